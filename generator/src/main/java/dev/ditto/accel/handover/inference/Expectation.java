package dev.ditto.accel.handover.inference;

import dev.ditto.accel.MemoryStyle;
import dev.ditto.accel.MultiplierStyle;
import dev.ditto.accel.Parameters;
import dev.ditto.accel.handover.HardBlock;
import dev.ditto.accel.handover.Hierarchy;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.accel.rtl.pe.DensePe;
import dev.ditto.accel.rtl.pe.ZeroSkipPe;
import dev.ditto.hdl.graph.Memory;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What one unit is to be made of.
 *
 * @param unit path of instances from the top on, the top itself left out
 * @param what it is, for people
 * @param blocks kinds of which it takes one or several
 * @param count how many it takes; 0: as many as it likes, but at least one
 */
public record Expectation(String unit, String what, Set<HardBlock> blocks, int count) {
  /** One LUT RAM holds a bit of so many words; deeper ones need multiplexers, too. */
  private static final int SHALLOW = 64;

  /**
   * Of an accelerator: its memories, and where DSP blocks are wide enough, every row-PE.
   *
   * @return none for a target without a device
   */
  public static List<Expectation> of(Rtl rtl, Synthesis.Target target) {
    Hierarchy hierarchy = Hierarchy.of(rtl.design());
    List<Expectation> all = new ArrayList<>(memories(hierarchy, target));
    if (target == Synthesis.Target.XILINX) {
      Parameters p = rtl.configuration().parameters();
      hierarchy
          .instancesOf(ZeroSkipPe.class, DensePe.class)
          .forEach(path -> all.add(rowPe(path, p)));
    }
    return all;
  }

  /**
   * Of every memory that asks for block RAM or is not {@link MemoryStyle#SMALL_BITS small}. A table
   * that nobody writes becomes logic.
   */
  static List<Expectation> memories(Hierarchy hierarchy, Synthesis.Target target) {
    if (target == Synthesis.Target.GENERIC) {
      return List.of();
    }
    List<Expectation> all = new ArrayList<>();
    hierarchy
        .memories()
        .forEach(
            (path, memory) -> {
              boolean asks = memory.style() == Memory.Style.BLOCK;
              boolean large = (long) memory.depth() * memory.width() > MemoryStyle.SMALL_BITS;
              if ((asks || large) && !memory.writes().isEmpty()) {
                String what =
                    "memory of %s words of %s bits".formatted(memory.depth(), memory.width());
                all.add(new Expectation(path, what, kinds(memory, target), 0));
              }
            });
    return all;
  }

  /** LUT RAM is right for what leaves most of a block RAM empty, where the tool may choose. */
  private static Set<HardBlock> kinds(Memory memory, Synthesis.Target target) {
    boolean choice = memory.style() == Memory.Style.AUTO && memory.depth() <= SHALLOW;
    return choice && !HardBlock.LUT_RAM.cells(target).isEmpty()
        ? EnumSet.of(HardBlock.BLOCK_RAM, HardBlock.LUT_RAM)
        : EnumSet.of(HardBlock.BLOCK_RAM);
  }

  /**
   * DSP blocks of a row-PE on Xilinx devices. A DSP48E1 multiplies 25 by 18 bits: one product, or
   * two that are written as one of 25 by 9, or half of one that is made of two.
   */
  public static int rowDsps(Parameters p) {
    int products = p.columns() * p.lanes();
    if (p.multiplier() == MultiplierStyle.PAIRED) {
      return products / 2;
    }
    return p.arrayStages() >= 3 ? 2 * products : products;
  }

  private static Expectation rowPe(String path, Parameters p) {
    String what =
        "row-PE with %s products of %s x 8 bits"
            .formatted(p.columns() * p.lanes(), p.tokenDigitBits());
    return new Expectation(path, what, EnumSet.of(HardBlock.DSP), rowDsps(p));
  }
}
