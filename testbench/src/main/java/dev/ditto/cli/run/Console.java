package dev.ditto.cli.run;

import dev.ditto.cosim.Denoising;
import dev.ditto.cosim.WholeRun;
import dev.ditto.demo.Progress;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Progress of runs: on a terminal a bar each with step, layer, cycles and time left; where lines
 * are collected, a line for each tenth.
 */
final class Console implements Progress, AutoCloseable {
  private static final int PARTS = 1000;
  private static final int LINES = 10;

  private final PrintStream err;
  private final boolean quiet;
  private final List<ProgressBar> bars = new ArrayList<>();

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
    if (System.console() == null) {
      WholeRun.Progress lines = lines(name);
      return (run, steps, share, secondsLeft) -> lines.written(share);
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
    if (System.console() == null) {
      return lines(name);
    }
    ProgressBar bar = bar(builder(name));
    return share -> bar.stepTo(Math.round(share * PARTS));
  }

  private WholeRun.Progress lines(String name) {
    AtomicInteger told = new AtomicInteger();
    return share -> {
      int tenth = (int) Math.floor(share * LINES + 1e-9);
      if (told.getAndAccumulate(tenth, Math::max) < tenth) {
        phase("%s: %d %%".formatted(name, tenth * 100 / LINES));
      }
    };
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
