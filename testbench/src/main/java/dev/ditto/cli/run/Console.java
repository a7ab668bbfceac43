package dev.ditto.cli.run;

import dev.ditto.cosim.Denoising;
import dev.ditto.cosim.WholeRun;
import dev.ditto.demo.Progress;
import java.io.PrintStream;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress on a terminal: a bar a run with step, layer, cycles and time left. */
final class Console implements Progress, AutoCloseable {
  private static final int PARTS = 1000;

  private final PrintStream err;
  private final boolean quiet;
  private final java.util.List<ProgressBar> bars = new java.util.ArrayList<>();

  Console(PrintStream err, boolean quiet) {
    this.err = err;
    this.quiet = quiet;
  }

  @Override
  public synchronized void phase(String what) {
    if (!quiet) {
      err.println(what);
    }
  }

  /** Progress of a run layer by layer. */
  synchronized Denoising.Progress layers(String name) {
    if (quiet) {
      return (run, steps, share, secondsLeft) -> {};
    }
    ProgressBar bar = bar(builder(name).hideEta());
    long[] cycles = new long[1];
    return (run, steps, share, secondsLeft) -> {
      cycles[0] += run.cycles();
      bar.setExtraMessage(
          String.format(
              Locale.ROOT,
              "step %d/%d %s, %,d cycles, %d s left",
              run.step() + 1,
              steps,
              run.layer(),
              cycles[0],
              Math.round(secondsLeft)));
      bar.stepTo(Math.round(share * PARTS));
    };
  }

  @Override
  public synchronized WholeRun.Progress run(String name) {
    if (quiet) {
      return share -> {};
    }
    ProgressBar bar = bar(builder(name));
    return share -> bar.stepTo(Math.round(share * PARTS));
  }

  private static ProgressBarBuilder builder(String name) {
    return new ProgressBarBuilder()
        .setTaskName(String.format(Locale.ROOT, "%-26s", name))
        .setInitialMax(PARTS)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(500);
  }

  private ProgressBar bar(ProgressBarBuilder builder) {
    ProgressBar bar = builder.build();
    bars.add(bar);
    return bar;
  }

  @Override
  public synchronized void close() {
    bars.forEach(ProgressBar::close);
  }
}
