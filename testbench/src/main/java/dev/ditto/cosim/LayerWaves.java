package dev.ditto.cosim;

import dev.ditto.model.golden.LinearBackend;
import dev.ditto.model.golden.LinearTask;
import java.nio.file.Path;

/** Writes the waves of some layers of a run, which follow one another, into one file. */
public final class LayerWaves {
  /**
   * Which layers.
   *
   * @param layer name of the first
   * @param step of the first, from 0 on
   * @param layers how many; the file ends earlier with the run
   */
  public record Window(String layer, int step, int layers) {
    public Window {
      if (step < 0 || layers < 1) {
        throw new IllegalArgumentException("step " + step + ", " + layers + " layers");
      }
    }
  }

  private final Window window;
  private final Path file;
  private Dump dump;
  private int left;
  private long firstCycle = -1;
  private long lastCycle;
  private String lastLayer;

  /** For one run; {@code file} is replaced. */
  public LayerWaves(Window window, Path file) {
    this.window = window;
    this.file = file;
    left = window.layers();
  }

  /**
   * What a run's layers are to be computed with.
   *
   * @param bench the hardware, built with waves
   * @param inner computes the layers with it
   */
  public LinearBackend around(Bench bench, LinearBackend inner) {
    return task -> {
      if (begins(task)) {
        firstCycle = bench.cycle();
        dump = bench.dump(file);
      }
      if (dump == null) {
        return inner.run(task);
      }
      lastLayer = key(task.layer(), task.step());
      left--;
      boolean computed = false;
      try {
        var result = inner.run(task);
        computed = true;
        return result;
      } finally {
        lastCycle = bench.cycle();
        if (left == 0 || !computed) {
          dump.close();
          dump = null;
        }
      }
    };
  }

  private boolean begins(LinearTask task) {
    return firstCycle < 0 && task.step() == window.step() && task.layer().equals(window.layer());
  }

  private static String key(String layer, int step) {
    return layer + "/" + step;
  }

  /** Whether the layer in which a run failed is the last in the file. */
  public boolean endsWith(RuntimeException failure) {
    if (failure instanceof MismatchException e) {
      return key(e.layer(), e.step()).equals(lastLayer);
    }
    return failure instanceof BenchException e
        && e.layer().isPresent()
        && key(e.layer().get(), e.step().orElse(-1)).equals(lastLayer);
  }

  /** One line: what the file holds. */
  @Override
  public String toString() {
    return firstCycle < 0
        ? "no waves: the run never came to " + key(window.layer(), window.step())
        : "waves of cycles %d to %d, where cycle n is at time 2n, in %s"
            .formatted(firstCycle, lastCycle, file);
  }
}
