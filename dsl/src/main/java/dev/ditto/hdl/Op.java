package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.Label;
import dev.ditto.hdl.Drafts.NodeDraft;
import dev.ditto.hdl.check.Finding;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.graph.Site;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One call of the user into the library: knows the block under construction and the user's line,
 * and adds nodes there. Only the call's final result takes the name of the user's variable.
 */
final class Op {
  final CircuitBuilder builder;
  private final CallSite call;

  private Op(CircuitBuilder builder, CallSite call) {
    this.builder = builder;
    this.call = call;
  }

  static Op begin() {
    CircuitBuilder builder = Elaboration.current().builder();
    CallSite call = CallSite.here();
    if (call.parallel()) {
      throw builder.elaboration.fatal(Misuse.parallel(call));
    }
    return new Op(builder, builder.quiet() ? call.unnamed() : call);
  }

  /** A call on a value, which must be of the design that this thread builds. */
  static Op on(Value<?> value) {
    if (!Elaboration.running()) {
      throw Misuse.stray(value);
    }
    return begin();
  }

  /** Runs library code whose values are not what the user's variable holds. */
  void quietly(Runnable code) {
    builder.quietly(code);
  }

  CallSite call() {
    return call;
  }

  Site site() {
    return call.site();
  }

  /** The variable that the result is stored into, as Java spells it; or null. */
  String variable() {
    return call.name();
  }

  Naming naming(String fallback) {
    return builder.naming(call, fallback);
  }

  // Operands

  /** The node of an operand, which may be a port of a child. */
  int use(Value<?> value) {
    if (value.owner == builder) {
      if (value.signal < 0 && value.label() != null) {
        value.label().naming().use();
      }
      return value.signal >= 0 ? builder.read(value.signal) : value.node;
    }
    int port = builder.portOf(value.owner, value.signal);
    if (port >= 0) {
      return builder.read(port);
    }
    // A constant means the same everywhere.
    if (value.signal < 0 && value.owner.nodes.get(value.node).expr instanceof Expr.Const c) {
      return constant(c.value(), value.width());
    }
    Misuse.foreign(this, value);
    return constant(BigInteger.ZERO, value.width());
  }

  /** The operand widened to at least {@code width} by its own signedness. */
  int use(Value<?> value, int width) {
    return extend(use(value), width, value.isSigned());
  }

  /** The operand as a type of its class that holds it. */
  int use(Value<?> value, Type<?> type) {
    return value instanceof Fix fix && type instanceof FixType to
        ? Points.align(this, use(fix), fix.type(), to)
        : use(value, type.width());
  }

  // Nodes

  int width(int node) {
    return builder.nodes.get(node).width;
  }

  int node(Expr expr, int width) {
    return width > Type.MAX_WIDTH ? tooWide(expr, width) : builder.node(expr, width, false, site());
  }

  /** Something as wide as a value may be in place of what would be wider. */
  private int tooWide(Expr expr, long width) {
    if (Arrays.stream(Operands.of(expr)).noneMatch(builder.standIns::contains)) {
      report(
          "width",
          "the result would have " + width + " bits, a value has at most " + Type.MAX_WIDTH,
          "narrow the operands first with .trunc(n), .wrap(n) or .sat(n)");
    }
    int stand = constant(BigInteger.ZERO, Type.MAX_WIDTH);
    builder.standIns.add(stand);
    return stand;
  }

  int constant(BigInteger unsigned, int width) {
    return node(new Expr.Const(unsigned), width);
  }

  int constant(long unsigned, int width) {
    return constant(BigInteger.valueOf(unsigned), width);
  }

  int unary(Expr.UnaryOp op, int a, int width) {
    return node(new Expr.Unary(op, a), width);
  }

  int binary(Expr.BinaryOp op, int a, int b, int width) {
    return node(new Expr.Binary(op, a, b), width);
  }

  int not(int a) {
    return unary(Expr.UnaryOp.NOT, a, width(a));
  }

  int any(int a) {
    return width(a) == 1 ? a : unary(Expr.UnaryOp.ANY, a, 1);
  }

  int all(int a) {
    return width(a) == 1 ? a : unary(Expr.UnaryOp.ALL, a, 1);
  }

  int mux(int condition, int yes, int no) {
    return node(new Expr.Mux(condition, yes, no), width(yes));
  }

  int slice(int a, int high, int low) {
    if (high >= width(a)) {
      // Only what stands for something too wide, which is reported, has fewer bits than expected.
      return constant(BigInteger.ZERO, Legal.width(high - low + 1));
    }
    return low == 0 && high == width(a) - 1
        ? a
        : node(new Expr.Slice(a, high, low), high - low + 1);
  }

  int extend(int a, int width, boolean signed) {
    int from = width(a);
    if (from >= width) {
      return a;
    }
    if (builder.nodes.get(a).expr instanceof Expr.Const c && !signed) {
      return constant(c.value(), width);
    }
    if (builder.nodes.get(a).expr instanceof Expr.Const c) {
      BigInteger sign = BigInteger.ONE.shiftLeft(from - 1);
      return constant(Literals.pattern(c.value().xor(sign).subtract(sign), width), width);
    }
    return node(new Expr.Extend(a, signed), width);
  }

  int cat(List<Integer> parts) {
    long width = parts.stream().mapToLong(this::width).sum();
    if (width > Type.MAX_WIDTH) {
      return tooWide(new Expr.Cat(parts), width);
    }
    return parts.size() == 1 ? parts.get(0) : node(new Expr.Cat(parts), (int) width);
  }

  // Results

  Bool bool(int node) {
    name(node, naming(null), "", false);
    return made(new Bool(builder, -1, node));
  }

  UInt uint(int node) {
    name(node, naming(null), "", false);
    return made(new UInt(builder, width(node), -1, node));
  }

  SInt sint(int node) {
    name(node, naming(null), "", true);
    return made(new SInt(builder, width(node), -1, node));
  }

  Fix fix(int node, FixType type) {
    name(node, naming(null), "", type.signed());
    return made(new Fix(builder, type, -1, node));
  }

  /** A result of a scalar type, part of something that {@code naming} names. */
  Value<?> part(Type<?> type, int node, Naming naming, String suffix) {
    name(node, naming, suffix, type.signed());
    return made(Value.of(type, builder, -1, node));
  }

  /** The first value of a node owns its name; one that changes no bit leaves the name alone. */
  private <V extends Value<?>> V made(V value) {
    NodeDraft node = builder.nodes.get(value.node);
    if (!node.owned && !(node.expr instanceof Expr.Read)) {
      node.owned = true;
      value.own();
    }
    return value;
  }

  private void name(int index, Naming naming, String suffix, boolean signed) {
    NodeDraft node = builder.nodes.get(index);
    if (node.expr instanceof Expr.Read) {
      return;
    }
    if (node.label == null) {
      node.label = new Label(naming, suffix);
      node.signed = signed;
    } else if (naming.base() != null && suffix.isEmpty()) {
      node.label.naming().adopt(naming.wanted());
    }
  }

  // Literals

  /** A literal of a scalar type, checked. */
  int literal(BigDecimal value, Type<?> type) {
    return constant(pattern(value, type), type.width());
  }

  /** The bits of a literal of a scalar type, checked, as an unsigned number. */
  BigInteger pattern(BigDecimal value, Type<?> type) {
    if (type instanceof FixType fix) {
      return Literals.pattern(FixLiteral.exact(value, fix).orReport(this), fix.width());
    }
    BigInteger number = value.toBigIntegerExact();
    Literals.check(this, number, type.width(), type.signed());
    return Literals.pattern(number, type.width());
  }

  /** The bits of a raw number modulo their width. */
  int raw(BigInteger value, int width) {
    return constant(Literals.pattern(value, width), width);
  }

  /** An unsigned literal as wide as it needs. */
  int unsignedLiteral(long value) {
    if (value < 0) {
      report(
          "literal",
          "the literal " + value + " is negative, the operation is unsigned",
          "subtract with minus(...), or make the value signed with signed()");
      return constant(0, 1);
    }
    BigInteger big = BigInteger.valueOf(value);
    return constant(big, Math.max(1, big.bitLength()));
  }

  /** A signed literal as wide as it needs. */
  int signedLiteral(long value) {
    BigInteger big = BigInteger.valueOf(value);
    int width = big.bitLength() + 1;
    return constant(Literals.pattern(big, width), width);
  }

  // Findings

  /** What to throw where nothing can be given back, with everything found so far. */
  HdlException stop(String rule, String what, String fix) {
    List<Finding.Place> places = List.of(new Finding.Place("here", site()));
    return builder.elaboration.fatal(new Finding(rule, builder.title(), what, places, fix));
  }

  void report(String rule, String what, String fix, Finding.Place... more) {
    List<Finding.Place> places = new ArrayList<>();
    places.add(new Finding.Place("here", site()));
    places.addAll(List.of(more));
    builder.report(new Finding(rule, builder.title(), what, places, fix));
  }
}
