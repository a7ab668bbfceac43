package dev.ditto.accel.place;

import dev.ditto.accel.handover.Synthesis;
import dev.ditto.hdl.tools.ToolException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many cells lie one behind the other in a block, at most: LUTs, their multiplexers, and links
 * of carry chains, from port, register, memory or multiplier block to the next of these.
 *
 * @param block its module
 * @param cells along the longest path
 * @param from signal at which that begins, inside the block
 * @param resources of the block
 */
public record LogicDepth(String block, int cells, String from, Synthesis.Resources resources) {
  private static final Pattern LENGTH = Pattern.compile("\\(length=(-?\\d+)\\)");
  private static final Pattern FIRST = Pattern.compile("(?m)^\\s*0: \\\\?(\\S+)");

  /**
   * Maps a block by itself and looks for its longest path.
   *
   * @param verilog folder with its module and those inside
   * @throws ToolException when Yosys rejects it or tells of no path
   */
  public static LogicDepth of(Path verilog, String block, Synthesis.Target target)
      throws IOException {
    Path path = Files.createTempFile("longest", ".txt");
    try {
      List<String> commands =
          List.of(
              "select -set logic w:* " + target.logic(),
              "tee -q -o %s ltp @logic".formatted(path.toAbsolutePath()));
      Synthesis synthesis = Synthesis.run(verilog, block, target, commands);
      String text = Files.readString(path);
      Matcher length = LENGTH.matcher(text);
      Matcher first = FIRST.matcher(text);
      if (!length.find() || !first.find()) {
        throw new ToolException("Yosys finds no path in " + block + ":\n" + text);
      }
      return new LogicDepth(
          block, Integer.parseInt(length.group(1)), first.group(1), synthesis.resources());
    } finally {
      Files.deleteIfExists(path);
    }
  }
}
