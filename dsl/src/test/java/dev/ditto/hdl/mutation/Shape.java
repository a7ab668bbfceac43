package dev.ditto.hdl.mutation;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Expr;
import java.util.List;

/**
 * Recognises a circuit in other designs, where it may have another name and other lines of Java
 * called it.
 */
public record Shape(String blockClass, String parameters, List<Expr> nodes, List<String> signals) {
  /** That of a circuit. */
  public static Shape of(Circuit c) {
    return new Shape(
        c.blockClass(),
        c.parameters(),
        c.nodes().stream().map(n -> n.expr()).toList(),
        c.signals().stream().map(s -> s.name() + " " + s.kind() + " " + s.width()).toList());
  }

  /** Simple name of the block's class. */
  public String block() {
    return blockClass.substring(
        Math.max(blockClass.lastIndexOf('.'), blockClass.lastIndexOf('$')) + 1);
  }
}
