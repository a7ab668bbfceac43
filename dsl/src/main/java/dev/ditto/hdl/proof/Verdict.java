package dev.ditto.hdl.proof;

import dev.ditto.hdl.graph.Site;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** What came out of a proof for one circuit. */
public sealed interface Verdict {
  /** For every state and input both do the same: outputs, next state, and what children get. */
  record Proved() implements Verdict {}

  /**
   * They are not the same.
   *
   * @param differences at least one
   * @param when values of inputs, registers, memory words and children's outputs for which they
   *     differ, by name; empty when it is already the structure that differs
   */
  record Different(List<Difference> differences, Map<String, BigInteger> when) implements Verdict {
    public Different {
      differences = List.copyOf(differences);
    }
  }

  /** No answer, for example within the time allowed. */
  record GaveUp(String reason) implements Verdict {}

  /**
   * One thing that differs.
   *
   * @param what it, as a phrase: {@code next value of register 'count'}
   * @param site where the graph has it from; {@link Site#NONE} when only the Verilog has it
   * @param graph its value in the graph; null when it is the structure that differs
   * @param verilog its value in the Verilog, or null
   */
  record Difference(String what, Site site, BigInteger graph, BigInteger verilog) {
    @Override
    public String toString() {
      String where = site.frames().isEmpty() ? "" : " at " + site;
      String values =
          graph == null ? "" : ": " + graph + " in the graph, " + verilog + " in the Verilog";
      return what + where + values;
    }
  }
}
