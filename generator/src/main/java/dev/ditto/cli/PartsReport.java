package dev.ditto.cli;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.estimate.Estimate;
import dev.ditto.accel.estimate.Measurement;
import dev.ditto.accel.estimate.Measuring;
import dev.ditto.accel.estimate.Part;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.accel.handover.text.Json;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** {@code synth --parts}: parts of an accelerator, and how far their estimates are off. */
final class PartsReport {
  private PartsReport() {}

  static int run(
      Invocation invocation,
      Configuration configuration,
      Synthesis.Target target,
      OutputDirectory output)
      throws Exception {
    Part only = part(invocation);
    String written = Measuring.written(invocation.text("p", "small"), configuration);
    List<Measurement> measured =
        output.write(
            directory -> {
              Path rtl = Files.createDirectory(directory.resolve("rtl"));
              List<Measurement> all = Measuring.of(configuration, written, target, only, rtl);
              Files.write(
                  directory.resolve("parts.csv"), all.stream().map(Measurement::csv).toList());
              Files.writeString(directory.resolve(OutputDirectory.MARKER), Json.of(all));
              return all;
            });
    PrintStream out = invocation.out();
    out.printf("%-12s %28s   %28s%n", "", "LUTs or gates", "flip-flops");
    out.printf(
        "%-12s %10s %10s %6s   %10s %10s %6s%n",
        "one of", "Yosys", "estimate", "", "Yosys", "estimate", "");
    for (Measurement m : measured) {
      Synthesis.Resources is = m.resources();
      Synthesis.Resources said =
          Estimate.knows(m.part(), target)
              ? Estimate.part(m.part(), configuration.parameters(), target)
              : new Synthesis.Resources(0, 0, 0, 0);
      out.printf(
          "%-12s %,10d %,10d %6s   %,10d %,10d %6s%n",
          key(m.part()),
          is.luts(),
          said.luts(),
          off(is.luts(), said.luts()),
          is.flipFlops(),
          said.flipFlops(),
          off(is.flipFlops(), said.flipFlops()));
    }
    out.println("in " + output.target());
    return Verb.OK;
  }

  private static String off(long is, long said) {
    return is == 0 || said == 0 ? "" : "%+d %%".formatted(Math.round(100.0 * (said - is) / is));
  }

  /**
   * The part of {@code --only}; null without it.
   *
   * @throws UsageException when there is none
   */
  static Part part(Invocation invocation) {
    return invocation.choice("only", List.of(Part.values()), PartsReport::key).orElse(null);
  }

  private static String key(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }
}
