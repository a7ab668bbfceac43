package dev.ditto.program.lowering;

import dev.ditto.accel.Parameters;
import dev.ditto.model.network.AttentionScores;
import dev.ditto.model.network.AttentionValues;
import dev.ditto.model.network.Concat;
import dev.ditto.model.network.Layout;
import dev.ditto.model.network.LinearOperation;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Slice;
import dev.ditto.model.network.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Which channels of a network's values must begin a column tile. */
final class ChannelCuts {
  private final Network network;
  private final UnaryOperator<Value> base;
  private final Map<String, Set<Integer>> cuts = new HashMap<>();

  private ChannelCuts(Network network, UnaryOperator<Value> base) {
    this.network = network;
    this.base = base;
  }

  /**
   * Those of slices, and of heads whose codes a transfer could not begin with otherwise.
   *
   * @param base from a value's further names to its own
   */
  static ChannelCuts of(Network network, Parameters p, UnaryOperator<Value> base) {
    ChannelCuts cuts = new ChannelCuts(network, base);
    for (Operation operation : network.operations()) {
      if (operation instanceof Slice slice) {
        cuts.cut(slice.input(), List.of(slice.first(), slice.first() + slice.outputChannels()));
      } else if (operation instanceof AttentionScores scores) {
        cuts.cutHeads(scores.query(), scores.heads(), p);
        cuts.cutHeads(scores.key(), scores.heads(), p);
      } else if (operation instanceof AttentionValues values) {
        cuts.cutHeads(values.value(), values.probabilities().shape().size(0), p);
      }
    }
    return cuts;
  }

  /** Of a value by its own name. */
  Set<Integer> of(Value value) {
    return cuts.getOrDefault(value.name(), Set.of());
  }

  /** The first channels of heads. */
  static List<Integer> heads(int depth, int heads) {
    List<Integer> firsts = new ArrayList<>();
    for (int head = 0; head < heads; head++) {
      firsts.add(head * depth);
    }
    return firsts;
  }

  private void cutHeads(Value value, int heads, Parameters p) {
    int depth = value.channels() / heads;
    if (depth % p.beatBytes() != 0) {
      cut(value, heads(depth, heads));
    }
  }

  /** What a value's channels stand like is cut, too. */
  private void cut(Value value, Collection<Integer> channels) {
    Value own = base.apply(value);
    boolean more = cuts.computeIfAbsent(own.name(), name -> new TreeSet<>()).addAll(channels);
    Operation operation = network.operation(own.name()).orElse(null);
    if (more && operation != null && keepsChannels(operation)) {
      operation.inputs().stream()
          .filter(input -> input.channels() == own.channels())
          .forEach(input -> cut(input, channels));
    }
  }

  /** Whether each channel of the result stands where it stands in all operands. */
  private static boolean keepsChannels(Operation operation) {
    boolean moves =
        operation instanceof Slice
            || operation instanceof LinearOperation
            || operation instanceof Concat;
    return !moves && operation.inputs().stream().allMatch(ChannelCuts::hasChannels);
  }

  static boolean hasChannels(Value value) {
    return value.layout() == Layout.MAP
        || value.layout() == Layout.TOKENS
        || value.layout() == Layout.VECTOR;
  }
}
