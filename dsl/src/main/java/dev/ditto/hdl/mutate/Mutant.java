package dev.ditto.hdl.mutate;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Site;

/**
 * One small mistake in one circuit.
 *
 * @param circuit name of the circuit in its design
 * @param what the kind of mistake, for example {@code condition stuck at 1}
 * @param before the changed place as it was, for example {@code held + 1}
 * @param after the same place with the mistake
 * @param site the line of Java that made the place
 * @param change how to get from one to the other
 */
public record Mutant(
    String circuit, String what, String before, String after, Site site, Change change) {

  /** The circuit with the mistake. */
  public Circuit apply(Circuit original) {
    return Rewrite.of(original, change);
  }

  /** The design in which the circuit of that name has the mistake. */
  public Design apply(Design design) {
    return new Design(
        design.circuits().stream().map(c -> c.name().equals(circuit) ? apply(c) : c).toList());
  }

  @Override
  public String toString() {
    return site + "  " + what + ": " + before + "  ->  " + after;
  }
}
