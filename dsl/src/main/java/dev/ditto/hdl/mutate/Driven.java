package dev.ditto.hdl.mutate;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which signals statements drive on every path. */
final class Driven {
  private Driven() {}

  /** Whether everything but registers that was driven on every path still is. */
  static boolean asBefore(Circuit before, Circuit after) {
    BitSet lost = always(before, before.body());
    lost.andNot(always(after, after.body()));
    return lost.stream().allMatch(s -> before.signals().get(s).kind() == Signal.Kind.REGISTER);
  }

  private static BitSet always(Circuit circuit, List<Statement> list) {
    BitSet result = new BitSet();
    for (Statement statement : list) {
      if (statement instanceof Statement.Assign a) {
        result.set(a.signal());
      } else {
        BitSet all = null;
        for (List<Statement> branch : branches(circuit, statement)) {
          BitSet inner = always(circuit, branch);
          if (all == null) {
            all = inner;
          } else {
            all.and(inner);
          }
        }
        result.or(all);
      }
    }
    return result;
  }

  /** The lists of which one is run. */
  private static List<List<Statement>> branches(Circuit circuit, Statement statement) {
    if (statement instanceof Statement.When w) {
      return List.of(w.then(), w.otherwise());
    }
    Statement.Switch s = (Statement.Switch) statement;
    List<List<Statement>> lists = new ArrayList<>();
    s.branches().forEach(b -> lists.add(b.body()));
    int width = circuit.nodes().get(s.subject()).width();
    boolean complete = width < 31 && s.branches().size() == 1 << width;
    if (!complete) {
      lists.add(s.other());
    }
    return lists;
  }
}
