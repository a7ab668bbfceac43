package dev.ditto.accel.estimate;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.rtl.control.CommandUnit;
import dev.ditto.accel.rtl.control.ControlUnit;
import dev.ditto.accel.rtl.encode.EncodeEngine;
import dev.ditto.accel.rtl.flow.FlowUnit;
import dev.ditto.accel.rtl.memory.ReadDma;
import dev.ditto.accel.rtl.memory.WriteDma;
import dev.ditto.accel.rtl.pe.ComputeEngine;
import dev.ditto.accel.rtl.pe.DensePe;
import dev.ditto.accel.rtl.pe.ZeroSkipPe;
import dev.ditto.accel.rtl.top.DittoTop;
import dev.ditto.accel.rtl.vector.Divider;
import dev.ditto.accel.rtl.vector.DivisionUnit;
import dev.ditto.accel.rtl.vector.StandardUnit;
import dev.ditto.accel.rtl.vector.VectorUnit;
import dev.ditto.hdl.lib.axi.AxiReader;
import dev.ditto.hdl.lib.axi.AxiWriter;
import java.util.Arrays;
import java.util.List;

/** The parts of which an accelerator is put together, each synthesised apart. */
public enum Part {
  /** A row-PE with its weights: there are {@code rows}. */
  ROW_PE("array", List.of(ZeroSkipPe.class, DensePe.class)),
  /** Dispatch, fetchers, window memory, drain: the array without its row-PEs. */
  ARRAY("array", List.of(ComputeEngine.class)),
  ENCODER("encoder", List.of(EncodeEngine.class)),
  /** Without its units of division. */
  VECTOR("vector unit", List.of(VectorUnit.class)),
  /** What divides and what takes roots, one of each. */
  DIVISION("vector unit", List.of(DivisionUnit.class, StandardUnit.class)),
  DMA("dma", List.of(ReadDma.class, WriteDma.class, AxiReader.class, AxiWriter.class)),
  CONTROL(
      "command, flow, registers", List.of(CommandUnit.class, ControlUnit.class, FlowUnit.class)),
  /** With the adders of the value-reuse buffer and what joins the units. */
  SCRATCHPADS("scratchpads", List.of(DittoTop.class));

  private final String unit;
  private final List<Class<?>> blocks;

  Part(String unit, List<Class<?>> blocks) {
    this.unit = unit;
    this.blocks = blocks;
  }

  /** The unit under which it is told. */
  public String unit() {
    return unit;
  }

  /** The blocks that belong to it, without the blocks of other parts inside them. */
  List<Class<?>> blocks() {
    return blocks;
  }

  /** Those of its modules that are among some. */
  List<String> modules(List<String> some) {
    return blocks.stream().map(Class::getSimpleName).filter(some::contains).toList();
  }

  /** How many of them an accelerator has. */
  public int count(Parameters p) {
    return switch (this) {
      case ROW_PE -> p.rows();
      case DIVISION -> Math.min(p.vectorLanes(), Divider.MOST_UNITS);
      default -> 1;
    };
  }

  /** The part that a Verilog module without prefix is synthesised as, or null. */
  public static Part ofModule(String module) {
    return Arrays.stream(values())
        .filter(part -> part.blocks.stream().anyMatch(b -> b.getSimpleName().equals(module)))
        .findFirst()
        .orElse(null);
  }
}
