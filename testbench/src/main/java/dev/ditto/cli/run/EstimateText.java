package dev.ditto.cli.run;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.estimate.Accuracy;
import dev.ditto.accel.estimate.Device;
import dev.ditto.accel.estimate.Estimate;
import dev.ditto.accel.estimate.MemoryPlan;
import dev.ditto.accel.estimate.Throughput;
import dev.ditto.accel.estimate.WholePreset;
import dev.ditto.accel.handover.Synthesis;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** What {@code estimate} tells of the parameters alone, for people. */
final class EstimateText {
  private EstimateText() {}

  static void print(PrintStream out, Configuration configuration, Estimate estimate) {
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
    out.println(
        "what a network takes of these, and so its speed, is predicted with --model; by layer and step by: ditto analyze");
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
