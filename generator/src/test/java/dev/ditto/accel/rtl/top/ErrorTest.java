package dev.ditto.accel.rtl.top;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.isa.Assembler;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Compute;
import dev.ditto.accel.isa.Flow;
import dev.ditto.accel.isa.Limit;
import dev.ditto.accel.isa.Limits;
import dev.ditto.accel.isa.Opcode;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Sync;
import dev.ditto.accel.isa.Vector;
import dev.ditto.accel.regs.ErrorCode;
import dev.ditto.accel.regs.Interrupt;
import dev.ditto.hdl.sim.axi.AxiResponse;
import dev.ditto.hdl.sim.axi.AxiStalls;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong is recorded with its place, stops, and is forgotten by a soft reset. */
class ErrorTest {
  private static final long DATA = TopBench.DATA;

  private TopBench bench = new TopBench(Configuration.preset("tiny"), AxiStalls.even(5, 20));

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void commandsThatAreNoneAreRefused() {
    byte[] unknown = Assembler.encode(new Command.Nop(Sync.NONE));
    unknown[0] = (byte) Opcode.values().length;
    refused(ErrorCode.CMD_ILLEGAL, unknown);
    byte[] flag = Assembler.encode(new Command.Nop(Sync.NONE));
    flag[1] = 1;
    refused(ErrorCode.CMD_ILLEGAL, flag);
    byte[] last = Assembler.encode(new Command.Encode(Sync.NONE, true, true, 0, 0, 0, 1, 1, 16));
    last[47] = (byte) 0x80;
    refused(ErrorCode.CMD_ILLEGAL, last);
    for (Opcode opcode : Opcode.values()) {
      byte[] zero = new byte[48];
      zero[0] = (byte) opcode.code();
      boolean needsMore =
          Limits.of(opcode, bench.p).stream()
              .anyMatch(limit -> limit instanceof Limit.Range range && range.min() > 0);
      if (needsMore) {
        refused(ErrorCode.CFG_RANGE, zero);
      }
    }
  }

  @Test
  void operandsBeyondTheConfigurationAreRefused() {
    Sync no = Sync.NONE;
    refused(ErrorCode.CFG_RANGE, new Command.Load(no, 1L << 32, Space.X, 0, 1, 16, 0));
    refused(ErrorCode.CFG_RANGE, new Command.Load(no, DATA, Space.X, 256, 1, 16, 0));
    refused(ErrorCode.CFG_RANGE, new Command.Load(no, DATA, Space.X, 0, 1 << 24, 16, 0));
    refused(ErrorCode.CFG_RANGE, new Command.Load(no, DATA, Space.X, 0, 1, 1 << 24, 0));
    refused(ErrorCode.CFG_RANGE, new Command.Store(no, DATA, Space.X, 0, 1, 16, 0));
    refused(ErrorCode.CFG_RANGE, new Command.Encode(no, true, true, 0, 0, 512, 1, 1, 16));
    refused(ErrorCode.CFG_RANGE, new Command.Nop(Sync.of(Flow.of(256))));
    refused(ErrorCode.CFG_RANGE, new Command.Step(Sync.of(Flow.of(4095)), true));
    refused(
        ErrorCode.CFG_RANGE, Vector.builder().sync(no).a(0).rows(513).param(0).vector(0).build());
    refused(ErrorCode.CFG_RANGE, compute(65, 1, 0));
    refused(ErrorCode.CFG_RANGE, compute(4, 1, 2));
    byte[] firstWindow = Assembler.encode(compute(4, 1, 0));
    firstWindow[4 * 7 + 2] = 1;
    refused(ErrorCode.CFG_RANGE, firstWindow);
    refused(ErrorCode.ALIGN, new Command.Load(no, DATA + 2, Space.X, 0, 1, 16, 0));
    refused(ErrorCode.ALIGN, new Command.Load(no, DATA, Space.X, 0, 1, 18, 0));
    refused(ErrorCode.ALIGN, new Command.Load(no, DATA, Space.X, 0, 2, 16, 17));
    refused(ErrorCode.BUF_OVF, new Command.Encode(no, false, false, 255, 0, 0, 2, 1, 16));
    refused(ErrorCode.BUF_OVF, new Command.Encode(no, true, false, 0, 255, 0, 2, 1, 16));
    refused(ErrorCode.BUF_OVF, new Command.Encode(no, false, true, 0, 255, 0, 2, 1, 16));
    refused(ErrorCode.BUF_OVF, Vector.builder().sync(no).a(0).rows(1).param(512).vector(0).build());
    refused(ErrorCode.BUF_OVF, Vector.builder().sync(no).a(510).rows(3).param(0).vector(0).build());
    refused(ErrorCode.BUF_OVF, Vector.builder().sync(no).a(0).rows(3).param(0).vector(510).build());
    refused(ErrorCode.BUF_OVF, Vector.builder().sync(no).a(0).rows(3).param(505).vector(0).build());
    refused(ErrorCode.BUF_OVF, compute(4, 512, 0));
  }

  private static Compute compute(long steps, long rows, long buffer) {
    return Compute.builder()
        .rows(rows)
        .outWidth(1)
        .inWidth(1)
        .inHeight(1)
        .perPixel(1)
        .steps(steps)
        .y(rows == 512 ? 1 : 0)
        .weightBuffer(buffer)
        .build();
  }

  private void refused(ErrorCode code, Command command) {
    refused(code, Assembler.encode(command));
  }

  /** The command is the second in the ring; what stands behind it must not be executed. */
  private void refused(ErrorCode code, byte[] command) {
    bench.memory.contents().write(DATA + 0x2000, new byte[64]);
    bench.start();
    bench.submit(Assembler.encode(new Command.Nop(Sync.NONE)));
    bench.submit(command);
    bench.submit(
        Assembler.encode(new Command.Store(Sync.NONE, DATA + 0x2000, Space.Y, 0, 1, 32, 0)));
    bench.moveTail();
    bench.await(Interrupt.ERROR);
    bench.assertError(code);
    assertEquals(TopBench.RING + 48, bench.read("ERR_ADDR"));
    assertEquals(command[0] & 0xff | (command[1] & 0xff) << 8, bench.read("ERR_INFO") & 0xffff);
    comesToRestAndWorksAgain();
  }

  @Test
  void memoryErrorsAreRecordedWithTheBurst() {
    byte[] data = new byte[2048];
    new Random(9).nextBytes(data);
    bench.memory.contents().write(DATA, data);
    bench.memory.fail(DATA + 0x140, 4, AxiResponse.SLVERR);
    bench.start();
    bench.submit(List.of(new Command.Load(Sync.NONE, DATA, Space.Y, 0, 1, 2048, 0)));
    bench.await(Interrupt.ERROR);
    bench.assertError(ErrorCode.AXI_RD);
    assertEquals(DATA + 0x140, bench.read("ERR_ADDR"));
    assertEquals(2, bench.read("ERR_INFO"));
    bench.memory.heal();
    comesToRestAndWorksAgain();

    bench.memory.fail(DATA + 0x40, 64, AxiResponse.DECERR);
    bench.start();
    bench.submit(List.of(new Command.Store(Sync.NONE, DATA, Space.Y, 0, 1, 2048, 0)));
    bench.await(Interrupt.ERROR);
    bench.assertError(ErrorCode.AXI_WR);
    assertEquals(DATA + 0x40, bench.read("ERR_ADDR"));
    assertEquals(3, bench.read("ERR_INFO"));
    bench.memory.heal();
    comesToRestAndWorksAgain();

    bench.memory.fail(TopBench.RING + 48, 48, AxiResponse.SLVERR);
    bench.start();
    bench.submit(List.of(new Command.Nop(Sync.NONE), new Command.Nop(Sync.NONE)));
    bench.await(Interrupt.ERROR);
    bench.assertError(ErrorCode.AXI_RD);
    assertEquals(TopBench.RING + 48, bench.read("ERR_ADDR"));
    bench.memory.heal();
    comesToRestAndWorksAgain();
  }

  @Test
  void aTransferBeyondItsScratchpadIsCutBeforeItsEnd() {
    bench.start();
    bench.submit(List.of(new Command.Load(Sync.NONE, DATA, Space.Y, 510, 2, 64, 64)));
    bench.await(Interrupt.ERROR);
    bench.assertError(ErrorCode.BUF_OVF);
    assertEquals(DATA + 0x40, bench.read("ERR_ADDR"));
    comesToRestAndWorksAgain();

    byte[] before = bench.memory.contents().read(DATA + 0x1000, 4096);
    bench.start();
    bench.submit(
        List.of(new Command.Store(Sync.NONE, DATA + 0x1000, Space.VECTOR, 511, 1, 64, 64)));
    bench.await(Interrupt.ERROR);
    bench.assertError(ErrorCode.BUF_OVF);
    comesToRestAndWorksAgain();
    assertArrayEquals(before, bench.memory.contents().read(DATA + 0x1000, 4096));
  }

  @Test
  void aTransferThatEndsWithinAWordIsMisaligned() {
    bench.start();
    bench.submit(List.of(new Command.Load(Sync.NONE, DATA, Space.Y, 0, 3, 20, 64)));
    bench.await(Interrupt.ERROR);
    bench.assertError(ErrorCode.ALIGN);
    comesToRestAndWorksAgain();
    bench.start();
    bench.submit(List.of(new Command.Store(Sync.NONE, DATA, Space.Y, 0, 1, 36, 64)));
    bench.await(Interrupt.ERROR);
    bench.assertError(ErrorCode.ALIGN);
    comesToRestAndWorksAgain();
  }

  /** Its end comes late, as memory has yet to answer the transfer before. */
  @Test
  void aTransferBehindAnotherIsMisalignedToo() {
    for (int i = 0; i < 4; i++) {
      Command whole = new Command.Store(Sync.NONE, DATA, Space.Y, 0, 64 >> i, 32, 64);
      Command ragged = new Command.Store(Sync.NONE, DATA, Space.CODE, 0, 1, 12, 64);
      bench.start();
      bench.submit(List.of(whole, ragged));
      bench.await(Interrupt.ERROR);
      bench.assertError(ErrorCode.ALIGN);
      comesToRestAndWorksAgain();
    }
  }

  @Test
  void aSemaphoreCountsTo255() {
    bench.start();
    for (int i = 0; i < 255; i++) {
      bench.submit(List.of(new Command.Nop(Sync.NONE.signalTo(4))));
      if (i % 32 == 31) {
        bench.await(Interrupt.CMD_EMPTY);
      }
    }
    bench.run(List.of(new Command.Finish(Sync.NONE)));
    bench.submit(List.of(new Command.Nop(Sync.NONE.signalTo(4))));
    bench.await(Interrupt.ERROR);
    bench.assertError(ErrorCode.CMD_ILLEGAL);
    comesToRestAndWorksAgain();
  }

  @Test
  void theWatchdogBarksWhenNothingHappens() {
    bench.write("WATCHDOG", 500);
    bench.start();
    bench.submit(
        List.of(
            new Command.Load(Sync.NONE.waitFor(3), DATA, Space.Y, 0, 1, 2048, 0),
            new Command.Finish(Sync.NONE)));
    bench.await(Interrupt.WATCHDOG);
    bench.assertError(ErrorCode.WATCHDOG);
    bench.write("WATCHDOG", 0);
    comesToRestAndWorksAgain();
  }

  /** Words of Y20 are five beats long, a burst has up to sixteen: most end within a word. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anAbortWithinAWordIsNoError(boolean store) {
    Command transfer =
        store
            ? new Command.Store(Sync.NONE, DATA, Space.Y20, 0, 1, 1280, 0)
            : new Command.Load(Sync.NONE, DATA, Space.Y20, 0, 1, 1280, 0);
    for (int cycles = 60; cycles < 400; cycles += 17) {
      bench.start();
      bench.submit(List.of(transfer, new Command.Finish(Sync.NONE)));
      bench.clock(cycles);
      bench.set("CTRL", "abort");
      bench.clock(300);
      assertEquals(0, bench.read("ERR_CODE"), "aborted after " + cycles + " cycles");
      comesToRestAndWorksAgain();
    }
  }

  @Test
  void anAbortedProgramGoesOnWhereItWasTaken() {
    bench.start();
    bench.submit(
        List.of(
            new Command.Nop(Sync.NONE.signalTo(2)),
            new Command.Load(Sync.NONE.waitFor(3), DATA, Space.Y, 0, 1, 2048, 0),
            new Command.Nop(Sync.NONE.waitFor(9)),
            new Command.Finish(Sync.NONE)));
    bench.clock(400);
    assertEquals(2, bench.read("HEAD"));
    bench.set("CTRL", "abort");
    bench.clock(100);
    assertEquals(0b10, bench.read("STATUS"));
    assertEquals(0, bench.read("ERR_CODE"));
    assertEquals(2, bench.read("HEAD"));
    assertEquals(4, bench.read("TAIL"));
    bench
        .memory
        .contents()
        .write(TopBench.RING + 2 * 48, Assembler.encode(new Command.Nop(Sync.NONE)));
    bench.set("CTRL", "start");
    bench.await(Interrupt.DONE);
    assertEquals(4, bench.read("HEAD"));
  }

  @Test
  void aRingMustBeAPowerOfTwoWithinReach() {
    bench.write("RING_SIZE", 48);
    bench.set("CTRL", "start");
    bench.await(Interrupt.ERROR);
    bench.assertError(ErrorCode.CFG_RANGE);
    assertEquals(0x060, bench.read("ERR_ADDR"));
    comesToRestAndWorksAgain();
    bench.write("RING_SIZE", 0);
    bench.set("CTRL", "start");
    bench.await(Interrupt.ERROR);
    comesToRestAndWorksAgain();
    bench.start();
    bench.write("TAIL", 64);
    bench.await(Interrupt.ERROR);
    bench.assertError(ErrorCode.CFG_RANGE);
    comesToRestAndWorksAgain();
    bench.write("RING_BASE_HI", 1);
    bench.write("RING_SIZE", 64);
    bench.set("CTRL", "start");
    bench.await(Interrupt.ERROR);
    comesToRestAndWorksAgain();
  }

  private void comesToRestAndWorksAgain() {
    for (int i = 0; bench.field("STATUS", "busy") != 0; i++) {
      assertTrue(i < 1000, "does not come to rest");
      bench.clock(10);
    }
    bench.set("CTRL", "soft_reset");
    bench.clock(10);
    bench.restarted();
    assertTrue(bench.memory.idle());
    for (String register : List.of("ERR_CODE", "INTR_STATE", "HEAD", "TAIL")) {
      assertEquals(0, bench.read(register), register);
    }
    assertEquals(0b10, bench.read("STATUS"));
    byte[] data = new byte[512];
    new Random(bench.simulation.cycle()).nextBytes(data);
    bench.memory.contents().write(DATA, data);
    bench.start();
    bench.run(
        List.of(
            new Command.Load(Sync.NONE.signalTo(3), DATA, Space.XREUSE, 9, 4, 128, 128),
            new Command.Store(Sync.NONE.waitFor(3), DATA + 0x4000, Space.XREUSE, 9, 2, 256, 256),
            new Command.Finish(Sync.NONE)));
    assertArrayEquals(data, bench.memory.contents().read(DATA + 0x4000, 512));
    bench.set("CTRL", "soft_reset");
    bench.clock(10);
    bench.restarted();
  }
}
