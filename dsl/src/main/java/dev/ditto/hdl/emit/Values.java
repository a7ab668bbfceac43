package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.graph.Node;
import java.util.BitSet;
import java.util.List;

/**
 * Decides for every value of a circuit whether it gets a name of its own or is written where it is
 * used, and how.
 */
final class Values {
  /** An unnamed value whose text is longer gets a name. */
  private static final int LONGEST_INLINE = 76;

  /** A selection of more cases is written as a {@code case} statement. */
  static final int MOST_CONDITIONAL_CASES = 1;

  /** How a value with a name of its own is declared. */
  enum Form {
    WIRE,
    /** A named constant. */
    LOCALPARAM,
    /** A register in Verilog's sense, given by a {@code case} statement. */
    CASE
  }

  /**
   * A value with a name of its own.
   *
   * @param text the value; null for a {@link Form#CASE}
   */
  record Definition(int node, Symbol symbol, Form form, Text text) {}

  private final Circuit circuit;
  private final List<Symbol> signals;
  private final Text[] texts;
  private final Definition[] definitions;
  private final Expressions expressions;
  private final BitSet assigned;

  /**
   * @param uses how often each node is written by sections, memories, instances and other nodes
   * @param assigned nodes that stand alone on the right of an {@code assign}, however long
   * @param nameOnly nodes that must be plain names
   */
  Values(Circuit circuit, int[] uses, BitSet assigned, BitSet nameOnly, Names names) {
    this(circuit, assigned, symbols(circuit));
    build(uses, nameOnly, names);
  }

  /**
   * More values of a circuit, beside others that have been written.
   *
   * @param written what has a name there has it here, too
   * @param uses how often each node is written now; what has a name needs no operands any more
   */
  Values(Circuit circuit, Values written, int[] uses, BitSet assigned, Names names) {
    this(circuit, assigned, written.signals);
    for (int i = 0; i < texts.length; i++) {
      if (written.definitions[i] != null) {
        texts[i] = Text.of(written.definitions[i].symbol());
      }
    }
    build(uses, new BitSet(), names);
  }

  private Values(Circuit circuit, BitSet assigned, List<Symbol> signals) {
    this.circuit = circuit;
    this.assigned = assigned;
    this.signals = signals;
    this.texts = new Text[circuit.nodes().size()];
    this.definitions = new Definition[texts.length];
    this.expressions = new Expressions(circuit, texts);
  }

  private static List<Symbol> symbols(Circuit circuit) {
    return circuit.signals().stream()
        .map(s -> new Symbol(s.name(), s.width(), s.signed()))
        .toList();
  }

  private void build(int[] uses, BitSet nameOnly, Names names) {
    BitSet sliced = sliced(uses);
    Descriptions descriptions = new Descriptions(circuit);
    for (int i = 0; i < texts.length; i++) {
      if (uses[i] > 0 && texts[i] == null) {
        build(i, uses[i], sliced.get(i), nameOnly.get(i), descriptions, names);
      }
    }
  }

  Symbol signal(int id) {
    return signals.get(id);
  }

  Text text(int node) {
    return texts[node];
  }

  /** The definition of a node with a name of its own, else null. */
  Definition definition(int node) {
    return definitions[node];
  }

  /** Nodes that Verilog's grammar wants a name for: it slices nothing else. */
  private BitSet sliced(int[] uses) {
    BitSet sliced = new BitSet();
    for (int i = 0; i < uses.length; i++) {
      Expr expr = circuit.nodes().get(i).expr();
      if (uses[i] == 0) {
        continue;
      }
      if (expr instanceof Expr.Slice s) {
        sliced.set(s.a());
      } else if (expr instanceof Expr.Extend e && e.signed()) {
        slicesSign(e.a(), sliced);
      } else if (expr instanceof Expr.Binary b && b.op() == BinaryOp.MUL_SIGNED) {
        slicesSign(b.a(), sliced);
        slicesSign(b.b(), sliced);
      }
    }
    return sliced;
  }

  private void slicesSign(int node, BitSet sliced) {
    if (circuit.nodes().get(node).width() > 1) {
      sliced.set(node);
    }
  }

  private void build(
      int i, int uses, boolean sliced, boolean nameOnly, Descriptions descriptions, Names names) {
    Node node = circuit.nodes().get(i);
    boolean isCase =
        node.expr() instanceof Expr.Select s && s.cases().size() > MOST_CONDITIONAL_CASES;
    Text text = null;
    if (node.expr() instanceof Expr.Read r) {
      text = Text.of(signals.get(r.signal()));
      if (node.name() == null || node.name().equals(text.text())) {
        texts[i] = text;
        return;
      }
    } else if (!isCase) {
      text = expressions.write(node);
    }
    boolean hasName =
        isCase || node.name() != null || nameOnly && (text.symbol() == null || !isWhole(text));
    if (!hasName && !text.isNamed() && !(node.expr() instanceof Expr.Const)) {
      boolean cheap = text.level() == Text.Level.COMPLEMENT && text.text().length() < 24;
      boolean tooLong = text.text().length() > LONGEST_INLINE && !assigned.get(i);
      hasName = sliced || uses > 1 && !cheap || tooLong;
    }
    if (!hasName) {
      texts[i] = text;
      return;
    }
    String name = node.name() != null ? node.name() : names.fresh(descriptions.of(i));
    Symbol symbol = new Symbol(name, node.width(), node.signed());
    boolean constant = node.expr() instanceof Expr.Const && !nameOnly;
    Form form = isCase ? Form.CASE : constant ? Form.LOCALPARAM : Form.WIRE;
    definitions[i] = new Definition(i, symbol, form, text);
    texts[i] = Text.of(symbol);
  }

  private static boolean isWhole(Text text) {
    return text.high() == text.symbol().width() - 1 && text.low() == 0;
  }
}
