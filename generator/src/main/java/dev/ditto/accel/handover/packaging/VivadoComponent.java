package dev.ditto.accel.handover.packaging;

import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.ipxact.Dialect;
import dev.ditto.accel.handover.text.Xml;
import dev.ditto.accel.ports.Interface;
import dev.ditto.accel.ports.Port;
import dev.ditto.accel.ports.Protocol;
import java.util.List;
import java.util.Locale;

/**
 * {@code ip/component.xml}: the component as Vivado keeps it, IEEE 1685-2009 with Xilinx' bus
 * definitions and extensions. The folder {@code ip} is an IP repository as it lies.
 */
final class VivadoComponent {
  private static final Dialect DIALECT = Dialect.SPIRIT;
  private static final String SYNTHESIS = "xilinx_anylanguagesynthesis";
  private static final String SIMULATION = "xilinx_anylanguagebehavioralsimulation";
  private static final List<String> FAMILIES =
      List.of(
          "artix7",
          "kintex7",
          "virtex7",
          "spartan7",
          "zynq",
          "kintexu",
          "virtexu",
          "kintexuplus",
          "virtexuplus",
          "zynquplus",
          "artixuplus",
          "versal");

  private final Rtl rtl;
  private final Product product;
  private final ComponentXml common;

  private VivadoComponent(Rtl rtl, Product product) {
    this.rtl = rtl;
    this.product = product;
    common = new ComponentXml(DIALECT, rtl, product);
  }

  static String of(Rtl rtl, Product product) {
    VivadoComponent component = new VivadoComponent(rtl, product);
    return Xml.document(
        xml -> {
          xml.comment(product.banner());
          xml.attributed(
              DIALECT.tag("component"),
              new String[] {
                DIALECT.declaration(),
                DIALECT.namespace(),
                "xmlns:xilinx",
                "http://www.xilinx.com",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance"
              },
              component::write);
        });
  }

  private void write(Xml xml) {
    common.identity(xml, product.shortVersion());
    DIALECT.parent(
        xml,
        "busInterfaces",
        buses ->
            rtl.interfaces()
                .all()
                .forEach(i -> DIALECT.parent(buses, "busInterface", bus -> bus(bus, i))));
    common.addressSpaces(xml);
    common.memoryMaps(xml);
    DIALECT.parent(xml, "model", this::model);
    DIALECT.parent(xml, "fileSets", this::fileSets);
    DIALECT.text(xml, "description", product.banner());
    DIALECT.parent(
        xml,
        "parameters",
        parameters ->
            parameter(
                parameters,
                "Component_Name",
                "PARAM_VALUE.Component_Name",
                product.name() + "_v" + product.shortVersion().replace('.', '_')));
    DIALECT.parent(xml, "vendorExtensions", this::extensions);
  }

  private void bus(Xml xml, Interface i) {
    Protocol protocol = i.protocol();
    DIALECT.text(xml, "name", i.name());
    reference(xml, "busType", protocol, "");
    reference(xml, "abstractionType", protocol, "_rtl");
    common.side(xml, i);
    common.portMaps(xml, i);
    DIALECT.parent(
        xml,
        "parameters",
        parameters ->
            i.parameters()
                .forEach(
                    (key, value) ->
                        parameter(
                            parameters,
                            key,
                            "BUSIFPARAM_VALUE." + i.name().toUpperCase(Locale.ROOT) + "." + key,
                            value)));
  }

  private static void reference(Xml xml, String element, Protocol protocol, String suffix) {
    DIALECT.reference(
        xml, element, "xilinx.com", protocol.library(), protocol.type() + suffix, "1.0");
  }

  private static void parameter(Xml xml, String name, String id, String value) {
    DIALECT.parent(
        xml,
        "parameter",
        parameter -> {
          DIALECT.text(parameter, "name", name);
          parameter.attributed(DIALECT.tag("value"), new String[] {DIALECT.tag("id"), id}, value);
        });
  }

  private void model(Xml xml) {
    DIALECT.parent(
        xml,
        "views",
        views -> {
          DIALECT.parent(views, "view", v -> view(v, SYNTHESIS, "synthesis"));
          DIALECT.parent(views, "view", v -> view(v, SIMULATION, "simulation"));
        });
    DIALECT.parent(
        xml,
        "ports",
        ports ->
            rtl.interfaces()
                .ports()
                .forEach(port -> DIALECT.parent(ports, "port", one -> port(one, port))));
  }

  private void view(Xml xml, String name, String purpose) {
    DIALECT.text(xml, "name", name);
    DIALECT.text(xml, "envIdentifier", ":vivado.xilinx.com:" + purpose);
    DIALECT.text(xml, "language", "Verilog");
    DIALECT.text(xml, "modelName", rtl.top());
    DIALECT.parent(xml, "fileSetRef", set -> DIALECT.text(set, "localName", fileSet(name)));
  }

  private static String fileSet(String view) {
    return view + "_view_fileset";
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
                "vector",
                vector -> {
                  DIALECT.text(vector, "left", "" + port.left());
                  DIALECT.text(vector, "right", "0");
                });
          }
          DIALECT.parent(
              wire,
              "wireTypeDefs",
              types ->
                  DIALECT.parent(
                      types,
                      "wireTypeDef",
                      type -> {
                        DIALECT.text(type, "typeName", "wire");
                        DIALECT.text(type, "viewNameRef", SYNTHESIS);
                        DIALECT.text(type, "viewNameRef", SIMULATION);
                      }));
        });
  }

  private void fileSets(Xml xml) {
    DIALECT.parent(
        xml,
        "fileSet",
        set -> {
          DIALECT.text(set, "name", fileSet(SYNTHESIS));
          common.verilog(set);
          DIALECT.parent(set, "file", VivadoComponent::constraints);
          if (rtl.interfaces().speaking(Protocol.CLOCK).count() > 1) {
            DIALECT.parent(set, "file", VivadoComponent::crossings);
          }
        });
    DIALECT.parent(
        xml,
        "fileSet",
        set -> {
          DIALECT.text(set, "name", fileSet(SIMULATION));
          common.verilog(set);
        });
  }

  /** Clocks are defined in a build of the component alone; elsewhere their sources define them. */
  private static void constraints(Xml xml) {
    DIALECT.text(xml, "name", "../constraints/ditto.xdc");
    for (String type :
        List.of("xdc", "USED_IN_synthesis", "USED_IN_implementation", "USED_IN_out_of_context")) {
      DIALECT.text(xml, "userFileType", type);
    }
  }

  /** Speaks of clocks that others define, so it is read after them. */
  private static void crossings(Xml xml) {
    DIALECT.text(xml, "name", "../constraints/crossings.xdc");
    List.of("xdc", "USED_IN_implementation", "USED_IN_synthesis", "PROCESSING_ORDER_LATE")
        .forEach(type -> DIALECT.text(xml, "userFileType", type));
  }

  private void extensions(Xml xml) {
    xml.parent(
        "xilinx:coreExtensions",
        core -> {
          core.parent(
              "xilinx:supportedFamilies",
              families ->
                  FAMILIES.forEach(
                      family ->
                          families.attributed(
                              "xilinx:family",
                              new String[] {"xilinx:lifeCycle", "Production"},
                              family)));
          core.parent("xilinx:taxonomies", all -> all.text("xilinx:taxonomy", "/UserIP"));
          core.text("xilinx:displayName", product.displayName());
          core.text("xilinx:definitionSource", "package_project");
          core.text("xilinx:coreRevision", "1");
        });
  }
}
