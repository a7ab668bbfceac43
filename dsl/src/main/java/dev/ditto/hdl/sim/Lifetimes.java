package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.sim.Netlist.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;

/** When, in a schedule that is being made, signals are read and given their next values. */
final class Lifetimes {
  private record Access(int time, Region region) {}

  private final Netlist netlist;
  private final Placing placing;
  private final List<List<Access>> reads = new ArrayList<>();
  private final List<List<Access>> writes = new ArrayList<>();
  private int time;

  Lifetimes(Netlist netlist, Placing placing) {
    this.netlist = netlist;
    this.placing = placing;
    for (int i = 0; i < netlist.signals.size(); i++) {
      reads.add(new ArrayList<>());
      writes.add(new ArrayList<>());
    }
  }

  /** The signal that a step gives its next value; -1 when it gives none. */
  static int target(Step step) {
    if (step instanceof Step.Next n) {
      return n.signal();
    }
    return step instanceof Step.Read r ? r.port().data() : -1;
  }

  /** The signals that a step reads itself, not through kept values. */
  void sources(Step step, IntConsumer visitor) {
    for (int node : step.nodes()) {
      if (step instanceof Step.Compute) {
        operandSources(node, visitor);
      } else {
        sources(node, visitor);
      }
    }
  }

  private void sources(int node, IntConsumer visitor) {
    if (netlist.nodes.get(node).expr() instanceof Expr.Read r) {
      visitor.accept(r.signal());
    } else if (!placing.isKept(node)) {
      operandSources(node, visitor);
    }
  }

  private void operandSources(int node, IntConsumer visitor) {
    for (int a : placing.operands(node)) {
      sources(a, visitor);
    }
  }

  /** Notes the next step of the schedule. */
  void note(Step step, Region region) {
    Access now = new Access(time++, region);
    sources(step, signal -> reads.get(signal).add(now));
    if (target(step) >= 0) {
      writes.get(target(step)).add(now);
    }
  }

  /** The signals that are never read after they were given their next values. */
  BitSet direct() {
    BitSet direct = new BitSet();
    for (int i = 0; i < netlist.signals.size(); i++) {
      Kind kind = netlist.signals.get(i).kind();
      if (kind == Kind.REGISTER || kind == Kind.MEMORY_DATA) {
        direct.set(i, isDirect(reads.get(i), writes.get(i)));
      }
    }
    return direct;
  }

  private static boolean isDirect(List<Access> reads, List<Access> writes) {
    for (Access write : writes) {
      for (Access read : reads) {
        if (read.time > write.time && !Region.exclude(read.region, write.region)) {
          return false;
        }
      }
    }
    return true;
  }
}
