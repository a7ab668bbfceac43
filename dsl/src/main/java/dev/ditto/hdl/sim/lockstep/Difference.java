package dev.ditto.hdl.sim.lockstep;

import dev.ditto.hdl.sim.Hierarchy;
import dev.ditto.hdl.sim.Snapshot;
import dev.ditto.hdl.sim.Variable;
import dev.ditto.hdl.sim.wave.Picture;
import dev.ditto.hdl.sim.why.Why;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Describes an output that two simulators do not agree on. */
final class Difference {
  private static final int MOST_SIGNALS = 12;

  private final List<Snapshot> cycles;
  private final Hierarchy hierarchy;
  private final Variable output;

  /**
   * @param cycles the last ones of the bytecode simulator, oldest first
   */
  Difference(List<Snapshot> cycles, String output) {
    this.cycles = cycles;
    hierarchy = cycles.get(0).hierarchy();
    this.output = hierarchy.variable(output);
  }

  String describe(BigInteger first, BigInteger second, String about) {
    return """
        output %s (%s) is 0x%s in the bytecode simulator and 0x%s in the other one, in cycle %d%s
        it and what it is computed from, in the bytecode simulator:
        %s
        why:
        %s"""
        .formatted(
            output.path(),
            output.site(),
            first.toString(16),
            second.toString(16),
            cycles.get(cycles.size() - 1).cycle(),
            about.isEmpty() ? "" : "\n" + about,
            indent(Picture.draw(cycles, shown())),
            indent(Why.of(cycles).explain(output.path())));
  }

  private static String indent(String text) {
    return text.replaceAll("(?m)^(?=.)", "  ");
  }

  /** The output, then the nearest inputs and registers that it depends on. */
  private List<Variable> shown() {
    List<Variable> shown = new ArrayList<>(List.of(output));
    Deque<Integer> open = new ArrayDeque<>(List.of(hierarchy.resolve(output.id())));
    Set<Integer> seen = new HashSet<>(open);
    while (!open.isEmpty() && shown.size() < MOST_SIGNALS) {
      int value = open.removeFirst();
      if (hierarchy.node(value) == null) {
        shown.add(hierarchy.variable(hierarchy.path(value)));
      }
      hierarchy.operands(
          value,
          a -> {
            int operand = hierarchy.resolve(a);
            if (seen.add(operand)) {
              open.addLast(operand);
            }
          });
    }
    return shown.stream().distinct().toList();
  }
}
