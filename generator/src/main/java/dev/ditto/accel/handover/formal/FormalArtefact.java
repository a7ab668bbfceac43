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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Writes the blocks behind the bus ports once more, as wide as in this build and with the
 * assertions that they keep, a Makefile that proves them with Yosys and Z3, and what SymbiYosys
 * needs for the same under FuseSoC.
 */
public final class FormalArtefact implements Artefact {
  private static final String FOLDER = "formal/";

  @Override
  public void write(Rtl rtl, Folder folder) throws IOException {
    for (Map.Entry<String, Map<String, String>> block : blocks(rtl).entrySet()) {
      for (Map.Entry<String, String> file : block.getValue().entrySet()) {
        folder.text(FOLDER + block.getKey() + "/" + file.getKey(), file.getValue());
      }
    }
    for (String file : List.of("Makefile", "prove.sby.j2")) {
      folder.bytes(FOLDER + file, Resource.bytes(FormalArtefact.class, file));
    }
  }

  /** The files of each block, children before parents, by the block's name. */
  public static Map<String, Map<String, String>> blocks(Rtl rtl) {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    for (Supplier<Block> block : blocks(rtl.configuration().parameters())) {
      Design design = Hdl.elaborateFormal(block);
      all.put(design.top().name(), VerilogEmitter.emit(design, rtl.banner()));
    }
    return all;
  }

  private static List<Supplier<Block>> blocks(Parameters parameters) {
    int addressBits = Integer.numberOfTrailingZeros(RegisterMap.SPAN);
    return List.of(
        () -> new AxiLiteSlave(new AxiLiteSlave.Params(addressBits)),
        () -> DittoTop.walker(parameters),
        () -> DittoTop.reader(parameters),
        () -> DittoTop.writer(parameters));
  }
}
