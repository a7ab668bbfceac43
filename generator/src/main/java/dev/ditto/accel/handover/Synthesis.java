package dev.ditto.accel.handover;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolException;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What Yosys makes of the Verilog: cells by type.
 *
 * @param target the family it was mapped to
 * @param cells count of every cell type, by name
 */
public record Synthesis(Target target, Map<String, Long> cells) {
  private static final Duration LIMIT = Duration.ofMinutes(30);

  /** A family of devices that Yosys maps to. */
  public enum Target {
    /** Lattice iCE40: 4-input LUTs and 4 kbit block RAMs; no multipliers are asked for. */
    ICE40("synth_ice40", "SB_RAM40"),
    /** Xilinx 7 series: 6-input LUTs, DSP48E1, 18 and 36 kbit block RAMs. */
    XILINX("synth_xilinx -family xc7", "RAMB");

    private final String pass;
    private final String blockRam;

    Target(String pass, String blockRam) {
      this.pass = pass;
      this.blockRam = blockRam;
    }

    /** Its name in reports. */
    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * Synthesises all {@code .v} files of a directory, hierarchy flattened.
   *
   * @throws dev.ditto.hdl.tools.ToolMissingException without Yosys
   * @throws ToolException when Yosys rejects the design
   */
  public static Synthesis run(Path verilog, String top, Target target) throws IOException {
    Path work = Files.createTempDirectory("synthesis");
    Path statistics = work.resolve("stat.json");
    try {
      String script =
          "%s -top %s -flatten; tee -q -o %s stat -json".formatted(target.pass, top, statistics);
      if (target == Target.ICE40) {
        script = script.replace(" -flatten", "");
      }
      List<String> command = new ArrayList<>();
      command.add(Tool.YOSYS.require().path().toString());
      command.addAll(List.of("-q", "-p", script, "-f", "verilog"));
      try (var files = Files.list(verilog)) {
        files
            .filter(f -> f.toString().endsWith(".v"))
            .sorted()
            .forEach(f -> command.add(f.toAbsolutePath().toString()));
      }
      ToolResult result = ToolRunner.run(command, work, LIMIT);
      if (!result.ok() || !Files.exists(statistics)) {
        throw new ToolException("Yosys does not accept the design:\n" + result.output());
      }
      return new Synthesis(target, cells(Files.readString(statistics)));
    } finally {
      Files.deleteIfExists(statistics);
      Files.deleteIfExists(work);
    }
  }

  /** Block RAMs of any kind. */
  public long blockRams() {
    return cells.entrySet().stream()
        .filter(e -> e.getKey().startsWith(target.blockRam))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static Map<String, Long> cells(String json) throws IOException {
    JsonNode design = JsonMapper.builder().build().readTree(json.substring(json.indexOf('{')));
    Map<String, Long> cells = new TreeMap<>();
    design
        .path("design")
        .path("num_cells_by_type")
        .properties()
        .forEach(e -> cells.put(e.getKey(), e.getValue().asLong()));
    return cells;
  }
}
