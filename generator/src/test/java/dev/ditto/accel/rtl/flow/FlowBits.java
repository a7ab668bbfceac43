package dev.ditto.accel.rtl.flow;

import dev.ditto.accel.flow.FlowEntry;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.flow.FlowSettings;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.accel.rtl.Bench;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The flow unit's records at the ports of a bench. */
final class FlowBits {
  private FlowBits() {}

  static void set(Bench bench, FlowSettings settings) {
    bench.set("settings_policy", settings.policy().ordinal());
    bench.set("settings_hysteresis", settings.hysteresis());
    bench.set("settings_period", settings.period());
    bench.set("settings_share", settings.share());
  }

  static void set(Bench bench, String port, FlowEntry entry) {
    bench.set(port + "_mode", entry.mode().ordinal());
    bench.set(port + "_best", entry.best().ordinal());
    bench.set(port + "_known", entry.known());
    bench.set(port + "_age", entry.age());
    bench.set(port + "_spent", entry.spent());
    for (FlowMode mode : FlowMode.values()) {
      bench.set(port + "_cycles_" + mode.ordinal(), entry.cycles(mode));
    }
  }

  static FlowEntry get(Bench bench, String port) {
    List<Long> cycles =
        IntStream.range(0, FlowMode.values().length)
            .mapToObj(m -> bench.get(port + "_cycles_" + m))
            .toList();
    return new FlowEntry(
        mode(bench.get(port + "_mode")),
        mode(bench.get(port + "_best")),
        (int) bench.get(port + "_known"),
        (int) bench.get(port + "_age"),
        bench.get(port + "_spent"),
        cycles);
  }

  static FlowMode mode(long number) {
    return FlowMode.values()[(int) number];
  }

  static FlowSettings settings(FlowPolicy policy, Random random) {
    return new FlowSettings(policy, random.nextInt(8), random.nextInt(12), random.nextInt(3) * 3);
  }
}
