package dev.ditto.accel.handover.software;

import dev.ditto.accel.handover.Artefact;
import dev.ditto.accel.handover.Folder;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.text.CNames;
import dev.ditto.accel.handover.text.Resource;
import dev.ditto.accel.handover.text.Template;
import dev.ditto.accel.image.ImageFile;
import dev.ditto.accel.regs.Boundary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the driver, the description of memory images, and the simulation of both, with names that
 * follow the prefix of modules.
 */
public final class SoftwareArtefact implements Artefact {
  private static final String FOLDER = "sw/";

  /** What is the same for all builds. */
  private static final List<String> FIXED =
      List.of(
          "ditto_driver.h",
          "ditto_driver.c",
          "test/axi_memory.h",
          "test/simulated_ditto.h",
          "test/main.cpp");

  @Override
  public void write(Rtl rtl, Folder folder) throws IOException {
    Map<String, Object> model =
        Map.of(
            "banner", rtl.signature(),
            "warning", Rtl.WARNING,
            "top", rtl.top(),
            "checksums", Boundary.kept(rtl.configuration().parameters()));
    Map<String, String> files = new LinkedHashMap<>();
    for (String file : FIXED) {
      files.put(file, new String(resource(file), StandardCharsets.UTF_8));
    }
    files.put("ditto_params.h", DriverParameters.of(rtl.configuration(), model));
    files.put("memory-image.txt", ImageFile.description());
    files.put("README.md", Template.plain("software/README.md.mustache").fill(model));
    files.put("test/Makefile", Template.plain("software/test/Makefile.mustache").fill(model));
    CNames names = new CNames(rtl.configuration().parameters().modulePrefix());
    for (Map.Entry<String, String> file : files.entrySet()) {
      folder.text(FOLDER + names.in(file.getKey()), names.in(file.getValue()));
    }
  }

  /** C++ source of a memory behind the AXI4 port of a Verilated model, for other benches, too. */
  public static byte[] memoryModel() {
    return resource("test/axi_memory.h");
  }

  private static byte[] resource(String name) {
    return Resource.bytes(SoftwareArtefact.class, name);
  }
}
