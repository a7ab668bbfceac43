package dev.ditto.hdl.sim.coverage;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Statement;
import java.util.BitSet;
import java.util.List;

/**
 * The transitions that a state machine's statements describe: constants assigned in a branch of a
 * switch over the machine's state. What is assigned elsewhere may happen in any state, and says
 * nothing.
 */
final class Transitions {
  private final Circuit circuit;
  private final Signal machine;
  private final boolean[][] found;

  private Transitions(Circuit circuit, Signal machine) {
    this.circuit = circuit;
    this.machine = machine;
    int states = machine.register().states().size();
    found = new boolean[states][states];
  }

  /** By state and next state. */
  static boolean[][] of(Circuit circuit, Signal machine) {
    Transitions transitions = new Transitions(circuit, machine);
    transitions.walk(circuit.body(), null);
    return transitions.found;
  }

  /**
   * @param now the states in which the statements are reached; null for any
   */
  private void walk(List<Statement> statements, BitSet now) {
    for (Statement statement : statements) {
      if (statement instanceof Statement.Assign a && a.signal() == machine.id() && now != null) {
        if (circuit.nodes().get(a.node()).expr() instanceof Expr.Const c) {
          now.stream().forEach(from -> found[from][c.value().intValue()] = true);
        }
      } else if (statement instanceof Statement.When w) {
        walk(w.then(), now);
        walk(w.otherwise(), now);
      } else if (statement instanceof Statement.Switch s) {
        branches(s, now);
      }
    }
  }

  private void branches(Statement.Switch s, BitSet now) {
    boolean ours =
        circuit.nodes().get(s.subject()).expr() instanceof Expr.Read r
            && r.signal() == machine.id();
    BitSet left = new BitSet();
    left.set(0, found.length);
    for (Statement.Branch branch : s.branches()) {
      BitSet one = new BitSet();
      if (ours && branch.key().intValue() < found.length) {
        one.set(branch.key().intValue());
        left.andNot(one);
      }
      walk(branch.body(), ours ? one : now);
    }
    walk(s.other(), ours ? left : now);
  }
}
