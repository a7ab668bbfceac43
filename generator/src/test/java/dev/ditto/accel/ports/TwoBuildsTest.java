package dev.ditto.accel.ports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.ConfigurationException;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Module prefixes: two accelerators on one chip. */
class TwoBuildsTest {
  @Test
  void twoBuildsLinkInOneChip() {
    Rtl left = Rtl.of(Configuration.preset("tiny", List.of("modulePrefix=left_", "rows=1")));
    Rtl right = Rtl.of(Configuration.preset("tiny", List.of("modulePrefix=right_", "rows=2")));
    assertEquals("left_DittoTop", left.top());
    Map<String, String> files = new TreeMap<>(left.files());
    right.files().forEach((name, text) -> assertEquals(null, files.put(name, text), name));
    files.put("chip.v", chip(Map.of("left", left, "right", right)));
    LintAssertions.assertNoFindings(files, "chip");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9lives_", "has space", "a-b", "x;y", "a.b", "$a", "_", "_npu"})
  void illegalPrefixesAreToldLikeAnyParameter(String prefix) {
    ConfigurationException e =
        Assertions.assertThrows(
            ConfigurationException.class,
            () -> Configuration.preset("tiny", List.of("modulePrefix=" + prefix)));
    assertEquals("modulePrefix", e.findings().get(0).key());
    assertTrue(
        e.getMessage().contains("empty, or a letter and up to 31 letters, digits or underscores"),
        e.getMessage());
    assertTrue(e.getMessage().contains("write for example ditto_"), e.getMessage());
  }

  /** A module with one instance each; every port is led out. */
  private static String chip(Map<String, Rtl> builds) {
    List<String> ports = new ArrayList<>();
    StringBuilder instances = new StringBuilder();
    new TreeMap<>(builds)
        .forEach(
            (name, rtl) -> {
              List<String> connections = new ArrayList<>();
              for (Port port : rtl.interfaces().ports()) {
                String pin = name + "_" + port.name();
                String range = "[%d:0]".formatted(port.left());
                ports.add("%sput wire %s %s".formatted(port.direction().word(), range, pin));
                connections.add("." + port.name() + "(" + pin + ")");
              }
              instances.append(rtl.top() + " " + name + "_ditto (\n");
              instances.append(String.join(",\n", connections) + "\n);\n");
            });
    return "`timescale 1ns / 1ps\nmodule chip (\n%s\n);\n%sendmodule\n"
        .formatted(String.join(",\n", ports), instances.toString());
  }
}
