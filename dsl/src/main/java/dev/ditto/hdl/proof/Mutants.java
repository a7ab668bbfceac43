package dev.ditto.hdl.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes Verilog that is wrong in one place, to see that a proof finds it: another operator, a
 * constant with one bit flipped, a neighbouring bit selected, a negation dropped, the other edge of
 * a clock. It changes what computes, never declarations; whether the result is another circuit is
 * for the proof to say.
 */
public final class Mutants {
  /**
   * One of them.
   *
   * @param line number of the changed line, 1 up
   * @param before that line before, without its indentation and comment
   * @param after and after
   * @param verilog the whole text
   */
  public record Mutant(int line, String before, String after, String verilog) {
    @Override
    public String toString() {
      return "line " + line + ": " + before + "  ->  " + after;
    }
  }

  /** A piece of code and how to write it wrongly. */
  private record Rule(Pattern pattern, Replacement replacement) {}

  /** What to write instead of a match; null when there is nothing. */
  private interface Replacement {
    String of(MatchResult match);
  }

  private static final List<Rule> RULES =
      List.of(
          // Of single bits, sum and difference are the same.
          swap(" \\+ (?!1'b)", " - "),
          swap(" - (?!1'b)", " + "),
          swap(" \\* ", " + "),
          swap(" & ", " | "),
          swap(" \\| ", " & "),
          swap(" \\^ ", " | "),
          swap(" == ", " != "),
          swap(" != ", " == "),
          swap(" < ", " <= "),
          swap(" > ", " >= "),
          swap(" >= ", " > "),
          swap(" << ", " >> "),
          swap(" >> ", " << "),
          swap(" >>> ", " >> "),
          swap("(?<=\\()\\|", "&"),
          swap("(?<=[ (])[~!](?=[\\w(])", ""),
          swap("\\bposedge\\b", "negedge"),
          new Rule(Pattern.compile("\\b(\\d+)'([dbh])([0-9a-f]+)"), Mutants::flip),
          new Rule(Pattern.compile("(?<=\\w)\\[(\\d+)(?::(\\d+))?\\]"), Mutants::neighbour));

  private static final Pattern DECLARATION =
      Pattern.compile(" *(wire|reg|localparam)\\b(?: signed)?(?: \\[\\d+:0\\])? \\w+( = |;)");

  private Mutants() {}

  private static Rule swap(String pattern, String instead) {
    return new Rule(Pattern.compile(pattern), match -> instead);
  }

  /** Flips the lowest bit. */
  private static String flip(MatchResult m) {
    int radix = m.group(2).equals("d") ? 10 : m.group(2).equals("h") ? 16 : 2;
    return m.group(1)
        + "'"
        + m.group(2)
        + new BigInteger(m.group(3), radix).flipBit(0).toString(radix);
  }

  /** One bit lower, or one higher from the lowest: what is selected from has more bits. */
  private static String neighbour(MatchResult m) {
    int high = Integer.parseInt(m.group(1));
    int low = m.group(2) == null ? high : Integer.parseInt(m.group(2));
    int step = low > 0 ? -1 : 1;
    return m.group(2) == null
        ? "[" + (high + step) + "]"
        : "[" + (high + step) + ":" + (low + step) + "]";
  }

  /** All mutants of a module that {@link dev.ditto.hdl.emit.VerilogEmitter} wrote. */
  public static List<Mutant> of(String verilog) {
    List<String> lines = verilog.lines().toList();
    List<Mutant> mutants = new ArrayList<>();
    boolean header = true;
    boolean declaration = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int comment = line.indexOf("//");
      String code = comment < 0 ? line : line.substring(0, comment);
      if (header) {
        header = !code.matches("\\);|module \\w+;");
        continue;
      }
      if (code.contains(" _unused")) {
        break;
      }
      if (code.contains("for (")) {
        // A loop with a mistake in it may have no end, and is unrolled when it is read.
        continue;
      }
      Matcher m = DECLARATION.matcher(code);
      int from = m.find() ? m.end() : 0;
      for (Rule rule : RULES) {
        Matcher matcher = rule.pattern.matcher(code);
        for (boolean found = matcher.find(from); found; found = matcher.find()) {
          String instead = rule.replacement.of(matcher.toMatchResult());
          String after =
              code.substring(0, matcher.start()) + instead + code.substring(matcher.end());
          List<String> changed = new ArrayList<>(lines);
          changed.set(i, after);
          mutants.add(
              new Mutant(i + 1, code.strip(), after.strip(), String.join("\n", changed) + "\n"));
        }
      }
    }
    return mutants;
  }
}
