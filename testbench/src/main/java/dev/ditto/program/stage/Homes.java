package dev.ditto.program.stage;

import dev.ditto.program.layer.Residence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words of a scratchpad in which layers keep something from step to step: the first ones. */
final class Homes {
  /** Nobody keeps anything. */
  static final Homes NONE = new Homes(Map.of(), 0);

  /** First word of each layer, by its number in the flow unit. */
  private final Map<Integer, Integer> firstWords;

  private final int used;

  private Homes(Map<Integer, Integer> firstWords, int used) {
    this.firstWords = firstWords;
    this.used = used;
  }

  /**
   * A layer in all evaluations, which keep it together or not at all.
   *
   * @param words of each evaluation's
   * @param saves bytes that need not be moved in a step
   */
  record Candidate(List<ArrayStage> stages, int words, long saves) {}

  /** Room for those that save most bytes together. */
  static Homes best(List<Candidate> candidates, int room) {
    List<Knapsack.Item> items =
        candidates.stream()
            .map(c -> new Knapsack.Item(c.stages().size() * c.words(), c.saves()))
            .toList();
    Map<Integer, Integer> firstWords = new HashMap<>();
    int used = 0;
    for (int chosen : Knapsack.best(items, room)) {
      Candidate candidate = candidates.get(chosen);
      for (ArrayStage stage : candidate.stages()) {
        firstWords.put(stage.flowLayer(), used);
        used += candidate.words();
      }
    }
    return new Homes(firstWords, used);
  }

  /** First word of a layer's own, or {@link Residence#SPILLED}. */
  int of(int flowLayer) {
    return firstWords.getOrDefault(flowLayer, Residence.SPILLED);
  }

  /** Words that have been given away, from the first on. */
  int used() {
    return used;
  }
}
