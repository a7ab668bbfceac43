package dev.ditto.cli.run;

import dev.ditto.timing.Bound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the layers of a run wait for, in a mean step from the second on.
 *
 * @param cycles that all layers together add to it
 * @param bounds those that some cycle is spent on, most first
 * @param vectorRuns layers next to each other of which each waits most for the vector unit
 */
record LayerBounds(double cycles, List<Share> bounds, List<Neighbours> vectorRuns) {
  private static final int COSTLIEST = 5;
  private static final int LONGEST = 3;

  /**
   * One bound.
   *
   * @param layers of which most cycles wait for it
   * @param share of the cycles of all layers that wait for it, 0 to 1
   */
  record Share(String bound, long layers, double share) {}

  /**
   * Layers one after the other.
   *
   * @param layers how many, 2 at least
   * @param cycles that they add to a step
   */
  record Neighbours(String first, String last, int layers, double cycles) {}

  static LayerBounds of(CycleTable table) {
    List<CycleTable.Row> rows = table.layers();
    double all = rows.stream().mapToDouble(CycleTable.Row::cycles).sum();
    List<Share> bounds = new ArrayList<>();
    for (Bound bound : Bound.values()) {
      String title = bound.title();
      double waiting = rows.stream().mapToDouble(r -> r.cycles() * r.bounds().get(title)).sum();
      if (waiting > 0) {
        long layers = rows.stream().filter(r -> r.bound().equals(title)).count();
        bounds.add(new Share(title, layers, waiting / all));
      }
    }
    bounds.sort(Comparator.comparingDouble(Share::share).reversed());
    return new LayerBounds(all, bounds, vectorRuns(rows));
  }

  private static List<Neighbours> vectorRuns(List<CycleTable.Row> rows) {
    List<Neighbours> runs = new ArrayList<>();
    int begin = 0;
    for (int end = 0; end <= rows.size(); end++) {
      if (end == rows.size() || !rows.get(end).bound().equals(Bound.VECTOR.title())) {
        if (end - begin > 1) {
          runs.add(neighbours(rows.subList(begin, end)));
        }
        begin = end + 1;
      }
    }
    return List.copyOf(runs);
  }

  private static Neighbours neighbours(List<CycleTable.Row> rows) {
    double cycles = rows.stream().mapToDouble(CycleTable.Row::cycles).sum();
    String last = rows.get(rows.size() - 1).name();
    return new Neighbours(rows.get(0).name(), last, rows.size(), cycles);
  }

  /**
   * For people, with the layers that cost most.
   *
   * @param name of the run
   * @param table of which this was made
   */
  String text(String name, CycleTable table) {
    StringBuilder text = new StringBuilder();
    text.append(String.format("%s: %s%n", name, text()));
    table.layers().stream()
        .sorted(Comparator.comparingDouble(CycleTable.Row::cycles).reversed())
        .limit(COSTLIEST)
        .forEach(row -> text.append(line(row)));
    vectorRuns.stream()
        .sorted(Comparator.comparingDouble(Neighbours::cycles).reversed())
        .limit(LONGEST)
        .forEach(run -> text.append(line(run)));
    return text.toString();
  }

  /** All bounds in a line: how many layers, and the share of cycles. */
  String text() {
    return bounds.stream().map(LayerBounds::text).collect(Collectors.joining(", "));
  }

  private static String text(Share share) {
    return String.format(
        Locale.ROOT, "%s %d (%.1f%%)", share.bound(), share.layers(), 100 * share.share());
  }

  private String line(CycleTable.Row row) {
    return String.format(
        Locale.ROOT,
        "  %-58s %-8s %,10.0f %5.1f%%  %s%n",
        row.name(),
        row.mode(),
        row.cycles(),
        100 * row.cycles() / cycles,
        row.bound());
  }

  private String line(Neighbours run) {
    return String.format(
        Locale.ROOT,
        "  %-67s %,10.0f %5.1f%%  %s%n",
        "%d in a row, %s to %s".formatted(run.layers(), run.first(), run.last()),
        run.cycles(),
        100 * run.cycles() / cycles,
        Bound.VECTOR.title());
  }
}
