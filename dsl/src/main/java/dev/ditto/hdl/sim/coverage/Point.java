package dev.ditto.hdl.sim.coverage;

import dev.ditto.hdl.graph.Site;
import java.util.Comparator;

/**
 * Something that a run may reach. All instances of a module share its points.
 *
 * @param file path of the source file within its source folder; {@code -} when unknown
 * @param line from 1 on; 0 when unknown
 * @param module name of the circuit
 * @param subject the signal, or the number of the branching statement in its module
 * @param what the bit and direction, the branch, or the state
 */
public record Point(Kind kind, String file, int line, String module, String subject, String what)
    implements Comparable<Point> {
  private static final Comparator<Point> ORDER =
      Comparator.comparing(Point::file)
          .thenComparing(Point::line)
          .thenComparing(Point::kind)
          .thenComparing(Point::module)
          .thenComparing(Point::subject)
          .thenComparing(Point::what);

  /** Kinds of coverage. */
  public enum Kind {
    /** A branch of a {@code when} or a switch was taken. */
    BRANCH,
    /** A state was visited. */
    STATE,
    /** A machine went from one state to another. */
    TRANSITION,
    /** A bit of a port or register rose or fell. */
    TOGGLE
  }

  static Point of(Kind kind, Site site, String module, String subject, String what) {
    if (site.frames().isEmpty()) {
      return new Point(kind, "-", 0, module, subject, what);
    }
    Site.Frame frame = site.frames().get(0);
    String owner = frame.className();
    String folder = owner.substring(0, owner.lastIndexOf('.') + 1).replace('.', '/');
    return new Point(kind, folder + frame.file(), frame.line(), module, subject, what);
  }

  @Override
  public int compareTo(Point other) {
    return ORDER.compare(this, other);
  }
}
