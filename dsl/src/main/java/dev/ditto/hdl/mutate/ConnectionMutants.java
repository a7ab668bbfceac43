package dev.ditto.hdl.mutate;

import static dev.ditto.hdl.mutate.Draft.CONDITION;
import static dev.ditto.hdl.mutate.Draft.CONNECTION;
import static dev.ditto.hdl.mutate.Draft.CONSTANT;

import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Site;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Mistakes in what expressions read, in reset values, and at the ports of memories. */
final class ConnectionMutants {
  private final Draft draft;
  private final Words words;
  private final Signals signals;

  ConnectionMutants(Draft draft, Signals signals) {
    this.draft = draft;
    this.signals = signals;
    words = draft.words();
  }

  void list() {
    for (int i = 0; i < draft.circuit().nodes().size(); i++) {
      reads(i);
    }
    draft.circuit().signals().stream()
        .filter(s -> s.kind() == Signal.Kind.REGISTER && s.register().reset() != null)
        .forEach(this::reset);
    for (Memory memory : draft.circuit().memories()) {
      memory(memory);
    }
  }

  /** A node reads another signal than one of its operands. */
  private void reads(int i) {
    Node node = draft.circuit().nodes().get(i);
    Set<Integer> operands = new LinkedHashSet<>();
    Operands.of(node.expr(), operands::add);
    for (int operand : operands) {
      Node read = draft.circuit().nodes().get(operand);
      if (read.expr() instanceof Expr.Read r) {
        signals
            .like(r.signal(), -1)
            .ifPresent(
                other -> {
                  Expr expr = Operands.map(node.expr(), a -> a == operand ? i + 1 : a);
                  draft.replace(
                      CONNECTION,
                      i,
                      words.node(i)
                          + " with "
                          + words.signal(other)
                          + " for "
                          + words.signal(r.signal()),
                      List.of(
                          Draft.made(new Expr.Read(other), read.width(), node.site()),
                          Draft.made(expr, node.width(), node.site())));
                });
      }
    }
  }

  private void reset(Signal signal) {
    BigInteger now = signal.register().reset();
    for (BigInteger value : Draft.neighbours(now, signal.width())) {
      draft.add(
          CONSTANT,
          signal.name() + " reset to " + now,
          signal.name() + " reset to " + value,
          signal.site(),
          new Change.Reset(signal.id(), value));
    }
  }

  private void memory(Memory memory) {
    int made = draft.circuit().nodes().size();
    for (int i = 0; i < memory.reads().size(); i++) {
      Memory.ReadPort port = memory.reads().get(i);
      int at = i;
      enable(
          memory.name() + " read",
          port.enable(),
          port.site(),
          () -> {
            List<Memory.ReadPort> reads = new ArrayList<>(memory.reads());
            reads.set(at, new Memory.ReadPort(port.address(), made, port.data(), port.site()));
            return memory.with(reads, memory.writes());
          });
    }
    for (int i = 0; i < memory.writes().size(); i++) {
      Memory.WritePort w = memory.writes().get(i);
      int at = i;
      enable(
          memory.name() + " written",
          w.enable(),
          w.site(),
          () ->
              write(
                  memory,
                  at,
                  new Memory.WritePort(w.address(), w.data(), w.mask(), made, w.site())));
      if (w.mask() >= 0) {
        Memory all =
            write(
                memory, at, new Memory.WritePort(w.address(), w.data(), -1, w.enable(), w.site()));
        String before = memory.name() + " mask " + words.use(w.mask());
        draft.memory(CONNECTION + " removed", before, "all lanes", w.site(), List.of(), all);
      }
    }
  }

  private static Memory write(Memory memory, int at, Memory.WritePort port) {
    List<Memory.WritePort> writes = new ArrayList<>(memory.writes());
    writes.set(at, port);
    return memory.with(memory.reads(), writes);
  }

  /** The new enable is the first node behind the others. */
  private void enable(
      String what, int enable, Site site, java.util.function.Supplier<Memory> changed) {
    String before = what + " when " + words.use(enable);
    Expr not = new Expr.Unary(Expr.UnaryOp.NOT, enable);
    Expr one = new Expr.Const(BigInteger.ONE);
    Expr zero = new Expr.Const(BigInteger.ZERO);
    port(" negated", before, what + " when not", site, not, changed.get());
    port(" stuck at 1", before, what + " always", site, one, changed.get());
    port(" stuck at 0", before, what + " never", site, zero, changed.get());
  }

  private void port(
      String how, String before, String after, Site site, Expr enable, Memory changed) {
    draft.memory(
        CONDITION + how, before, after, site, List.of(Draft.made(enable, 1, site)), changed);
  }
}
