package dev.ditto.accel.handover.packaging;

import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.ipxact.Dialect;
import dev.ditto.accel.handover.ipxact.MemoryMapXml;
import dev.ditto.accel.handover.text.Xml;
import dev.ditto.accel.ports.Interface;
import dev.ditto.accel.ports.Interfaces;
import dev.ditto.accel.ports.Port;
import dev.ditto.accel.ports.Protocol;
import java.math.BigInteger;

/** What a component is in both editions of IP-XACT. */
record ComponentXml(Dialect dialect, Rtl rtl, Product product) {

  void identity(Xml xml, String version) {
    dialect.text(xml, "vendor", product.vendor());
    dialect.text(xml, "library", product.library());
    dialect.text(xml, "name", product.name());
    dialect.text(xml, "version", version);
  }

  /** Whose registers or address space the interface shows. */
  void side(Xml xml, Interface i) {
    boolean slave = i.protocol().mode().equals("slave");
    dialect.parent(
        xml,
        i.protocol().mode(),
        child -> {
          if (i.is(Protocol.AXI4_LITE) || i.is(Protocol.AXI4)) {
            String reference = slave ? "memoryMapRef" : "addressSpaceRef";
            child.empty(dialect.tag(reference), dialect.attribute(reference), i.name());
          }
        });
  }

  /** Which of the interface's signals each port is. */
  void portMaps(Xml xml, Interface i) {
    dialect.parent(
        xml,
        "portMaps",
        maps -> i.ports().forEach(port -> dialect.parent(maps, "portMap", map -> map(map, port))));
  }

  private void map(Xml xml, Port port) {
    dialect.parent(xml, "logicalPort", p -> dialect.text(p, "name", port.logical()));
    dialect.parent(xml, "physicalPort", p -> dialect.text(p, "name", port.name()));
  }

  /** What the master can reach. */
  void addressSpaces(Xml xml) {
    int bits = rtl.configuration().parameters().axiAddressBits();
    dialect.parent(
        xml,
        "addressSpaces",
        spaces ->
            dialect.parent(
                spaces,
                "addressSpace",
                space -> {
                  dialect.text(space, "name", Interfaces.MEMORY);
                  dialect.text(space, "range", BigInteger.ONE.shiftLeft(bits).toString());
                  dialect.text(space, "width", "" + rtl.configuration().parameters().axiDataBits());
                }));
  }

  void memoryMaps(Xml xml) {
    new MemoryMapXml(dialect, rtl.registers()).write(xml);
  }

  /** A file of a file set. */
  void file(Xml xml, String name, String typeElement, String type) {
    dialect.parent(
        xml,
        "file",
        file -> {
          dialect.text(file, "name", name);
          dialect.text(file, typeElement, type);
        });
  }

  /** The Verilog, in compile order. */
  void verilog(Xml xml) {
    rtl.files().keySet().forEach(f -> file(xml, "../rtl/" + f, "fileType", "verilogSource"));
  }
}
