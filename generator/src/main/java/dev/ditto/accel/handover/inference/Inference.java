package dev.ditto.accel.handover.inference;

import dev.ditto.accel.handover.HardBlock;
import dev.ditto.accel.handover.Synthesis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A synthesis with the hard blocks of its netlist.
 *
 * @param cells names of the cells of each kind, as paths from the top on
 */
public record Inference(Synthesis synthesis, Map<HardBlock, List<String>> cells) {
  /**
   * A unit that is not as expected.
   *
   * @param found blocks that it has
   */
  public record Finding(Expectation expectation, Map<HardBlock, Long> found) {
    /**
     * For example {@code x.words (memory of 256 words of 8 bits): found 12 LUT RAMs, expected block
     * RAM}.
     */
    @Override
    public String toString() {
      String has =
          found.entrySet().stream()
              .filter(e -> e.getValue() > 0)
              .map(e -> e.getValue() + " " + e.getKey().title() + (e.getValue() > 1 ? "s" : ""))
              .collect(Collectors.joining(" and "));
      String wanted =
          expectation.blocks().stream().map(HardBlock::title).collect(Collectors.joining(" or "));
      return "%s (%s): found %s, expected %s"
          .formatted(
              expectation.unit(),
              expectation.what(),
              has.isEmpty() ? "flip-flops and LUTs only" : has,
              expectation.count() == 0 ? wanted : expectation.count() + " " + wanted + "s");
    }
  }

  /**
   * Synthesises all {@code .v} files of a directory, hierarchy flattened.
   *
   * @throws dev.ditto.hdl.tools.ToolException as {@link Synthesis#run}
   */
  public static Inference run(Path verilog, String top, Synthesis.Target target)
      throws IOException {
    Path folder = Files.createTempDirectory("inference");
    try {
      Synthesis synthesis = Synthesis.run(verilog, top, target, selections(target, folder));
      return new Inference(synthesis, read(folder));
    } finally {
      for (HardBlock block : HardBlock.values()) {
        Files.deleteIfExists(folder.resolve(block.name()));
      }
      Files.deleteIfExists(folder);
    }
  }

  /** Commands for Yosys that leave the names of hard blocks in files of a folder. */
  static List<String> selections(Synthesis.Target target, Path folder) {
    List<String> commands = new ArrayList<>();
    for (HardBlock block : HardBlock.values()) {
      List<String> types = block.cells(target);
      if (!types.isEmpty()) {
        commands.add(
            "select -write %s t:%s"
                .formatted(folder.resolve(block.name()), String.join(" t:", types)));
      }
    }
    return commands;
  }

  /** What {@link #selections} left. */
  static Map<HardBlock, List<String>> read(Path folder) throws IOException {
    Map<HardBlock, List<String>> cells = new EnumMap<>(HardBlock.class);
    for (HardBlock block : HardBlock.values()) {
      Path list = folder.resolve(block.name());
      List<String> names = Files.exists(list) ? Files.readAllLines(list) : List.of();
      cells.put(block, names.stream().map(Inference::path).toList());
    }
    return cells;
  }

  /** {@code top/$flatten\a.\b.$mul$c} is below {@code a.b}. */
  private static String path(String cell) {
    return cell.substring(cell.indexOf('/') + 1).replace("$flatten", "").replace("\\", "");
  }

  /** Units that are not as expected. */
  public List<Finding> findings(List<Expectation> expectations) {
    List<Finding> findings = new ArrayList<>();
    for (Expectation expectation : expectations) {
      Map<HardBlock, Long> found = new EnumMap<>(HardBlock.class);
      for (HardBlock block : HardBlock.values()) {
        found.put(block, count(block, expectation.unit()));
      }
      long right = expectation.blocks().stream().mapToLong(found::get).sum();
      if (expectation.count() == 0 ? right == 0 : right != expectation.count()) {
        findings.add(new Finding(expectation, found));
      }
    }
    return findings;
  }

  private long count(HardBlock block, String unit) {
    return cells.get(block).stream().filter(cell -> cell.startsWith(unit + ".")).count();
  }
}
