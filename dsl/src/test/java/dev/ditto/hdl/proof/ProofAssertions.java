package dev.ditto.hdl.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.proof.Mutants.Mutant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Assertions that hold the Verilog of a design against its graph. */
public final class ProofAssertions {
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private ProofAssertions() {}

  private record Trial(Circuit circuit, Mutant mutant) {}

  /**
   * Fails unless the Verilog of every circuit is proved to be the graph, and no wrong Verilog is:
   * of each circuit some mutants are drawn, and each must be told apart. One that is proved equal
   * after all must also look equal in a simulation.
   *
   * @param mutants how many for each circuit
   */
  public static void assertProved(Design design, int mutants) {
    Equivalence equivalence = new Equivalence(design, LIMIT);
    List<Proof> open = equivalence.prove().stream().filter(p -> !p.proved()).toList();
    assertTrue(open.isEmpty(), () -> lines(open));
    assertToldApart(design, equivalence, mutants);
  }

  /** Fails unless some mutants of every circuit are told apart. */
  private static void assertToldApart(Design design, Equivalence equivalence, int count) {
    List<Trial> trials = new ArrayList<>();
    for (Circuit circuit : design.circuits()) {
      List<Mutant> mutants = new ArrayList<>(Mutants.of(equivalence.verilog(circuit.name())));
      Collections.shuffle(mutants, new Random(circuit.name().hashCode()));
      mutants.stream().limit(count).forEach(m -> trials.add(new Trial(circuit, m)));
    }
    List<String> equal =
        trials.parallelStream()
            .filter(t -> isEqual(design, equivalence, t))
            .map(t -> t.circuit.name() + " " + t.mutant)
            .toList();
    assertTrue(
        equal.size() <= 1 + trials.size() / 10,
        () -> "proved, with a mistake in it:\n" + String.join("\n", equal));
  }

  private static boolean isEqual(Design design, Equivalence equivalence, Trial trial) {
    Proof proof = equivalence.prove(trial.circuit.name(), trial.mutant.verilog());
    if (proof.verdict() instanceof Verdict.Different) {
      return false;
    }
    String what = trial.mutant + "\n" + proof;
    if (!proof.proved() || SideBySide.differ(design, trial.circuit, trial.mutant.verilog())) {
      fail(what);
    }
    return true;
  }

  private static String lines(List<Proof> proofs) {
    return proofs.stream().map(Proof::toString).collect(Collectors.joining("\n"));
  }
}
