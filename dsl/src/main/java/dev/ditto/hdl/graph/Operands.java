package dev.ditto.hdl.graph;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/** Walks over what expressions and statements refer to. */
public final class Operands {
  private Operands() {}

  /** Passes on the operands of an expression, in order. */
  public static void of(Expr expr, IntConsumer visitor) {
    map(
        expr,
        node -> {
          visitor.accept(node);
          return node;
        });
  }

  /** The same expression over other operands. */
  public static Expr map(Expr expr, IntUnaryOperator to) {
    if (expr instanceof Expr.Unary e) {
      return new Expr.Unary(e.op(), to.applyAsInt(e.a()));
    } else if (expr instanceof Expr.Binary e) {
      return new Expr.Binary(e.op(), to.applyAsInt(e.a()), to.applyAsInt(e.b()));
    } else if (expr instanceof Expr.Mux e) {
      return new Expr.Mux(
          to.applyAsInt(e.condition()), to.applyAsInt(e.yes()), to.applyAsInt(e.no()));
    } else if (expr instanceof Expr.Select e) {
      int subject = to.applyAsInt(e.subject());
      List<Expr.Case> cases =
          e.cases().stream().map(c -> new Expr.Case(c.key(), to.applyAsInt(c.value()))).toList();
      return new Expr.Select(subject, cases, to.applyAsInt(e.other()));
    } else if (expr instanceof Expr.Slice e) {
      return new Expr.Slice(to.applyAsInt(e.a()), e.high(), e.low());
    } else if (expr instanceof Expr.Cat e) {
      return new Expr.Cat(e.parts().stream().map(to::applyAsInt).toList());
    } else if (expr instanceof Expr.Extend e) {
      return new Expr.Extend(to.applyAsInt(e.a()), e.signed());
    }
    return expr;
  }

  /** Passes on the nodes that a circuit's statements, memory ports and properties use. */
  public static void roots(Circuit circuit, IntConsumer visitor) {
    statements(circuit.body(), visitor);
    circuit.memories().forEach(memory -> of(memory, visitor));
    circuit.properties().forEach(property -> visitor.accept(property.node()));
  }

  /** Passes on the nodes that a memory's ports use. */
  public static void of(Memory memory, IntConsumer visitor) {
    for (Memory.ReadPort r : memory.reads()) {
      visitor.accept(r.address());
      visitor.accept(r.enable());
    }
    for (Memory.WritePort w : memory.writes()) {
      visitor.accept(w.address());
      visitor.accept(w.data());
      visitor.accept(w.enable());
      if (w.mask() >= 0) {
        visitor.accept(w.mask());
      }
    }
  }

  private static void statements(List<Statement> list, IntConsumer visitor) {
    for (Statement statement : list) {
      if (statement instanceof Statement.Assign a) {
        visitor.accept(a.node());
      } else if (statement instanceof Statement.When w) {
        visitor.accept(w.condition());
        statements(w.then(), visitor);
        statements(w.otherwise(), visitor);
      } else if (statement instanceof Statement.Switch s) {
        visitor.accept(s.subject());
        s.branches().forEach(b -> statements(b.body(), visitor));
        statements(s.other(), visitor);
      }
    }
  }
}
