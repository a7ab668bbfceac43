package dev.ditto.program.rewrite;

import dev.ditto.model.network.Gelu;
import dev.ditto.model.network.Linear;
import dev.ditto.model.network.Multiply;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Silu;
import dev.ditto.model.network.Slice;
import dev.ditto.model.network.Value;
import dev.ditto.program.tensor.ChannelMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A linear layer whose one half is multiplied by a function of the other before the next layer
 * takes it, as in gated feed-forward layers (Shazeer, 2020). Column tiles of both halves take
 * turns, so that each product is made as soon as its factors are.
 *
 * @param plain the half that is multiplied
 * @param gate the other half
 * @param activation of the gate
 */
public record GatedLinear(
    Linear linear, Slice plain, Slice gate, Operation activation, Multiply product) {
  private static final int HALVES = 2;

  /** All of a network. */
  public static List<GatedLinear> in(Network network) {
    List<GatedLinear> found = new ArrayList<>();
    for (Operation operation : network.operations()) {
      if (operation instanceof Multiply product) {
        of(network, product).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<GatedLinear> of(Network network, Multiply product) {
    Operation activation = maker(network, product.gate());
    if ((activation instanceof Gelu || activation instanceof Silu)
        && maker(network, product.input()) instanceof Slice plain
        && maker(network, activation.inputs().get(0)) instanceof Slice gate
        && maker(network, gate.input()) instanceof Linear linear) {
      GatedLinear gated = new GatedLinear(linear, plain, gate, activation, product);
      return gated.halves() && gated.isAlone(network) ? Optional.of(gated) : Optional.empty();
    }
    return Optional.empty();
  }

  private static Operation maker(Network network, Value value) {
    return network.operation(value.name()).orElse(null);
  }

  private boolean halves() {
    int half = gate.outputChannels();
    return plain.input().equals(gate.input())
        && linear.outputChannels() == HALVES * half
        && Math.min(plain.first(), gate.first()) == 0
        && Math.max(plain.first(), gate.first()) == half;
  }

  /** Whether nobody else wants what is made on the way, and only layers want the product. */
  private boolean isAlone(Network network) {
    Stream<Value> within = Stream.of(plain.output(), gate.output(), activation.output());
    return users(network, linear.output()).size() == HALVES
        && within.allMatch(value -> users(network, value).size() == 1)
        && users(network, product.output()).stream().allMatch(o -> o instanceof Linear)
        && !network.output().equals(product.output());
  }

  private static List<Operation> users(Network network, Value value) {
    return network.operations().stream().filter(o -> o.inputs().contains(value)).toList();
  }

  /** Whether that is one of the halves. */
  public boolean isHalf(Value value) {
    return value.equals(plain.output()) || value.equals(gate.output());
  }

  /** Operations that are done with the layer. */
  public List<Operation> folded() {
    return List.of(activation, product);
  }

  /** Where the layer's channels stand: a column tile of the gate, one of the other half, and on. */
  public ChannelMap map(int columns) {
    ChannelMap half = ChannelMap.cut(gate.outputChannels(), List.of(), columns);
    ChannelMap gates = half.spread(HALVES, 0, columns);
    ChannelMap others = half.spread(HALVES, 1, columns);
    return gate.first() == 0 ? gates.and(others) : others.and(gates);
  }
}
