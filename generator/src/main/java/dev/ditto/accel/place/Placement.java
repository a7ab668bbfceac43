package dev.ditto.accel.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ditto.accel.Parameters;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolException;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part in its shell on a device, placed and routed by nextpnr.
 *
 * @param part its {@link PlacedPart#key()}
 * @param device that it was placed on, its {@link Device#key()}
 * @param tools that did it, with their versions
 * @param seed that placement started from; others give other frequencies
 * @param wanted MHz that was asked for
 * @param usage of the device, by kind of cell, with the shell
 * @param timing null when the part does not fit
 */
public record Placement(
    String part,
    String device,
    List<String> tools,
    long seed,
    double wanted,
    Map<String, Usage> usage,
    Timing timing) {
  /** The netlist that is placed. */
  public static final String NETLIST = "netlist.json";

  /** The placed and routed design, as text. */
  public static final String PLACED = "placed.txt";

  /** What the device is loaded with; there when the part fits. */
  public static final String BITSTREAM = "bitstream.bin";

  private static final String LOG = "nextpnr.log";
  private static final String REPORT = "nextpnr.json";

  /** A device that is nearly full takes a quarter of an hour to route, on a busy machine longer. */
  private static final Duration LIMIT = Duration.ofHours(2);

  /** What nextpnr says when a kind of cell runs out, or places that suit the last of them. */
  private static final Pattern TOO_LARGE =
      Pattern.compile("no BELs remaining|probably at utilisation limit");

  private static final Pattern USAGE =
      Pattern.compile("Info:\\s+(\\w+):\\s*(\\d+)/\\s*(\\d+)\\s.*");

  /** Cells of a kind: how many of how many. */
  public record Usage(long used, long available) {
    boolean fits() {
      return used <= available;
    }
  }

  /**
   * The slowest path from register to register.
   *
   * @param megahertz that it allows
   * @param from register that it begins at, from the shell on, and the line of Java that made it
   * @param to the same of the register that it ends at
   * @param logic ns of it in cells
   * @param routing ns of it on wires
   */
  public record Timing(double megahertz, String from, String to, double logic, double routing) {}

  /** Whether place and route came to their end. */
  public boolean fits() {
    return timing != null;
  }

  /**
   * Synthesises, places and routes a part, and makes its bitstream.
   *
   * @param wanted MHz
   * @param seed of placement
   * @param folder an existing one; it gets the Verilog, the netlist, what nextpnr wrote
   * @throws dev.ditto.hdl.tools.ToolMissingException without Yosys, nextpnr or what makes the
   *     bitstream
   * @throws ToolException when one of them fails for another reason than the device's size
   */
  public static Placement of(
      PlacedPart part, Parameters parameters, Device device, double wanted, long seed, Path folder)
      throws IOException {
    Tool.Installed nextpnr = device.nextpnr().require();
    Tool.Installed packer = device.packer().require();
    Path verilog = Files.createDirectory(folder.resolve("rtl"));
    String top = part.write(parameters, verilog);
    Path netlist = folder.resolve(NETLIST);
    Synthesis synthesis =
        Synthesis.run(
            verilog,
            top,
            device.target(),
            List.of("autoname", "write_json \"%s\"".formatted(netlist.toAbsolutePath())));
    List<String> command = new ArrayList<>();
    command.add(nextpnr.path().toString());
    command.addAll(device.options());
    command.addAll(List.of("--json", NETLIST, "--freq", Double.toString(wanted)));
    command.addAll(List.of("--timing-allow-fail", "--seed", Long.toString(seed)));
    command.addAll(List.of("--log", LOG, "--quiet"));

    // The placer for ECP5 tries for hours to place more than there is: first it is only counted.
    run(part, command, List.of("--pack-only"), folder);
    Map<String, Usage> usage = usage(folder.resolve(LOG));
    Path report = folder.resolve(REPORT);
    boolean placed =
        usage.values().stream().allMatch(Usage::fits)
            && run(part, command, List.of(device.placedTo(PLACED), "--report=" + REPORT), folder);
    if (placed) {
      pack(packer, folder);
    }
    return new Placement(
        part.key(),
        device.key(),
        List.of(synthesis.tool(), nextpnr.version()),
        seed,
        wanted,
        usage,
        placed ? timing(report, lines(part, parameters)) : null);
  }

  /** Whether it came to its end; not, when the device turns out too small. */
  private static boolean run(
      PlacedPart part, List<String> command, List<String> more, Path folder) {
    List<String> all = new ArrayList<>(command);
    all.addAll(more);
    ToolResult result = ToolRunner.run(all, folder, LIMIT);
    if (!result.ok() && !TOO_LARGE.matcher(result.output()).find()) {
      throw new ToolException("nextpnr does not place the " + part.key() + ":\n" + result.output());
    }
    return result.ok();
  }

  private static void pack(Tool.Installed packer, Path folder) {
    List<String> command = List.of(packer.path().toString(), PLACED, BITSTREAM);
    ToolResult result = ToolRunner.run(command, folder, LIMIT);
    if (!result.ok()) {
      throw new ToolException(packer.tool().title() + " makes no bitstream:\n" + result.output());
    }
  }

  /** From the log, because a report is only written of what is placed. */
  private static Map<String, Usage> usage(Path log) throws IOException {
    Map<String, Usage> usage = new LinkedHashMap<>();
    for (String line : Files.readAllLines(log)) {
      Matcher m = USAGE.matcher(line);
      if (m.matches()) {
        usage.put(m.group(1), new Usage(Long.parseLong(m.group(2)), Long.parseLong(m.group(3))));
      }
    }
    return usage;
  }

  private static JavaLines lines(PlacedPart part, Parameters parameters) {
    Design design = part.shell(parameters);
    return new JavaLines(design, design.top());
  }

  private static Timing timing(Path file, JavaLines lines) throws IOException {
    JsonNode report = JsonMapper.builder().build().readTree(Files.readString(file));
    JsonNode clock = report.path("fmax").elements().next();
    for (JsonNode path : report.path("critical_paths")) {
      String from = path.path("from").asText();
      if (from.startsWith("posedge ") && from.equals(path.path("to").asText())) {
        return timing(clock.path("achieved").asDouble(), path.path("path"), lines);
      }
    }
    throw new ToolException("nextpnr reports no path from register to register");
  }

  private static Timing timing(double megahertz, JsonNode steps, JavaLines lines) {
    double routing = 0;
    double logic = 0;
    for (JsonNode step : steps) {
      if (step.path("type").asText().equals("routing")) {
        routing += step.path("delay").asDouble();
      } else {
        logic += step.path("delay").asDouble();
      }
    }
    return new Timing(
        megahertz,
        lines.with(register(steps.get(0))),
        lines.with(register(steps.get(steps.size() - 1))),
        logic,
        routing);
  }

  /** The path's end as the Verilog calls it: autoname has named cells after what they drive. */
  private static String register(JsonNode step) {
    return step.path("to").path("cell").asText().replaceFirst("_(SB|TRELLIS)_.*", "");
  }
}
