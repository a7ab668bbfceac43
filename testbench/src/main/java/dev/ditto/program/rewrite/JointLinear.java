package dev.ditto.program.rewrite;

import dev.ditto.model.network.Linear;
import dev.ditto.model.network.Operation;
import java.util.List;
import java.util.function.Predicate;

/**
 * Linear layers that work on the same codes, as those of queries, keys and values do. They are
 * computed as one layer, so that codes are fetched and encoded once for all of them.
 */
public final class JointLinear {
  private JointLinear() {}

  /**
   * A layer and those that can be computed with it, in order.
   *
   * @param operations of which they are chosen
   * @param possible which layers may be computed together with others
   */
  public static List<Linear> with(
      Linear first, List<Operation> operations, Predicate<Linear> possible) {
    if (!possible.test(first)) {
      return List.of(first);
    }
    return operations.stream()
        .filter(Linear.class::isInstance)
        .map(Linear.class::cast)
        .filter(other -> other.input().equals(first.input()))
        .filter(other -> other.equals(first) || JointName.possible(first.name(), other.name()))
        .filter(possible)
        .toList();
  }
}
