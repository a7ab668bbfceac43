package dev.ditto.accel.estimate;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.Synthesis;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What Yosys made of a whole preset with its hierarchy flattened: a line of {@code presets.csv}. It
 * takes fewer LUTs than the parts by themselves, and as much of all else.
 */
public record WholePreset(Synthesis.Target target, String preset, Synthesis.Resources measured) {
  private static final List<WholePreset> ALL =
      Measurement.lines("presets.csv").stream().map(WholePreset::parse).toList();

  private static final Map<Synthesis.Target, Double> SAVED = new ConcurrentHashMap<>();

  /** All that were measured for a family. */
  public static List<WholePreset> of(Synthesis.Target target) {
    return ALL.stream().filter(whole -> whole.target() == target).toList();
  }

  static List<WholePreset> all() {
    return ALL;
  }

  private static WholePreset parse(String line) {
    String[] cells = Measurement.cells(line, 6);
    return new WholePreset(
        Synthesis.Target.of(cells[0]), cells[1], Measurement.resources(cells, 2));
  }

  /**
   * LUTs, or gates, that whole presets save of those of their parts, on average; nought where none
   * was measured. A number and no share, as what is saved lies in registers and control, which are
   * in every accelerator alike.
   */
  static double saved(Synthesis.Target target) {
    return SAVED.computeIfAbsent(target, family -> mean(of(family)));
  }

  private static double mean(List<WholePreset> presets) {
    return presets.stream().mapToLong(WholePreset::saved).average().orElse(0);
  }

  private long saved() {
    return parts().luts() - measured.luts();
  }

  private Synthesis.Resources parts() {
    return Estimate.sum(Estimate.parts(Configuration.preset(preset).parameters(), target));
  }

  /** What is said of it from its parts, and from what the family's other presets save. */
  public Synthesis.Resources estimated() {
    Synthesis.Resources parts = parts();
    return new Synthesis.Resources(
        Math.round(parts.luts() - mean(others())),
        parts.flipFlops(),
        parts.blockRams(),
        parts.multipliers());
  }

  private List<WholePreset> others() {
    return of(target).stream().filter(other -> !other.preset().equals(preset)).toList();
  }

  /** For example {@code 30,123 instead of 29,800 (+1 %)}. */
  static String off(long estimated, long measured) {
    String text = String.format(Locale.ROOT, "%,d instead of %,d", estimated, measured);
    if (measured == 0) {
      return text;
    }
    long percent = Math.round(100.0 * (estimated - measured) / measured);
    return text + String.format(Locale.ROOT, " (%+d %%)", percent);
  }

  /**
   * Look-up tables or gates; of a family's only preset, how far its parts by themselves are off.
   */
  public String luts() {
    String off = off(estimated().luts(), measured.luts());
    return others().isEmpty() ? "parts by themselves " + off : off;
  }

  /** Flip-flops. */
  public String flipFlops() {
    return off(estimated().flipFlops(), measured.flipFlops());
  }

  /** Block RAMs. */
  public String blockRams() {
    return off(estimated().blockRams(), measured.blockRams());
  }

  /** DSP blocks. */
  public String multipliers() {
    return off(estimated().multipliers(), measured.multipliers());
  }
}
