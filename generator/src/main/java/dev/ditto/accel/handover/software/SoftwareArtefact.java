package dev.ditto.accel.handover.software;

import dev.ditto.accel.handover.Artefact;
import dev.ditto.accel.handover.Folder;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.text.Resource;
import dev.ditto.accel.handover.text.Template;
import dev.ditto.accel.image.ImageFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes the driver, the description of memory images, and the simulation of both. */
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
    for (String file : FIXED) {
      folder.bytes(FOLDER + file, resource(file));
    }
    Map<String, Object> model =
        Map.of("banner", rtl.signature(), "warning", Rtl.WARNING, "top", rtl.top());
    folder.text(FOLDER + "ditto_params.h", DriverParameters.of(rtl.configuration(), model));
    folder.text(FOLDER + "memory-image.txt", ImageFile.description());
    folder.text(FOLDER + "README.md", Template.plain("software/README.md.mustache").fill(model));
    folder.text(
        FOLDER + "test/Makefile", Template.plain("software/test/Makefile.mustache").fill(model));
  }

  /** C++ source of a memory behind the AXI4 port of a Verilated model, for other benches, too. */
  public static byte[] memoryModel() {
    return resource("test/axi_memory.h");
  }

  private static byte[] resource(String name) {
    return Resource.bytes(SoftwareArtefact.class, name);
  }
}
