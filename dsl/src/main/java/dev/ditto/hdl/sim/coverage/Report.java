package dev.ditto.hdl.sim.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes coverage for people: first how much of each kind, then line by line what was not seen. */
final class Report {
  private static final int MOST = 8;

  private Report() {}

  static String text(Coverage coverage) {
    StringBuilder out = new StringBuilder();
    for (Point.Kind kind : Point.Kind.values()) {
      long all = coverage.hits().keySet().stream().filter(p -> p.kind() == kind).count();
      long seen = coverage.hits().entrySet().stream().filter(e -> is(e, kind)).count();
      String name = kind.name().toLowerCase(Locale.ROOT);
      out.append(
          String.format(
              Locale.ROOT, "%-10s %6.1f %%  %d of %d%n", name, coverage.percent(kind), seen, all));
    }
    Map<String, List<Point>> lines = new LinkedHashMap<>();
    coverage
        .hits()
        .keySet()
        .forEach(p -> lines.computeIfAbsent(line(p), l -> new ArrayList<>()).add(p));
    lines.forEach((line, points) -> line(line, points, coverage, out));
    return out.toString().replace("\r\n", "\n");
  }

  private static boolean is(Map.Entry<Point, Long> entry, Point.Kind kind) {
    return entry.getKey().kind() == kind && entry.getValue() > 0;
  }

  /** {@code Fifo.java:31 branch in Fifo_u8}, or of a signal. */
  private static String line(Point p) {
    String file = p.file().substring(p.file().lastIndexOf('/') + 1);
    String kind = p.kind().name().toLowerCase(Locale.ROOT);
    String of = p.kind() == Point.Kind.BRANCH ? "" : " of " + p.subject();
    return file + ":" + p.line() + " " + kind + of + " in " + p.module();
  }

  private static void line(String line, List<Point> points, Coverage coverage, StringBuilder out) {
    long hits = points.stream().mapToLong(coverage.hits()::get).max().orElse(0);
    List<String> never =
        points.stream().filter(p -> coverage.hits().get(p) == 0).map(Point::what).toList();
    if (never.isEmpty()) {
      return;
    }
    out.append(line).append(": ").append(hits).append(" hits, never ");
    out.append(String.join(", ", never.subList(0, Math.min(MOST, never.size()))));
    if (never.size() > MOST) {
      out.append(" and ").append(never.size() - MOST).append(" more");
    }
    out.append('\n');
  }
}
