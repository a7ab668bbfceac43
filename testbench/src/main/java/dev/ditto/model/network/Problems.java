package dev.ditto.model.network;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a network's configuration, each with its key, its value, and the rule. */
final class Problems {
  /** Far beyond any published network. */
  static final int LARGEST = 16_384;

  private final List<String> all = new ArrayList<>();

  void within(String key, int value, int low, int high) {
    check(value >= low && value <= high, key, value, "must be %d .. %d".formatted(low, high));
  }

  void check(boolean good, String key, Object value, String rule) {
    if (!good) {
      all.add("%s: %s; %s".formatted(key, value, rule));
    }
  }

  boolean none() {
    return all.isEmpty();
  }

  List<String> all() {
    return List.copyOf(all);
  }
}
