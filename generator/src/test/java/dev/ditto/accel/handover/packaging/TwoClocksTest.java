package dev.ditto.accel.handover.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.HandOver;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.ports.Interface;
import dev.ditto.accel.ports.Interfaces;
import dev.ditto.accel.ports.Port;
import dev.ditto.hdl.check.PortTiming;
import dev.ditto.hdl.tools.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hand-over whose bus has a clock of its own. */
class TwoClocksTest {
  @TempDir static Path folder;
  private static HandedOver product;

  @BeforeAll
  static void generate() throws IOException {
    List<String> changes = List.of("busClock=separate", "busClockPeriod=3333", "rows=1");
    Rtl rtl = Rtl.of(Configuration.preset("tiny", changes));
    HandOver.write(rtl, folder);
    product = new HandedOver(rtl, folder);
    try (InputStream in = ScriptsTest.class.getResourceAsStream("record.tcl")) {
      Files.copy(in, folder.resolve("record.tcl"));
    }
  }

  @Test
  void eachBusHasItsClock() {
    Interfaces interfaces = product.rtl().interfaces();
    assertEquals(
        List.of("aclk", "aresetn", "m_axi_aclk", "m_axi_aresetn", "s_axil", "m_axi", "irq"),
        interfaces.all().stream().map(Interface::name).toList());
    assertEquals("m_axi_aclk", interfaces.named("m_axi").clock());
    assertEquals("m_axi_aresetn", interfaces.named("m_axi").reset());
    assertEquals("s_axil", interfaces.named("aclk").parameters().get("ASSOCIATED_BUSIF"));
    assertEquals("m_axi", interfaces.named("m_axi_aclk").parameters().get("ASSOCIATED_BUSIF"));
  }

  @Test
  void offersToTheBusAreRegisteredAndNothingGoesThrough() {
    PortTiming timing = PortTiming.of(product.rtl().design());
    assertEquals(List.of(), timing.through());
    for (Port port : product.rtl().interfaces().named("m_axi").ports()) {
      if (port.driven() && port.name().endsWith("valid")) {
        assertTrue(timing.registered().contains(port.name()), port.name());
      }
    }
  }

  @Test
  void crossingsAreBoundedByTheShorterPeriod() throws IOException {
    String sdc = product.text("constraints/ditto.sdc");
    for (String line :
        List.of(
            "create_clock -name aclk -period 10.000 [get_ports aclk]",
            "create_clock -name m_axi_aclk -period 3.333 [get_ports m_axi_aclk]",
            "set_max_delay 3.333 -from [get_clocks aclk] -to [get_clocks m_axi_aclk]",
            "set_false_path -hold -from [get_clocks m_axi_aclk] -to [get_clocks aclk]")) {
      assertTrue(sdc.contains(line + "\n"), line);
    }
    assertEquals(
        2, calls("constraints/ditto.sdc").stream().filter(c -> c.contains("set_false")).count());
    for (String script : List.of("vivado/synth_ooc.tcl", "ip/package_ip.tcl")) {
      assertTrue(
          calls(script).stream().anyMatch(call -> call.endsWith("/constraints/crossings.xdc")));
    }
    assertTrue(product.text("ip/component.xml").contains("../constraints/crossings.xdc"));
    assertTrue(product.text("ditto.core").contains("- constraints/crossings.xdc:"));
  }

  @Test
  void theFirstPageTellsOfBothClocks() throws IOException {
    String page = product.text("README.md");
    assertTrue(
        page.contains(
            "the parameters give: `aclk` 10.000 ns, `m_axi_aclk` 3.333 ns.\n"
                + "`constraints/crossings.xdc` bounds what goes between the clocks, register by"),
        page);
  }

  private static List<String> calls(String script) {
    return product.run("tclsh", "record.tcl", script).lines().toList();
  }

  @Test
  void theRegistersAnswer() {
    List<String> command = new ArrayList<>();
    command.add(Tool.ICARUS.require().path().toString());
    command.addAll(List.of("-g2001", "-Wall", "-s", "smoke_tb", "-o", "smoke", "sim/smoke_tb.v"));
    product.verilog().forEach(file -> command.add("rtl/" + file));
    assertEquals("", product.run(command.toArray(String[]::new)));
    assertTrue(product.run("vvp", "-n", "smoke").startsWith("PASS"));
  }
}
