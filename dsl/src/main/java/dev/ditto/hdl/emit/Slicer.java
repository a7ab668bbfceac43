package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.Arithmetic;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.graph.Expr.UnaryOp;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.graph.Site;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Slices and concatenations that look into what they are made of: a slice of a concatenation is a
 * concatenation of slices, the low bits of a sum are the sum of the low bits.
 */
final class Slicer {
  /** Slices look through at most this many nodes, so that no chain of them exhausts the stack. */
  private static final int DEPTH = 100;

  private final Simplifier table;

  Slicer(Simplifier table) {
    this.table = table;
  }

  /** Bits {@code high} to {@code low} of node {@code a}. */
  int slice(int a, int high, int low, Site site) {
    return slice(a, high, low, site, DEPTH);
  }

  private int slice(int a, int high, int low, Site site, int depth) {
    Node node = table.node(a);
    int width = high - low + 1;
    if (width == node.width()) {
      return a;
    }
    Expr expr = node.expr();
    if (expr instanceof Expr.Const c) {
      return table.constant(Arithmetic.wrap(c.value().shiftRight(low), width), width, false, site);
    }
    if (node.name() == null && depth > 0) {
      int found = through(a, expr, high, low, site, depth - 1);
      if (found >= 0) {
        return found;
      }
    }
    return table.append(new Expr.Slice(a, high, low), width, false, site);
  }

  /** The slice without the unnamed node it is taken from; -1 when it must stay. */
  private int through(int a, Expr expr, int high, int low, Site site, int depth) {
    if (!table.isPrivate(a)) {
      Operands.of(expr, table::share);
    }
    if (expr instanceof Expr.Slice s) {
      return slice(s.a(), s.low() + high, s.low() + low, site, depth);
    } else if (expr instanceof Expr.Cat c) {
      return sliceOfCat(c, high, low, site, depth);
    } else if (expr instanceof Expr.Extend e) {
      return sliceOfExtend(e, high, low, site, depth);
    }
    if (!table.isPrivate(a)) {
      return -1;
    }
    int width = high - low + 1;
    if (expr instanceof Expr.Unary u && slicesThrough(u.op(), low)) {
      int part = slice(u.a(), high, low, site, depth);
      return table.add(Simplifier.unnamed(new Expr.Unary(u.op(), part), width, site), true);
    } else if (expr instanceof Expr.Binary b && slicesThrough(b.op(), low)) {
      int left = slice(b.a(), high, low, site, depth);
      int right = b.op() == BinaryOp.SHL ? b.b() : slice(b.b(), high, low, site, depth);
      Expr narrow = new Expr.Binary(b.op(), left, right);
      return table.add(Simplifier.unnamed(narrow, width, site), true);
    } else if (expr instanceof Expr.Mux m) {
      int yes = slice(m.yes(), high, low, site, depth);
      int no = slice(m.no(), high, low, site, depth);
      Expr narrow = new Expr.Mux(m.condition(), yes, no);
      return table.add(Simplifier.unnamed(narrow, width, site), true);
    }
    return -1;
  }

  private static boolean slicesThrough(UnaryOp op, int low) {
    return op == UnaryOp.NOT || op == UnaryOp.NEGATE && low == 0;
  }

  /** Whether bits from {@code low} on depend on no other bits of the operands. */
  private static boolean slicesThrough(BinaryOp op, int low) {
    return switch (op) {
      case AND, OR, XOR -> true;
      case ADD, SUB, SHL -> low == 0;
      default -> false;
    };
  }

  /** Only a slice of whole parts, or one within a part, is worth taking apart. */
  private int sliceOfCat(Expr.Cat c, int high, int low, Site site, int depth) {
    List<Integer> parts = new ArrayList<>();
    int top = 0;
    for (int part : c.parts()) {
      top += table.node(part).width();
    }
    for (int part : c.parts()) {
      int bottom = top - table.node(part).width();
      if (high < top && low >= bottom) {
        return slice(part, high - bottom, low - bottom, site, depth);
      }
      if (bottom <= high && low < top) {
        int partHigh = Math.min(high, top - 1) - bottom;
        parts.add(slice(part, partHigh, Math.max(low, bottom) - bottom, site, depth));
      }
      top = bottom;
    }
    return cat(parts, high - low + 1, site);
  }

  private int sliceOfExtend(Expr.Extend e, int high, int low, Site site, int depth) {
    int inner = table.node(e.a()).width();
    if (high < inner) {
      return slice(e.a(), high, low, site, depth);
    }
    int width = high - low + 1;
    if (low < inner) {
      int part = slice(e.a(), inner - 1, low, site, depth);
      Expr extend = new Expr.Extend(part, e.signed());
      return table.add(Simplifier.unnamed(extend, width, site), true);
    }
    if (!e.signed()) {
      return table.constant(BigInteger.ZERO, width, false, site);
    }
    int sign = slice(e.a(), inner - 1, inner - 1, site, depth);
    return table.add(Simplifier.unnamed(new Expr.Extend(sign, true), width, site), true);
  }

  /** A concatenation, most significant part first, with neighbours of one origin joined. */
  int cat(List<Integer> parts, int width, Site site) {
    List<Integer> joined = new ArrayList<>();
    for (int part : flat(parts)) {
      int last = joined.size() - 1;
      int both = last < 0 ? -1 : join(joined.get(last), part, site);
      if (both >= 0) {
        joined.set(last, both);
      } else {
        joined.add(part);
      }
    }
    if (joined.size() == 1) {
      return joined.get(0);
    }
    return table.append(new Expr.Cat(joined), width, false, site);
  }

  private List<Integer> flat(List<Integer> parts) {
    List<Integer> flat = new ArrayList<>();
    for (int part : parts) {
      Expr expr = table.node(part).expr();
      if (expr instanceof Expr.Cat c && table.isPrivate(part) && table.node(part).name() == null) {
        flat.addAll(c.parts());
      } else {
        flat.add(part);
      }
    }
    return flat;
  }

  private int join(int upper, int lower, Site site) {
    Node high = table.node(upper);
    Node low = table.node(lower);
    if (high.name() != null || low.name() != null) {
      return -1;
    }
    if (high.expr() instanceof Expr.Const h && low.expr() instanceof Expr.Const l) {
      return table.constant(
          h.value().shiftLeft(low.width()).or(l.value()), high.width() + low.width(), false, site);
    }
    if (high.expr() instanceof Expr.Slice h
        && low.expr() instanceof Expr.Slice l
        && h.a() == l.a()
        && h.low() == l.high() + 1) {
      return slice(h.a(), h.high(), l.low(), site);
    }
    return -1;
  }
}
