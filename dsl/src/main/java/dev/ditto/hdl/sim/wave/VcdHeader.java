package dev.ditto.hdl.sim.wave;

import dev.ditto.hdl.sim.Probe;
import dev.ditto.hdl.sim.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The head of a dump: scopes, and in them names with the codes of their values. */
final class VcdHeader {
  private final Probe probe;
  private final StringBuilder text = new StringBuilder();

  /** By first word of a value, its code. */
  private final Map<Integer, String> codes = new LinkedHashMap<>();

  private final Map<Integer, Integer> widths = new LinkedHashMap<>();

  /** A scope: the places of its variables among all, and the scopes inside it. */
  private static final class Tree {
    final Map<String, Tree> children = new LinkedHashMap<>();
    final List<Integer> variables = new ArrayList<>();
  }

  VcdHeader(Probe probe) {
    this.probe = probe;
    List<Variable> variables = probe.variables();
    Tree top = new Tree();
    for (int i = 0; i < variables.size(); i++) {
      codes.computeIfAbsent(probe.place(i), p -> code(probe.clocks().size() + codes.size()));
      widths.put(probe.place(i), variables.get(i).width());
      Tree at = top;
      String scope = variables.get(i).scope();
      for (String part : scope.isEmpty() ? new String[0] : scope.split("\\.")) {
        at = at.children.computeIfAbsent(part, p -> new Tree());
      }
      at.variables.add(i);
    }
    text.append("$version Ditto $end\n$timescale 1ns $end\n");
    scope(probe.top(), top, true);
    text.append("$enddefinitions $end\n");
  }

  private void scope(String name, Tree tree, boolean top) {
    text.append("$scope module ").append(name).append(" $end\n");
    for (int i = 0; top && i < probe.clocks().size(); i++) {
      variable(1, code(i), probe.clocks().get(i));
    }
    for (int i : tree.variables) {
      Variable v = probe.variables().get(i);
      variable(v.width(), codes.get(probe.place(i)), v.name());
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

  /** By first word of a value, its code. */
  Map<Integer, String> codes() {
    return codes;
  }

  int width(int place) {
    return widths.get(place);
  }

  /**
   * Printable characters from '!' to '~', the first one lowest. Clocks have the first codes, values
   * those behind.
   */
  static String code(int number) {
    StringBuilder code = new StringBuilder();
    for (int rest = number; ; rest = rest / 94 - 1) {
      code.append((char) ('!' + rest % 94));
      if (rest < 94) {
        return code.toString();
      }
    }
  }
}
