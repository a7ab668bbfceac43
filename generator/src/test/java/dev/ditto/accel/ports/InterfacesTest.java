package dev.ditto.accel.ports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.rtl.top.DittoTop;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterfacesTest {
  private static final Configuration TINY = Configuration.preset("tiny");

  @Test
  void everyPortBelongsToAnInterface() {
    Interfaces interfaces = Rtl.of(TINY).interfaces();
    assertEquals(
        List.of("aclk", "aresetn", "s_axil", "m_axi", "irq"),
        interfaces.all().stream().map(Interface::name).toList());
    assertEquals(
        List.of(
            "AWADDR", "AWPROT", "AWVALID", "AWREADY", "WDATA", "WSTRB", "WVALID", "WREADY", "BRESP",
            "BVALID", "BREADY", "ARADDR", "ARPROT", "ARVALID", "ARREADY", "RDATA", "RRESP",
            "RVALID", "RREADY"),
        interfaces.named("s_axil").ports().stream().map(Port::logical).toList());
    assertEquals(
        new Port("m_axi_wdata", Port.Direction.OUT, 32, "WDATA"),
        interfaces.named("m_axi").port("WDATA"));
  }

  @Test
  void aPortOfNoInterfaceIsRefused() {
    Circuit traced = Hdl.elaborate(() -> DittoTop.traced(TINY)).top();
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> Interfaces.of(traced, TINY.parameters()));
    assertEquals("port engine_events belongs to no interface", e.getMessage());
  }

  @Test
  void theTopAndOnlyTheTopTellsVivadoOfItsInterfaces() {
    Rtl rtl = Rtl.of(TINY);
    String top = rtl.files().get("DittoTop.v");
    for (String line :
        List.of(
            "(* X_INTERFACE_INFO = \"xilinx.com:signal:clock:1.0 aclk CLK\" *)",
            "(* X_INTERFACE_PARAMETER = \"XIL_INTERFACENAME aclk, ASSOCIATED_BUSIF s_axil:m_axi,"
                + " ASSOCIATED_RESET aresetn\" *)",
            "(* X_INTERFACE_PARAMETER = \"XIL_INTERFACENAME aresetn, POLARITY ACTIVE_LOW\" *)",
            "(* X_INTERFACE_PARAMETER = \"XIL_INTERFACENAME irq, SENSITIVITY LEVEL_HIGH\" *)",
            "(* X_INTERFACE_INFO = \"xilinx.com:interface:aximm:1.0 m_axi ARADDR\" *)",
            "(* X_INTERFACE_INFO = \"xilinx.com:interface:aximm:1.0 s_axil AWADDR\" *)")) {
      assertTrue(top.contains("  " + line + "\n"), line);
    }
    rtl.files().keySet().stream()
        .filter(name -> !name.equals("DittoTop.v"))
        .forEach(name -> assertTrue(!rtl.files().get(name).contains("X_INTERFACE"), name));
    LintAssertions.assertNoFindings(rtl.files(), rtl.top());
  }
}
