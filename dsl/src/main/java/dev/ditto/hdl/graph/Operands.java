package dev.ditto.hdl.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/** Walks over what expressions and statements refer to. */
public final class Operands {
  private static final int[] NONE = {};

  private Operands() {}

  /** Passes on the operands of an expression, in order. */
  public static void of(Expr expr, IntConsumer visitor) {
    for (int node : of(expr)) {
      visitor.accept(node);
    }
  }

  /** The operands of an expression, in order. */
  public static int[] of(Expr expr) {
    if (expr instanceof Expr.Unary e) {
      return new int[] {e.a()};
    } else if (expr instanceof Expr.Binary e) {
      return new int[] {e.a(), e.b()};
    } else if (expr instanceof Expr.Mux e) {
      return new int[] {e.condition(), e.yes(), e.no()};
    } else if (expr instanceof Expr.Select e) {
      int[] operands = new int[e.cases().size() + 2];
      operands[0] = e.subject();
      for (int i = 0; i < e.cases().size(); i++) {
        operands[i + 1] = e.cases().get(i).value();
      }
      operands[operands.length - 1] = e.other();
      return operands;
    } else if (expr instanceof Expr.Slice e) {
      return new int[] {e.a()};
    } else if (expr instanceof Expr.Cat e) {
      int[] operands = new int[e.parts().size()];
      for (int i = 0; i < operands.length; i++) {
        operands[i] = e.parts().get(i);
      }
      return operands;
    } else if (expr instanceof Expr.Extend e) {
      return new int[] {e.a()};
    }
    return NONE;
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
      List<Expr.Case> cases = new ArrayList<>();
      for (Expr.Case c : e.cases()) {
        cases.add(new Expr.Case(c.key(), to.applyAsInt(c.value())));
      }
      return new Expr.Select(subject, cases, to.applyAsInt(e.other()));
    } else if (expr instanceof Expr.Slice e) {
      return new Expr.Slice(to.applyAsInt(e.a()), e.high(), e.low());
    } else if (expr instanceof Expr.Cat e) {
      List<Integer> parts = new ArrayList<>();
      for (int part : e.parts()) {
        parts.add(to.applyAsInt(part));
      }
      return new Expr.Cat(parts);
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
