package dev.ditto.cli;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.ParameterModel;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.accel.handover.text.Json;
import dev.ditto.accel.place.Device;
import dev.ditto.accel.place.JavaLines;
import dev.ditto.accel.place.LogicDepth;
import dev.ditto.accel.place.PlacedPart;
import dev.ditto.accel.place.Placement;
import dev.ditto.accel.rtl.pe.ColumnAccumulators;
import dev.ditto.accel.rtl.pe.DensePe;
import dev.ditto.accel.rtl.pe.DrainArbiter;
import dev.ditto.accel.rtl.pe.ElementSelector;
import dev.ditto.accel.rtl.pe.FetchArbiter;
import dev.ditto.accel.rtl.pe.RowDispatcher;
import dev.ditto.accel.rtl.pe.TokenSelector;
import dev.ditto.accel.rtl.pe.WindowFetcher;
import dev.ditto.accel.rtl.pe.ZeroSkipPe;
import dev.ditto.accel.rtl.pe.ZeroSkipPeArray;
import dev.ditto.hdl.graph.Circuit;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code synth --stages}: the array's longest paths with each value of {@code arrayStages}. */
final class StagesReport {
  private static final String KNOB = "arrayStages";

  /** The blocks of the compute engine in which paths lie. */
  private static final Set<String> BLOCKS =
      Stream.of(
              ZeroSkipPeArray.class,
              ZeroSkipPe.class,
              DensePe.class,
              TokenSelector.class,
              ElementSelector.class,
              ColumnAccumulators.class,
              DrainArbiter.class,
              RowDispatcher.class,
              WindowFetcher.class,
              FetchArbiter.class)
          .map(Class::getName)
          .collect(Collectors.toSet());

  private StagesReport() {}

  /**
   * A block with a number of stages.
   *
   * @param line of the Java that made the register at which its longest path begins, after its name
   */
  private record Depth(int stages, LogicDepth depth, String line) {
    String csv() {
      Synthesis.Resources r = depth.resources();
      return "%d,%s,%d,%s,%d,%d,%d,%d"
          .formatted(
              stages,
              depth.block(),
              depth.cells(),
              line,
              r.luts(),
              r.flipFlops(),
              r.blockRams(),
              r.multipliers());
    }
  }

  /** The whole array, placed. */
  private record Placed(int stages, Placement placement) {}

  static int depths(
      Invocation invocation,
      Configuration configuration,
      Synthesis.Target target,
      OutputDirectory output)
      throws Exception {
    List<Depth> depths =
        output.write(
            directory -> {
              if (!invocation.json()) {
                printHead(invocation.out());
              }
              List<Depth> all = new ArrayList<>();
              for (Configuration one : each(configuration)) {
                all.addAll(depths(invocation, one, target, directory));
              }
              List<String> csv = new ArrayList<>();
              csv.add("stages,block,cells,from,luts,flipFlops,blockRams,multipliers");
              all.forEach(depth -> csv.add(depth.csv()));
              Files.write(directory.resolve("stages.csv"), csv);
              Files.writeString(directory.resolve(OutputDirectory.MARKER), Json.of(all));
              return all;
            });
    if (invocation.json()) {
      invocation.out().print(Json.of(depths));
      return Verb.OK;
    }
    PrintStream out = invocation.out();
    out.println("depth: cells one behind the other, links of carry chains among them");
    out.println("in " + output.target());
    return Verb.OK;
  }

  private static void printHead(PrintStream out) {
    out.printf(
        "%-6s %-20s %6s %10s %10s %6s  %s%n",
        "stages", "block", "depth", "LUTs", "flip-flops", "DSPs", "from");
  }

  /** A row is printed as soon as it is known: all of them take long. */
  private static void print(PrintStream out, Depth d) {
    Synthesis.Resources r = d.depth().resources();
    out.printf(
        "%-6d %-20s %6d %,10d %,10d %6d  %s%n",
        d.stages(),
        d.depth().block(),
        d.depth().cells(),
        r.luts(),
        r.flipFlops(),
        r.multipliers(),
        d.line());
    out.flush();
  }

  private static List<Depth> depths(
      Invocation invocation, Configuration configuration, Synthesis.Target target, Path directory)
      throws IOException {
    int stages = configuration.parameters().arrayStages();
    Rtl rtl = Rtl.of(configuration.with("modulePrefix", ""));
    Path verilog = Files.createDirectories(directory.resolve("stages" + stages));
    rtl.write(verilog);
    List<Depth> depths = new ArrayList<>();
    for (Circuit block : rtl.design().circuits()) {
      if (BLOCKS.contains(block.blockClass())) {
        tell(invocation, "mapping", configuration, block.name());
        LogicDepth depth = LogicDepth.of(verilog, block.name(), target);
        String line = new JavaLines(rtl.design(), block).with(depth.from());
        Depth row = new Depth(stages, depth, line);
        depths.add(row);
        if (!invocation.json()) {
          print(invocation.out(), row);
        }
      }
    }
    return depths;
  }

  static int placements(
      Invocation invocation, Configuration configuration, double wanted, OutputDirectory output)
      throws Exception {
    Device device = PlacementReport.device(invocation);
    device.nextpnr().require();
    device.packer().require();
    long seed = invocation.number("seed", 1, 0, Integer.MAX_VALUE);
    List<Placed> placed =
        output.write(
            directory -> {
              List<Placed> all = new ArrayList<>();
              for (Configuration one : each(configuration)) {
                tell(invocation, "placing", one, PlacedPart.ARRAY.key());
                all.add(place(one, device, wanted, seed, directory));
              }
              Files.writeString(directory.resolve(OutputDirectory.MARKER), Json.of(all));
              return all;
            });
    if (invocation.json()) {
      invocation.out().print(Json.of(placed));
    } else {
      print(invocation.out(), device, placed, output.target());
    }
    return placed.stream().anyMatch(p -> p.placement().fits()) ? Verb.OK : Verb.FAILED;
  }

  private static Placed place(
      Configuration configuration, Device device, double wanted, long seed, Path directory)
      throws IOException {
    int stages = configuration.parameters().arrayStages();
    Path folder = Files.createDirectories(directory.resolve("stages" + stages));
    PlacedPart array = PlacedPart.ARRAY;
    Placement placement =
        Placement.of(array, configuration.parameters(), device, wanted, seed, folder);
    return new Placed(stages, placement);
  }

  private static void print(PrintStream out, Device device, List<Placed> placed, Path directory) {
    PlacementReport.head(out, "stages", device, placed.get(0).placement());
    for (Placed p : placed) {
      PlacementReport.row(out, "%-6d".formatted(p.stages()), device, p.placement());
    }
    for (Placed p : placed) {
      PlacementReport.path(out, p.stages(), p.placement());
    }
    out.println("in " + directory);
  }

  /** The configuration with each legal number of stages. */
  private static List<Configuration> each(Configuration configuration) {
    List<Configuration> all = new ArrayList<>();
    int most = ParameterModel.entry(KNOB).knob().max();
    for (int stages = 0; stages <= most; stages++) {
      all.add(configuration.with(KNOB, Integer.toString(stages)));
    }
    return all;
  }

  private static void tell(
      Invocation invocation, String what, Configuration configuration, String block) {
    if (!invocation.quiet()) {
      invocation
          .err()
          .printf(
              "%s: %s with %s = %d%n", what, block, KNOB, configuration.parameters().arrayStages());
    }
  }
}
