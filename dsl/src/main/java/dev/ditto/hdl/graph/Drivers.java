package dev.ditto.hdl.graph;

import java.util.ArrayList;
import java.util.List;

/** The assignments to each signal of a circuit, with the conditions around them. */
public final class Drivers {
  /** An assignment, and the nodes that decide whether it is reached. */
  public record Driver(Statement.Assign assign, List<Integer> conditions) {}

  private final List<List<Driver>> bySignal = new ArrayList<>();

  /** Of a circuit. */
  public Drivers(Circuit circuit) {
    for (int i = 0; i < circuit.signals().size(); i++) {
      bySignal.add(new ArrayList<>(1));
    }
    walk(circuit.body(), List.of());
  }

  /** The assignments to a signal, in program order. */
  public List<Driver> of(int signal) {
    return bySignal.get(signal);
  }

  private void walk(List<Statement> list, List<Integer> conditions) {
    for (Statement statement : list) {
      if (statement instanceof Statement.Assign a) {
        bySignal.get(a.signal()).add(new Driver(a, conditions));
      } else if (statement instanceof Statement.When w) {
        List<Integer> inner = with(conditions, w.condition());
        walk(w.then(), inner);
        walk(w.otherwise(), inner);
      } else if (statement instanceof Statement.Switch s) {
        List<Integer> inner = with(conditions, s.subject());
        s.branches().forEach(b -> walk(b.body(), inner));
        walk(s.other(), inner);
      }
    }
  }

  private static List<Integer> with(List<Integer> conditions, int more) {
    List<Integer> result = new ArrayList<>(conditions);
    result.add(more);
    return List.copyOf(result);
  }
}
