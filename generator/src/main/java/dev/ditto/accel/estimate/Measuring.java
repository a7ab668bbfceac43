package dev.ditto.accel.estimate;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.ParameterModel;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.Synthesis;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Has Yosys synthesise the parts of an accelerator one by one. */
public final class Measuring {
  private Measuring() {}

  /**
   * Synthesises parts. A row-PE is synthesised once, however many there are.
   *
   * @param configuration with its own Verilog names, without a prefix
   * @param written preset and overrides, as in a line of measurements
   * @param only the one part that is wanted, or null for all
   * @param folder an existing one for the Verilog
   */
  public static List<Measurement> of(
      Configuration configuration, String written, Synthesis.Target target, Part only, Path folder)
      throws IOException {
    Rtl rtl = Rtl.of(configuration.with("modulePrefix", ""));
    rtl.write(folder);
    List<String> modules =
        Arrays.stream(Part.values())
            .flatMap(part -> part.blocks().stream())
            .map(Class::getSimpleName)
            .filter(module -> rtl.files().containsKey(module + ".v"))
            .toList();
    List<String> wanted = only == null ? modules : only.modules(modules);
    List<String> outside = modules.stream().filter(module -> !wanted.contains(module)).toList();
    Map<Part, Synthesis.Resources> sums = new EnumMap<>(Part.class);
    for (String top : only == null ? List.of(rtl.top()) : wanted) {
      Synthesis.modules(folder, top, target, only == null ? wanted : List.of(top), outside)
          .forEach((name, made) -> sums.merge(Part.ofModule(name), halves(made), Estimate::plus));
    }
    return sums.entrySet().stream()
        .map(sum -> new Measurement(sum.getKey(), target, written, sum.getValue()))
        .toList();
  }

  /** With a block of 36 kbit counted as two. */
  private static Synthesis.Resources halves(Synthesis synthesis) {
    Synthesis.Resources r = synthesis.resources();
    long large = synthesis.cells().getOrDefault("RAMB36E1", 0L);
    return new Synthesis.Resources(r.luts(), r.flipFlops(), r.blockRams() + large, r.multipliers());
  }

  /** What a configuration differs in from its preset, after the preset's name. */
  public static String written(String preset, Configuration configuration) {
    Map<String, Object> plain = ParameterModel.values(Configuration.preset(preset).parameters());
    StringBuilder text = new StringBuilder(preset);
    ParameterModel.values(configuration.parameters())
        .forEach(
            (key, value) -> {
              if (!value.equals(plain.get(key))) {
                text.append(' ').append(key).append('=');
                text.append(ParameterModel.Entry.spelling(value));
              }
            });
    return text.toString();
  }
}
