package dev.ditto.cosim.handover;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.image.RunImage;
import dev.ditto.accel.regs.Boundary;
import dev.ditto.accel.regs.Counter;
import dev.ditto.accel.regs.Interrupt;
import dev.ditto.accel.regs.Register;
import dev.ditto.accel.regs.RegisterMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Everything that the benches must know of a run beside memory, for both of their languages.
 *
 * @param numbers by name
 * @param identity registers that must read as they do after reset
 * @param counters what they must show after the run
 * @param checksums likewise, where there are any
 */
record BenchConstants(
    Map<String, Long> numbers,
    List<Register> identity,
    Map<Counter, Long> counters,
    Map<Register, Long> checksums) {
  private static final List<String> REGISTERS =
      List.of(
          "CTRL",
          "STATUS",
          "INTR_STATE",
          "INTR_ENABLE",
          "ERR_CODE",
          "ERR_ADDR",
          "ERR_INFO",
          "RING_BASE_LO",
          "RING_BASE_HI",
          "RING_SIZE",
          "HEAD",
          "TAIL",
          "WATCHDOG",
          "FLOW");
  private static final List<String> CONTROLS = List.of("start", "cnt_clear", "cnt_snapshot");

  static BenchConstants of(Parameters parameters, RegisterMap registers, BenchRun run) {
    RunImage image = run.image();
    Map<String, Long> numbers = new LinkedHashMap<>();
    numbers.put("DATA_BITS", (long) parameters.axiDataBits());
    numbers.put("ADDRESS_BITS", (long) parameters.axiAddressBits());
    numbers.put("MEMORY_BASE", image.base());
    numbers.put("MEMORY_BYTES", image.ringEnd() - image.base());
    numbers.put("EXPECTED_BYTES", (long) run.golden().known());
    numbers.put("RUN_RING_BASE", image.ringBase());
    numbers.put("RUN_RING_SIZE", (long) image.ringSize());
    numbers.put("RUN_TAIL", (long) image.tail());
    numbers.put("RUN_FLOW", image.flow());
    for (String name : REGISTERS) {
      numbers.put(name, (long) registers.register(name).offset());
    }
    for (String field : CONTROLS) {
      numbers.put(
          "CTRL_" + field.toUpperCase(Locale.ROOT), registers.register("CTRL").field(field).mask());
    }
    for (Interrupt interrupt : Interrupt.values()) {
      numbers.put("INTR_" + interrupt.name(), (long) interrupt.mask());
    }
    numbers.put("CYCLES_BUSY", (long) Counter.CYCLES_BUSY.offset());
    Map<Register, Long> checksums = new LinkedHashMap<>();
    run.checksums()
        .ifPresent(
            table -> {
              int[] last = table.tails().get(image.tail());
              for (Boundary boundary : Boundary.values()) {
                checksums.put(
                    registers.register(boundary.register()),
                    Integer.toUnsignedLong(last[boundary.ordinal()]));
              }
            });
    return new BenchConstants(numbers, registers.identity(), run.counters(), checksums);
  }

  /**
   * For {@code `include} inside a module that has tasks {@code identify}, {@code count} and {@code
   * check}.
   */
  String verilog() {
    StringBuilder text = new StringBuilder();
    text.append("// The run of this bench, and the registers that it needs.\n");
    numbers.forEach(
        (name, value) ->
            text.append(
                value >>> 31 == 0
                    ? "localparam %s = %s;\n".formatted(name, value)
                    : "localparam [63:0] %s = 64'd%s;\n".formatted(name, value)));
    text.append("\n// Registers that tell what this is.\ntask identify_all;\n  begin\n");
    for (Register register : identity) {
      text.append(
          "    identify(12'h%03x, 32'h%08x, \"%s\");\n"
              .formatted(register.offset(), register.reset(), register.name()));
    }
    text.append("  end\nendtask\n\n// Counters that follow from commands and data alone.\n");
    text.append("task count_all;\n  begin\n");
    counters.forEach(
        (counter, value) ->
            text.append(
                "    count(12'h%03x, 64'd%s, \"%s\");\n"
                    .formatted(counter.offset(), value, counter.key())));
    text.append("  end\nendtask\n\n// Checksums, where there are any.\n");
    text.append("task check_all;\n  begin\n");
    checksums.forEach(
        (register, value) ->
            text.append(
                "    check(12'h%03x, 32'h%08x, \"%s\");\n"
                    .formatted(register.offset(), value, register.name())));
    return text.append("  end\nendtask\n").toString();
  }

  /** The same for C++. */
  String cpp() {
    StringBuilder text = new StringBuilder();
    text.append("// The run of this bench, and the registers that it needs.\n");
    text.append("#pragma once\n\n#include <cstdint>\n#include <vector>\n\nnamespace run {\n");
    numbers.forEach(
        (name, value) -> text.append("constexpr std::uint64_t %s = %su;\n".formatted(name, value)));
    text.append("\nstruct Expected {\n  std::uint32_t offset;\n  std::uint64_t value;\n");
    text.append("  const char* name;\n};\n\n// Registers that tell what this is.\n");
    text.append("constexpr Expected identity[] = {\n");
    for (Register register : identity) {
      text.append(entry(register.offset(), register.reset(), register.name()));
    }
    text.append("};\n\n// Counters that follow from commands and data alone.\n");
    text.append("constexpr Expected counters[] = {\n");
    counters.forEach(
        (counter, value) -> text.append(entry(counter.offset(), value, counter.key())));
    text.append(
        "};\n\n// Checksums, where there are any.\nconst std::vector<Expected> checksums = {\n");
    checksums.forEach(
        (register, value) -> text.append(entry(register.offset(), value, register.name())));
    return text.append("};\n}  // namespace run\n").toString();
  }

  private static String entry(int offset, long value, String name) {
    return "    {0x%03x, %su, \"%s\"},\n".formatted(offset, value, name);
  }
}
