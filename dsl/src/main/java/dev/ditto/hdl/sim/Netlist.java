package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.graph.Property;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A design without hierarchy and statements. Nodes refer to nodes; a {@link Expr.Read} refers to a
 * signal, and a signal that is not a source has a node that drives it.
 */
final class Netlist {
  /** What a signal is to a simulator. */
  enum Kind {
    /** Set from outside. */
    INPUT,
    /** Changes at clock edges. */
    REGISTER,
    /** Result of a memory read; changes at clock edges. */
    MEMORY_DATA,
    /** A function of others. */
    COMBINATIONAL
  }

  /**
   * A signal.
   *
   * @param prefix names of instances with a dot behind each; empty at the top
   * @param reset value of a register in reset; null for any other signal
   */
  record FlatSignal(String prefix, String name, Kind kind, int width, BigInteger reset) {
    String path() {
      return prefix + name;
    }
  }

  /**
   * A clock of the top. One of several has a register that the simulation sets: whether this clock
   * is among those that tick. All that the clock ticks holds its value otherwise.
   *
   * @param ticks that register; -1 for an only clock
   */
  record FlatClock(String name, int ticks) {}

  /** A node; operands and signals are indices into this netlist. */
  record FlatNode(Expr expr, int width) {
    // By hand: a record's own are slow until they are compiled, and every node is looked up.

    @Override
    public boolean equals(Object other) {
      return other instanceof FlatNode n
          && width == n.width
          && expr.getClass() == n.expr.getClass()
          && Arrays.equals(Operands.of(expr), Operands.of(n.expr))
          && Objects.equals(own(expr), own(n.expr));
    }

    @Override
    public int hashCode() {
      return 31 * (31 * Arrays.hashCode(Operands.of(expr)) + Objects.hashCode(own(expr))) + width;
    }

    /** What tells an expression from others of its kind, operands and width. */
    private static Object own(Expr expr) {
      if (expr instanceof Expr.Const c) {
        return c.value();
      } else if (expr instanceof Expr.Read r) {
        return r.signal();
      } else if (expr instanceof Expr.Unary u) {
        return u.op();
      } else if (expr instanceof Expr.Binary b) {
        return b.op();
      } else if (expr instanceof Expr.Slice s) {
        return s.low();
      } else if (expr instanceof Expr.Extend e) {
        return e.signed();
      } else if (expr instanceof Expr.Select s) {
        return s.cases().stream().map(Expr.Case::key).toList();
      }
      return null;
    }
  }

  /**
   * A memory.
   *
   * @param shape depth, widths, lanes; its ports are not used
   */
  record FlatMemory(String path, Memory shape, List<FlatRead> reads, List<FlatWrite> writes) {}

  record FlatRead(int address, int enable, int data) {}

  /**
   * @param mask -1 when all lanes are written
   */
  record FlatWrite(int address, int data, int mask, int enable) {}

  /**
   * A property that simulation checks.
   *
   * @param path instance names and its own, with dots between
   * @param always whether it holds in reset, too
   */
  record Check(String path, int node, boolean always, Property property) {}

  final List<FlatSignal> signals = new ArrayList<>();
  final List<FlatNode> nodes = new ArrayList<>();
  final List<FlatMemory> memories = new ArrayList<>();

  /** What must hold before every edge outside reset. */
  final List<Check> checks = new ArrayList<>();

  /** By signal: the node that it takes, at once or at the next edge; -1 for sources. */
  final List<Integer> drivers = new ArrayList<>();

  /** The top's inputs, then its outputs, without the clock, in port order. */
  final List<Integer> ports = new ArrayList<>();

  /** The reset input of the only clock; -1 without one, and with several clocks. */
  int reset = -1;

  /** The top's clocks, in port order. */
  final List<FlatClock> clocks = new ArrayList<>();

  /**
   * The node that really computes {@code node}: reads of combinational signals are followed to
   * their drivers.
   *
   * @throws SimulationException when they go in a circle
   */
  int resolve(int node) {
    int at = node;
    for (int hops = 0; hops <= signals.size(); hops++) {
      if (!(nodes.get(at).expr() instanceof Expr.Read r)
          || signals.get(r.signal()).kind() != Kind.COMBINATIONAL
          || drivers.get(r.signal()) < 0) {
        return at;
      }
      at = drivers.get(r.signal());
    }
    Expr.Read read = (Expr.Read) nodes.get(node).expr();
    throw new SimulationException(
        "combinational loop through " + signals.get(read.signal()).path());
  }

  /** Whether a node is a selection among constants that is best looked up. */
  boolean isTable(int node) {
    return nodes.get(node).expr() instanceof Expr.Select s
        && s.cases().size() > 8
        && (width(s.subject()) <= 12 || isDense(s))
        && width(node) <= 64
        && isConstant(s.other())
        && isConstant(s.cases());
  }

  /** Whether a table of all subjects is not much longer than the cases. */
  private boolean isDense(Expr.Select s) {
    return width(s.subject()) <= 20 && s.cases().size() > 1 << width(s.subject()) - 3;
  }

  private boolean isConstant(List<Expr.Case> cases) {
    for (Expr.Case c : cases) {
      if (!isConstant(c.value())) {
        return false;
      }
    }
    return true;
  }

  /** The values of such a selection by subject. */
  long[] table(int node) {
    Expr.Select s = (Expr.Select) nodes.get(node).expr();
    long[] table = new long[1 << width(s.subject())];
    Arrays.fill(table, constant(s.other()));
    s.cases().forEach(c -> table[c.key().intValueExact()] = constant(c.value()));
    return table;
  }

  private boolean isConstant(int node) {
    return nodes.get(resolve(node)).expr() instanceof Expr.Const;
  }

  private long constant(int node) {
    return ((Expr.Const) nodes.get(resolve(node)).expr()).value().longValue();
  }

  int width(int node) {
    return nodes.get(node).width();
  }
}
