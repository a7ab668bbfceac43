package dev.ditto.hdl.mutation;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.junit.Tests;
import dev.ditto.hdl.mutate.Mutant;
import dev.ditto.hdl.mutate.Mutants;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the tests do with the unchanged block. */
final class Baseline {
  /**
   * A test that simulates the block.
   *
   * @param nanos how long it takes
   */
  record Test(String id, String name, Set<Shape> shapes, long cycles, long nanos) {}

  final List<Test> tests = new ArrayList<>();
  private final Map<Shape, Design> designs = new LinkedHashMap<>();

  /**
   * Runs the tests.
   *
   * @param block simple name of the block's class
   * @throws MutationException when a test fails, or none simulates the block
   */
  Baseline(String block, List<Class<?>> classes) {
    Set<Shape> atFirst = new LinkedHashSet<>();
    Recorder all = new Recorder();
    List<Tests.Outcome> outcomes = Tests.all(classes, all);
    all.designs.forEach(d -> atFirst.addAll(note(block, d)));
    Set<Shape> again = new LinkedHashSet<>();
    for (Tests.Outcome outcome : outcomes) {
      check(outcome);
      // Alone, as it will meet mutants.
      Recorder recorder = new Recorder();
      long start = System.nanoTime();
      check(Tests.one(outcome.id(), recorder));
      long nanos = System.nanoTime() - start;
      Set<Shape> shapes = new LinkedHashSet<>();
      recorder.designs.forEach(d -> shapes.addAll(note(block, d)));
      again.addAll(shapes);
      if (!shapes.isEmpty()) {
        tests.add(new Test(outcome.id(), outcome.name(), shapes, recorder.cycles, nanos));
      }
    }
    if (!again.containsAll(atFirst)) {
      throw new MutationException(
          "a test keeps a compiled design in a static field, where no mutant gets; let every test"
              + " compile its own");
    }
    if (tests.isEmpty()) {
      throw new MutationException("no test of " + classes + " simulates a block named " + block);
    }
  }

  private static void check(Tests.Outcome outcome) {
    if (outcome.failure() != null) {
      throw new MutationException(
          outcome.name() + " fails without any mutant: " + outcome.failure());
    }
  }

  private Set<Shape> note(String block, Design design) {
    Set<Shape> found = new LinkedHashSet<>();
    for (Circuit circuit : design.circuits()) {
      if (circuit.blockClass().matches("(.*[.$])?" + block)) {
        Shape shape = Shape.of(circuit);
        designs.putIfAbsent(shape, design);
        found.add(shape);
      }
    }
    return found;
  }

  /**
   * Mutants of all circuits of the block that the tests simulate.
   *
   * @param each how many of one place; see {@link Sample}
   */
  List<Victim> victims(int each) {
    List<Victim> all = new ArrayList<>();
    designs.forEach(
        (shape, design) ->
            Mutants.candidates(circuit(design, shape))
                .forEach(m -> all.add(new Victim(design, shape, m))));
    List<Victim> some = Sample.of(all, each);
    List<Victim> valid = new ArrayList<>();
    designs.forEach(
        (shape, design) -> {
          List<Mutant> mutants =
              some.stream().filter(v -> v.shape() == shape).map(Victim::mutant).toList();
          Mutants.valid(design, circuit(design, shape).name(), mutants)
              .forEach(m -> valid.add(new Victim(design, shape, m)));
        });
    return valid;
  }

  private static Circuit circuit(Design design, Shape shape) {
    return design.circuits().stream()
        .filter(c -> Shape.of(c).equals(shape))
        .findFirst()
        .orElseThrow();
  }
}
