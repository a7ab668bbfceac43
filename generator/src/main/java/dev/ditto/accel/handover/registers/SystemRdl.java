package dev.ditto.accel.handover.registers;

import dev.ditto.accel.handover.text.Template;
import dev.ditto.accel.regs.Access;
import dev.ditto.accel.regs.Register;
import dev.ditto.accel.regs.RegisterField;
import java.util.List;
import java.util.Map;

/** SystemRDL 2.0. */
final class SystemRdl {
  private SystemRdl() {}

  /** A register as the template shows it. */
  record Reg(String name, String offset, String description, List<Field> fields) {}

  /** A field; {@code reset} is a sized number, as wide as the field. */
  record Field(
      String name, int high, int low, String properties, String reset, String description) {}

  /** A field that software can write only while another is zero. */
  record Guard(String register, String field) {}

  static String of(RegisterFile file) {
    List<Register> registers = file.map().registers();
    return Template.plain("registers/ditto.rdl.mustache")
        .fill(
            Map.of(
                "file", file,
                "registers", registers.stream().map(SystemRdl::register).toList(),
                "guards", registers.stream().flatMap(r -> guards(r).stream()).toList()));
  }

  private static Reg register(Register register) {
    return new Reg(
        register.name(),
        Hex.of(register.offset(), 12),
        quoted(register.description()),
        register.fields().stream().map(SystemRdl::field).toList());
  }

  private static Field field(RegisterField field) {
    return new Field(
        field.name(),
        field.low() + field.bits() - 1,
        field.low(),
        properties(field.access()),
        field.bits() + "'h" + Hex.digits(field.reset(), field.bits()),
        quoted(field.description()));
  }

  private static String properties(Access access) {
    return switch (access) {
      case CONSTANT -> "sw = r; hw = na;";
      case STATUS -> "sw = r; hw = w;";
      case CONTROL, CONTROL_WHEN_IDLE -> "sw = rw; hw = r;";
      case EVENT -> "sw = rw; onwrite = woclr; hw = r; hwset;";
      case TRIGGER -> "sw = w; onwrite = woset; hw = r; singlepulse;";
    };
  }

  private static List<Guard> guards(Register register) {
    return register.fields().stream()
        .filter(field -> field.access() == Access.CONTROL_WHEN_IDLE)
        .map(field -> new Guard(register.name(), field.name()))
        .toList();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
