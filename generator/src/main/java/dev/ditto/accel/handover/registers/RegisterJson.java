package dev.ditto.accel.handover.registers;

import dev.ditto.accel.handover.text.Json;
import dev.ditto.accel.regs.Access;
import dev.ditto.accel.regs.Register;
import dev.ditto.accel.regs.RegisterField;
import dev.ditto.accel.regs.RegisterMap;
import java.util.List;
import java.util.Locale;

/** The map for programs. */
final class RegisterJson {
  private RegisterJson() {}

  /** The whole file. */
  record Document(
      String generator, String configuration, String hash, int bytes, List<Reg> registers) {}

  /** One register. */
  record Reg(String name, int offset, long reset, String description, List<Field> fields) {}

  /**
   * One field.
   *
   * @param access RO, RW, RW1C or W1S
   * @param kind constant, status, control, control_when_idle, event or trigger
   */
  record Field(
      String name, int low, int bits, String access, String kind, long reset, String description) {}

  static String of(RegisterFile file) {
    return Json.of(
        new Document(
            "ditto " + file.version(),
            file.configuration(),
            file.hash(),
            RegisterMap.SPAN,
            file.map().registers().stream().map(RegisterJson::register).toList()));
  }

  private static Reg register(Register register) {
    return new Reg(
        register.name(),
        register.offset(),
        register.reset(),
        register.description(),
        register.fields().stream().map(RegisterJson::field).toList());
  }

  private static Field field(RegisterField field) {
    Access access = field.access();
    return new Field(
        field.name(),
        field.low(),
        field.bits(),
        access.abbreviation(),
        access.name().toLowerCase(Locale.ROOT),
        field.reset(),
        field.description());
  }
}
