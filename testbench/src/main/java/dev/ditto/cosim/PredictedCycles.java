package dev.ditto.cosim;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.accel.regs.Counter;
import dev.ditto.timing.Prediction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The cycles that the model predicts for a whole run, beside those that hardware took.
 *
 * @param predicted cycles of the run
 * @param measured cycles of the run; just after a reset the flow unit first clears its table, a
 *     layer a cycle, which is no part of the prediction
 * @param layers those that the flow unit measured, which it does at the end of each step but the
 *     last
 */
public record PredictedCycles(long predicted, long measured, List<Layer> layers) {

  /**
   * What a layer added to a step when it was last computed in a mode.
   *
   * @param predicted 0 if the model never chose that mode
   */
  public record Layer(String layer, FlowMode mode, long predicted, long measured) {
    /** The model's error as a share of what was measured, negative if it is too fast. */
    public double error() {
      return PredictedCycles.error(predicted, measured);
    }
  }

  public PredictedCycles {
    layers = List.copyOf(layers);
  }

  /**
   * Beside each other.
   *
   * @param result of the run that was predicted, with the same policy
   */
  public static PredictedCycles of(Prediction prediction, WholeRun.Result result) {
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < result.layers().size(); i++) {
      WholeRun.LayerFlow flow = result.layers().get(i);
      for (FlowMode mode : FlowMode.values()) {
        long measured = flow.cycles().get(mode);
        if (measured > 0) {
          long predicted = prediction.layers().get(i).cycles(mode);
          layers.add(new Layer(flow.layer(), mode, predicted, measured));
        }
      }
    }
    long busy = result.counters().get(Counter.CYCLES_BUSY);
    return new PredictedCycles(prediction.cycles(), busy, layers);
  }

  /**
   * The model's error as a share of what was measured, negative if it is too fast, but for cycles
   * in which the flow unit may have cleared its table.
   */
  public double error(Parameters p) {
    long clearing = Math.max(0, Math.min(measured - predicted, p.flowLayers()));
    return error(predicted + clearing, measured);
  }

  /** The layer, of those that took some cycles, for which the model errs most. */
  public Optional<Layer> worst(long least) {
    return layers.stream()
        .filter(layer -> layer.measured() >= least)
        .max(Comparator.comparingDouble(layer -> Math.abs(layer.error())));
  }

  private static double error(long predicted, long measured) {
    return (double) (predicted - measured) / measured;
  }

  /** For people. */
  public String table() {
    StringBuilder table =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%-58s %-8s %12s %12s %8s%n",
                "layer, last step of each mode",
                "mode",
                "predicted",
                "measured",
                "error"));
    for (Layer l : layers) {
      line(table, l.layer(), l.mode().name().toLowerCase(Locale.ROOT), l.predicted(), l.measured());
    }
    line(table, "the whole run", "", predicted, measured);
    return table.toString();
  }

  private static void line(
      StringBuilder table, String name, String mode, long predicted, long measured) {
    table.append(
        String.format(
            Locale.ROOT,
            "%-58s %-8s %,12d %,12d %+7.2f%%%n",
            name,
            mode,
            predicted,
            measured,
            100 * error(predicted, measured)));
  }
}
