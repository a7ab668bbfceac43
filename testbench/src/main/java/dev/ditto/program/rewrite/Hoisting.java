package dev.ditto.program.rewrite;

import dev.ditto.model.network.Add;
import dev.ditto.model.network.ClassEmbedding;
import dev.ditto.model.network.Gelu;
import dev.ditto.model.network.LayerNorm;
import dev.ditto.model.network.Layout;
import dev.ditto.model.network.Linear;
import dev.ditto.model.network.Multiply;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Silu;
import dev.ditto.model.network.Slice;
import dev.ditto.model.network.TimestepEmbedding;
import dev.ditto.model.network.WordEmbedding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which operations of a network are taken out of the steps, as they do not depend on the sample.
 *
 * <p>Each of them works on every row by itself, so that rows of many steps and evaluations can be
 * one tensor, and weights be read once for all. Scales of a network are the same in every step.
 *
 * @param once on tokens, which are made of the condition alone
 * @param ahead on vectors, which are made of time and condition
 * @param rest is left in the steps
 */
public record Hoisting(List<Operation> once, List<Operation> ahead, List<Operation> rest) {
  public static Hoisting of(Network network) {
    Set<String> hoisted = new HashSet<>();
    List<Operation> once = new ArrayList<>();
    List<Operation> ahead = new ArrayList<>();
    List<Operation> rest = new ArrayList<>();
    for (Operation operation : network.operations()) {
      Layout layout = operation.output().layout();
      boolean made =
          rowByRow(operation)
              && operation.inputs().stream()
                  .allMatch(v -> v.layout() == layout && hoisted.contains(v.name()));
      if (made || given(operation)) {
        hoisted.add(operation.output().name());
        (layout == Layout.TOKENS ? once : ahead).add(operation);
      } else {
        rest.add(operation);
      }
    }
    return new Hoisting(List.copyOf(once), List.copyOf(ahead), List.copyOf(rest));
  }

  /** Whether the host knows the values. */
  public static boolean given(Operation operation) {
    return operation instanceof TimestepEmbedding
        || operation instanceof ClassEmbedding
        || operation instanceof WordEmbedding;
  }

  private static boolean rowByRow(Operation operation) {
    return operation instanceof Linear
        || operation instanceof LayerNorm
        || operation instanceof Silu
        || operation instanceof Gelu
        || operation instanceof Add
        || operation instanceof Multiply
        || operation instanceof Slice;
  }
}
