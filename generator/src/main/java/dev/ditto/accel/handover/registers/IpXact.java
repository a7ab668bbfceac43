package dev.ditto.accel.handover.registers;

import dev.ditto.accel.handover.ipxact.Dialect;
import dev.ditto.accel.handover.ipxact.MemoryMapXml;
import dev.ditto.accel.handover.text.Xml;

/** A memory map after IEEE 1685-2014, without ports and without anything of a vendor. */
final class IpXact {
  private static final Dialect DIALECT = Dialect.IPXACT;

  private IpXact() {}

  static String of(RegisterFile file) {
    return Xml.document(
        xml -> {
          xml.comment(file.banner() + ". " + file.warning());
          xml.attributed(
              DIALECT.tag("component"),
              new String[] {DIALECT.declaration(), DIALECT.namespace()},
              component -> component(component, file));
        });
  }

  private static void component(Xml xml, RegisterFile file) {
    DIALECT.text(xml, "vendor", "dev.ditto");
    DIALECT.text(xml, "library", "accelerator");
    DIALECT.text(xml, "name", file.mapName() + "_registers");
    DIALECT.text(xml, "version", file.version());
    new MemoryMapXml(DIALECT, file.map()).write(xml);
    DIALECT.text(
        xml, "description", "Registers of a Ditto accelerator, configuration " + file.hash() + ".");
  }
}
