package dev.ditto.hdl.emit;

import dev.ditto.hdl.emit.Section.Kind;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Statement;
import dev.ditto.hdl.graph.Statement.Assign;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Deals the drivers of a circuit out to sections. Signals that stand under one top-level {@code
 * when} or {@code switch} stay together, as the user wrote them, but for three splits: registers
 * from other signals, registers with a reset from those without (a register in a reset's {@code
 * else} would silently get a clock enable), and signals of which one depends on another through
 * something outside (a section must not wait for its own results).
 */
final class Grouping {
  private record Key(Kind kind, ClockDomain domain) {}

  private final Circuit circuit;
  private final Paths paths;
  private final IntPredicate mine;
  private final int[] parent;
  private final List<TreeSet<Integer>> statementsOf = new ArrayList<>();

  private Grouping(Circuit circuit, Paths paths, IntPredicate mine) {
    this.circuit = circuit;
    this.paths = paths;
    this.mine = mine;
    this.parent = new int[circuit.signals().size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      statementsOf.add(new TreeSet<>());
    }
  }

  /**
   * The sections in the order of their first statements.
   *
   * @param mine the signals to write; all others are left out
   */
  static List<Section> of(Circuit circuit, Paths paths, IntPredicate mine) {
    return new Grouping(circuit, paths, mine).group();
  }

  private List<Section> group() {
    for (int i = 0; i < circuit.body().size(); i++) {
      int index = i;
      Map<Key, Integer> first = new LinkedHashMap<>();
      Filter.forEachSignal(
          circuit.body().get(i),
          signal -> {
            if (mine.test(signal)) {
              statementsOf.get(signal).add(index);
              union(first.computeIfAbsent(key(signal), k -> signal), signal);
            }
          });
    }
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    for (Signal signal : circuit.signals()) {
      boolean resets = isRegister(signal) && signal.register().reset() != null;
      boolean resetOnly = resets && mine.test(signal.id());
      if (!statementsOf.get(signal.id()).isEmpty() || resetOnly) {
        groups.computeIfAbsent(find(signal.id()), k -> new ArrayList<>()).add(signal.id());
      }
    }
    List<Section> sections = new ArrayList<>();
    Splitter splitter = new Splitter(circuit, paths);
    for (List<Integer> signals : groups.values()) {
      if (key(signals.get(0)).kind() == Kind.COMBINATIONAL) {
        splitter.split(signals).forEach(part -> sections.add(section(part)));
      } else {
        sections.add(section(signals));
      }
    }
    sections.sort(Comparator.comparingInt(Section::order));
    return joinPlain(sections);
  }

  private static boolean isRegister(Signal signal) {
    return signal.kind() == Signal.Kind.REGISTER;
  }

  private Key key(int id) {
    Signal signal = circuit.signals().get(id);
    if (!isRegister(signal)) {
      return new Key(Kind.COMBINATIONAL, null);
    }
    Kind kind = signal.register().reset() == null ? Kind.CLOCKED : Kind.RESET;
    return new Key(kind, signal.register().domain());
  }

  private Section section(List<Integer> signals) {
    TreeSet<Integer> indices = new TreeSet<>();
    BitSet driven = new BitSet();
    for (int signal : signals) {
      driven.set(signal);
      indices.addAll(statementsOf.get(signal));
    }
    List<Statement> statements = indices.stream().map(i -> circuit.body().get(i)).toList();
    List<Statement> body = Filter.keep(statements, driven::get);
    Key key = key(signals.get(0));
    boolean plain = body.size() == 1 && body.get(0) instanceof Assign;
    Kind kind = key.kind() == Kind.COMBINATIONAL && plain ? Kind.ASSIGN : key.kind();
    int order = indices.isEmpty() ? Integer.MAX_VALUE : indices.first();
    return new Section(kind, key.domain(), signals, body, order);
  }

  /** Neighbouring clocked sections without conditions become one. */
  private List<Section> joinPlain(List<Section> sections) {
    List<Section> joined = new ArrayList<>();
    for (Section section : sections) {
      Section last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && isPlain(last) && isPlain(section) && sameKey(last, section)) {
        List<Integer> signals = new ArrayList<>(last.signals());
        signals.addAll(section.signals());
        Collections.sort(signals);
        joined.set(joined.size() - 1, section(signals));
      } else {
        joined.add(section);
      }
    }
    return joined;
  }

  private static boolean isPlain(Section section) {
    return section.domain() != null && section.body().stream().allMatch(s -> s instanceof Assign);
  }

  private static boolean sameKey(Section a, Section b) {
    return a.kind() == b.kind() && a.domain().equals(b.domain());
  }

  private void union(int a, int b) {
    int rootA = find(a);
    int rootB = find(b);
    parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }

  private int find(int signal) {
    int root = signal;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }
}
