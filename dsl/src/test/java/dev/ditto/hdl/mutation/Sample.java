package dev.ditto.hdl.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Some of many mutants: loops and parameters make many copies of one line of Java, of which a few
 * are enough.
 */
public final class Sample {
  private Sample() {}

  /**
   * At most so many of each place, evenly spread.
   *
   * @param each 0 for all
   */
  public static List<Victim> of(List<Victim> all, int each) {
    if (each == 0) {
      return all;
    }
    Map<String, List<Victim>> places = new LinkedHashMap<>();
    all.forEach(v -> places.computeIfAbsent(v.place(), p -> new ArrayList<>()).add(v));
    List<Victim> some = new ArrayList<>();
    for (List<Victim> copies : places.values()) {
      int most = Math.min(each, copies.size());
      for (int i = 0; i < most; i++) {
        some.add(copies.get(i * copies.size() / most));
      }
    }
    return some;
  }
}
