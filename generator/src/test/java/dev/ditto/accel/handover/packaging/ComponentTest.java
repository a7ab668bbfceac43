package dev.ditto.accel.handover.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.ports.Interface;
import dev.ditto.accel.ports.Port;
import dev.ditto.accel.regs.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Both IP-XACT components say what the graph and the register map say. */
class ComponentTest {
  private static final XPath XPATH = XPathFactory.newInstance().newXPath();

  @TempDir static Path folder;
  private static HandedOver product;

  @BeforeAll
  static void generate() throws IOException {
    product = HandedOver.write(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"component.xml", "ipxact-2014.xml"})
  void portsAreThoseOfTheTop(String file) throws Exception {
    Document component = read(file);
    List<String> expected = new ArrayList<>();
    for (Port port : product.rtl().interfaces().ports()) {
      String left = port.width() > 1 ? "" + (port.width() - 1) : "";
      expected.add(String.join(" ", port.name(), port.direction().word(), left));
    }
    List<String> found = new ArrayList<>();
    NodeList ports = nodes(component, "//*[local-name()='model']/*/*[local-name()='port']");
    for (int i = 0; i < ports.getLength(); i++) {
      found.add(
          String.join(
              " ",
              text(ports.item(i), "*[local-name()='name']"),
              text(ports.item(i), ".//*[local-name()='direction']"),
              text(ports.item(i), ".//*[local-name()='left']")));
    }
    assertEquals(expected, found);
    String top = file.startsWith("comp") ? "modelName" : "moduleName";
    assertEquals("npu_DittoTop", text(component, "//*[local-name()='" + top + "']"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"component.xml", "ipxact-2014.xml"})
  void everySignalOfABusIsMapped(String file) throws Exception {
    for (String bus : List.of("s_axil", "m_axi")) {
      Interface expected = product.rtl().interfaces().named(bus);
      NodeList maps =
          nodes(
              read(file),
              "//*[local-name()='busInterface'][*[local-name()='name']='%s']//*[local-name()='portMap']"
                  .formatted(bus));
      assertEquals(expected.ports().size(), maps.getLength());
      for (int i = 0; i < maps.getLength(); i++) {
        Port port = expected.ports().get(i);
        assertEquals(port.logical() + port.name(), text(maps.item(i), ".").replaceAll("\\s", ""));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"component.xml", "ipxact-2014.xml"})
  void registersAreThoseOfTheMap(String file) throws Exception {
    List<String> expected =
        product.rtl().registers().registers().stream()
            .map(r -> r.name() + " " + Long.toHexString(r.offset()) + " " + fields(r))
            .toList();
    List<String> found = new ArrayList<>();
    NodeList registers = nodes(read(file), "//*[local-name()='register']");
    for (int i = 0; i < registers.getLength(); i++) {
      String offset = text(registers.item(i), "*[local-name()='addressOffset']");
      List<String> fields = new ArrayList<>();
      NodeList all = nodes(registers.item(i), "*[local-name()='field']");
      for (int f = 0; f < all.getLength(); f++) {
        fields.add(
            text(all.item(f), "*[local-name()='name']")
                + text(all.item(f), "*[local-name()='bitOffset']")
                + "+"
                + text(all.item(f), "*[local-name()='bitWidth']"));
      }
      found.add(
          text(registers.item(i), "*[local-name()='name']")
              + " "
              + offset.substring(2)
              + " "
              + fields);
    }
    assertEquals(expected, found);
  }

  private static String fields(Register register) {
    return register.fields().stream()
        .map(f -> f.name() + f.low() + "+" + f.bits())
        .toList()
        .toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"component.xml", "ipxact-2014.xml"})
  void filesAreThere(String file) throws Exception {
    NodeList files = nodes(read(file), "//*[local-name()='file']/*[local-name()='name']");
    assertTrue(files.getLength() >= product.verilog().size());
    for (int i = 0; i < files.getLength(); i++) {
      Path path = folder.resolve("ip").resolve(files.item(i).getTextContent());
      assertTrue(Files.isRegularFile(path), path.toString());
    }
  }

  @Test
  void vivadoIsToldWhichClockEachBusHas() throws Exception {
    Map<String, String> expected =
        Map.of(
            "ACLK.ASSOCIATED_BUSIF", "s_axil:m_axi",
            "ACLK.ASSOCIATED_RESET", "aresetn",
            "ARESETN.POLARITY", "ACTIVE_LOW",
            "IRQ.SENSITIVITY", "LEVEL_HIGH",
            "M_AXI.PROTOCOL", "AXI4",
            "M_AXI.ADDR_WIDTH", "32",
            "S_AXIL.PROTOCOL", "AXI4LITE");
    Document component = read("component.xml");
    for (Map.Entry<String, String> parameter : expected.entrySet()) {
      String id = "BUSIFPARAM_VALUE." + parameter.getKey();
      assertEquals(
          parameter.getValue(),
          text(component, "//*[local-name()='value'][@*[local-name()='id']='" + id + "']"),
          id);
    }
  }

  private static Document read(String file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(folder.resolve("ip").resolve(file).toFile());
  }

  private static NodeList nodes(Object from, String path) throws Exception {
    return (NodeList) XPATH.evaluate(path, from, XPathConstants.NODESET);
  }

  private static String text(Object from, String path) throws Exception {
    return XPATH.evaluate(path, from);
  }
}
