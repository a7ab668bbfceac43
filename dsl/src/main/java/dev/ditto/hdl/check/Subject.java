package dev.ditto.hdl.check;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.Site;
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
 * @param lasting outputs, and inputs of children that remember, that are made inside a {@code when}
 * @param dropped nodes whose value no later line mentions
 * @param handshakes of its ports, of its wires, and of the ports of its children
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
    Set<Integer> lasting,
    List<Integer> dropped,
    List<Handshake> handshakes,
    List<ClockDomain> domains,
    ResetValues reset,
    Map<String, CombinationalPaths> children) {
  /**
   * The two signals of a handshake.
   *
   * @param site where it was made
   */
  public record Handshake(int valid, int ready, Site site) {}

  /** The domain of inputs that change at any moment. */
  public static final ClockDomain NO_CLOCK = new ClockDomain("", "");
}
