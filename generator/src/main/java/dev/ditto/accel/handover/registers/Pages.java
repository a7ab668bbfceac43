package dev.ditto.accel.handover.registers;

import dev.ditto.accel.handover.text.Template;
import dev.ditto.accel.regs.Access;
import dev.ditto.accel.regs.Register;
import dev.ditto.accel.regs.RegisterField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The map for people. */
final class Pages {
  private static final int WORD = 32;

  private Pages() {}

  /** A register as templates show it. */
  record Row(
      String name,
      String offset,
      String access,
      String reset,
      String description,
      List<FieldRow> fields,
      List<Cell> diagram) {}

  /** A field in a table. */
  record FieldRow(String bits, String name, String access, String reset, String description) {}

  /**
   * Neighbouring bits in a picture of a register, highest first.
   *
   * @param name empty for bits that are no field's
   */
  record Cell(int high, int low, String name, String access) {
    int width() {
      return high - low + 1;
    }

    boolean free() {
      return name.isEmpty();
    }

    /** Whether the name has to stand upright. */
    boolean narrow() {
      return name.length() > 3 * width();
    }
  }

  /** A kind of access and what it means. */
  record Legend(String access, String meaning) {}

  private static final List<Legend> LEGEND =
      List.of(
          new Legend("RO", "can be read; a register without another field refuses writes"),
          new Legend("RW", "reads what was written last"),
          new Legend("RW idle", "the same, but a write while the accelerator is busy is refused"),
          new Legend("RW1C", "set by the hardware; writing one clears, writing zero leaves it"),
          new Legend("W1S", "writing one starts something; reads zero"));

  static String markdown(RegisterFile file) {
    return Template.plain("registers/registers.md.mustache").fill(model(file));
  }

  static String html(RegisterFile file) {
    return Template.html("registers/registers.html.mustache").fill(model(file));
  }

  private static Map<String, Object> model(RegisterFile file) {
    return Map.of(
        "file",
        file,
        "legend",
        LEGEND,
        "bits",
        IntStream.iterate(WORD - 1, bit -> bit >= 0, bit -> bit - 1).boxed().toList(),
        "registers",
        file.map().registers().stream().map(Pages::row).toList());
  }

  private static Row row(Register register) {
    return new Row(
        register.name(),
        Hex.of(register.offset(), 12),
        register.fields().stream().map(Pages::access).distinct().collect(Collectors.joining(", ")),
        Hex.of(register.reset(), WORD),
        register.description(),
        register.fields().stream().map(Pages::fieldRow).toList(),
        diagram(register));
  }

  private static FieldRow fieldRow(RegisterField field) {
    int high = field.low() + field.bits() - 1;
    return new FieldRow(
        field.bits() == 1 ? "" + high : high + ":" + field.low(),
        field.name(),
        access(field),
        Hex.of(field.reset(), field.bits()),
        field.description());
  }

  private static String access(RegisterField field) {
    String word = field.access().abbreviation();
    return field.access() == Access.CONTROL_WHEN_IDLE ? word + " idle" : word;
  }

  private static List<Cell> diagram(Register register) {
    List<Cell> cells = new ArrayList<>();
    int next = 0;
    for (RegisterField field : register.fields()) {
      if (field.low() > next) {
        cells.add(new Cell(field.low() - 1, next, "", ""));
      }
      next = field.low() + field.bits();
      cells.add(new Cell(next - 1, field.low(), field.name(), access(field)));
    }
    if (next < WORD) {
      cells.add(new Cell(WORD - 1, next, "", ""));
    }
    Collections.reverse(cells);
    return cells;
  }
}
