package dev.ditto.cli;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.ParameterModel;
import dev.ditto.accel.estimate.Accuracy;
import dev.ditto.accel.estimate.Device;
import dev.ditto.accel.estimate.Estimate;
import dev.ditto.accel.estimate.MemoryPlan;
import dev.ditto.accel.estimate.Throughput;
import dev.ditto.accel.estimate.WholePreset;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.accel.handover.text.Json;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code estimate}: how large and how fast, without synthesis. */
public final class EstimateVerb implements Verb {
  @Override
  public String name() {
    return "estimate";
  }

  @Override
  public String summary() {
    return "tell an accelerator's area and peak speed from its parameters";
  }

  @Override
  public void addOptions(Options options) {
    CommonOptions.configuration(options);
    options.addOption(
        Option.builder()
            .longOpt("target")
            .hasArg()
            .argName("FAMILY")
            .desc("a family that has been measured (default xilinx)")
            .get());
    options.addOption(
        Option.builder()
            .longOpt("sweep")
            .hasArg()
            .argName("KEY=V,V...")
            .desc("every combination, with the Pareto front of area and speed; may be repeated")
            .get());
    CommonOptions.json(options);
    CommonOptions.output(options);
  }

  @Override
  public int run(Invocation invocation) throws Exception {
    Configuration configuration = invocation.configuration("small");
    Synthesis.Target target = target(invocation.text("target", "xilinx"));
    if (invocation.has("sweep")) {
      String[] sweeps = invocation.line().getOptionValues("sweep");
      return SweepReport.run(invocation, configuration, axes(sweeps), target);
    }
    Estimate estimate = Estimate.of(configuration.parameters(), target);
    if (invocation.json()) {
      invocation.out().print(Json.of(estimate));
    } else {
      print(invocation.out(), configuration, estimate);
    }
    return OK;
  }

  private static Synthesis.Target target(String key) {
    List<Synthesis.Target> known = Estimate.targets();
    return known.stream()
        .filter(target -> target.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "--target: '%s' is not one of %s"
                        .formatted(
                            key, String.join(", ", known.stream().map(t -> t.key()).toList()))));
  }

  private static Map<String, List<String>> axes(String[] sweeps) {
    Map<String, List<String>> axes = new LinkedHashMap<>();
    for (String sweep : sweeps) {
      int equals = sweep.indexOf('=');
      if (equals < 1 || equals == sweep.length() - 1) {
        throw new UsageException("--sweep: '" + sweep + "' is not key=value,value");
      }
      String key = sweep.substring(0, equals).strip();
      if (ParameterModel.entry(key) == null) {
        throw new UsageException(
            "--sweep: no parameter is called '%s'; %s".formatted(key, ParameterModel.hint(key)));
      }
      axes.put(key, Arrays.asList(sweep.substring(equals + 1).split("\\s*,\\s*")));
    }
    return axes;
  }

  private static void print(PrintStream out, Configuration configuration, Estimate estimate) {
    boolean gates = estimate.target() == Synthesis.Target.GENERIC;
    out.printf(
        "%-28s %12s %12s %12s %12s%n",
        configuration.name() + ", " + estimate.target().key(),
        gates ? "gates" : "LUTs",
        "flip-flops",
        gates ? "memories" : "block RAMs",
        "DSP blocks");
    estimate.units().forEach((unit, r) -> line(out, unit, r));
    line(out, estimate.unknown().isEmpty() ? "all" : "all of these", estimate.total());
    if (!estimate.unknown().isEmpty()) {
      out.println("not measured for this family: " + String.join("; ", estimate.unknown()));
    }
    devices(out, estimate);
    out.println();
    for (MemoryPlan.Memories m : estimate.memories()) {
      out.printf(
          "%-12s %,12d bits: %d of %,d x %d%n",
          m.name(), m.bits(), m.count(), m.depth(), m.width());
    }
    out.printf("%-12s %,12d bits%n%n", "all", estimate.memoryBits());
    Throughput t = estimate.throughput();
    out.printf("at most, a cycle: %,d multiplications, in %d tokens;%n", t.products(), t.tokens());
    out.printf(
        "  %d codes encoded, %d windows of 16 fetched, %d values through the vector unit,%n",
        t.encoded(), t.fetched(), t.vectorValues());
    out.printf("  %d bytes read and %d written%n", t.busBytes(), t.busBytes());
    out.printf(
        "the encoder keeps the array busy where a code is used %.1f times, by taps and column tiles, if every code is a token;%n",
        t.usesPerCode(1));
    out.printf("  %.1f times if every third is%n", t.usesPerCode(1.0 / 3));
    int period = configuration.parameters().clockPeriod();
    out.printf(
        "at a period of %,d ps %,.1f thousand million multiplications a second%n",
        period, t.gigaProducts(period));
    out.println("what a network takes of these, and so its speed, is predicted by: ditto analyze");
    List<Accuracy> accuracies = Accuracy.of(estimate.target());
    if (!accuracies.isEmpty()) {
      out.println("\nestimated without having been fitted to, LUTs or gates are off by:");
    }
    for (Accuracy a : accuracies) {
      out.printf("  %-8s %s%n", a.part().name().toLowerCase(Locale.ROOT), a.luts());
    }
    for (WholePreset whole : WholePreset.of(estimate.target())) {
      out.printf(
          "whole preset %s by Yosys: %s %s; flip-flops %s%n",
          whole.preset(), gates ? "gates" : "LUTs", whole.luts(), whole.flipFlops());
    }
  }

  /** What it would take of each device of the family. */
  private static void devices(PrintStream out, Estimate estimate) {
    List<Device> devices = Device.of(estimate.target());
    if (devices.isEmpty()) {
      return;
    }
    out.println();
    Synthesis.Resources total = estimate.total();
    for (Device device : devices) {
      StringBuilder line = new StringBuilder("%-28s".formatted("of " + device.part()));
      for (double share : device.shares(total).values()) {
        line.append(" %12s".formatted(Device.percent(share)));
      }
      String room = device.holds(total) ? "  tight" : "  too small";
      out.println(line + (device.hasRoomFor(total) ? "" : room));
    }
  }

  private static void line(PrintStream out, String name, Synthesis.Resources r) {
    out.printf(
        "%-28s %,12d %,12d %,12d %,12d%n",
        name, r.luts(), r.flipFlops(), r.blockRams(), r.multipliers());
  }
}
