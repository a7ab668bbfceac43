package dev.ditto.accel.handover.registers;

import dev.ditto.accel.handover.text.Macro;
import dev.ditto.accel.handover.text.Template;
import dev.ditto.accel.regs.Register;
import dev.ditto.accel.regs.RegisterField;
import dev.ditto.accel.regs.RegisterMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Macros for C and C++. */
final class CHeader {
  private static final int NAME_WIDTH = 44;

  private CHeader() {}

  /** What belongs to one register. */
  record Section(String title, List<Macro> macros) {}

  static String of(RegisterFile file) {
    return Template.plain("registers/ditto_regs.h.mustache")
        .fill(
            Map.of(
                "file", file,
                "span", Hex.of(RegisterMap.SPAN, 16),
                "sections", file.map().registers().stream().map(CHeader::section).toList()));
  }

  private static Macro macro(String name, String value) {
    return new Macro(name, value, NAME_WIDTH);
  }

  private static Section section(Register register) {
    String name = "DITTO_" + register.name();
    List<Macro> macros = new ArrayList<>();
    macros.add(macro(name + "_REG_OFFSET", Hex.of(register.offset(), 12) + "u"));
    macros.add(macro(name + "_REG_RESET", Hex.of(register.reset(), 32) + "u"));
    macros.add(macro(name + "_REG_WRITABLE", Hex.of(register.writableMask(), 32) + "u"));
    for (RegisterField field : register.fields()) {
      String key = name + "_" + field.name().toUpperCase(Locale.ROOT);
      macros.add(macro(key + "_SHIFT", Integer.toString(field.low())));
      macros.add(macro(key + "_MASK", Hex.of(field.mask(), 32) + "u"));
    }
    return new Section(register.description(), macros);
  }
}
