package dev.ditto.accel.handover.commands;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.ditto.accel.Parameters;
import dev.ditto.accel.handover.text.Resource;
import dev.ditto.accel.isa.Field;
import dev.ditto.accel.isa.Limit;
import dev.ditto.accel.isa.Limits;
import dev.ditto.accel.isa.Opcode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A kind of command.
 *
 * @param engine that executes it, in words
 * @param summary a sentence
 * @param text what it does, Markdown
 * @param rules that this build has beyond the operands' ranges
 */
record CommandPage(
    int opcode,
    String name,
    String engine,
    String summary,
    @JsonIgnore String text,
    List<OperandRow> operands,
    List<String> rules) {

  /**
   * An operand.
   *
   * @param low lowest bit within the word
   * @param width in bits; more than 32 go on in the next word
   */
  record OperandRow(
      String name,
      int word,
      int low,
      int width,
      boolean signed,
      long min,
      long max,
      String unit,
      String meaning) {

    String bits() {
      int high = low + width - 1;
      return high == low ? "" + low : high + ".." + low;
    }

    String range() {
      return min + " .. " + max;
    }
  }

  static List<CommandPage> all(Parameters p) {
    return Arrays.stream(Opcode.values()).map(opcode -> of(opcode, p)).toList();
  }

  private static CommandPage of(Opcode opcode, Parameters p) {
    String[] prose = Resource.text(CommandPage.class, opcode.name() + ".md").split("\n", 2);
    List<Limit> limits = Limits.of(opcode, p);
    return new CommandPage(
        opcode.code(),
        opcode.name(),
        opcode.engine().map(e -> "engine " + e).orElse("command unit"),
        prose[0],
        prose[1],
        opcode.format().fields().stream()
            .sorted(Comparator.comparingInt(Field::firstBit))
            .map(field -> operand(field, limits))
            .toList(),
        limits.stream().filter(l -> !(l instanceof Limit.Range)).map(Limit::rule).toList());
  }

  /** Where Markdown finds its heading. */
  @JsonIgnore
  String anchor() {
    return name.toLowerCase(Locale.ROOT);
  }

  @JsonIgnore
  boolean ruled() {
    return !rules.isEmpty();
  }

  /** An operand with the range that this build allows. */
  private static OperandRow operand(Field field, List<Limit> limits) {
    long min = field.min();
    long max = field.max();
    for (Limit limit : limits) {
      if (limit instanceof Limit.Range range && range.operand().equals(field.name())) {
        min = Math.max(min, range.min());
        max = Math.min(max, range.max());
      }
    }
    return new OperandRow(
        field.name(),
        field.word(),
        field.low(),
        field.bits(),
        field.signed(),
        min,
        max,
        field.unit(),
        field.meaning());
  }
}
