package dev.ditto.cosim;

import dev.ditto.program.run.CompiledRun;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/**
 * A whole run that went wrong, once more, for the waves around the moment in which the first wrong
 * value left the accelerator. On the same simulator it does the same in every cycle.
 *
 * @param run what went wrong
 * @param options of its bench
 */
public record Replay(WholeRun run, BenchOptions options) {
  /** Cycles that are shown before. */
  static final long BEFORE = 2_000;

  /** Cycles that are shown after. */
  static final long AFTER = 200;

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
    try (Bench bench = new Bench(hardware.start(run.seed()), run.configuration(), options);
        WaveWindow window = new WaveWindow(cycle - BEFORE, cycle + AFTER, file)) {
      bench.waves(window);
      try {
        run.run(bench, progress, change);
      } catch (DivergenceException again) {
        return divergence.toString().equals(again.getMessage())
            ? window.toString()
            : "a second run, with waves, goes wrong otherwise: "
                + again.getMessage()
                + "; "
                + window;
      } catch (BenchException again) {
        return "a second run, with waves, ends otherwise: " + again.getMessage() + "; " + window;
      }
      return "a second run, with waves, does not fail: the hardware uses what it never set; "
          + window;
    }
  }
}
