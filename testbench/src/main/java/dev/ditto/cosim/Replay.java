package dev.ditto.cosim;

import dev.ditto.program.run.CompiledRun;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/**
 * A whole run that failed, once more, for the waves around the moment in which the first wrong
 * value left the accelerator, or in which it failed otherwise. On the same simulator it does the
 * same in every cycle.
 *
 * @param run what failed
 * @param options of its bench
 */
public record Replay(WholeRun run, BenchOptions options) {
  /** What is said of a failure of which no cycle is known. */
  public static final String NO_WAVES = "no waves: it is not known in which cycle this began";

  /** Cycles that are shown before. */
  static final long BEFORE = 2_000;

  /** Cycles that are shown after. */
  static final long AFTER = 200;

  /**
   * What is expected to come again.
   *
   * @param message of the failure
   * @param cycle around which waves are wanted
   * @param noticed cycle in which the run was given up; after the waves when it only shows later
   */
  private record Failure(String message, long cycle, long noticed) {}

  /**
   * Runs again up to a short time after the wrong value.
   *
   * @param hardware the same, built with waves
   * @param file for the waves, replaced
   * @return what became of it, in one line
   */
  public String waves(
      Hardware hardware, Divergence divergence, WholeRun.Progress progress, Path file) {
    return waves(hardware, divergence, progress, file, (bench, loaded) -> {});
  }

  /** The same with a memory that somebody has changed. */
  String waves(
      Hardware hardware,
      Divergence divergence,
      WholeRun.Progress progress,
      Path file,
      BiConsumer<Bench, CompiledRun> change) {
    long cycle = divergence.cycle();
    return waves(
        hardware, new Failure(divergence.toString(), cycle, cycle), progress, file, change);
  }

  /**
   * The same after another failure.
   *
   * @param hardware the same, built with waves
   * @param file for the waves, replaced
   * @return what became of it, in one line; that there are no waves, if its cycle is not known
   */
  public String waves(
      Hardware hardware, BenchException failure, WholeRun.Progress progress, Path file) {
    if (failure.cycle().isEmpty()) {
      return NO_WAVES;
    }
    return waves(
        hardware,
        new Failure(failure.getMessage(), failure.cycle().getAsLong(), failure.noticed()),
        progress,
        file,
        (bench, loaded) -> {});
  }

  private String waves(
      Hardware hardware,
      Failure failure,
      WholeRun.Progress progress,
      Path file,
      BiConsumer<Bench, CompiledRun> change) {
    long cycle = failure.cycle();
    WaveWindow window = WaveWindow.upTo(cycle - BEFORE, cycle + AFTER, file);
    try (Bench bench = new Bench(hardware.start(run.seed()), run.configuration(), options);
        window) {
      bench.waves(window);
      run.run(bench, progress, change);
    } catch (DivergenceException | BenchException again) {
      return ended(failure, again, window);
    }
    return "a second run, with waves, does not fail: the hardware uses what it never set; "
        + window;
  }

  private static String ended(Failure failure, RuntimeException again, WaveWindow window) {
    if (failure.message().equals(again.getMessage())) {
      return window.toString();
    }
    if (again instanceof DivergenceException) {
      return "a second run, with waves, goes wrong otherwise: "
          + again.getMessage()
          + "; "
          + window;
    }
    if (!window.over()) {
      return "a second run, with waves, ends otherwise: " + again.getMessage() + "; " + window;
    }
    // What shows only after the waves cannot have come again yet.
    return failure.noticed() > window.last()
        ? window.toString()
        : "a second run, with waves, ends otherwise: the waves end and all is right; " + window;
  }
}
