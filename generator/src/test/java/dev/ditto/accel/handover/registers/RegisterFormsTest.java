package dev.ditto.accel.handover.registers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.Presets;
import dev.ditto.accel.handover.text.CNames;
import dev.ditto.accel.regs.Access;
import dev.ditto.accel.regs.Register;
import dev.ditto.accel.regs.RegisterField;
import dev.ditto.accel.regs.RegisterMap;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Every form of the register map says the same as the map, to a reader who knows only the form. */
class RegisterFormsTest {
  private static final RegisterFile TINY = file("tiny");

  @TempDir Path folder;

  static Stream<RegisterFile> presets() {
    return Presets.names().stream().map(RegisterFormsTest::file);
  }

  private static RegisterFile file(String preset) {
    Configuration configuration = Configuration.preset(preset);
    RegisterMap map = RegisterMap.of(configuration.parameters(), configuration.hashWord());
    return new RegisterFile("1.2.3", preset, configuration.hash(), map, new CNames(""));
  }

  /** One line for each field: what a reader of any form must have found. */
  private static List<String> expected(RegisterFile file) {
    List<String> lines = new ArrayList<>();
    for (Register register : file.map().registers()) {
      for (RegisterField field : register.fields()) {
        lines.add(
            line(
                register.name(),
                register.offset(),
                field.name(),
                field.low(),
                field.bits(),
                switch (field.access()) {
                  case CONSTANT, STATUS -> "read-only";
                  case CONTROL, CONTROL_WHEN_IDLE -> "read-write";
                  case EVENT -> "read-write oneToClear";
                  case TRIGGER -> "write-only oneToSet";
                }));
      }
    }
    return lines;
  }

  private static String line(
      String register, int offset, String field, int low, int bits, String access) {
    return "%s@%x.%s[%d+%d] %s".formatted(register, offset, field, low, bits, access);
  }

  @ParameterizedTest
  @MethodSource("presets")
  void aCompiledProgramKnowsEveryOffsetMaskAndResetValue(RegisterFile file) throws IOException {
    Path header = Files.writeString(folder.resolve("ditto_regs.h"), CHeader.of(file));
    Map<String, Long> expected = new TreeMap<>();
    expected.put("DITTO_REGS_SPAN", 4096L);
    for (Register register : file.map().registers()) {
      String name = "DITTO_" + register.name();
      expected.put(name + "_REG_OFFSET", (long) register.offset());
      expected.put(name + "_REG_RESET", register.reset());
      long writable = 0;
      for (RegisterField field : register.fields()) {
        writable |= field.access().writable() ? field.mask() : 0;
        String key = name + "_" + field.name().toUpperCase(Locale.ROOT);
        expected.put(key + "_SHIFT", (long) field.low());
        expected.put(key + "_MASK", field.mask());
      }
      expected.put(name + "_REG_WRITABLE", writable);
    }
    List<String> names = List.copyOf(expected.keySet());
    assertEquals(expected, HeaderMacros.of(header, names, folder));
    assertEquals(expected, HeaderMacros.ofCpp(header, names, folder));
    assertEquals(
        expected.size() + 2,
        Files.readAllLines(header).stream().filter(l -> l.startsWith("#define")).count(),
        "beside these, the guard and the hash");
  }

  @ParameterizedTest
  @MethodSource("presets")
  void systemRdl(RegisterFile file) {
    List<String> found = new ArrayList<>();
    for (Rdl.Reg register : Rdl.parse(SystemRdl.of(file))) {
      for (Rdl.Field field : register.fields()) {
        Map<String, String> properties = field.properties();
        String access =
            switch (properties.get("sw")) {
              case "r" -> "read-only";
              case "w" -> "write-only";
              default -> "read-write";
            };
        access +=
            switch (properties.getOrDefault("onwrite", "")) {
              case "woclr" -> " oneToClear";
              case "woset" -> " oneToSet";
              default -> "";
            };
        int bits = field.high() - field.low() + 1;
        found.add(
            line(register.name(), register.offset(), field.name(), field.low(), bits, access));
        RegisterField own = file.map().register(register.name()).field(field.name());
        assertEquals(own.reset(), field.reset());
        assertEquals(
            own.access() == Access.CONTROL_WHEN_IDLE, "busy".equals(properties.get("swwel")));
        assertEquals(own.access() == Access.TRIGGER, properties.containsKey("singlepulse"));
      }
    }
    assertEquals(expected(file), found);
  }

  @ParameterizedTest
  @MethodSource("presets")
  void ipXact(RegisterFile file) throws Exception {
    Element root = valid(IpXact.of(file), "ipxact-registers.xsd");
    List<String> found = new ArrayList<>();
    for (Element register : elements(root, "ipxact:register")) {
      for (Element field : elements(register, "ipxact:field")) {
        found.add(
            line(
                text(register, "ipxact:name"),
                number(register, "ipxact:addressOffset"),
                text(field, "ipxact:name"),
                number(field, "ipxact:bitOffset"),
                number(field, "ipxact:bitWidth"),
                access(field, "ipxact:access", "ipxact:modifiedWriteValue")));
        assertEquals(
            file.map()
                .register(text(register, "ipxact:name"))
                .field(text(field, "ipxact:name"))
                .reset(),
            Long.parseLong(text(field, "ipxact:value").substring(2), 16));
      }
    }
    assertEquals(expected(file), found);
    assertEquals("4096", text(root, "ipxact:range"));
  }

  @ParameterizedTest
  @MethodSource("presets")
  void cmsisSvd(RegisterFile file) throws Exception {
    Element root = valid(Svd.of(file), "svd-registers.xsd");
    List<String> found = new ArrayList<>();
    for (Element register : elements(root, "register")) {
      for (Element field : elements(register, "field")) {
        found.add(
            line(
                text(register, "name"),
                number(register, "addressOffset"),
                text(field, "name"),
                number(field, "bitOffset"),
                number(field, "bitWidth"),
                access(field, "access", "modifiedWriteValues")));
      }
      assertEquals(
          file.map().register(text(register, "name")).reset(),
          Long.decode(text(register, "resetValue")));
    }
    assertEquals(expected(file), found);
  }

  @Test
  void theSchemasRefuseWhatIsWrong() {
    String good = IpXact.of(TINY);
    assertThrows(
        SAXException.class,
        () ->
            valid(good.replaceFirst("<ipxact:size>32", "<ipxact:size>16"), "ipxact-registers.xsd"));
    String svd = Svd.of(TINY);
    assertThrows(
        SAXException.class,
        () -> valid(svd.replaceFirst("<name>ID<", "<name>VERSION<"), "svd-registers.xsd"));
  }

  @ParameterizedTest
  @MethodSource("presets")
  void json(RegisterFile file) throws IOException {
    JsonNode root = JsonMapper.builder().build().readTree(RegisterJson.of(file));
    assertEquals(file.hash(), root.get("hash").asText());
    List<String> found = new ArrayList<>();
    for (JsonNode register : root.get("registers")) {
      String name = register.get("name").asText();
      assertEquals(file.map().register(name).reset(), register.get("reset").asLong());
      for (JsonNode field : register.get("fields")) {
        String access =
            switch (field.get("access").asText()) {
              case "RO" -> "read-only";
              case "RW" -> "read-write";
              case "RW1C" -> "read-write oneToClear";
              default -> "write-only oneToSet";
            };
        String key = field.get("name").asText();
        int low = field.get("low").asInt();
        found.add(
            line(
                name, register.get("offset").asInt(), key, low, field.get("bits").asInt(), access));
        assertEquals(
            file.map().register(name).field(key).access().name().toLowerCase(Locale.ROOT),
            field.get("kind").asText());
      }
    }
    assertEquals(expected(file), found);
  }

  @ParameterizedTest
  @MethodSource("presets")
  void thePageDrawsThirtyTwoBitsOfEveryRegisterAndNeedsNothingElse(RegisterFile file) {
    String page = Pages.html(file);
    assertFalse(page.contains("http"), "the page refers to something outside");
    assertFalse(page.contains("{{"), "a value was not filled in");
    Matcher section =
        Pattern.compile("<h2 id=\"(\\w+)\">.*?</tr>\\s*<tr>(.*?)</tr>", Pattern.DOTALL)
            .matcher(page);
    List<String> names = new ArrayList<>();
    while (section.find()) {
      names.add(section.group(1));
      Matcher width = Pattern.compile("colspan=\"(\\d+)\"").matcher(section.group(2));
      int bits = 0;
      while (width.find()) {
        bits += Integer.parseInt(width.group(1));
      }
      assertEquals(32, bits, section.group(1));
    }
    assertEquals(file.map().registers().stream().map(Register::name).toList(), names);
  }

  @Test
  void theMarkdownHasALineForEveryField() {
    String page = Pages.markdown(TINY);
    Register ctrl = TINY.map().register("CTRL");
    assertEquals(
        ctrl.fields().size() + 2,
        page.substring(page.indexOf("\n## CTRL\n"), page.indexOf("\n## STATUS\n"))
            .lines()
            .filter(l -> l.startsWith("|"))
            .count());
    assertEquals(
        1,
        page.lines()
            .filter(
                l ->
                    l.equals(
                        "| 31:6 | base | RW idle | 0x0000000 | bits 31..6; bits 5..0 are zero |"))
            .count());
  }

  private static Element valid(String xml, String schema) throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(RegisterFormsTest.class.getResource(schema))
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }

  private static List<Element> elements(Element in, String name) {
    NodeList nodes = in.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static String text(Element in, String name) {
    return elements(in, name).get(0).getTextContent();
  }

  private static int number(Element in, String name) {
    return Integer.decode(text(in, name).replace("'h", "0x"));
  }

  private static String access(Element field, String access, String modified) {
    List<Element> rule = elements(field, modified);
    return text(field, access) + (rule.isEmpty() ? "" : " " + rule.get(0).getTextContent());
  }
}
