package dev.ditto.accel.handover.registers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.HandOver;
import dev.ditto.accel.handover.Rtl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Whichever file a team reads, it finds the same value after reset for every register. */
class ResetValuesTest {
  @TempDir static Path folder;

  @BeforeAll
  static void generate() throws IOException {
    HandOver.write(Rtl.of(Configuration.preset("tiny")), folder);
  }

  @Test
  void everyFormGivesTheSame() throws Exception {
    Map<String, Long> expected = ofJson();
    assertEquals(2, expected.get("STATUS"), "idle");
    assertEquals(0x4F54_5444, expected.get("ID"));
    assertEquals(expected, ofRdl(), "SystemRDL");
    assertEquals(
        expected,
        ofLines("regs/ditto_regs.h", "#define DITTO_(\\w+)_REG_RESET +0x([0-9a-f]+)u"),
        "C header");
    assertEquals(
        expected,
        ofLines("regs/registers.md", "\\| 0x\\w+ \\| \\[(\\w+)\\][^|]*\\|[^|]*\\| 0x(\\w+) \\|.*"),
        "Markdown");
    assertEquals(expected, ofXml("regs/ditto.svd", "resetValue"), "SVD");
    assertEquals(expected, ofXml("ip/component.xml", "spirit:value"), "IP-XACT 2009");
    for (String file : List.of("regs/ditto_ipxact.xml", "ip/ipxact-2014.xml")) {
      assertEquals(expected, ofFields(file), file);
    }
  }

  private static Map<String, Long> ofJson() throws IOException {
    Map<String, Long> resets = new TreeMap<>();
    for (JsonNode register :
        JsonMapper.builder().build().readTree(text("regs/registers.json")).get("registers")) {
      resets.put(register.get("name").asText(), register.get("reset").asLong());
    }
    return resets;
  }

  private static Map<String, Long> ofRdl() throws IOException {
    Map<String, Long> resets = new TreeMap<>();
    Rdl.parse(text("regs/ditto.rdl")).forEach(r -> resets.put(r.name(), r.reset()));
    return resets;
  }

  /** Name and hexadecimal value of the lines that a pattern matches. */
  private static Map<String, Long> ofLines(String file, String pattern) throws IOException {
    Map<String, Long> resets = new TreeMap<>();
    Matcher line = Pattern.compile("^" + pattern + "$", Pattern.MULTILINE).matcher(text(file));
    while (line.find()) {
      resets.put(line.group(1), Long.parseLong(line.group(2), 16));
    }
    return resets;
  }

  /** Of a form that gives one value for a register. */
  private static Map<String, Long> ofXml(String file, String value) throws Exception {
    Map<String, Long> resets = new TreeMap<>();
    Element root = root(file);
    NodeList registers = root.getElementsByTagName(prefix(root) + "register");
    for (int i = 0; i < registers.getLength(); i++) {
      Element register = (Element) registers.item(i);
      resets.put(first(register, prefix(root) + "name"), Long.decode(first(register, value)));
    }
    return resets;
  }

  /** Of a form that gives a value for each field. */
  private static Map<String, Long> ofFields(String file) throws Exception {
    Map<String, Long> resets = new TreeMap<>();
    NodeList registers = root(file).getElementsByTagName("ipxact:register");
    for (int i = 0; i < registers.getLength(); i++) {
      Element register = (Element) registers.item(i);
      NodeList fields = register.getElementsByTagName("ipxact:field");
      long reset = 0;
      for (int f = 0; f < fields.getLength(); f++) {
        Element field = (Element) fields.item(f);
        long value = Long.parseLong(first(field, "ipxact:value").substring(2), 16);
        reset |= value << Integer.parseInt(first(field, "ipxact:bitOffset"));
      }
      resets.put(first(register, "ipxact:name"), reset);
    }
    return resets;
  }

  private static Element root(String file) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(folder.resolve(file).toFile())
        .getDocumentElement();
  }

  private static String prefix(Element root) {
    return root.getTagName().contains(":") ? root.getTagName().split(":")[0] + ":" : "";
  }

  private static String first(Element in, String name) {
    return in.getElementsByTagName(name).item(0).getTextContent();
  }

  private static String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }
}
