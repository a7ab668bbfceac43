package dev.ditto.cli;

import dev.ditto.accel.BusClock;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.accel.handover.text.Json;
import dev.ditto.accel.place.Device;
import dev.ditto.accel.place.PlacedPart;
import dev.ditto.accel.place.Placement;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code synth --place}: parts of an accelerator, placed and routed. */
final class PlacementReport {
  private static final int MOST_MEGAHERTZ = 1000;

  private PlacementReport() {}

  static int run(Invocation invocation, Configuration configuration, OutputDirectory output)
      throws Exception {
    Device device = device(invocation);
    List<PlacedPart> parts = parts(invocation, device);
    if (parts.contains(PlacedPart.ACCELERATOR)
        && configuration.parameters().busClock() == BusClock.SEPARATE) {
      throw new UsageException(
          "--place: what is placed has one clock, and this accelerator has busClock = separate;"
              + " give --set busClock=same, or --only with another part than accelerator");
    }
    double wanted = wanted(invocation, configuration);
    long seed = invocation.number("seed", 1, 0, Integer.MAX_VALUE);
    device.nextpnr().require();
    device.packer().require();
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
                all.add(
                    Placement.of(part, configuration.parameters(), device, wanted, seed, folder));
              }
              HandOverDirectory.report(directory, "placement.json", Json.of(all));
              return all;
            });
    if (invocation.json()) {
      invocation.out().print(Json.of(placements));
    } else {
      print(invocation.out(), device, placements, output.target());
    }
    return placements.stream().anyMatch(Placement::fits) ? Verb.OK : Verb.FAILED;
  }

  /** MHz to ask for. */
  static double wanted(Invocation invocation, Configuration configuration) {
    double period = configuration.parameters().clockPeriod();
    return invocation.decimal("freq", Math.min(1e6 / period, MOST_MEGAHERTZ), 1, 1000);
  }

  private static void print(
      PrintStream out, Device device, List<Placement> placements, Path directory) {
    head(out, "%-12s".formatted(""), device, placements.get(0));
    for (Placement p : placements) {
      row(out, "%-12s".formatted(p.part()), device, p);
    }
    for (Placement p : placements) {
      path(out, p.part(), p);
    }
    out.println("in " + directory);
  }

  /** Tools and device, then what the columns of a table of placements are. */
  static void head(PrintStream out, String first, Device device, Placement any) {
    out.printf("%s; %s, seed %d%n", String.join("; ", any.tools()), any.device(), any.seed());
    out.print(first);
    device.kinds().forEach(kind -> out.printf(" %18s", kind.title()));
    out.printf(" %10s%n", "MHz");
  }

  /** A placement as a line of that table. */
  static void row(PrintStream out, String first, Device device, Placement placement) {
    out.print(first);
    device.kinds().forEach(kind -> out.printf(" %18s", usage(placement, kind)));
    out.printf(" %10s%n", megahertz(placement));
  }

  /** Its slowest path, if it is placed. */
  static void path(PrintStream out, Object name, Placement placement) {
    if (placement.fits()) {
      Placement.Timing t = placement.timing();
      out.printf(
          "%s: %.1f ns in cells and %.1f ns on wires, from %s to %s%n",
          name, t.logic(), t.routing(), t.from(), t.to());
    }
  }

  private static String megahertz(Placement placement) {
    return placement.fits() ? "%.1f".formatted(placement.timing().megahertz()) : "too large";
  }

  private static String usage(Placement placement, Device.Kind kind) {
    Placement.Usage usage = placement.usage().get(kind.cell());
    return usage == null ? "" : "%,d of %,d".formatted(usage.used(), usage.available());
  }

  /**
   * The device of {@code --device}, or the smallest of the family.
   *
   * @throws UsageException when there is none, or the family is another
   */
  static Device device(Invocation invocation) {
    Optional<Synthesis.Target> family = SynthVerb.target(invocation);
    Optional<Device> named = invocation.choice("device", List.of(Device.values()), Device::key);
    if (named.isPresent() && family.isPresent() && named.get().target() != family.get()) {
      throw new UsageException(
          "--device: %s is of %s, not of --target %s"
              .formatted(named.get().key(), named.get().target().key(), family.get().key()));
    }
    try {
      return named.orElseGet(() -> Device.smallest(family.orElse(Synthesis.Target.ICE40)));
    } catch (IllegalArgumentException e) {
      throw new UsageException("--place: " + e.getMessage());
    }
  }

  /**
   * The part of {@code --only}; without it all that may fit the device.
   *
   * @throws UsageException when there is none
   */
  static List<PlacedPart> parts(Invocation invocation, Device device) {
    List<PlacedPart> all = List.of(PlacedPart.values());
    return invocation
        .choice("only", all, PlacedPart::key)
        .map(List::of)
        .orElseGet(() -> all.stream().filter(part -> part.mayFit(device)).toList());
  }
}
