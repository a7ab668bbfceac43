package dev.ditto.cli.run;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.estimate.Sweep;
import dev.ditto.cosim.WholeRun;
import dev.ditto.program.layer.RefusalException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Predicts what the same run takes of every combination of a sweep. */
final class NetworkSweep {
  /** Runs at the same time; each keeps in memory all that its accelerator would. */
  private static final int AT_ONCE = 2;

  private final Workload workload;
  private final WholeRun.Progress progress;
  private final double[] shares;

  /**
   * What came of a combination.
   *
   * @param cost nothing where the compiler has no program
   * @param refusal why it has none; otherwise empty
   */
  record Outcome(Sweep.Point point, Optional<NetworkCost> cost, String refusal) {}

  private NetworkSweep(Workload workload, WholeRun.Progress progress, int count) {
    this.workload = workload;
    this.progress = progress;
    shares = new double[count];
  }

  /**
   * Of all, in their order.
   *
   * @param base whose parameters are taken but for those of each point
   * @param progress of all together
   */
  static List<Outcome> of(
      Workload workload, Configuration base, List<Sweep.Point> points, WholeRun.Progress progress)
      throws Exception {
    NetworkSweep sweep = new NetworkSweep(workload, progress, points.size());
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<Outcome>> futures = new ArrayList<>();
      for (int i = 0; i < points.size(); i++) {
        int place = i;
        futures.add(threads.submit(() -> sweep.outcome(place, base, points.get(place))));
      }
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> future : futures) {
        outcomes.add(get(future));
      }
      return outcomes;
    } finally {
      threads.shutdownNow();
    }
  }

  private Outcome outcome(int place, Configuration base, Sweep.Point point) {
    Configuration configuration = base.with(point.values());
    try {
      NetworkCost cost =
          NetworkCost.of(
              workload.model().name(),
              configuration.parameters(),
              workload.predict(configuration, share -> told(place, share)));
      return new Outcome(point, Optional.of(cost), "");
    } catch (RefusalException e) {
      return new Outcome(point, Optional.empty(), e.getMessage());
    } finally {
      told(place, 1);
    }
  }

  private synchronized void told(int place, double share) {
    shares[place] = share;
    double sum = 0;
    for (double each : shares) {
      sum += each;
    }
    progress.written(sum / shares.length);
  }

  private static <T> T get(Future<T> future) throws Exception {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }
}
