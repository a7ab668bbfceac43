package dev.ditto.accel.rtl.top;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Sync;
import dev.ditto.accel.regs.Access;
import dev.ditto.accel.regs.Interrupt;
import dev.ditto.accel.regs.Register;
import dev.ditto.accel.regs.RegisterMap;
import dev.ditto.hdl.sim.axi.AxiResponse;
import dev.ditto.hdl.sim.axi.AxiStalls;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterTest {
  private static final Configuration TINY = Configuration.preset("tiny");

  private TopBench bench = new TopBench(TINY, AxiStalls.even(11, 0));

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void everyRegisterReadsItsResetValue() {
    for (Register register : bench.map.registers()) {
      assertEquals(register.reset(), bench.read(register.name()), register.name());
    }
  }

  @Test
  void whatIsNotInTheMapIsRefused() {
    for (int offset = 0; offset < RegisterMap.SPAN; offset += 4) {
      boolean mapped = bench.map.at(offset).isPresent();
      boolean writable = mapped && bench.map.at(offset).get().writable();
      AxiResponse read = bench.registers.read(offset).response();
      assertEquals(mapped ? AxiResponse.OKAY : AxiResponse.SLVERR, read, "read at " + offset);
      AxiResponse write = bench.registers.write(offset, 0);
      assertEquals(writable ? AxiResponse.OKAY : AxiResponse.SLVERR, write, "write at " + offset);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void controlBitsReadWhatWasWrittenWhereTheStrobesSay(long seed) {
    Random random = new Random(seed);
    for (Register register : bench.map.registers()) {
      long writable = register.mask(Access.CONTROL) | register.mask(Access.CONTROL_WHEN_IDLE);
      long expected = register.reset();
      long constant = register.reset() & register.mask(Access.CONSTANT);
      for (int i = 0; i < 20 && writable != 0; i++) {
        long value = i == 0 ? 0xffff_ffffL : i == 1 ? 0 : random.nextInt() & 0xffff_ffffL;
        int strobe = i < 2 ? 0xf : random.nextInt(16);
        long mask = 0;
        for (int lane = 0; lane < 4; lane++) {
          mask |= (strobe >> lane & 1) == 0 ? 0 : 0xffL << 8 * lane;
        }
        expected = (value & mask | expected & ~mask) & writable | constant;
        assertEquals(AxiResponse.OKAY, bench.registers.write(register.offset(), value, strobe));
        assertEquals(expected, bench.read(register.name()), register.name());
      }
    }
  }

  @Test
  void writingDoesNotReachOtherRegisters() {
    bench.write("WATCHDOG", 0x1234_5678);
    bench.write("RING_BASE_LO", 0xffff_ffffL);
    bench.write("INTR_ENABLE", 0x15);
    assertEquals(0x1234_5678, bench.read("WATCHDOG"));
    assertEquals(0xffff_ffc0L, bench.read("RING_BASE_LO"));
    assertEquals(0x15, bench.read("INTR_ENABLE"));
    assertEquals(0, bench.read("RING_BASE_HI"));
    assertEquals(0, bench.read("TAIL"));
  }

  @Test
  void interruptsAreRaisedKeptAndClearedOneByOne() {
    bench.write("INTR_TEST", 0b10101);
    assertEquals(0b10101, bench.read("INTR_STATE"));
    assertEquals(0, bench.simulation.get("irq"));
    bench.set("INTR_ENABLE", "error", "cmd_empty");
    bench.clock(2);
    assertEquals(1, bench.simulation.get("irq"));
    bench.write("INTR_STATE", Interrupt.ERROR.mask());
    assertEquals(0b10001, bench.read("INTR_STATE"));
    assertEquals(0, bench.simulation.get("irq"));
    bench.registers.write(bench.map.register("INTR_STATE").offset(), 0xff, 0b1110);
    assertEquals(0b10001, bench.read("INTR_STATE"));
    bench.write("INTR_STATE", 0);
    assertEquals(0b10001, bench.read("INTR_STATE"));
    bench.write("INTR_STATE", 0xffff_ffffL);
    assertEquals(0, bench.read("INTR_STATE"));
  }

  @Test
  void theRingCannotBeMovedWhileCommandsWait() {
    bench.start();
    bench.submit(List.of(new Command.Nop(Sync.NONE.waitFor(7))));
    bench.clock(200);
    assertEquals(1, bench.field("STATUS", "busy"));
    for (String register : List.of("RING_BASE_LO", "RING_BASE_HI", "RING_SIZE")) {
      long before = bench.read(register);
      int offset = bench.map.register(register).offset();
      assertEquals(AxiResponse.SLVERR, bench.registers.write(offset, 0x80));
      assertEquals(before, bench.read(register));
    }
  }
}
