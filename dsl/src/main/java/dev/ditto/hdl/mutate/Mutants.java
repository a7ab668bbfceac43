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

  /** All that can be changed in a circuit, whether what results is valid and different or not. */
  public static List<Mutant> candidates(Circuit circuit) {
    Draft draft = new Draft(circuit);
    Signals signals = new Signals(circuit);
    new NodeMutants(draft).list();
    new StatementMutants(draft, signals).list();
    new ConnectionMutants(draft, signals).list();
    return draft.mutants();
  }

  /**
   * Those mutants of one circuit of a design that make a valid design: what was driven on every
   * path still is, and no value follows itself within a cycle. Those that are the original again,
   * or another of the list, after simplification, are left out.
   *
   * @param circuit its name
   * @throws IllegalArgumentException when the design has no such circuit
   */
  public static List<Mutant> valid(Design design, String circuit, List<Mutant> candidates) {
    Circuit original = design.circuit(circuit);
    Canonical canonical = new Canonical();
    Set<Object> seen = new HashSet<>();
    seen.add(canonical.of(original));
    List<Mutant> result = new ArrayList<>();
    for (Mutant mutant : candidates) {
      Circuit changed = mutant.apply(original);
      // Only what reads another signal can close a loop.
      boolean loop = mutant.what().equals(Draft.CONNECTION) && Loops.any(mutant.apply(design));
      if (!loop && Driven.asBefore(original, changed) && seen.add(canonical.of(changed))) {
        result.add(mutant);
      }
    }
    return result;
  }

  /** All valid mutants of one circuit of a design. */
  public static List<Mutant> of(Design design, String circuit) {
    return valid(design, circuit, candidates(design.circuit(circuit)));
  }
}
