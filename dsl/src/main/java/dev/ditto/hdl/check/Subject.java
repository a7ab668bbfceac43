package dev.ditto.hdl.check;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.ClockDomain;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A finished circuit, with what the rules need to know beyond it.
 *
 * @param circuit everything the user made, used or not
 * @param block simple name of the block class, for messages
 * @param groups for each signal, a number that it shares with the other scalars of its record or
 *     stream
 * @param waived signals that the user declared unused on purpose
 * @param dropped nodes whose value no later line mentions
 * @param handshakes signals that are a valid or ready of a stream
 * @param domains for each signal the clock domain that it changes or is looked at in; null for
 *     wires
 * @param reset the values in reset
 * @param children the combinational paths of the circuits that occur as instances, by name
 */
public record Subject(
    Circuit circuit,
    String block,
    List<Integer> groups,
    Set<Integer> waived,
    List<Integer> dropped,
    Set<Integer> handshakes,
    List<ClockDomain> domains,
    ResetValues reset,
    Map<String, CombinationalPaths> children) {
  /** The domain of inputs that change at any moment. */
  public static final ClockDomain NO_CLOCK = new ClockDomain("", "");
}
