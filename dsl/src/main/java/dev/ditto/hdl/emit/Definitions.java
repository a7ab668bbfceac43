package dev.ditto.hdl.emit;

import dev.ditto.hdl.emit.Values.Definition;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Operands;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;

/** Writes values with names of their own, each just before the first thing that needs it. */
final class Definitions {
  private final Circuit circuit;
  private final Values values;
  private final Lines lines;
  private final BitSet visited = new BitSet();

  Definitions(Circuit circuit, Values values, Lines lines) {
    this.circuit = circuit;
    this.values = values;
    this.lines = lines;
  }

  /** Whether {@link #before} would write anything. */
  boolean hasNew(Collection<Integer> roots) {
    return !missing(roots, (BitSet) visited.clone()).isEmpty();
  }

  /** Writes what {@code roots} need and is not yet written, operands first. */
  void before(Collection<Integer> roots) {
    BitSet missing = missing(roots, visited);
    missing.stream().forEach(node -> write(values.definition(node)));
  }

  private BitSet missing(Collection<Integer> roots, BitSet seen) {
    BitSet missing = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      int index = open.pop();
      if (seen.get(index)) {
        continue;
      }
      seen.set(index);
      if (values.definition(index) != null) {
        missing.set(index);
      }
      Operands.of(circuit.nodes().get(index).expr(), open::push);
    }
    return missing;
  }

  private void write(Definition definition) {
    Node node = circuit.nodes().get(definition.node());
    String declared = definition.symbol().type() + " " + definition.symbol().name();
    switch (definition.form()) {
      case WIRE ->
          lines.add("wire" + declared + " = " + definition.text().use() + ";", node.site());
      case LOCALPARAM ->
          lines.add("localparam" + declared + " = " + definition.text().use() + ";", node.site());
      case CASE -> writeCase(declared, definition, node);
    }
  }

  private void writeCase(String declared, Definition definition, Node node) {
    Expr.Select select = (Expr.Select) node.expr();
    String name = definition.symbol().name();
    int keyWidth = circuit.nodes().get(select.subject()).width();
    lines.add("reg" + declared + ";", node.site());
    lines.add("always @* begin");
    lines.indent();
    lines.add("case (" + values.text(select.subject()).use() + ")", node.site());
    lines.indent();
    for (Expr.Case c : select.cases()) {
      String value = values.text(c.value()).use();
      lines.add(Literal.of(c.key(), keyWidth) + ": " + name + " = " + value + ";");
    }
    lines.add("default: " + name + " = " + values.text(select.other()).use() + ";");
    lines.outdent();
    lines.add("endcase");
    lines.outdent();
    lines.add("end");
  }
}
