package dev.ditto.hdl.sim.why;

import java.util.ArrayList;
import java.util.List;

/** A line of an explanation and the lines that explain it. */
final class Row {
  private final String text;
  private final List<Row> children = new ArrayList<>();

  Row(String text) {
    this.text = text;
  }

  Row add(Row child) {
    children.add(child);
    return this;
  }

  String draw() {
    StringBuilder out = new StringBuilder(text).append('\n');
    children(out, "");
    return out.toString();
  }

  private void children(StringBuilder out, String margin) {
    for (int i = 0; i < children.size(); i++) {
      boolean last = i == children.size() - 1;
      Row child = children.get(i);
      out.append(margin).append(last ? "└─ " : "├─ ").append(child.text).append('\n');
      child.children(out, margin + (last ? "   " : "│  "));
    }
  }
}
