package dev.ditto.hdl.mutate;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Design;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists the mutants of a circuit. */
public final class Mutants {
  private Mutants() {}

  /**
   * All mutants of one circuit of a design that make a valid design: what was driven on every path
   * still is, and no value follows itself within a cycle. Those that are the original again, or
   * another mutant, after simplification, are left out.
   *
   * @param circuit its name
   * @throws IllegalArgumentException when the design has no such circuit
   */
  public static List<Mutant> of(Design design, String circuit) {
    Circuit original = design.circuit(circuit);
    Draft draft = new Draft(original);
    Signals signals = new Signals(original);
    new NodeMutants(draft).list();
    new StatementMutants(draft, signals).list();
    new ConnectionMutants(draft, signals).list();

    Canonical canonical = new Canonical();
    Set<Object> seen = new HashSet<>();
    seen.add(canonical.of(original));
    List<Mutant> result = new ArrayList<>();
    for (Mutant mutant : draft.mutants()) {
      Circuit changed = mutant.apply(original);
      if (Driven.asBefore(original, changed)
          && !Loops.any(mutant.apply(design))
          && seen.add(canonical.of(changed))) {
        result.add(mutant);
      }
    }
    return result;
  }
}
