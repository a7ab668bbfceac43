package dev.ditto.hdl.mutate;

import dev.ditto.hdl.graph.Arithmetic;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Site;
import dev.ditto.hdl.graph.Statement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** Collects the mutants of one circuit, valid or not. */
final class Draft {
  static final String OPERATOR = "operator";
  static final String CONSTANT = "constant";
  static final String CONDITION = "condition";
  static final String CONNECTION = "connection";

  private final Circuit circuit;
  private final Words words;
  private final List<Mutant> mutants = new ArrayList<>();

  Draft(Circuit circuit) {
    this.circuit = circuit;
    words = new Words(circuit);
  }

  Circuit circuit() {
    return circuit;
  }

  Words words() {
    return words;
  }

  List<Mutant> mutants() {
    return mutants;
  }

  /** The numbers that a mistake makes of one: one more, one less, another highest bit. */
  static Set<BigInteger> neighbours(BigInteger value, int width) {
    Set<BigInteger> result = new LinkedHashSet<>();
    result.add(Arithmetic.wrap(value.add(BigInteger.ONE), width));
    result.add(Arithmetic.wrap(value.subtract(BigInteger.ONE), width));
    result.add(value.flipBit(width - 1));
    return result;
  }

  void add(String what, String before, String after, Site site, Change change) {
    mutants.add(new Mutant(circuit.name(), what, before, after, site, change));
  }

  /** A node computes something else from the same operands. */
  void expr(String what, int node, Expr expr) {
    Node old = circuit.nodes().get(node);
    String after = words.expr(expr, old.width());
    replace(what, node, after, List.of(made(expr, old.width(), old.site())));
  }

  /** A node is the complement of a one-bit expression. */
  void negated(String what, int node, Expr expr) {
    Site site = circuit.nodes().get(node).site();
    Expr not = new Expr.Unary(Expr.UnaryOp.NOT, node + 1);
    String after = "~(" + words.expr(expr, 1) + ")";
    replace(what, node, after, List.of(made(expr, 1, site), made(not, 1, site)));
  }

  /** A node sees the complement of a one-bit operand. */
  void operandNegated(String what, int node, int operand, IntFunction<Expr> with) {
    Node old = circuit.nodes().get(node);
    Expr not = new Expr.Unary(Expr.UnaryOp.NOT, operand);
    String after = words.node(node) + " with ~" + words.use(operand);
    replace(
        what,
        node,
        after,
        List.of(made(not, 1, old.site()), made(with.apply(node + 1), old.width(), old.site())));
  }

  void replace(String what, int node, String after, List<Node> made) {
    Node old = circuit.nodes().get(node);
    add(what, words.node(node), after, old.site(), new Change.Replace(node, made));
  }

  /** A node's users see one of its operands instead. */
  void redirect(String what, int node, int to) {
    Site site = circuit.nodes().get(node).site();
    add(what, words.node(node), words.use(to), site, new Change.Redirect(node, to));
  }

  /** Other statements. */
  void body(
      String what, String before, String after, Site site, List<Node> made, List<Statement> body) {
    add(what, before, after, site, new Change.Roots(made, body, circuit.memories()));
  }

  /** Another memory in place of that with the same number. */
  void memory(String what, String before, String after, Site site, List<Node> made, Memory now) {
    List<Memory> memories = new ArrayList<>(circuit.memories());
    memories.set(now.id(), now);
    add(what, before, after, site, new Change.Roots(made, circuit.body(), memories));
  }

  static Node made(Expr expr, int width, Site site) {
    return new Node(expr, width, false, null, site);
  }
}
