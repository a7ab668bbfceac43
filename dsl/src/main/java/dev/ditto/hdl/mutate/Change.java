package dev.ditto.hdl.mutate;

import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Statement;
import java.math.BigInteger;
import java.util.List;

/** What a mutant does to a circuit. */
public sealed interface Change {
  /**
   * All that used a node uses the last of the new nodes, which stand directly behind it.
   *
   * @param made their operands are nodes up to {@code node}, and earlier ones of the list, numbered
   *     from {@code node + 1}
   */
  record Replace(int node, List<Node> made) implements Change {
    public Replace {
      made = List.copyOf(made);
    }
  }

  /** All that used a node uses an earlier one of the same width. */
  record Redirect(int node, int to) implements Change {}

  /** A register takes another value in reset. */
  record Reset(int signal, BigInteger value) implements Change {}

  /**
   * Other statements and memories.
   *
   * @param made nodes for them, behind all others
   */
  record Roots(List<Node> made, List<Statement> body, List<Memory> memories) implements Change {
    public Roots {
      made = List.copyOf(made);
      body = List.copyOf(body);
      memories = List.copyOf(memories);
    }
  }
}
