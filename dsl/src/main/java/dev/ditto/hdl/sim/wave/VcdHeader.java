package dev.ditto.hdl.sim.wave;

import dev.ditto.hdl.sim.Probe;
import dev.ditto.hdl.sim.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The head of a dump: scopes, and in them names with the codes of their values. */
final class VcdHeader {
  static final String CLOCK = "!";

  private final Probe probe;
  private final int[] widths;
  private final StringBuilder text = new StringBuilder();

  /** A scope: the places of its variables among all, and the scopes inside it. */
  private static final class Tree {
    final Map<String, Tree> children = new LinkedHashMap<>();
    final List<Integer> variables = new ArrayList<>();
  }

  VcdHeader(Probe probe) {
    this.probe = probe;
    List<Variable> variables = probe.variables();
    int values = 0;
    Tree top = new Tree();
    for (int i = 0; i < variables.size(); i++) {
      values = Math.max(values, probe.value(i) + 1);
      Tree at = top;
      String scope = variables.get(i).scope();
      for (String part : scope.isEmpty() ? new String[0] : scope.split("\\.")) {
        at = at.children.computeIfAbsent(part, p -> new Tree());
      }
      at.variables.add(i);
    }
    widths = new int[values];
    for (int i = 0; i < variables.size(); i++) {
      widths[probe.value(i)] = variables.get(i).width();
    }
    text.append("$version Ditto $end\n$timescale 1ns $end\n");
    scope(probe.top(), top, true);
    text.append("$enddefinitions $end\n");
  }

  private void scope(String name, Tree tree, boolean top) {
    text.append("$scope module ").append(name).append(" $end\n");
    if (top && probe.clock() != null) {
      variable(1, CLOCK, probe.clock());
    }
    for (int i : tree.variables) {
      Variable v = probe.variables().get(i);
      variable(v.width(), code(probe.value(i)), v.name());
    }
    tree.children.forEach((child, inner) -> scope(child, inner, false));
    text.append("$upscope $end\n");
  }

  private void variable(int width, String code, String name) {
    text.append("$var wire ").append(width).append(' ').append(code).append(' ').append(name);
    if (width > 1) {
      text.append(" [").append(width - 1).append(":0]");
    }
    text.append(" $end\n");
  }

  String text() {
    return text.toString();
  }

  /** Number of different values. */
  int values() {
    return widths.length;
  }

  int width(int value) {
    return widths[value];
  }

  /**
   * Printable characters from '!' to '~', the first one lowest; a code of its own is the clock's.
   */
  String code(int value) {
    StringBuilder code = new StringBuilder();
    for (int rest = value + 1; ; rest = rest / 94 - 1) {
      code.append((char) ('!' + rest % 94));
      if (rest < 94) {
        return code.toString();
      }
    }
  }
}
