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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What Yosys makes of the Verilog: cells by type.
 *
 * @param target the family it was mapped to
 * @param tool Yosys and its version
 * @param cells count of every cell type, by name
 */
public record Synthesis(Target target, String tool, Map<String, Long> cells) {
  private static final Duration LIMIT = Duration.ofHours(3);

  /** A family of devices that Yosys maps to. */
  public enum Target {
    /** Lattice iCE40: 4-input LUTs and 4 kbit block RAMs; no multipliers are asked for. */
    ICE40(
        "synth_ice40 -top %s -run :check; " + Target.CHECK,
        "SB_LUT4",
        "SB_DFF.*",
        "t:SB_LUT4 t:SB_CARRY"),
    /** Xilinx 7 series: 6-input LUTs, DSP48E1, 18 and 36 kbit block RAMs; ports are no pads. */
    XILINX(
        "synth_xilinx -family xc7 -top %s -flatten -noiopad",
        "LUT[1-6]", "FD[CPRS]E(_1)?", "t:LUT* t:CARRY4 t:MUXF* t:INV"),
    /** Lattice ECP5: 4-input LUTs, 18 x 18 multipliers, 18 kbit block RAMs. */
    ECP5(
        "synth_ecp5 -top %s -run :check; " + Target.CHECK,
        "LUT4",
        "TRELLIS_FF",
        "t:LUT4 t:CCU2C t:PFUMX t:L6MUX21"),
    /** Gowin: 4-input LUTs and 18 kbit block RAMs, no pads; Yosys maps nothing to multipliers. */
    GOWIN("synth_gowin -top %s -noiopads", "LUT[1-4]", "DFF.*", "t:LUT* t:ALU t:MUX2_LUT*"),
    /** No device: gates of two inputs, flip-flops, and memories left as they are. */
    GENERIC(
        "synth -flatten -top %s -run begin:fine; opt -fast -full; techmap; opt -fast; abc -fast -g"
            + " AND,NAND,OR,NOR,XOR,XNOR; opt_clean",
        "\\$_(AND|NAND|OR|NOR|XOR|XNOR|NOT)_", "\\$_[A-Z]*DFF[A-Z]*_.*", "t:$_*_ t:$_*DFF* %d");

    /**
     * The last part of Lattice's scripts without its {@code autoname}, which gives cells names
     * after the nets around them: in a whole accelerator that takes as long as all else together.
     */
    private static final String CHECK = "hierarchy -check; check -noinit; blackbox =A:whitebox";

    private final String script;
    private final Pattern luts;
    private final Pattern flipFlops;
    private final String logic;

    Target(String script, String luts, String flipFlops, String logic) {
      this.script = script;
      this.luts = Pattern.compile(luts);
      this.flipFlops = Pattern.compile(flipFlops);
      this.logic = logic;
    }

    /** Yosys' selection of the cells between registers, memories and multiplier blocks. */
    public String logic() {
      return logic;
    }

    /** Its name in reports. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The target of a {@link #key()}.
     *
     * @throws IllegalArgumentException naming all when there is none
     */
    public static Target of(String key) {
      return Arrays.stream(values())
          .filter(target -> target.key().equals(key))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "'%s' is not one of %s"
                          .formatted(
                              key,
                              Arrays.stream(values())
                                  .map(Target::key)
                                  .collect(Collectors.joining(", ")))));
    }
  }

  /**
   * What of a device is used.
   *
   * @param luts look-up tables, of as many inputs as the family has; gates without a device
   * @param flipFlops of any kind
   * @param blockRams of any size; memories without a device
   * @param multipliers multiplier or DSP blocks
   */
  public record Resources(long luts, long flipFlops, long blockRams, long multipliers) {}

  /**
   * Synthesises all {@code .v} files of a directory, hierarchy flattened.
   *
   * @throws dev.ditto.hdl.tools.ToolMissingException without Yosys
   * @throws ToolException when Yosys rejects the design
   */
  public static Synthesis run(Path verilog, String top, Target target) throws IOException {
    return run(verilog, top, target, List.of());
  }

  /**
   * The same, with more commands for Yosys on the netlist.
   *
   * @param commands with absolute paths
   */
  public static Synthesis run(Path verilog, String top, Target target, List<String> commands)
      throws IOException {
    String after = commands.stream().map(command -> "; " + command).collect(Collectors.joining());
    return of(target, statistics(verilog, top, target, "", after).path("design"));
  }

  /**
   * The same with the hierarchy kept at some modules, each of which is flattened below.
   *
   * @param kept modules, with the top; all must be there
   * @param outside modules of which nothing but the ports is seen
   * @return what each kept one is made of, without what lies in others; every module once, however
   *     many instances it has
   */
  public static Map<String, Synthesis> modules(
      Path verilog, String top, Target target, List<String> kept, List<String> outside)
      throws IOException {
    String before =
        outside.stream().map(module -> "blackbox " + module + "; ").collect(Collectors.joining())
            + kept.stream()
                .map(module -> "setattr -mod -set keep_hierarchy 1 " + module + "; ")
                .collect(Collectors.joining());
    Map<String, Synthesis> modules = new TreeMap<>();
    for (var module : statistics(verilog, top, target, before, "").path("modules").properties()) {
      String name = module.getKey().replaceFirst("^\\\\", "");
      if (kept.contains(name)) {
        modules.put(name, of(target, module.getValue()));
      }
    }
    return modules;
  }

  private static Synthesis of(Target target, JsonNode statistics) {
    return new Synthesis(target, Tool.YOSYS.require().version(), cells(statistics));
  }

  private static JsonNode statistics(
      Path verilog, String top, Target target, String before, String after) throws IOException {
    Path work = Files.createTempDirectory("synthesis");
    Path statistics = work.resolve("stat.json");
    try {
      String script =
          before
              + target.script.formatted(top)
              + "; tee -q -o %s stat -json".formatted(statistics)
              + after;
      List<String> command = new ArrayList<>();
      Tool.Installed yosys = Tool.YOSYS.require();
      command.add(yosys.path().toString());
      command.addAll(List.of("-q", "-p", script, "-f", "verilog"));
      try (var files = Files.list(verilog)) {
        files
            .filter(f -> f.toString().endsWith(".v"))
            .sorted()
            .forEach(f -> command.add(f.getFileName().toString()));
      }
      // Yosys names cells after the files they come from, and maps by names where costs are equal:
      // with the folder in them, the same Verilog would be of some per cent more or fewer LUTs.
      ToolResult result = ToolRunner.run(command, verilog, LIMIT);
      if (!result.ok() || !Files.exists(statistics)) {
        throw new ToolException("Yosys does not accept the design:\n" + result.output());
      }
      return json(Files.readString(statistics));
    } finally {
      Files.deleteIfExists(statistics);
      Files.deleteIfExists(work);
    }
  }

  /** The cells by what they take of a device. */
  public Resources resources() {
    return new Resources(
        count(target.luts),
        count(target.flipFlops),
        count(HardBlock.BLOCK_RAM),
        count(HardBlock.DSP));
  }

  private long count(HardBlock block) {
    String types = String.join("|", block.cells(target));
    return count(Pattern.compile(types.replace("$", "\\$").replace("*", ".*")));
  }

  private long count(Pattern type) {
    return cells.entrySet().stream()
        .filter(e -> type.matcher(e.getKey()).matches())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** Of several modules Yosys 0.23 writes a tree of names between, which is no JSON. */
  private static JsonNode json(String text) throws IOException {
    String json =
        text.substring(text.indexOf('{'))
            .lines()
            .filter(line -> !line.matches("\\s*[^\"\\s{}]+\\s+\\d+\\s*"))
            .collect(Collectors.joining("\n"));
    return JsonMapper.builder().build().readTree(json);
  }

  private static Map<String, Long> cells(JsonNode statistics) {
    Map<String, Long> cells = new TreeMap<>();
    statistics
        .path("num_cells_by_type")
        .properties()
        .forEach(e -> cells.put(e.getKey(), e.getValue().asLong()));
    return cells;
  }
}
