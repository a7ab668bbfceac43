package dev.ditto.accel.rtl.top;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.Presets;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.check.PortTiming;
import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Signal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TopStructureTest {
  static Stream<String> presets() {
    return Presets.names().stream();
  }

  @ParameterizedTest
  @MethodSource("presets")
  void noOutputFollowsAnInputAndOffersAreRegistered(String preset) {
    Configuration configuration = Configuration.preset(preset);
    Design design = Hdl.elaborate(() -> new DittoTop(configuration));
    PortTiming timing = PortTiming.of(design);
    assertEquals(List.of(), timing.through());
    for (Signal output : ports(design, Signal.Kind.OUTPUT)) {
      if (output.name().endsWith("valid") || output.name().equals("irq")) {
        assertTrue(timing.registered().contains(output.name()), output.name());
      }
    }
  }

  @Test
  void withoutChecksumsNothingOfThemIsLeft() {
    String nothing = text(Configuration.preset("tiny"));
    assertFalse(nothing.contains("check_load") || nothing.contains("BoundarySum"));
    String all = text(Configuration.preset("tiny").with("checksums", "on"));
    assertTrue(all.contains("check_load") && all.contains("BoundarySum"));
  }

  private static String text(Configuration configuration) {
    return VerilogEmitter.emit(Hdl.elaborate(() -> new DittoTop(configuration)), List.of())
        .toString();
  }

  @Test
  void portsHaveTheNamesThatPackagersKnow() {
    Design design = Hdl.elaborate(() -> new DittoTop(Configuration.preset("tiny")));
    assertEquals("DittoTop", design.top().name());
    assertEquals(
        List.of(
            "s_axil_awaddr 12",
            "s_axil_awprot 3",
            "s_axil_awvalid 1",
            "s_axil_wdata 32",
            "s_axil_wstrb 4",
            "s_axil_wvalid 1",
            "s_axil_bready 1",
            "s_axil_araddr 12",
            "s_axil_arprot 3",
            "s_axil_arvalid 1",
            "s_axil_rready 1",
            "m_axi_awready 1",
            "m_axi_wready 1",
            "m_axi_bresp 2",
            "m_axi_bvalid 1",
            "m_axi_arready 1",
            "m_axi_rdata 32",
            "m_axi_rresp 2",
            "m_axi_rlast 1",
            "m_axi_rvalid 1"),
        names(design, Signal.Kind.INPUT));
    assertEquals(
        List.of(
            "irq 1",
            "m_axi_araddr 32",
            "m_axi_arburst 2",
            "m_axi_arcache 4",
            "m_axi_arlen 8",
            "m_axi_arprot 3",
            "m_axi_arsize 3",
            "m_axi_arvalid 1",
            "m_axi_awaddr 32",
            "m_axi_awburst 2",
            "m_axi_awcache 4",
            "m_axi_awlen 8",
            "m_axi_awprot 3",
            "m_axi_awsize 3",
            "m_axi_awvalid 1",
            "m_axi_bready 1",
            "m_axi_rready 1",
            "m_axi_wdata 32",
            "m_axi_wlast 1",
            "m_axi_wstrb 4",
            "m_axi_wvalid 1",
            "s_axil_arready 1",
            "s_axil_awready 1",
            "s_axil_bresp 2",
            "s_axil_bvalid 1",
            "s_axil_rdata 32",
            "s_axil_rresp 2",
            "s_axil_rvalid 1",
            "s_axil_wready 1"),
        names(design, Signal.Kind.OUTPUT).stream().sorted().toList());
  }

  private static List<Signal> ports(Design design, Signal.Kind kind) {
    return design.top().ports().stream().filter(s -> s.kind() == kind).toList();
  }

  private static List<String> names(Design design, Signal.Kind kind) {
    return ports(design, kind).stream().map(s -> s.name() + " " + s.width()).toList();
  }
}
