package dev.ditto.bench;

import java.util.List;
import java.util.Locale;

/** Least, middle and largest of some measurements. */
record Spread(double least, double middle, double most) {

  static Spread of(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int n = sorted.size();
    double middle = (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
    return new Spread(sorted.get(0), middle, sorted.get(n - 1));
  }

  /** All three, each with so many digits behind the point. */
  String text(int digits) {
    String format = "%." + digits + "f";
    return String.format(
        Locale.ROOT, format + " / " + format + " / " + format, least, middle, most);
  }
}
