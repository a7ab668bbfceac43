package dev.ditto.accel.handover.registers;

import dev.ditto.accel.handover.text.Xml;
import dev.ditto.accel.regs.Access;
import dev.ditto.accel.regs.Register;
import dev.ditto.accel.regs.RegisterField;
import dev.ditto.accel.regs.RegisterMap;

/** A memory map after IEEE 1685-2014, without anything of a vendor. */
final class IpXact {
  private static final String NAMESPACE = "http://www.accellera.org/XMLSchema/IPXACT/1685-2014";

  private IpXact() {}

  static String of(RegisterFile file) {
    return Xml.document(
        xml -> {
          xml.comment(file.banner() + ". " + file.warning());
          xml.attributed(
              "ipxact:component",
              new String[] {"xmlns:ipxact", NAMESPACE},
              component -> component(component, file));
        });
  }

  private static void component(Xml xml, RegisterFile file) {
    xml.text("ipxact:vendor", "dev.ditto");
    xml.text("ipxact:library", "accelerator");
    xml.text("ipxact:name", "ditto_registers");
    xml.text("ipxact:version", file.version());
    xml.parent(
        "ipxact:memoryMaps",
        maps ->
            maps.parent(
                "ipxact:memoryMap",
                map -> {
                  map.text("ipxact:name", "registers");
                  map.parent("ipxact:addressBlock", block -> block(block, file.map()));
                  map.text("ipxact:addressUnitBits", "8");
                }));
    xml.text(
        "ipxact:description",
        "Registers of a Ditto accelerator, configuration " + file.hash() + ".");
  }

  private static void block(Xml xml, RegisterMap map) {
    xml.text("ipxact:name", "ditto");
    xml.text("ipxact:baseAddress", "0");
    xml.text("ipxact:range", Integer.toString(RegisterMap.SPAN));
    xml.text("ipxact:width", "32");
    xml.text("ipxact:usage", "register");
    xml.text("ipxact:access", "read-write");
    map.registers().forEach(r -> xml.parent("ipxact:register", child -> register(child, r)));
  }

  private static void register(Xml xml, Register register) {
    xml.text("ipxact:name", register.name());
    xml.text("ipxact:description", register.description());
    xml.text("ipxact:addressOffset", "'h" + Hex.digits(register.offset(), 12));
    xml.text("ipxact:size", "32");
    register.fields().forEach(f -> xml.parent("ipxact:field", child -> field(child, f)));
  }

  private static void field(Xml xml, RegisterField field) {
    Access access = field.access();
    xml.text("ipxact:name", field.name());
    xml.text("ipxact:description", field.description());
    xml.text("ipxact:bitOffset", Integer.toString(field.low()));
    xml.parent(
        "ipxact:resets",
        resets ->
            resets.parent(
                "ipxact:reset",
                reset ->
                    reset.text("ipxact:value", "'h" + Hex.digits(field.reset(), field.bits()))));
    xml.text("ipxact:bitWidth", Integer.toString(field.bits()));
    xml.text("ipxact:volatile", Boolean.toString(isVolatile(access)));
    xml.text("ipxact:access", XmlAccess.of(access));
    XmlAccess.modified(access).ifPresent(rule -> xml.text("ipxact:modifiedWriteValue", rule));
  }

  /** Whether the hardware changes it by itself. */
  private static boolean isVolatile(Access access) {
    return access == Access.STATUS || access == Access.EVENT || access == Access.TRIGGER;
  }
}
