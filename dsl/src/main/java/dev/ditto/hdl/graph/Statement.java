package dev.ditto.hdl.graph;

import java.math.BigInteger;
import java.util.List;

/**
 * What drives signals, as the user wrote it. In program order the last assignment that is reached
 * wins. A register that no reached statement assigns holds its value; every other signal must be
 * assigned on every path.
 */
public sealed interface Statement {
  Site site();

  /** Drives {@code signal} (or gives a register's next value) with a node of the same width. */
  record Assign(int signal, int node, Site site) implements Statement {}

  /**
   * {@code condition} is a one-bit node. {@code otherwise} may be empty, or hold a single nested
   * When for an else-if.
   */
  record When(int condition, List<Statement> then, List<Statement> otherwise, Site site)
      implements Statement {
    public When {
      then = List.copyOf(then);
      otherwise = List.copyOf(otherwise);
    }
  }

  /**
   * Branches over a subject's value; {@code other} is reached when no key equals it. Keys are
   * distinct.
   */
  record Switch(int subject, List<Branch> branches, List<Statement> other, Site site)
      implements Statement {
    public Switch {
      branches = List.copyOf(branches);
      other = List.copyOf(other);
    }
  }

  /**
   * One branch of a {@link Switch}.
   *
   * @param label shown in comments, for example the enum constant; may be null
   */
  record Branch(BigInteger key, String label, List<Statement> body) {
    public Branch {
      body = List.copyOf(body);
    }
  }
}
