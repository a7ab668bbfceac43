package dev.ditto.cli.run;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.estimate.RowArea;
import java.io.IOException;
import java.util.Locale;

/**
 * A dense array of the same area as a configuration's: as many rows less or more as its row-PEs are
 * larger or smaller.
 *
 * @param dense with that many rows
 * @param rows of the configuration
 * @param ours transistors of one of its row-PEs
 * @param plain transistors of a dense row-PE
 */
record EqualArea(Configuration dense, int rows, long ours, long plain) {
  static EqualArea of(Configuration configuration) throws IOException {
    Configuration dense = configuration.with("peStyle", "dense");
    int rows = configuration.parameters().rows();
    long ours = RowArea.transistors(configuration);
    long plain = RowArea.transistors(dense);
    long equal = Math.max(1, Math.round((double) rows * ours / plain));
    return new EqualArea(dense.with("rows", Long.toString(equal)), rows, ours, plain);
  }

  String name() {
    return "dense, %d".formatted(dense.parameters().rows());
  }

  /**
   * The same for the manifest.
   *
   * @param rowTransistors of a row-PE of the configuration
   * @param denseRowTransistors of a dense one
   */
  record Told(
      String run,
      int rows,
      int denseRows,
      long rowTransistors,
      long denseRowTransistors,
      String explanation) {}

  /** For the manifest. */
  Told told() {
    return new Told(
        name(), rows, dense.parameters().rows(), ours, plain, explained().replaceAll("\\R", " "));
  }

  /** For people, in two lines. */
  String explained() {
    return String.format(
        Locale.ROOT,
        "%s: the dense array of the nearest area. A row-PE has %,d transistors, a dense one %,d"
            + " (%.3f times),%nmemories left out: %d rows are as large as %.2f dense ones.",
        name(),
        ours,
        plain,
        (double) ours / plain,
        rows,
        (double) rows * ours / plain);
  }
}
