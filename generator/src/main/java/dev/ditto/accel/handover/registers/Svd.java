package dev.ditto.accel.handover.registers;

import dev.ditto.accel.handover.ipxact.XmlAccess;
import dev.ditto.accel.handover.text.Xml;
import dev.ditto.accel.regs.Register;
import dev.ditto.accel.regs.RegisterField;
import dev.ditto.accel.regs.RegisterMap;
import java.util.Locale;

/** CMSIS-SVD 1.3, for debuggers and code generators; the base address is the system's to set. */
final class Svd {
  private Svd() {}

  static String of(RegisterFile file) {
    return Xml.document(
        xml -> {
          xml.comment(file.banner() + ". " + file.warning());
          xml.attributed(
              "device", new String[] {"schemaVersion", "1.3"}, device -> device(device, file));
        });
  }

  private static void device(Xml xml, RegisterFile file) {
    xml.text("name", file.mapName());
    xml.text("version", file.version());
    xml.text("description", "A Ditto accelerator, configuration " + file.hash());
    xml.text("addressUnitBits", "8");
    xml.text("width", "32");
    xml.parent(
        "peripherals", all -> all.parent("peripheral", peripheral -> peripheral(peripheral, file)));
  }

  private static void peripheral(Xml xml, RegisterFile file) {
    xml.text("name", file.mapName().toUpperCase(Locale.ROOT));
    xml.text("description", "Accelerator for diffusion models");
    xml.text("baseAddress", "0x00000000");
    xml.parent(
        "addressBlock",
        block -> {
          block.text("offset", "0x0");
          block.text("size", Hex.of(RegisterMap.SPAN, 16));
          block.text("usage", "registers");
        });
    xml.parent(
        "registers",
        all ->
            file.map()
                .registers()
                .forEach(r -> all.parent("register", register -> register(register, r))));
  }

  private static void register(Xml xml, Register register) {
    xml.text("name", register.name());
    xml.text("description", register.description());
    xml.text("addressOffset", Hex.of(register.offset(), 12));
    xml.text("size", "32");
    xml.text("resetValue", Hex.of(register.reset(), 32));
    xml.parent(
        "fields",
        all -> register.fields().forEach(f -> all.parent("field", field -> field(field, f))));
  }

  private static void field(Xml xml, RegisterField field) {
    xml.text("name", field.name());
    xml.text("description", field.description());
    xml.text("bitOffset", Integer.toString(field.low()));
    xml.text("bitWidth", Integer.toString(field.bits()));
    xml.text("access", XmlAccess.of(field.access()));
    XmlAccess.modified(field.access()).ifPresent(rule -> xml.text("modifiedWriteValues", rule));
  }
}
