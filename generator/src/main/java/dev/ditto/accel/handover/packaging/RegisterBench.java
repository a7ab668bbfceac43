package dev.ditto.accel.handover.packaging;

import dev.ditto.accel.regs.Access;
import dev.ditto.accel.regs.Counter;
import dev.ditto.accel.regs.ErrorCode;
import dev.ditto.accel.regs.Interrupt;
import dev.ditto.accel.regs.Register;
import dev.ditto.accel.regs.RegisterField;
import dev.ditto.accel.regs.RegisterMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What {@code sim/registers_tb.v} knows of the register map.
 *
 * @param span bytes that the map spans, as Verilog writes them
 * @param rows every register
 * @param constants numbers that its scenarios need by name
 */
record RegisterBench(int count, int span, List<Row> rows, List<Constant> constants) {

  /**
   * A register in hexadecimal digits; each mask has the bits of the fields with that access.
   *
   * @param controls can be written, while idle at least
   * @param guarded the part of {@code controls} that can be written while idle only
   */
  record Row(
      int index,
      String name,
      String offset,
      String reset,
      String controls,
      String guarded,
      String events,
      String triggers) {}

  /**
   * A local parameter.
   *
   * @param value a sized literal
   */
  record Constant(String name, String value) {}

  static RegisterBench of(RegisterMap map) {
    List<Row> rows = new ArrayList<>();
    map.registers().forEach(register -> rows.add(row(rows.size(), register)));
    return new RegisterBench(rows.size(), RegisterMap.SPAN, rows, constants(map));
  }

  private static Row row(int index, Register register) {
    long guarded = register.mask(Access.CONTROL_WHEN_IDLE);
    return new Row(
        index,
        register.name(),
        "%03x".formatted(register.offset()),
        word(register.reset()),
        word(register.mask(Access.CONTROL) | guarded),
        word(guarded),
        word(register.mask(Access.EVENT)),
        word(register.mask(Access.TRIGGER)));
  }

  private static List<Constant> constants(RegisterMap map) {
    List<Constant> all = new ArrayList<>();
    String counter = "CNT_" + Counter.CYCLES_IDLE + "_LO";
    Stream.of(
            "CTRL",
            "STATUS",
            "INTR_STATE",
            "INTR_ENABLE",
            "INTR_TEST",
            "ERR_CODE",
            "RING_SIZE",
            "HEAD",
            "TAIL",
            counter)
        .map(map::register)
        .forEach(r -> all.add(offset(r)));
    for (String name : List.of("CTRL", "STATUS")) {
      Register register = map.register(name);
      register.fields().stream()
          .filter(f -> !f.name().endsWith("_busy"))
          .forEach(field -> all.add(mask(register, field)));
    }
    Register events = map.register("INTR_STATE");
    all.add(mask(events, events.field(Interrupt.ERROR.key())));
    Register errors = map.register("ERR_CODE");
    all.add(mask(errors, errors.field(ErrorCode.CFG_RANGE.key())));
    return all;
  }

  private static Constant offset(Register register) {
    return new Constant(register.name(), "12'h%03x".formatted(register.offset()));
  }

  private static Constant mask(Register register, RegisterField field) {
    String name = register.name() + "_" + field.name().toUpperCase(Locale.ROOT);
    return new Constant(name, "32'h" + word(field.mask()));
  }

  private static String word(long value) {
    return "%08x".formatted(value);
  }
}
