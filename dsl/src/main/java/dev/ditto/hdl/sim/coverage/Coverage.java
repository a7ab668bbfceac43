package dev.ditto.hdl.sim.coverage;

import dev.ditto.hdl.sim.SimulationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How often every point of a design was reached; from one run or from several that were merged.
 *
 * <p>Branches and states count cycles, transitions and toggles count how often they happened.
 */
public final class Coverage {
  private static final String HEAD = "ditto coverage 1";

  private final TreeMap<Point, Long> hits = new TreeMap<>();

  /** Of nothing yet. */
  public Coverage() {}

  void add(Point point, long count) {
    hits.merge(point, count, Long::sum);
  }

  /** All points with their hits, in the order of files and lines. */
  public Map<Point, Long> hits() {
    return Collections.unmodifiableMap(hits);
  }

  /** The sums over this and another run, also of another design. */
  public Coverage merge(Coverage other) {
    Coverage both = new Coverage();
    hits.forEach(both::add);
    other.hits.forEach(both::add);
    return both;
  }

  /** The part of the points of a kind that was reached, in percent; 100 when there are none. */
  public double percent(Point.Kind kind) {
    long all = hits.keySet().stream().filter(p -> p.kind() == kind).count();
    long reached =
        hits.entrySet().stream().filter(e -> e.getKey().kind() == kind && e.getValue() > 0).count();
    return all == 0 ? 100 : 100.0 * reached / all;
  }

  /** A report to read; see {@link Report}. */
  public String text() {
    return Report.text(this);
  }

  /**
   * The report as an LCOV file, for {@code genhtml} and editors: a line's count is that of the
   * branch most often taken there, or of the most active signal made there.
   *
   * @param sourceFolder put before the names of files, for example {@code src/main/java}
   */
  public String lcov(String sourceFolder) {
    String folder = sourceFolder.isEmpty() || sourceFolder.endsWith("/") ? "" : "/";
    return Lcov.text(this, file -> sourceFolder + folder + file);
  }

  /**
   * The same where sources lie in several folders: a file is named as in the first that has it, and
   * left out when none has.
   */
  public String lcov(List<Path> sourceFolders) {
    return Lcov.text(
        this,
        file ->
            sourceFolders.stream()
                .map(folder -> folder.resolve(file))
                .filter(Files::isRegularFile)
                .map(Path::toString)
                .findFirst()
                .orElse(null));
  }

  /** Only the points that are wanted. */
  public Coverage only(Predicate<Point> wanted) {
    Coverage some = new Coverage();
    hits.forEach(
        (point, count) -> {
          if (wanted.test(point)) {
            some.add(point, count);
          }
        });
    return some;
  }

  /** Writes all counts, for {@link #read} in another run. */
  public void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    hits.forEach(
        (p, count) ->
            lines.add(
                String.join(
                    "\t",
                    p.kind().name(),
                    p.file(),
                    Integer.toString(p.line()),
                    p.module(),
                    p.subject(),
                    p.what(),
                    Long.toString(count))));
    Files.write(file, lines);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws SimulationException for any other file
   */
  public static Coverage read(Path file) throws IOException {
    Coverage coverage = new Coverage();
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
      throw new SimulationException(file + " is no coverage file: it does not begin with " + HEAD);
    }
    for (int i = 1; i < lines.size(); i++) {
      String[] f = lines.get(i).split("\t", -1);
      try {
        Point.Kind kind = Point.Kind.valueOf(f[0]);
        Point point = new Point(kind, f[1], Integer.parseInt(f[2]), f[3], f[4], f[5]);
        coverage.add(point, Long.parseLong(f[6]));
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw new SimulationException(file + ":" + (i + 1) + " is no line of a coverage file");
      }
    }
    return coverage;
  }
}
