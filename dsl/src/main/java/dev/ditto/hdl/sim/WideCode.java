package dev.ditto.hdl.sim;

import static org.objectweb.asm.Opcodes.GOTO;

import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;

/** Writes the computation of values of more than 64 bits into their places. */
final class WideCode {
  private final Netlist netlist;
  private final Placement values;
  private final NarrowCode narrow;
  private final Code code;
  private final int scratchA;
  private final int scratchB;

  /**
   * @param scratch two words of the state array that nothing else uses
   */
  WideCode(Netlist netlist, Placement values, NarrowCode narrow, Code code, int scratch) {
    this.netlist = netlist;
    this.values = values;
    this.narrow = narrow;
    this.code = code;
    this.scratchA = scratch;
    this.scratchB = scratch + 1;
  }

  private int width(int node) {
    return netlist.width(node);
  }

  private int slot(int node) {
    return values.slot(netlist.resolve(node));
  }

  /** Copies a wide value to a place of the state array. */
  void copy(int node, int to) {
    code.state();
    code.number(to);
    code.number(slot(node));
    code.number(Layout.wordsOf(width(node)));
    code.places("copy", "([JIII)V");
  }

  /** Computes a wide node into a place of the state array. */
  void compute(int node, int to) {
    Expr expr = netlist.nodes.get(node).expr();
    int width = width(node);
    if (expr instanceof Expr.Unary u) {
      operands(to, u.a());
      code.number(width);
      code.words(u.op() == Expr.UnaryOp.NOT ? "not" : "negate", "([JIII)V");
    } else if (expr instanceof Expr.Binary b) {
      binary(b, to, width);
    } else if (expr instanceof Expr.Mux m) {
      Label no = new Label();
      Label end = new Label();
      narrow.conditions().jumpUnless(m.condition(), no);
      copy(m.yes(), to);
      code.jump(GOTO, end);
      code.place(no);
      copy(m.no(), to);
      code.place(end);
    } else if (expr instanceof Expr.Select s) {
      Label end = new Label();
      Branches.write(
          s,
          netlist,
          narrow,
          code,
          value -> {
            copy(value, to);
            code.jump(GOTO, end);
          });
      code.place(end);
    } else if (expr instanceof Expr.Slice s) {
      operands(to, s.a());
      code.number(width(s.a()));
      code.number(s.low());
      code.number(width);
      code.places("slice", "([JIIIII)V");
    } else if (expr instanceof Expr.Cat c) {
      cat(c, to, width);
    } else if (expr instanceof Expr.Extend e) {
      extend(e, to, width);
    }
  }

  /** Pushes the state array, the destination, and the places of operands. */
  private void operands(int to, int... nodes) {
    code.state();
    code.number(to);
    for (int node : nodes) {
      code.number(slot(node));
    }
  }

  private void binary(Expr.Binary b, int to, int width) {
    switch (b.op()) {
      case MUL_UNSIGNED, MUL_SIGNED -> multiply(b, to);
      case SHL, SHR_UNSIGNED, SHR_SIGNED -> {
        operands(to, b.a());
        narrow.pushDistance(b.b());
        code.number(width);
        String name =
            switch (b.op()) {
              case SHL -> "shiftLeft";
              case SHR_UNSIGNED -> "shiftRight";
              default -> "shiftRightSigned";
            };
        code.places(name, "([JIIJI)V");
      }
      default -> {
        operands(to, b.a(), b.b());
        code.number(width);
        String name =
            switch (b.op()) {
              case ADD -> "add";
              case SUB -> "sub";
              case AND -> "and";
              case OR -> "or";
              default -> "xor";
            };
        code.words(name, "([JIIII)V");
      }
    }
  }

  private void multiply(Expr.Binary b, int to) {
    int a = inState(b.a(), scratchA);
    int c = inState(b.b(), scratchB);
    code.state();
    code.number(to);
    code.number(a);
    code.number(width(b.a()));
    code.number(c);
    code.number(width(b.b()));
    boolean signed = b.op() == BinaryOp.MUL_SIGNED;
    code.words(signed ? "multiplySigned" : "multiply", "([JIIIII)V");
  }

  /** Where a value lies in the state array; a narrow one is put there. */
  private int inState(int node, int scratch) {
    if (width(node) > 64) {
      return slot(node);
    }
    code.target(scratch);
    narrow.push(node);
    code.store();
    return scratch;
  }

  private void cat(Expr.Cat c, int to, int width) {
    code.state();
    code.number(to);
    code.number(Layout.wordsOf(width));
    code.places("clear", "([JII)V");
    int at = width;
    List<Run> group = new ArrayList<>();
    for (Run run : Run.of(c.parts())) {
      int more = run.width(netlist);
      if (more <= 64) {
        if (groupWidth(group) + more > 64) {
          at = insert(group, to, at);
        }
        group.add(run);
      } else {
        at = insert(group, to, at) - more;
        if (width(run.node()) <= 64) {
          repeat(run, to, at);
        } else {
          copies(run, to, at);
        }
      }
    }
    insert(group, to, at);
  }

  private int groupWidth(List<Run> group) {
    int width = 0;
    for (Run run : group) {
      width += run.width(netlist);
    }
    return width;
  }

  /** Inserts and forgets narrow runs, below bit {@code at}; returns their lowest bit. */
  private int insert(List<Run> group, int to, int at) {
    int width = groupWidth(group);
    if (width > 0) {
      code.state();
      code.number(to);
      code.number(at - width);
      narrow.pushRuns(group);
      code.number(width);
      code.places("insert", "([JIIJI)V");
      group.clear();
    }
    return at - width;
  }

  private void repeat(Run run, int to, int at) {
    code.state();
    code.number(to);
    code.number(at);
    narrow.push(run.node());
    code.number(width(run.node()));
    code.number(run.times());
    code.places("repeat", "([JIIJII)V");
  }

  private void copies(Run run, int to, int at) {
    for (int i = 0; i < run.times(); i++) {
      code.state();
      code.number(to);
      code.number(at + i * width(run.node()));
      code.number(slot(run.node()));
      code.number(width(run.node()));
      code.places("insertWide", "([JIIII)V");
    }
  }

  private void extend(Expr.Extend e, int to, int width) {
    int inner = width(e.a());
    if (inner > 64) {
      operands(to, e.a());
      code.number(inner);
      code.number(width);
      code.places(e.signed() ? "extendSigned" : "extend", "([JIIII)V");
    } else if (e.signed()) {
      code.state();
      code.number(to);
      narrow.push(e.a());
      code.signExtend(inner);
      code.number(width);
      code.places("extendNarrow", "([JIJI)V");
    } else {
      code.state();
      code.number(to);
      code.number(Layout.wordsOf(width));
      code.places("clear", "([JII)V");
      code.target(to);
      narrow.push(e.a());
      code.store();
    }
  }
}
