package dev.ditto.hdl.check;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Statement;
import java.util.ArrayList;
import java.util.List;

/** The alternatives of a when or switch, exactly one of which is reached. */
final class Branches {
  private Branches() {}

  /** The alternatives' statements; the implied empty ones are included. */
  static List<List<Statement>> of(Circuit circuit, Statement statement) {
    if (statement instanceof Statement.When w) {
      return List.of(w.then(), w.otherwise());
    }
    Statement.Switch s = (Statement.Switch) statement;
    List<List<Statement>> result = new ArrayList<>();
    s.branches().forEach(b -> result.add(b.body()));
    int width = circuit.nodes().get(s.subject()).width();
    boolean complete = width < 31 && s.branches().size() == 1 << width;
    if (!complete) {
      result.add(s.other());
    }
    return result;
  }

  /** When an alternative is reached, for example {@code when this is false}. */
  static String describe(Circuit circuit, Statement statement, int branch) {
    if (statement instanceof Statement.When) {
      return branch == 0 ? "when this is true" : "when this is false";
    }
    Statement.Switch s = (Statement.Switch) statement;
    if (branch == s.branches().size()) {
      String state = circuit.lastState(s);
      return state == null ? "when no key of this matches" : "in case " + state + " of this";
    }
    Statement.Branch b = s.branches().get(branch);
    return "in case " + (b.label() == null ? b.key().toString() : b.label()) + " of this";
  }
}
