package dev.ditto.program.layer;

import dev.ditto.accel.Parameters;
import java.util.Optional;

/** How a layer can be cut so that it fits the scratchpads and the operands of commands. */
public final class Capacity {
  // The largest numbers that operands of commands hold.
  private static final int COORDINATES = Short.MAX_VALUE;
  private static final int SMALL_NUMBERS = 255;
  private static final int WINDOW_NUMBERS = 0xffff;

  private final String layer;
  private final Shape s;
  private final Parameters p;
  private final Residence residence;
  private final boolean loadsPrevious;
  private final Optional<Lines> lines;
  private final int members;

  /**
   * Of a layer by itself.
   *
   * @param temporal whether it may be computed from differences to the step before
   */
  public Capacity(
      String layer, Shape shape, Parameters parameters, Residence residence, boolean temporal) {
    this(layer, shape, parameters, residence, temporal, Optional.empty(), 1);
  }

  /**
   * Of layers of one shape that are computed in turn, tile by tile.
   *
   * @param temporal whether they may be computed from differences to the step before
   * @param lines along which differences may be taken, too; then lines are not cut
   * @param members how many layers
   */
  public Capacity(
      String layer,
      Shape shape,
      Parameters parameters,
      Residence residence,
      boolean temporal,
      Optional<Lines> lines,
      int members) {
    this.layer = layer;
    this.s = shape;
    this.p = parameters;
    this.residence = residence;
    this.loadsPrevious = temporal && !residence.keepsX();
    this.lines = lines;
    this.members = members;
  }

  /** Lines of input that one output line sees, padding counted. */
  private long reachLines() {
    return (s.kernelHeight() - 1L) * s.dilation() + 1;
  }

  private long reachColumns() {
    return (s.kernelWidth() - 1L) * s.dilation() + 1;
  }

  /**
   * Channel windows that are encoded together. Depends on nothing but the layer and the machine,
   * because the order of the weights in memory follows from it.
   */
  public int groupWindows() {
    long line = Math.min(reachLines(), s.inHeight()) * lineWindows(s.inWidth());
    long most = Math.max(1, p.windowDepth() / line);
    most = Math.min(most, Math.min(p.xDepth(), p.xReuseDepth()));
    long groups = (s.windows() + most - 1) / most;
    return (int) ((s.windows() + groups - 1) / groups);
  }

  /** Throws when no tiling at all can do. */
  void checkSmallest() {
    commandRange("stride", s.stride(), SMALL_NUMBERS);
    commandRange("dilation", s.dilation(), SMALL_NUMBERS);
    commandRange("kernelWidth", s.kernelWidth(), SMALL_NUMBERS);
    commandRange("windows per pixel", s.windows(), WINDOW_NUMBERS);
    if (!s.pointwise()) {
      long far = Math.max(s.inHeight(), s.inWidth()) + Math.max(reachLines(), reachColumns());
      commandRange("input coordinates", far, COORDINATES);
    }
    long around = Math.min(reachLines(), s.inHeight()) * Math.min(reachColumns(), s.inWidth());
    need("windowDepth", around, p.windowDepth(), "the neighbourhood of one output pixel");
    need("yDepth", 1, residence.yWorkWords(p), "one output pixel beside the resident sums");
    if (loadsPrevious) {
      need(
          "xReuseDepth",
          groupWindows(),
          residence.xReuseWorkWords(p),
          "one pixel beside the resident codes");
    }
  }

  private void commandRange(String operand, long needed, long most) {
    if (needed > most) {
      throw new CapacityException(layer, "the largest " + operand, needed, most, "the layer");
    }
  }

  private void need(String parameter, long needed, long given, String what) {
    if (needed > given) {
      throw new CapacityException(layer, parameter, needed, given, what);
    }
  }

  /** Whether whole lines fit, one at a time, and what is resident stays right so. */
  public boolean allowsWholeLines() {
    return allow(new Tiling(1, s.outWidth(), groupWindows(), 1, false));
  }

  /** Whether the tiling fits and keeps what is resident right. */
  public boolean allow(Tiling t) {
    boolean grouped = t.groupWindows() < s.windows();
    boolean pieces = t.pieceColumns() < s.outWidth();
    if (lines.isPresent() && pieces) {
      return false;
    }
    if (t.tilesOutside() && (grouped || pieces || !allWindowsFit())) {
      return false;
    }
    if (residence.keepsY() && pieces) {
      return false;
    }
    // Windows of another layer come between those of two stripes, and lines that both see are
    // encoded again.
    if (residence.keepsX() && members > 1 && (t.tilesOutside() || !s.pointwise())) {
      return false;
    }
    // With several groups or pieces, borders of stripes are encoded again, and by then the code of
    // this step has taken the place of the one before.
    if (residence.keepsX() && (grouped || pieces) && !encodesOnce(t, pieces)) {
      return false;
    }
    return windowWords(t) <= p.windowDepth() && sumWords(t) <= sumRoom();
  }

  private boolean encodesOnce(Tiling t, boolean pieces) {
    return s.pointwise() && !pieces && t.tilesAtOnce() >= s.columnTiles(p.columns());
  }

  private boolean allWindowsFit() {
    long pixels = s.inHeight() * lineWindows(s.inWidth());
    return members * pixels * s.windows() <= p.windowDepth();
  }

  private long windowWords(Tiling t) {
    long lines = (t.stripeLines() - 1L) * s.stride() + reachLines();
    long columns = (t.pieceColumns() - 1L) * s.stride() + reachColumns();
    return members
        * Math.min(lines, s.inHeight())
        * lineWindows(Math.min(columns, s.inWidth()))
        * Math.min(t.groupWindows(), s.windows());
  }

  private long sumWords(Tiling t) {
    return residence.keepsY()
        ? 0
        : (long) members * t.stripeLines() * lineRows(t.pieceColumns()) * t.tilesAtOnce();
  }

  private long lineWindows(long columns) {
    return columns + lines.map(Lines::more).orElse(0);
  }

  private long lineRows(int columns) {
    return lines.map(l -> l.rows(columns)).orElse(columns);
  }

  private long sumRoom() {
    return residence.yWorkWords(p);
  }
}
