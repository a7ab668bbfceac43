package dev.ditto.cosim.handover;

import dev.ditto.accel.BusClock;
import dev.ditto.accel.Parameters;
import dev.ditto.accel.handover.Artefact;
import dev.ditto.accel.handover.Folder;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.software.SoftwareArtefact;
import dev.ditto.accel.handover.text.Resource;
import dev.ditto.accel.image.ImageFile;
import dev.ditto.accel.image.RunImage;
import dev.ditto.accel.regs.RegisterMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * {@code tb/}: a bench for Verilator and one for Icarus, which need no Java, and in {@code
 * tb/vectors/} a whole run of a small network with what the golden model makes of it, for the
 * benches and, as a memory image, for the driver.
 */
public final class BenchArtefact implements Artefact {
  private static final String SEPARATE_PORTS =
      """
          .m_axi_aclk(m_aclk),
          .m_axi_aresetn(m_aresetn),
      """;
  private static final String SEPARATE_CLOCK =
      """
        // The memory port has a clock of its own.
        reg m_aclk = 0;
        reg m_aresetn = 0;
        always #3.7 m_aclk = ~m_aclk;
        always @(posedge m_aclk) m_aresetn <= aresetn;
      """;
  private static final String SAME_CLOCK =
      """
        wire m_aclk = aclk;
        wire m_aresetn = aresetn;
      """;

  private static final List<String> FILES =
      List.of("Makefile", "ditto_tb.cpp", "hex_file.h", "ditto_tb.v");

  @Override
  public void write(Rtl rtl, Folder folder) throws IOException {
    for (String file : FILES) {
      folder.text("tb/" + file, resource(file, rtl));
    }
    folder.bytes("tb/axi_memory.h", SoftwareArtefact.memoryModel());
    RegisterMap registers = rtl.registers();
    BenchRun run = BenchRun.of(rtl.configuration(), registers);
    Parameters parameters = rtl.configuration().parameters();
    HexFile before = new HexFile(run.image().base(), parameters.beatBytes());
    if (run.checksums().isPresent()) {
      // Checksums count padding, too, which no run writes.
      before.put(run.image().base(), new byte[(int) run.image().bytes()]);
    }
    for (RunImage.Region region : run.image().regions()) {
      before.put(region.address(), region.bytes());
    }
    HexFile after = new HexFile(run.image().base(), parameters.beatBytes());
    after.put(run.golden());
    BenchConstants constants = BenchConstants.of(parameters, registers, run);
    folder.text("tb/vectors/before.hex", before.text());
    folder.text("tb/vectors/after.hex", after.text());
    folder.text("tb/vectors/run.vh", constants.verilog());
    folder.text("tb/vectors/run.h", constants.cpp());
    ByteArrayOutputStream image = new ByteArrayOutputStream();
    ImageFile.write(run.image(), image);
    folder.bytes("tb/vectors/run.img", image.toByteArray());
    folder.bytes("tb/vectors/sample.bin", run.sample());
    if (run.checksums().isPresent()) {
      folder.bytes("tb/vectors/run.checksums", run.checksums().get().bytes());
    }
  }

  private static String resource(String name, Rtl rtl) {
    boolean separate = rtl.configuration().parameters().busClock() == BusClock.SEPARATE;
    return Resource.text(BenchArtefact.class, "tb/" + name)
        .replace("@TOP@", rtl.top())
        .replace("@BUS_PORTS@", separate ? SEPARATE_PORTS : "")
        .replace("@BUS_CLOCK@", separate ? SEPARATE_CLOCK : SAME_CLOCK);
  }
}
