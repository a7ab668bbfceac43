package dev.ditto.hdl.check;

import dev.ditto.hdl.check.Finding.Place;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What is no register is driven on every path: it cannot remember. */
final class LatchRule implements Rule {
  @Override
  public List<Finding> check(Subject subject) {
    Circuit circuit = subject.circuit();
    BitSet always = new BitSet();
    BitSet sometimes = new BitSet();
    cover(circuit, circuit.body(), always, sometimes);
    List<Finding> findings = new ArrayList<>();
    for (Signal signal : circuit.signals()) {
      boolean remembers = signal.kind() == Signal.Kind.REGISTER;
      if (!remembers && sometimes.get(signal.id()) && !always.get(signal.id())) {
        List<Place> places = new ArrayList<>();
        gaps(circuit, circuit.body(), signal.id(), places);
        places.add(new Place("made", signal.site()));
        findings.add(
            new Finding(
                "latch",
                subject.block(),
                Words.signal(circuit, signal)
                    + " is not driven on every path, it would have to remember",
                places,
                fix(subject, signal)));
      }
    }
    return findings;
  }

  /** What is made inside the when has no line before the when where a default could stand. */
  private static String fix(Subject subject, Signal signal) {
    if (!subject.lasting().contains(signal.id())) {
      return "drive a default before the when, or drive it in every branch; if it should"
          + " remember, make it with reg(type)";
    }
    return signal.kind() == Signal.Kind.INSTANCE_INPUT
        ? "add the child before the when, and drive a default there; it has registers or memories,"
            + " which go on while the condition is false"
        : "make the output before the when, and drive a default there";
  }

  /** Collects the signals that a list drives on all of its paths, and on any. */
  private static void cover(
      Circuit circuit, List<Statement> list, BitSet always, BitSet sometimes) {
    for (Statement statement : list) {
      if (statement instanceof Statement.Assign a) {
        always.set(a.signal());
        sometimes.set(a.signal());
      } else {
        BitSet all = null;
        for (List<Statement> branch : Branches.of(circuit, statement)) {
          BitSet inner = new BitSet();
          cover(circuit, branch, inner, sometimes);
          if (all == null) {
            all = inner;
          } else {
            all.and(inner);
          }
        }
        always.or(all);
      }
    }
  }

  private static boolean drives(Circuit circuit, List<Statement> list, int signal, boolean all) {
    BitSet always = new BitSet();
    BitSet sometimes = new BitSet();
    cover(circuit, list, always, sometimes);
    return (all ? always : sometimes).get(signal);
  }

  /** Names the branches that leave a signal out, next to those that drive it. */
  private static void gaps(Circuit circuit, List<Statement> list, int signal, List<Place> places) {
    for (Statement statement : list) {
      if (statement instanceof Statement.Assign
          || !drives(circuit, List.of(statement), signal, false)) {
        continue;
      }
      List<List<Statement>> branches = Branches.of(circuit, statement);
      for (int i = 0; i < branches.size(); i++) {
        if (!drives(circuit, branches.get(i), signal, false)) {
          String when = Branches.describe(circuit, statement, i);
          places.add(new Place("not driven " + when, statement.site()));
        } else if (!drives(circuit, branches.get(i), signal, true)) {
          gaps(circuit, branches.get(i), signal, places);
        }
      }
    }
  }
}
