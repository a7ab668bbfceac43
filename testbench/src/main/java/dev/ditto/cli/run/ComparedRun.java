package dev.ditto.cli.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.ditto.cosim.RunCost;
import dev.ditto.cosim.WholeRun;
import dev.ditto.timing.Prediction;
import java.util.List;
import java.util.Optional;

/**
 * One run of {@code compare}.
 *
 * @param cost of the hardware, or as predicted
 * @param prediction layer by layer; empty for a memory that stalls, which nobody predicts
 * @param otherwise layers that the hardware computed the last step in another mode than the
 *     prediction
 */
record ComparedRun(Way way, RunCost cost, Optional<Prediction> prediction, long otherwise) {

  /** A run that was only predicted. */
  static ComparedRun of(Way way, Prediction prediction) {
    RunCost cost = RunCost.of(way.name(), way.configuration().parameters(), prediction);
    return new ComparedRun(way, cost, Optional.of(prediction), 0);
  }

  /** A run on hardware. */
  static ComparedRun of(Way way, WholeRun.Result result, Optional<Prediction> prediction) {
    RunCost cost = RunCost.of(way.name(), way.configuration().parameters(), result);
    return new ComparedRun(
        way, cost, prediction, prediction.map(p -> otherwise(result.layers(), p)).orElse(0L));
  }

  private static long otherwise(List<WholeRun.LayerFlow> layers, Prediction prediction) {
    long count = 0;
    for (int layer = 0; layer < layers.size(); layer++) {
      count += layers.get(layer).mode() != prediction.layers().get(layer).mode() ? 1 : 0;
    }
    return count;
  }

  /** Cycles by layer. */
  Optional<CycleTable> table() {
    return prediction.map(CycleTable::of);
  }

  /** Beside the run in full, where modes are chosen. */
  Optional<AgainstFull> against(Optional<Prediction> full) {
    return way.chooses() && prediction.isPresent() && full.isPresent()
        ? Optional.of(AgainstFull.of(prediction.get(), full.get()))
        : Optional.empty();
  }

  /**
   * The run as the manifest holds it. What is not known is left out.
   *
   * @param settings of parameters, beside those of the configuration that was asked for
   * @param hash of the resolved configuration
   * @param flow policy
   * @param layers mean from the second step on
   * @param firstStepLayers layers that only the first step computes, for all steps
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Told(
      @JsonUnwrapped RunCost cost,
      List<String> settings,
      String hash,
      String flow,
      LayerBounds bounds,
      List<CycleTable.Row> layers,
      List<CycleTable.Row> firstStepLayers,
      AgainstFull againstFull) {}

  /** For the manifest. */
  Told told(Optional<Prediction> full) {
    Optional<CycleTable> table = table();
    return new Told(
        cost,
        way.settings(),
        way.configuration().hash(),
        FlowOption.name(way.policy()),
        table.map(LayerBounds::of).orElse(null),
        table.map(CycleTable::layers).orElse(null),
        table.map(CycleTable::first).orElse(null),
        against(full).orElse(null));
  }
}
