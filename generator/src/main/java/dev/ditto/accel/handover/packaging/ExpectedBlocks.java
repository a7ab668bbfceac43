package dev.ditto.accel.handover.packaging;

import dev.ditto.accel.handover.HardBlock;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.accel.handover.inference.Expectation;
import java.util.ArrayList;
import java.util.List;

/**
 * An expectation in the words of a tool.
 *
 * @param yosys arguments of {@code select} that end the script where it does not hold
 * @param vivado unit, names of its cells, type of cell, fewest and most of them; for 7 series and
 *     younger
 */
record ExpectedBlocks(String yosys, String vivado) {
  private static final int ANY = 1_000_000;

  static List<ExpectedBlocks> of(Rtl rtl, Synthesis.Target target) {
    return Expectation.of(rtl, target).stream()
        .map(e -> new ExpectedBlocks(yosys(e, target), vivado(e)))
        .toList();
  }

  private static String yosys(Expectation e, Synthesis.Target target) {
    List<String> types = new ArrayList<>();
    for (HardBlock block : e.blocks()) {
      for (String type : block.cells(target)) {
        types.add("t:" + type + (types.isEmpty() ? "" : " %u"));
      }
    }
    String assertion = e.count() == 0 ? "-assert-any" : "-assert-count " + e.count();
    // Yosys names what is no memory $flatten\a.\b.$mul$1; "?" stands for the backslashes.
    String cells = e.count() == 0 ? e.unit() : "$flatten?" + e.unit().replace(".", ".?");
    return "%s %s */%s.* %%i".formatted(assertion, String.join(" ", types), cells);
  }

  /** Vivado may make LUTs of a small product by its own choice, so DSP blocks may be fewer. */
  private static String vivado(Expectation e) {
    String unit = e.unit().replace('.', '/');
    if (e.blocks().contains(HardBlock.DSP)) {
      return "%s {NAME =~ %s/*} DSP48* 0 %s".formatted(unit, unit, e.count());
    }
    String type = e.blocks().contains(HardBlock.LUT_RAM) ? "RAM*" : "RAMB*";
    return "%s {NAME =~ %s_reg* || NAME =~ %s/*} %s 1 %s".formatted(unit, unit, unit, type, ANY);
  }
}
