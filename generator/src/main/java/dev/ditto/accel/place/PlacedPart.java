package dev.ditto.accel.place;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.rtl.encode.EncodeEngine;
import dev.ditto.accel.rtl.pe.ArrayParameters;
import dev.ditto.accel.rtl.pe.ZeroSkipPeArray;
import dev.ditto.accel.rtl.vector.MultiplyAddLane;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.lib.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What is of use by itself and may fit a small device. */
public enum PlacedPart {
  /** All row-PEs with their weights, and the drain. */
  ARRAY(p -> new ZeroSkipPeArray(ArrayParameters.of(p))),
  /** The delta encoder with what reads and writes its memories. */
  ENCODER(EncodeEngine::new),
  /** The vector unit's multiply and add with rounding and saturation, one lane. */
  REQUANTISER(p -> new MultiplyAddLane());

  private final Function<Parameters, Block> block;

  PlacedPart(Function<Parameters, Block> block) {
    this.block = block;
  }

  /** Its name on the command line and in reports. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The part in its shell. */
  public Design shell(Parameters parameters) {
    return Hdl.elaborate(() -> new Shell(() -> block.apply(parameters)));
  }

  /**
   * Writes the Verilog of the part in its shell.
   *
   * @param folder an existing one
   * @return the module at the top
   */
  public String write(Parameters parameters, Path folder) throws IOException {
    Design design = shell(parameters);
    for (Map.Entry<String, String> file : VerilogEmitter.emit(design, List.of()).entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    return design.top().name();
  }
}
