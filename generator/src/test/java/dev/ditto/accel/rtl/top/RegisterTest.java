package dev.ditto.accel.rtl.top;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.HandOver;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.registers.HeaderMacros;
import dev.ditto.accel.handover.registers.Rdl;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Sync;
import dev.ditto.accel.regs.Access;
import dev.ditto.accel.regs.ErrorCode;
import dev.ditto.accel.regs.Interrupt;
import dev.ditto.accel.regs.Register;
import dev.ditto.accel.regs.RegisterField;
import dev.ditto.accel.regs.RegisterMap;
import dev.ditto.hdl.sim.axi.AxiResponse;
import dev.ditto.hdl.sim.axi.AxiStalls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every register of the map, through the AXI-Lite port, by the rules of its access. */
class RegisterTest {
  private static final long ALL = 0xffff_ffffL;

  private TopBench bench;

  @TempDir Path folder;

  /** The smallest, and one of another shape: wide addresses, few layers, a dense array. */
  static Stream<Configuration> machines() {
    return Stream.of(
        Configuration.preset("tiny"),
        Configuration.preset(
            "tiny",
            List.of(
                "peStyle=dense",
                "axiAddressBits=64",
                "axiDataBits=64",
                "flowLayers=16",
                "checksums=on")));
  }

  private void start(Configuration configuration) {
    bench = new TopBench(configuration, AxiStalls.even(11, 0));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @ParameterizedTest
  @MethodSource("machines")
  void everyRegisterReadsItsResetValue(Configuration machine) {
    start(machine);
    for (Register register : bench.map.registers()) {
      assertEquals(register.reset(), bench.read(register.name()), register.name());
    }
  }

  @ParameterizedTest
  @MethodSource("machines")
  void whatIsNotInTheMapIsRefused(Configuration machine) {
    start(machine);
    for (int offset = 0; offset < RegisterMap.SPAN; offset += 4) {
      boolean mapped = bench.map.at(offset).isPresent();
      boolean writable = mapped && bench.map.at(offset).get().writable();
      assertEquals(
          mapped ? AxiResponse.OKAY : AxiResponse.SLVERR,
          bench.registers.read(offset).response(),
          "read at " + offset);
      assertEquals(
          writable ? AxiResponse.OKAY : AxiResponse.SLVERR,
          bench.registers.write(offset, 0),
          "write at " + offset);
    }
  }

  @ParameterizedTest
  @MethodSource("machines")
  void whatCannotBeWrittenStays(Configuration machine) {
    start(machine);
    for (Register register : bench.map.registers()) {
      if (!register.writable()) {
        long before = bench.read(register.name());
        assertEquals(AxiResponse.SLVERR, bench.registers.write(register.offset(), ~before & ALL));
        // Idle cycles are counted, but nobody has taken a snapshot.
        assertEquals(before, bench.read(register.name()), register.name());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("machines")
  void everyControlBitIsSetAndClearedAlone(Configuration machine) {
    start(machine);
    for (Register register : bench.map.registers()) {
      long writable = controls(register);
      long constant = register.reset() & register.mask(Access.CONSTANT);
      for (int bit = 0; bit < 32 && writable != 0; bit++) {
        for (long value : new long[] {1L << bit, ALL ^ 1L << bit}) {
          bench.write(register.name(), value);
          assertEquals(value & writable | constant, bench.read(register.name()), register.name());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("machines")
  void writesReachTheBytesThatTheStrobesSay(Configuration machine) {
    start(machine);
    Random random = new Random(1);
    for (Register register : bench.map.registers()) {
      long writable = controls(register);
      long expected = register.reset();
      for (int strobe = 0; strobe < 16 && writable != 0; strobe++) {
        long value = random.nextInt() & ALL;
        long mask = bytes(strobe) & writable;
        expected = value & mask | expected & ~mask;
        assertEquals(AxiResponse.OKAY, bench.registers.write(register.offset(), value, strobe));
        assertEquals(expected, bench.read(register.name()), register.name());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("machines")
  void noWriteReachesAnotherRegister(Configuration machine) {
    start(machine);
    Random random = new Random(2);
    Map<Register, Long> expected = new HashMap<>();
    for (Register register : bench.map.registers()) {
      long value = random.nextInt() & ALL;
      if (controls(register) != 0) {
        bench.write(register.name(), value);
      }
      long kept = register.reset() & ~controls(register);
      expected.put(register, value & controls(register) | kept);
    }
    // What is known of another layer takes a while to be shown.
    bench.clock(500);
    for (Register register : bench.map.registers()) {
      assertEquals(expected.get(register), bench.read(register.name()), register.name());
    }
  }

  @ParameterizedTest
  @MethodSource("machines")
  void triggersReadZeroAndEventsAreClearedOneByOne(Configuration machine) {
    start(machine);
    // Starting with an empty ring is no error.
    bench.write("RING_SIZE", 16);
    for (Register register : bench.map.registers()) {
      if (register.mask(Access.TRIGGER) != 0) {
        bench.write(register.name(), register.mask(Access.TRIGGER));
        assertEquals(0, bench.read(register.name()), register.name());
      }
    }
    bench.reset();
    Register state = bench.map.register("INTR_STATE");
    long all = state.mask(Access.EVENT);
    for (RegisterField field : state.fields()) {
      bench.write("INTR_TEST", all);
      assertEquals(all, bench.read("INTR_STATE"));
      bench.write("INTR_STATE", 0);
      assertEquals(all, bench.read("INTR_STATE"));
      bench.registers.write(state.offset(), ALL, 0b1110);
      assertEquals(all, bench.read("INTR_STATE"), "events lie in the byte that was not written");
      bench.write("INTR_STATE", field.mask());
      assertEquals(all & ~field.mask(), bench.read("INTR_STATE"), field.name());
    }
    bench.write("INTR_STATE", ALL);
    assertEquals(0, bench.read("INTR_STATE"));
  }

  @ParameterizedTest
  @MethodSource("machines")
  void enabledInterruptsReachThePin(Configuration machine) {
    start(machine);
    for (Interrupt interrupt : Interrupt.values()) {
      bench.write("INTR_TEST", interrupt.mask());
      bench.write("INTR_ENABLE", ~interrupt.mask() & ALL);
      bench.clock(2);
      assertEquals(0, bench.simulation.get("irq"), interrupt.key());
      bench.write("INTR_ENABLE", interrupt.mask());
      bench.clock(2);
      assertEquals(1, bench.simulation.get("irq"), interrupt.key());
      bench.write("INTR_STATE", interrupt.mask());
      bench.clock(2);
      assertEquals(0, bench.simulation.get("irq"), interrupt.key());
    }
  }

  @ParameterizedTest
  @MethodSource("machines")
  void anErrorStaysUntilItIsCleared(Configuration machine) {
    start(machine);
    bench.start();
    bench.submit(new byte[] {(byte) 0xff, 0, 0, 0});
    bench.moveTail();
    bench.await(Interrupt.ERROR);
    bench.assertError(ErrorCode.CMD_ILLEGAL);
    bench.write("ERR_CODE", ~ErrorCode.CMD_ILLEGAL.mask() & ALL);
    bench.assertError(ErrorCode.CMD_ILLEGAL);
    bench.write("ERR_CODE", ErrorCode.CMD_ILLEGAL.mask());
    assertEquals(0, bench.read("ERR_CODE"));
  }

  @ParameterizedTest
  @MethodSource("machines")
  void someRegistersCannotBeChangedWhileCommandsWait(Configuration machine) {
    start(machine);
    bench.start();
    bench.submit(List.of(new Command.Nop(Sync.NONE.waitFor(7))));
    bench.clock(200);
    assertEquals(1, bench.field("STATUS", "busy"));
    int guarded = 0;
    for (Register register : bench.map.registers()) {
      boolean idleOnly = register.mask(Access.CONTROL_WHEN_IDLE) != 0;
      if (idleOnly) {
        long before = bench.read(register.name());
        assertEquals(AxiResponse.SLVERR, bench.registers.write(register.offset(), ~before & ALL));
        assertEquals(before, bench.read(register.name()), register.name());
        guarded++;
      }
    }
    assertEquals(4, guarded);
    bench.write("WATCHDOG", 0x1234_5678);
    assertEquals(0x1234_5678, bench.read("WATCHDOG"), "this one can be");
  }

  @ParameterizedTest
  @MethodSource("machines")
  void headerAndRdlOfTheHandOverAreThisHardware(Configuration machine) throws IOException {
    start(machine);
    HandOver.write(Rtl.of(machine), folder);
    Path header = folder.resolve("regs/ditto_regs.h");
    List<Rdl.Reg> registers = Rdl.parse(Files.readString(folder.resolve("regs/ditto.rdl")));
    assertEquals(bench.map.registers().size(), registers.size());
    List<String> names =
        registers.stream()
            .flatMap(
                r ->
                    Stream.of(
                        "DITTO_" + r.name() + "_REG_OFFSET", "DITTO_" + r.name() + "_REG_RESET"))
            .toList();
    Map<String, Long> macros =
        HeaderMacros.of(header, names, Files.createTempDirectory(folder, "c"));
    for (Rdl.Reg register : registers) {
      int offset = Math.toIntExact(macros.get("DITTO_" + register.name() + "_REG_OFFSET"));
      assertEquals(offset, register.offset(), register.name());
      long found = bench.registers.read(offset).data();
      assertEquals(macros.get("DITTO_" + register.name() + "_REG_RESET"), found, register.name());
      assertEquals(register.reset(), found, register.name());
      long stored = register.mask("sw", "rw") & ~register.mask("onwrite", "woclr");
      if (stored != 0) {
        assertEquals(AxiResponse.OKAY, bench.registers.write(offset, ALL));
        assertEquals(stored | constants(register) & found, bench.registers.read(offset).data());
      }
    }
  }

  private static long constants(Rdl.Reg register) {
    return register.mask("hw", "na");
  }

  private static long controls(Register register) {
    return register.mask(Access.CONTROL) | register.mask(Access.CONTROL_WHEN_IDLE);
  }

  private static long bytes(int strobe) {
    long mask = 0;
    for (int lane = 0; lane < 4; lane++) {
      mask |= (strobe >> lane & 1) == 0 ? 0 : 0xffL << 8 * lane;
    }
    return mask;
  }
}
