package dev.ditto.cli;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.estimate.Sweep;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.accel.handover.text.ChartLibrary;
import dev.ditto.accel.handover.text.Json;
import dev.ditto.accel.handover.text.Template;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code estimate --sweep}: a table and a plot of area against peak speed. */
final class SweepReport {
  private SweepReport() {}

  static int run(
      Invocation invocation,
      Configuration base,
      Map<String, List<String>> axes,
      Synthesis.Target target)
      throws Exception {
    OutputDirectory output = invocation.output("out/sweep");
    output.check();
    Sweep sweep;
    try {
      sweep = Sweep.of(base, axes, target);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--sweep: " + e.getMessage());
    }
    sweep.illegal().forEach(text -> invocation.err().println("left out, not legal: " + text));
    if (sweep.points().isEmpty()) {
      throw new UsageException("--sweep: no combination is legal");
    }
    output.write(directory -> write(directory, base, axes, target, sweep));
    invocation.out().print(csv(axes, sweep));
    invocation.out().println("in " + output.target());
    return Verb.OK;
  }

  private static Path write(
      Path directory,
      Configuration base,
      Map<String, List<String>> axes,
      Synthesis.Target target,
      Sweep sweep)
      throws Exception {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("base", base.name());
    report.put("target", target.key());
    report.put("axes", axes);
    report.put("points", sweep.points());
    report.put("illegal", sweep.illegal());
    String json = Json.of(report);
    Files.writeString(directory.resolve("sweep.csv"), csv(axes, sweep));
    Files.writeString(directory.resolve("sweep.json"), json);
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("base", base.name());
    page.put("target", target.key());
    page.put("area", area(target));
    page.put("keys", List.copyOf(axes.keySet()));
    page.put("data", json.replace("<", "\\u003c"));
    page.put("chartLibrary", ChartLibrary.script());
    Files.writeString(
        directory.resolve("sweep.html"), Template.html("estimate/sweep.mustache").fill(page));
    report.remove("points");
    Files.writeString(directory.resolve(OutputDirectory.MARKER), Json.of(report));
    return directory;
  }

  private static String area(Synthesis.Target target) {
    return target == Synthesis.Target.GENERIC ? "gates of two inputs" : "LUTs";
  }

  private static String csv(Map<String, List<String>> axes, Sweep sweep) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.join(",", axes.keySet())
            + ",area,flipFlops,blockRams,multipliers,memoryBits,products,front");
    for (Sweep.Point p : sweep.points()) {
      lines.add(
          "%s,%d,%d,%d,%d,%d,%d,%b"
              .formatted(
                  String.join(",", p.values().values()),
                  p.area(),
                  p.flipFlops(),
                  p.blockRams(),
                  p.multipliers(),
                  p.memoryBits(),
                  p.products(),
                  p.front()));
    }
    return String.join("\n", lines) + "\n";
  }
}
