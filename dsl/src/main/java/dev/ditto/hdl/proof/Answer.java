package dev.ditto.hdl.proof;

import dev.ditto.hdl.graph.Site;
import dev.ditto.hdl.proof.Verdict.Difference;
import dev.ditto.hdl.tools.ToolException;
import dev.ditto.hdl.tools.ToolResult;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what Yosys said. */
final class Answer {
  private static final Pattern NO_PARTNER =
      Pattern.compile("ERROR: No matching port in (gold|gate) module was found for \\\\(\\S+)!");
  private static final Pattern NO_INSTANCE =
      Pattern.compile(
          "ERROR: Assertion failed: selection is empty: " + Script.VERILOG + "/c:(\\w+) .*");
  private static final Pattern OTHER_VALUE =
      Pattern.compile(
          "ERROR: Assertion failed: selection is empty: "
              + Script.VERILOG
              + "/c:(\\w+) "
              + Script.VERILOG
              + "/r:(\\w+)=.*");
  private static final Pattern UNKNOWN_CELL =
      Pattern.compile("ERROR: Failed to import cell \\S*gate\\.\\S* \\(type \\\\?(\\S+)\\)");
  private static final Pattern CHECK =
      Pattern.compile("(?s).*Warning: ([^\n]*" + Script.VERILOG + "[^\n]*).*'check -assert'.*");

  /** One row of the table of values: name, decimal, hexadecimal, binary. */
  private static final Pattern VALUE = Pattern.compile(" *\\\\(\\S+) +\\S+ +\\S+ +([01]+)");

  private static final int ENDED_BY_SIGNAL = 128;

  private final Points points;

  Answer(Points points) {
    this.points = points;
  }

  /**
   * The verdict.
   *
   * @param answer what the SAT solver wrote; empty when it was not reached
   * @throws ToolException when Yosys could not do what it was told
   */
  Verdict read(ToolResult result, String answer) {
    if (answer.contains("SAT proof finished - no model found: SUCCESS!")) {
      return new Verdict.Proved();
    } else if (answer.contains("Interrupted SAT solver: TIMEOUT!")) {
      return new Verdict.GaveUp("the SAT solver found no answer in the time allowed");
    } else if (answer.contains("SAT proof finished - model found: FAIL!")) {
      return counterexample(answer);
    }
    if (result.exitCode() > ENDED_BY_SIGNAL) {
      return new Verdict.GaveUp("Yosys crashed with exit code " + result.exitCode());
    }
    return structure(result);
  }

  private Verdict structure(ToolResult result) {
    String output = result.output();
    Difference difference;
    Matcher m;
    if ((m = NO_PARTNER.matcher(output)).find()) {
      Points.Point point = points.compared(m.group(2));
      String not = m.group(1).equals("gold") ? " is not in the graph" : " is not in the Verilog";
      difference = new Difference(point.what() + not, point.site(), null, null);
    } else if ((m = OTHER_VALUE.matcher(output)).find()) {
      difference = otherValue(m.group(1), m.group(2));
    } else if ((m = NO_INSTANCE.matcher(output)).find()) {
      difference = missing("the Verilog lacks the child '" + m.group(1) + "'");
    } else if ((m = UNKNOWN_CELL.matcher(output)).find()) {
      difference =
          missing("the Verilog has a cell " + m.group(1) + " that the graph does not have");
    } else if ((m = CHECK.matcher(output)).matches()) {
      difference = missing(m.group(1));
    } else {
      throw new ToolException(
          "Yosys ended without an answer, with exit code " + result.exitCode() + ": " + output);
    }
    return new Verdict.Different(List.of(difference), Map.of());
  }

  private Difference otherValue(String name, String parameter) {
    Optional<Points.Point> memory = points.memory(name);
    return memory.isPresent()
        ? new Difference("contents of " + memory.get().what(), memory.get().site(), null, null)
        : missing("the child '" + name + "' has another parameter " + parameter);
  }

  private static Difference missing(String what) {
    return new Difference(what, Site.NONE, null, null);
  }

  private Verdict counterexample(String answer) {
    Map<String, BigInteger> values = new LinkedHashMap<>();
    for (String line : answer.lines().toList()) {
      Matcher m = VALUE.matcher(line);
      if (m.matches()) {
        values.put(m.group(1), new BigInteger(m.group(2), 2));
      }
    }
    List<Difference> differences = new ArrayList<>();
    Map<String, BigInteger> when = new TreeMap<>();
    values.forEach(
        (name, value) -> {
          if (name.startsWith("in_") && points.open(name.substring(3)) != null) {
            when.put(points.open(name.substring(3)), value);
          } else if (name.startsWith("cmp_") && value.signum() == 0) {
            String port = name.substring(4);
            Points.Point point = points.compared(port);
            BigInteger graph = values.get("gold_" + port);
            BigInteger verilog = values.get("gate_" + port);
            differences.add(new Difference(point.what(), point.site(), graph, verilog));
          }
        });
    if (differences.isEmpty()) {
      throw new ToolException("Yosys named no difference in its counterexample: " + answer);
    }
    return new Verdict.Different(differences, when);
  }
}
