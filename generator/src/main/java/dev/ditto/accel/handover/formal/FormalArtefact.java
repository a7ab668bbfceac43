package dev.ditto.accel.handover.formal;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.handover.Artefact;
import dev.ditto.accel.handover.Folder;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.text.Resource;
import dev.ditto.accel.regs.RegisterMap;
import dev.ditto.accel.rtl.top.DittoTop;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.lib.axi.AxiLiteSlave;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Writes the blocks behind the bus ports once more, as wide as in this build and with the
 * assertions that they keep, and a Makefile that proves them with Yosys and Z3.
 */
public final class FormalArtefact implements Artefact {
  private static final String FOLDER = "formal/";

  @Override
  public void write(Rtl rtl, Folder folder) throws IOException {
    for (Supplier<Block> block : blocks(rtl.configuration().parameters())) {
      Design design = Hdl.elaborateFormal(block);
      for (Map.Entry<String, String> file : VerilogEmitter.emit(design, rtl.banner()).entrySet()) {
        folder.text(FOLDER + design.top().name() + "/" + file.getKey(), file.getValue());
      }
    }
    folder.bytes(FOLDER + "Makefile", Resource.bytes(FormalArtefact.class, "Makefile"));
  }

  private static List<Supplier<Block>> blocks(Parameters parameters) {
    int addressBits = Integer.numberOfTrailingZeros(RegisterMap.SPAN);
    return List.of(
        () -> new AxiLiteSlave(new AxiLiteSlave.Params(addressBits)),
        () -> DittoTop.reader(parameters),
        () -> DittoTop.writer(parameters));
  }
}
