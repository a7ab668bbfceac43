package dev.ditto.program.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The ways of cutting a layer that are worth comparing. */
final class TilingSearch {
  private static final int STRIPE_COUNTS = 5;

  private final Shape s;
  private final Capacity capacity;
  private final int columnTiles;

  TilingSearch(LayerJob job, Capacity capacity) {
    this.s = job.shape();
    this.capacity = capacity;
    this.columnTiles = job.columnTiles();
  }

  /** Legal tilings, none of them plainly worse than another; empty when nothing fits. */
  List<Tiling> candidates() {
    int group = capacity.groupWindows();
    boolean grouped = group < s.windows();
    List<Tiling> found = new ArrayList<>();
    for (int pieces = 1; pieces <= s.outWidth() && found.isEmpty(); pieces *= 2) {
      int columns = (s.outWidth() + pieces - 1) / pieces;
      for (int atOnce = grouped ? columnTiles : 1; atOnce >= 1 && found.isEmpty(); atOnce /= 2) {
        for (int lines : lineCounts(columns, group, atOnce)) {
          found.add(new Tiling(lines, columns, group, atOnce, false));
        }
      }
    }
    if (found.isEmpty()) {
      Tiling least = new Tiling(1, 1, group, 1, false);
      if (capacity.allow(least)) {
        found.add(least);
      }
    }
    for (Tiling tiling : List.copyOf(found)) {
      Tiling together =
          new Tiling(tiling.stripeLines(), tiling.pieceColumns(), group, columnTiles, false);
      if (!grouped && columnTiles > 1 && capacity.allow(together)) {
        found.add(together);
      }
      Tiling outside = new Tiling(tiling.stripeLines(), tiling.pieceColumns(), group, 1, true);
      if (columnTiles > 1 && tiling.stripeLines() < s.outHeight() && capacity.allow(outside)) {
        found.add(outside);
      }
    }
    return found;
  }

  /** Even cuts of the lines: into as few stripes as fit, a little more, and more still. */
  private TreeSet<Integer> lineCounts(int columns, int group, int atOnce) {
    TreeSet<Integer> lines = new TreeSet<>();
    int most = 0;
    int low = 1;
    int high = s.outHeight();
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (capacity.allow(new Tiling(middle, columns, group, atOnce, false))) {
        most = middle;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    if (most > 0) {
      int fewest = (s.outHeight() + most - 1) / most;
      for (int i = 0; i < STRIPE_COUNTS; i++) {
        lines.add(even(fewest + i));
        lines.add(even(fewest * (i + 1)));
      }
    }
    return lines;
  }

  private int even(int stripes) {
    int n = Math.min(stripes, s.outHeight());
    return (s.outHeight() + n - 1) / n;
  }
}
