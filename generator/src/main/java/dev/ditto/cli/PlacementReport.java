package dev.ditto.cli;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.text.Json;
import dev.ditto.accel.place.PlacedPart;
import dev.ditto.accel.place.Placement;
import dev.ditto.hdl.tools.Tool;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** {@code synth --place}: parts of an accelerator, placed and routed. */
final class PlacementReport {
  static final String CELLS = "ICESTORM_LC";
  static final String MEMORIES = "ICESTORM_RAM";
  private static final int MOST_MEGAHERTZ = 1000;

  private PlacementReport() {}

  static int run(Invocation invocation, Configuration configuration, OutputDirectory output)
      throws Exception {
    List<PlacedPart> parts = parts(invocation.text("only", null));
    double wanted = wanted(invocation, configuration);
    long seed = invocation.number("seed", 1, 0, Integer.MAX_VALUE);
    Tool.NEXTPNR_ICE40.require();
    Tool.ICEPACK.require();
    Rtl rtl = Rtl.of(configuration);
    List<Placement> placements =
        HandOverDirectory.in(
            output,
            rtl,
            directory -> {
              List<Placement> all = new ArrayList<>();
              for (PlacedPart part : parts) {
                if (!invocation.quiet()) {
                  invocation.err().println("placing: " + part.key());
                }
                Path folder = HandOverDirectory.folder(directory, "placement/" + part.key());
                all.add(Placement.of(part, configuration.parameters(), wanted, seed, folder));
              }
              HandOverDirectory.report(directory, "placement.json", Json.of(all));
              return all;
            });
    if (invocation.json()) {
      invocation.out().print(Json.of(placements));
    } else {
      print(invocation.out(), placements, output.target());
    }
    return placements.stream().anyMatch(Placement::fits) ? Verb.OK : Verb.FAILED;
  }

  /** MHz to ask for. */
  static double wanted(Invocation invocation, Configuration configuration) {
    double period = configuration.parameters().clockPeriod();
    return invocation.decimal("freq", Math.min(1e6 / period, MOST_MEGAHERTZ), 1, 1000);
  }

  private static void print(PrintStream out, List<Placement> placements, Path directory) {
    Placement any = placements.get(0);
    out.printf("%s; %s, seed %d%n", String.join("; ", any.tools()), any.device(), any.seed());
    out.printf("%-12s %20s %14s %10s%n", "", "logic cells", "block RAMs", "MHz");
    for (Placement p : placements) {
      out.printf(
          "%-12s %20s %14s %10s%n", p.part(), usage(p, CELLS), usage(p, MEMORIES), megahertz(p));
    }
    for (Placement p : placements) {
      if (p.fits()) {
        Placement.Timing t = p.timing();
        out.printf(
            "%s: %.1f ns in cells and %.1f ns on wires, from %s to %s%n",
            p.part(), t.logic(), t.routing(), t.from(), t.to());
      }
    }
    out.println("in " + directory);
  }

  static String megahertz(Placement placement) {
    return placement.fits() ? "%.1f".formatted(placement.timing().megahertz()) : "too large";
  }

  static String usage(Placement placement, String kind) {
    Placement.Usage usage = placement.usage().get(kind);
    return usage == null ? "" : "%,d of %,d".formatted(usage.used(), usage.available());
  }

  /**
   * The part of a name, or all for null.
   *
   * @throws UsageException when there is none
   */
  static List<PlacedPart> parts(String only) {
    List<PlacedPart> all = Arrays.asList(PlacedPart.values());
    if (only == null) {
      return all;
    }
    List<PlacedPart> named = all.stream().filter(part -> part.key().equals(only)).toList();
    if (named.isEmpty()) {
      throw new UsageException(
          "--only: no part that can be placed is called '%s'; there are %s"
              .formatted(
                  only, all.stream().map(PlacedPart::key).collect(Collectors.joining(", "))));
    }
    return named;
  }
}
