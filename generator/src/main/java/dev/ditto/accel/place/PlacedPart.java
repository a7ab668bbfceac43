package dev.ditto.accel.place;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.accel.rtl.chip.TestChip;
import dev.ditto.accel.rtl.control.CommandUnit;
import dev.ditto.accel.rtl.encode.EncodeEngine;
import dev.ditto.accel.rtl.flow.FlowUnit;
import dev.ditto.accel.rtl.memory.ReadDma;
import dev.ditto.accel.rtl.memory.WriteDma;
import dev.ditto.accel.rtl.pe.ArrayParameters;
import dev.ditto.accel.rtl.pe.ComputeEngine;
import dev.ditto.accel.rtl.pe.ZeroSkipPeArray;
import dev.ditto.accel.rtl.top.DittoTop;
import dev.ditto.accel.rtl.vector.MultiplyAddLane;
import dev.ditto.accel.rtl.vector.VectorUnit;
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
import java.util.function.Supplier;

/** What is of use by itself and may fit a small device. */
public enum PlacedPart {
  /** All row-PEs with their weights, and the drain. */
  ARRAY(p -> alone(() -> new ZeroSkipPeArray(ArrayParameters.of(p)))),
  /** The delta encoder with what reads and writes its memories. */
  ENCODER(p -> alone(() -> new EncodeEngine(p))),
  /** The vector unit's multiply and add with rounding and saturation, one lane. */
  REQUANTISER(p -> alone(MultiplyAddLane::new)),
  /** Encoder, reuse buffers, dispatcher and array together, as they are in the accelerator. */
  CHIP(TestChip::new),
  /** Dispatcher, fetchers and drain with the array. */
  COMPUTE(p -> alone(() -> new ComputeEngine(p))),
  /** All lanes of the vector unit, with what divides and takes roots. */
  VECTOR(p -> alone(() -> new VectorUnit(p))),
  /** What brings commands, codes, weights and sums from memory to scratchpads. */
  LOAD(p -> alone(() -> new ReadDma(p))),
  /** What brings results to memory. */
  STORE(p -> alone(() -> new WriteDma(p))),
  /** Fetches commands, checks them, holds them until what they wait for has happened. */
  COMMAND(p -> alone(() -> new CommandUnit(p))),
  /** Chooses the mode of each layer. */
  FLOW(p -> alone(() -> new FlowUnit(p))),
  /** The whole accelerator; of one clock. */
  ACCELERATOR(p -> alone(() -> new DittoTop(new DittoTop.Params(p, 0))));

  private final Function<Parameters, Block> top;

  PlacedPart(Function<Parameters, Block> top) {
    this.top = top;
  }

  private static Block alone(Supplier<Block> block) {
    return new Shell(block);
  }

  /** Its name on the command line and in reports. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether it is worth a try: what comes after the chip of tests is larger than an iCE40, however
   * small the accelerator.
   */
  public boolean mayFit(Device device) {
    return device.target() != Synthesis.Target.ICE40 || compareTo(CHIP) <= 0;
  }

  /** The part in its shell. */
  public Design shell(Parameters parameters) {
    return Hdl.elaborate(() -> top.apply(parameters));
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
