package dev.ditto.cosim;

import dev.ditto.accel.regs.ErrorCode;
import dev.ditto.hdl.sim.axi.AxiResponse;
import dev.ditto.program.run.CompiledRun;
import java.util.List;
import java.util.Random;

/**
 * Something that ends a whole run before its end. Whatever it is and whenever it comes, the
 * accelerator says what it was, lets the bus come to rest, and after a soft reset does the next run
 * as if nothing had been.
 *
 * @param kind what happens
 * @param permille of the cycles of a healthy run after which it happens, 0 to 900
 */
public record Disturbance(Kind kind, int permille) {
  /** What may happen. */
  public enum Kind {
    /** Nothing. */
    NONE,
    /** All memory that the run uses answers with errors. */
    MEMORY_ERROR,
    /** Commands that are fetched from now on come with errors. */
    COMMAND_ERROR,
    /** The host aborts the run. */
    ABORT,
    /** The host asks for a soft reset. */
    RESET
  }

  /** Nothing happens. */
  public static final Disturbance NONE = new Disturbance(Kind.NONE, 0);

  /** Chance, as one in so many, that a run is disturbed. */
  private static final int DISTURBED = 3;

  private static final int MOST = 900;
  private static final int PERMILLE = 1000;

  /** Registers that a soft reset clears. */
  private static final List<String> CLEARED = List.of("ERR_CODE", "INTR_STATE", "HEAD", "TAIL");

  public Disturbance {
    if (permille < 0 || permille > MOST) {
      throw new IllegalArgumentException("permille is 0 to " + MOST + ", not " + permille);
    }
  }

  /** Mostly nothing, in a third of cases something at some moment. */
  public static Disturbance sometimes(Random random) {
    return random.nextInt(DISTURBED) == 0 ? of(random) : NONE;
  }

  /** Something at some moment. */
  public static Disturbance of(Random random) {
    Kind[] kinds = Kind.values();
    return new Disturbance(kinds[1 + random.nextInt(kinds.length - 1)], random.nextInt(MOST + 1));
  }

  /**
   * Starts a run, ends it, and resets the accelerator.
   *
   * @param bench a fresh one
   * @param cycles of a healthy run
   * @param patience cycles, or accesses of registers, after which the hardware is said to hang
   * @throws BenchException when the accelerator does not do what it should
   */
  public void strike(WholeRun whole, Bench bench, long cycles, int patience) {
    CompiledRun run = whole.compiled();
    run.load(bench);
    bench.registers().flow(whole.flow());
    bench.runFor(run.program(), cycles * permille / PERMILLE);
    switch (kind) {
      case NONE, RESET -> {}
      case ABORT -> {
        bench.registers().control("abort");
        awaitRest(bench, patience);
        tells(bench, 0);
      }
      case MEMORY_ERROR -> {
        bench.memory().fail(Bench.FIRST_ADDRESS, run.bytes(), AxiResponse.DECERR);
        awaitInterrupt(bench, 2 * cycles + patience);
        boolean wrote = (bench.get("ERR_CODE") & ErrorCode.AXI_WR.mask()) != 0;
        tells(bench, wrote ? ErrorCode.AXI_WR.mask() : ErrorCode.AXI_RD.mask());
        awaitRest(bench, patience);
      }
      case COMMAND_ERROR -> {
        long ring = Bench.FIRST_ADDRESS - CommandRing.BASE;
        bench.memory().fail(CommandRing.BASE, ring, AxiResponse.SLVERR);
        awaitInterrupt(bench, 2 * cycles + patience);
        // All may have been fetched before; then the run ends well.
        tells(bench, bench.get("ERR_CODE") == 0 ? 0 : ErrorCode.AXI_RD.mask());
        awaitRest(bench, patience);
      }
    }
    bench.memory().heal();
    bench.softReset();
    for (String register : CLEARED) {
      if (bench.get(register) != 0) {
        throw wrong("%s is %x after a soft reset".formatted(register, bench.get(register)));
      }
    }
  }

  private void tells(Bench bench, long code) {
    long told = bench.get("ERR_CODE");
    if (told != code) {
      throw wrong("ERR_CODE is %x, not %x".formatted(told, code));
    }
  }

  private void awaitInterrupt(Bench bench, long cycles) {
    for (long i = 0; !bench.interrupted(); i++) {
      if (i > cycles) {
        throw wrong("no interrupt");
      }
      bench.tick();
    }
  }

  private void awaitRest(Bench bench, int patience) {
    long idle = bench.registers().bit("STATUS", "idle");
    for (int i = 0; (bench.get("STATUS") & idle) == 0; i++) {
      if (i > patience) {
        throw wrong("does not come to rest");
      }
    }
    if (!bench.memory().idle()) {
      throw wrong("says that it rests while the bus is busy");
    }
  }

  private BenchException wrong(String what) {
    return new BenchException("after %s at %d per mille: %s".formatted(kind, permille, what));
  }
}
