package dev.ditto.hdl.sim.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Writes coverage in the format of LCOV's {@code geninfo}. */
final class Lcov {
  private Lcov() {}

  /**
   * Writes it.
   *
   * @param place where the source file of a point lies; null to leave it out
   */
  static String text(Coverage coverage, UnaryOperator<String> place) {
    Map<String, List<Point>> files = new LinkedHashMap<>();
    for (Point point : coverage.hits().keySet()) {
      if (point.line() > 0) {
        files.computeIfAbsent(point.file(), f -> new ArrayList<>()).add(point);
      }
    }
    StringBuilder out = new StringBuilder("TN:\n");
    files.forEach(
        (name, points) -> {
          String source = place.apply(name);
          if (source != null) {
            out.append("SF:").append(source).append('\n');
            file(points, coverage.hits(), out);
            out.append("end_of_record\n");
          }
        });
    return out.toString();
  }

  private static void file(List<Point> points, Map<Point, Long> hits, StringBuilder out) {
    Map<Integer, Long> lines = new TreeMap<>();
    Map<String, Integer> blocks = new LinkedHashMap<>();
    Map<Integer, Integer> branches = new LinkedHashMap<>();
    int found = 0;
    int taken = 0;
    for (Point p : points) {
      lines.merge(p.line(), hits.get(p), Math::max);
      if (p.kind() == Point.Kind.BRANCH) {
        int block = blocks.computeIfAbsent(p.module() + " " + p.subject(), b -> blocks.size());
        int branch = branches.merge(block, 1, Integer::sum) - 1;
        out.append("BRDA:").append(p.line()).append(',').append(block).append(',');
        out.append(branch).append(',').append(hits.get(p)).append('\n');
        found++;
        taken += hits.get(p) > 0 ? 1 : 0;
      }
    }
    out.append("BRF:").append(found).append("\nBRH:").append(taken).append('\n');
    lines.forEach((line, count) -> out.append("DA:" + line + "," + count + "\n"));
    long hit = lines.values().stream().filter(c -> c > 0).count();
    out.append("LF:").append(lines.size()).append("\nLH:").append(hit).append('\n');
  }
}
