package dev.ditto.hdl.sim;

import static org.objectweb.asm.Opcodes.*;

import dev.ditto.hdl.graph.Expr;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.objectweb.asm.Label;

/** Writes the branching of a selection by at most 64 bits. */
final class Branches {
  private Branches() {}

  /**
   * @param branch writes what to do with the chosen value's node, and then jumps away; called for
   *     every case and last for the other one
   */
  static void write(
      Expr.Select s, Netlist netlist, NarrowCode narrow, Code code, IntConsumer branch) {
    List<Expr.Case> cases = s.cases();
    Label[] labels = new Label[cases.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = new Label();
    }
    Label other = new Label();
    int width = netlist.width(s.subject());
    if (width <= 31) {
      narrow.push(s.subject());
      code.op(L2I);
      jump(cases, labels, other, code);
    } else {
      for (int i = 0; i < labels.length; i++) {
        narrow.push(s.subject());
        code.constant(cases.get(i).key().longValue());
        code.op(LCMP);
        code.jump(IFEQ, labels[i]);
      }
    }
    code.place(other);
    branch.accept(s.other());
    for (int i = 0; i < labels.length; i++) {
      code.place(labels[i]);
      branch.accept(cases.get(i).value());
    }
  }

  private static void jump(List<Expr.Case> cases, Label[] labels, Label other, Code code) {
    int[] order =
        IntStream.range(0, labels.length)
            .boxed()
            .sorted((a, b) -> cases.get(a).key().compareTo(cases.get(b).key()))
            .mapToInt(i -> i)
            .toArray();
    int[] keys = new int[order.length];
    Label[] targets = new Label[order.length];
    for (int i = 0; i < order.length; i++) {
      keys[i] = cases.get(order[i]).key().intValueExact();
      targets[i] = labels[order[i]];
    }
    int low = keys[0];
    int high = keys[keys.length - 1];
    if (high - low > 2 * keys.length + 8) {
      code.lookup(other, keys, targets);
      return;
    }
    Label[] dense = new Label[high - low + 1];
    Arrays.fill(dense, other);
    for (int i = 0; i < keys.length; i++) {
      dense[keys[i] - low] = targets[i];
    }
    code.table(low, other, dense);
  }
}
