package dev.ditto.accel.estimate;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.Synthesis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How large a row-PE is without a device: transistors of static CMOS, as Yosys counts them for
 * {@code stat -tech cmos}, of the gates of two inputs and the flip-flops that Yosys makes of it.
 * Its weight memory, the same for all kinds of row-PEs, is left out; and multipliers are plain, as
 * pairs save DSP blocks and not gates.
 */
public final class RowArea {
  /** Transistors of a gate by its name; all others are flip-flops or memories. */
  private static final Map<String, Integer> GATES =
      Map.of(
          "$_NOT_", 2,
          "$_NAND_", 4,
          "$_NOR_", 4,
          "$_AND_", 6,
          "$_OR_", 6,
          "$_XOR_", 12,
          "$_XNOR_", 12);

  private static final int FLIP_FLOP = 16;

  private RowArea() {}

  /**
   * Has Yosys synthesise a row-PE.
   *
   * @return transistors
   * @throws dev.ditto.hdl.tools.ToolMissingException without Yosys
   * @throws dev.ditto.hdl.tools.ToolException when Yosys rejects the design
   */
  public static long transistors(Configuration configuration) throws IOException {
    Rtl rtl = Rtl.of(configuration.with("modulePrefix", "").with("multiplier", "plain"));
    Path folder = Files.createTempDirectory("row");
    try {
      rtl.write(folder);
      String module =
          Part.ROW_PE
              .modules(rtl.files().keySet().stream().map(f -> f.replace(".v", "")).toList())
              .get(0);
      Synthesis row =
          Synthesis.modules(folder, module, Synthesis.Target.GENERIC, List.of(module), List.of())
              .get(module);
      long gates =
          row.cells().entrySet().stream()
              .mapToLong(cell -> GATES.getOrDefault(cell.getKey(), 0) * cell.getValue())
              .sum();
      return gates + FLIP_FLOP * row.resources().flipFlops();
    } finally {
      for (String file : rtl.files().keySet()) {
        Files.deleteIfExists(folder.resolve(file));
      }
      Files.deleteIfExists(folder);
    }
  }
}
