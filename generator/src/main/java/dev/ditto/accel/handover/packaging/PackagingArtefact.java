package dev.ditto.accel.handover.packaging;

import dev.ditto.accel.handover.Artefact;
import dev.ditto.accel.handover.Folder;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.text.Template;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Constraints, packages, scripts and the page that says what is where. */
public final class PackagingArtefact implements Artefact {
  /** Only where there are two clocks. */
  private static final List<String> CROSSINGS =
      List.of("constraints/crossings.xdc", "constraints/crossings.sdc");

  private static final List<String> TEMPLATES =
      List.of(
          "README.md",
          "constraints/ditto.xdc",
          "constraints/ditto.sdc",
          "ditto.core",
          "core/ditto_generator.py",
          "ip/package_ip.tcl",
          "vivado/synth_ooc.tcl",
          "quartus/ditto_hw.tcl",
          "quartus/project.tcl",
          "quartus/virtual_pins.tcl",
          "yosys/generic.ys",
          "yosys/ice40.ys",
          "yosys/ecp5.ys",
          "yosys/xilinx.ys",
          "yosys/gowin.ys",
          "sim/smoke_tb.v",
          "sim/registers_tb.v");

  @Override
  public void write(Rtl rtl, Folder folder) throws IOException {
    Product product = Product.of(rtl);
    Map<String, Object> page = Page.of(rtl, product);
    List<String> templates = new ArrayList<>(TEMPLATES);
    if (Boolean.TRUE.equals(page.get("twoClocks"))) {
      templates.addAll(CROSSINGS);
    }
    for (String path : templates) {
      folder.text(path, Template.plain("packaging/" + path + ".mustache").fill(page));
    }
    folder.text("rtl/files.json", FileList.of(rtl));
    folder.text("rtl/memories.json", MemoryList.of(rtl));
    folder.text("ip/component.xml", VivadoComponent.of(rtl, product));
    folder.text("ip/ipxact-2014.xml", IpXactComponent.of(rtl, product));
  }
}
