package dev.ditto.hdl.proof;

import java.time.Duration;
import java.util.StringJoiner;

/**
 * The proof of one circuit, its children taken as they are.
 *
 * @param circuit its name
 * @param time on the clock on the wall
 */
public record Proof(String circuit, Verdict verdict, Duration time) {
  public boolean proved() {
    return verdict instanceof Verdict.Proved;
  }

  /** What to tell a person: one line when it went well, else also the differences. */
  @Override
  public String toString() {
    String head = circuit + " (" + time.toMillis() + " ms): ";
    if (verdict instanceof Verdict.Proved) {
      return head + "the Verilog is the graph";
    } else if (verdict instanceof Verdict.GaveUp gaveUp) {
      return head + "gave up: " + gaveUp.reason();
    }
    Verdict.Different different = (Verdict.Different) verdict;
    StringJoiner lines = new StringJoiner("\n    ");
    lines.add(head + "the Verilog differs from the graph");
    different.differences().forEach(d -> lines.add(d.toString()));
    if (!different.when().isEmpty()) {
      StringJoiner values = new StringJoiner(", ");
      different.when().forEach((name, value) -> values.add(name + " = " + value));
      lines.add("when " + values);
    }
    return lines.toString();
  }
}
