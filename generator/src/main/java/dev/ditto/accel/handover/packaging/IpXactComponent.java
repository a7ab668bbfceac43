package dev.ditto.accel.handover.packaging;

import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.ipxact.Dialect;
import dev.ditto.accel.handover.text.Xml;
import dev.ditto.accel.ports.Interface;
import dev.ditto.accel.ports.Port;
import dev.ditto.accel.ports.Protocol;

/**
 * {@code ip/ipxact-2014.xml}: the component after IEEE 1685-2014, with the bus definitions of AMBA
 * and nothing of a tool's vendor. Clocks, resets and the interrupt are plain ports.
 */
final class IpXactComponent {
  private static final Dialect DIALECT = Dialect.IPXACT;
  private static final String VIEW = "rtl";
  private static final String INSTANTIATION = "verilog";

  private final Rtl rtl;
  private final ComponentXml common;

  private IpXactComponent(Rtl rtl, Product product) {
    this.rtl = rtl;
    common = new ComponentXml(DIALECT, rtl, product);
  }

  static String of(Rtl rtl, Product product) {
    IpXactComponent component = new IpXactComponent(rtl, product);
    return Xml.document(
        xml -> {
          xml.comment(product.banner());
          xml.attributed(
              DIALECT.tag("component"),
              new String[] {DIALECT.declaration(), DIALECT.namespace()},
              content -> {
                component.common.identity(content, product.version());
                component.write(content);
                DIALECT.text(content, "description", product.displayName());
              });
        });
  }

  private void write(Xml xml) {
    DIALECT.parent(
        xml,
        "busInterfaces",
        buses ->
            rtl.interfaces().all().stream()
                .filter(i -> i.protocol().bus())
                .forEach(i -> DIALECT.parent(buses, "busInterface", bus -> bus(bus, i))));
    common.addressSpaces(xml);
    common.memoryMaps(xml);
    DIALECT.parent(xml, "model", this::model);
    DIALECT.parent(
        xml,
        "fileSets",
        sets ->
            DIALECT.parent(
                sets,
                "fileSet",
                set -> {
                  DIALECT.text(set, "name", VIEW);
                  common.verilog(set);
                }));
  }

  private void bus(Xml xml, Interface i) {
    String name = i.is(Protocol.AXI4) ? "AXI4" : "AXI4-Lite";
    DIALECT.text(xml, "name", i.name());
    DIALECT.reference(xml, "busType", "amba.com", "AMBA4", name, "r0p0");
    DIALECT.parent(
        xml,
        "abstractionTypes",
        types ->
            DIALECT.parent(
                types,
                "abstractionType",
                type -> {
                  DIALECT.reference(
                      type, "abstractionRef", "amba.com", "AMBA4", name + "_rtl", "r0p0");
                  common.portMaps(type, i);
                }));
    common.side(xml, i);
  }

  private void model(Xml xml) {
    DIALECT.parent(
        xml,
        "views",
        views ->
            DIALECT.parent(
                views,
                "view",
                view -> {
                  DIALECT.text(view, "name", VIEW);
                  DIALECT.text(view, "componentInstantiationRef", INSTANTIATION);
                }));
    DIALECT.parent(
        xml,
        "instantiations",
        all ->
            DIALECT.parent(
                all,
                "componentInstantiation",
                one -> {
                  DIALECT.text(one, "name", INSTANTIATION);
                  DIALECT.text(one, "language", "verilog");
                  DIALECT.text(one, "moduleName", rtl.top());
                  DIALECT.parent(
                      one, "fileSetRef", reference -> DIALECT.text(reference, "localName", VIEW));
                }));
    DIALECT.parent(
        xml,
        "ports",
        ports ->
            rtl.interfaces()
                .ports()
                .forEach(port -> DIALECT.parent(ports, "port", one -> port(one, port))));
  }

  private static void port(Xml xml, Port port) {
    DIALECT.text(xml, "name", port.name());
    DIALECT.parent(
        xml,
        "wire",
        wire -> {
          DIALECT.text(wire, "direction", port.direction().word());
          if (port.vector()) {
            DIALECT.parent(
                wire,
                "vectors",
                vectors ->
                    DIALECT.parent(
                        vectors,
                        "vector",
                        vector -> {
                          DIALECT.text(vector, "left", "" + port.left());
                          DIALECT.text(vector, "right", "0");
                        }));
          }
        });
  }
}
