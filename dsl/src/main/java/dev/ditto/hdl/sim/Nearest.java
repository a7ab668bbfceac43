package dev.ditto.hdl.sim;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Finds the names that somebody may have meant. */
final class Nearest {
  private Nearest() {}

  /** That a design has no such thing, and the three names nearest to it. */
  static String message(String top, String kind, String name, Collection<String> names) {
    String nearest =
        names.stream()
            .sorted(
                Comparator.comparingInt((String n) -> distance(n, name))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(3)
            .collect(Collectors.joining(", "));
    return top
        + " has no "
        + kind
        + " "
        + name
        + (nearest.isEmpty() ? "" : "; nearest: " + nearest);
  }

  /** How many letters must be changed, added or dropped to get from one name to the other. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
