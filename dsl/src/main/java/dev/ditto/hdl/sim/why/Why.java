package dev.ditto.hdl.sim.why;

import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Site;
import dev.ditto.hdl.sim.Hierarchy;
import dev.ditto.hdl.sim.History;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Numbers;
import dev.ditto.hdl.sim.Scope;
import dev.ditto.hdl.sim.Snapshot;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Explains a value by the values that decided it, as a tree of names, values and lines of Java. Of
 * a choice it shows the condition and what was chosen; of an AND with a zero only the zero, of an
 * OR only what is not. With a history it goes on through registers, to the cycle in which they were
 * loaded.
 *
 * <pre>{@code
 * History history = History.keep(simulation, 100);
 * ...
 * System.out.println(Why.of(history).explain("out_valid"));
 * }</pre>
 */
public final class Why {
  private static final int DEPTH = 6;
  private static final int MOST_ROWS = 60;

  private final List<Snapshot> history;
  private final Hierarchy hierarchy;
  private final int depth;
  private final Loading loading;
  private final Formula formula;

  /** Values with the place of their cycle in the history; each is explained once. */
  private final Set<Long> explained = new HashSet<>();

  private int rows;

  private Why(List<Snapshot> history, int depth) {
    this.history = history;
    this.depth = depth;
    hierarchy = history.get(0).hierarchy();
    loading = new Loading(history);
    formula = new Formula(hierarchy);
  }

  /** Explains the present cycle. */
  public static Why of(JavaSimulation simulation) {
    return new Why(List.of(simulation.snapshot()), DEPTH);
  }

  /** Explains the present and as many cycles before it as there are. */
  public static Why of(History history) {
    return of(history.snapshots());
  }

  /**
   * Explains the last of some cycles.
   *
   * @param cycles oldest first, at least one
   */
  public static Why of(List<Snapshot> cycles) {
    return new Why(List.copyOf(cycles), DEPTH);
  }

  /**
   * Goes deeper or less deep than 6 names.
   *
   * @param names in a row, at least 1
   */
  public Why depth(int names) {
    if (names < 1) {
      throw new IllegalArgumentException("depth is " + names + ", it starts at 1");
    }
    return new Why(history, names);
  }

  /**
   * The explanation of a signal or a named expression.
   *
   * @throws IllegalArgumentException when there is no such thing
   */
  public String explain(String path) {
    rows = 0;
    explained.clear();
    int value = hierarchy.variable(path).id();
    return row(value, history.size() - 1, 0).draw();
  }

  /** A line for something with a name, and below it what decided it. */
  private Row row(int value, int time, int level) {
    rows++;
    int end = hierarchy.resolve(value);
    Row row = new Row(text(value, end, time));
    boolean again = !explained.add((long) time << 32 | end);
    if (!again && level < depth && rows < MOST_ROWS) {
      if (hierarchy.node(end) == null) {
        source(row, end, time, level);
      } else {
        decide(row, end, time, level);
      }
    } else if (!again && hierarchy.node(end) != null && !isConstant(end)) {
      row.add(new Row("…"));
    }
    return row;
  }

  private boolean isConstant(int value) {
    return hierarchy.node(value) != null && hierarchy.node(value).expr() instanceof Expr.Const;
  }

  private String text(int value, int end, int time) {
    return words(value, end, time) + place(end);
  }

  /** For example {@code full = 0: count == 3}. */
  private String words(int value, int end, int time) {
    String name = name(value);
    String text = (name == null ? formula.of(value) : name) + " = " + number(value, end, time);
    Node node = hierarchy.node(end);
    boolean choice =
        node != null && (node.expr() instanceof Expr.Mux || node.expr() instanceof Expr.Select);
    return name == null || node == null || choice ? text : text + ": " + formula.of(end);
  }

  /** The first name on the way to what a value is; null without one. */
  private String name(int value) {
    int at = value;
    while (hierarchy.path(at) == null && hierarchy.alias(at) != at) {
      at = hierarchy.alias(at);
    }
    return hierarchy.path(at);
  }

  private String place(int value) {
    Signal signal = hierarchy.signal(value);
    Site site = signal == null ? hierarchy.node(value).site() : signal.site();
    return site.frames().isEmpty() ? "" : "  (" + site + ")";
  }

  private String number(int value, int end, int time) {
    Signal signal = hierarchy.signal(end);
    boolean signed = signal == null ? hierarchy.node(end).signed() : signal.signed();
    List<String> states =
        signal == null || signal.register() == null ? List.of() : signal.register().states();
    BigInteger now = history.get(time).value(value);
    String text = Numbers.text(now, hierarchy.width(value), signed, states);
    return signed || states.contains(text) || now.compareTo(BigInteger.TEN) < 0
        ? text
        : "0x" + text;
  }

  /** Adds what decided an operation: things with names, through parts that have none. */
  private void decide(Row row, int operation, int time, int level) {
    Expr expr = hierarchy.node(operation).expr();
    List<Integer> deciders = new Deciders(history.get(time)).of(operation);
    if (expr instanceof Expr.Mux || expr instanceof Expr.Select) {
      choice(row, operation, deciders, time, level);
      return;
    }
    for (int decider : deciders) {
      reach(row, decider, time, level);
    }
  }

  private void choice(Row row, int operation, List<Integer> deciders, int time, int level) {
    int subject = deciders.get(0);
    int end = hierarchy.resolve(subject);
    String word = hierarchy.node(operation).expr() instanceof Expr.Mux ? "when " : "for ";
    Row condition = new Row(word + words(subject, end, time) + place(operation));
    rows++;
    if (level + 1 < depth && rows < MOST_ROWS) {
      below(condition, subject, time, level + 1);
    }
    row.add(condition);
    int chosen = deciders.get(1);
    if (isConstant(hierarchy.resolve(chosen))) {
      row.add(new Row("chosen " + number(chosen, hierarchy.resolve(chosen), time) + place(chosen)));
    } else {
      reach(row, chosen, time, level);
    }
  }

  /** Adds a line for a name, or what decided an unnamed part. */
  private void reach(Row row, int value, int time, int level) {
    int end = hierarchy.resolve(value);
    if (isConstant(end) || rows >= MOST_ROWS) {
      return;
    }
    int named = value;
    while (hierarchy.path(named) == null && hierarchy.alias(named) != named) {
      named = hierarchy.alias(named);
    }
    if (hierarchy.path(named) != null) {
      row.add(row(named, time, level + 1));
    } else {
      decide(row, end, time, level);
    }
  }

  /** Adds what decided a condition that a line shows already. */
  private void below(Row row, int value, int time, int level) {
    int end = hierarchy.resolve(value);
    if (hierarchy.node(end) == null) {
      source(row, end, time, level);
    } else {
      decide(row, end, time, level);
    }
  }

  /** Goes through a register or a memory into an earlier cycle; an input is the end. */
  private void source(Row row, int value, int time, int level) {
    Signal signal = hierarchy.signal(value);
    if (signal.kind() == Signal.Kind.REGISTER) {
      int loaded = loading.before(time, value);
      if (loaded < 0) {
        String since = ", not loaded since cycle " + history.get(0).cycle();
        row.add(new Row("register" + (history.size() > 1 ? since : "")));
        return;
      }
      String cycle = "in cycle " + history.get(loaded).cycle();
      if (loading.inReset(loaded, value)) {
        row.add(new Row("reset " + cycle));
        return;
      }
      Row edge = new Row("loaded " + cycle);
      row.add(edge);
      int next = Loading.next(hierarchy, value);
      if (next >= 0) {
        reach(edge, next, loaded, level);
      }
    } else if (signal.kind() == Signal.Kind.MEMORY_DATA) {
      memory(row, value, time, level);
    } else {
      row.add(new Row("input"));
    }
  }

  private void memory(Row row, int value, int time, int level) {
    Scope scope = hierarchy.scope(value);
    int id = hierarchy.signal(value).id();
    for (Memory memory : scope.circuit().memories()) {
      for (Memory.ReadPort port : memory.reads()) {
        if (port.data() != id) {
          continue;
        }
        int at = loading.reading(time, scope, memory, port);
        String what = "read from memory " + scope.prefix() + memory.name();
        if (at < 0) {
          row.add(new Row(what));
          return;
        }
        Row edge = new Row(what + " in cycle " + history.get(at).cycle() + place(value));
        row.add(edge);
        reach(edge, scope.node(port.address()), at, level);
      }
    }
  }
}
