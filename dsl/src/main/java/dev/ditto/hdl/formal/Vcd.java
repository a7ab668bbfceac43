package dev.ditto.hdl.formal;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the value change dumps that yosys-smtbmc writes: a cycle each ten time units, in the middle
 * of which only clocks fall.
 */
final class Vcd {
  private static final int CYCLE = 10;

  private final Map<String, List<String>> pathsOf = new HashMap<>();
  private final Map<String, BigInteger> now = new HashMap<>();
  private final Map<String, List<BigInteger>> values = new LinkedHashMap<>();

  /**
   * Values by path, with dots between instances and without the top; one a cycle.
   *
   * @throws IllegalArgumentException when the text is no such dump
   */
  static Map<String, List<BigInteger>> read(List<String> lines) {
    Vcd vcd = new Vcd();
    int body = vcd.header(lines);
    vcd.changes(lines.subList(body, lines.size()));
    return vcd.values;
  }

  private int header(List<String> lines) {
    Deque<String> scopes = new ArrayDeque<>();
    for (int i = 0; i < lines.size(); i++) {
      String[] words = lines.get(i).strip().split("\\s+");
      switch (words[0]) {
        case "$scope" -> scopes.addLast(words[2]);
        case "$upscope" -> scopes.removeLast();
        case "$enddefinitions" -> {
          return i + 1;
        }
        case "$var" -> {
          if (!scopes.isEmpty()) {
            List<String> path = new ArrayList<>(scopes);
            path.remove(0);
            path.add(words[4]);
            pathsOf.computeIfAbsent(words[3], k -> new ArrayList<>()).add(String.join(".", path));
          }
        }
        default -> {}
      }
    }
    throw new IllegalArgumentException("a value change dump without $enddefinitions");
  }

  private void changes(List<String> lines) {
    long time = -1;
    for (String line : lines) {
      if (line.startsWith("#")) {
        // The values of a cycle are complete when the time moves on.
        finish(time);
        time = Long.parseLong(line.substring(1));
      } else if (line.startsWith("b")) {
        int space = line.indexOf(' ');
        String bits = line.substring(1, space).replace('x', '0').replace('z', '0');
        now.put(line.substring(space + 1), new BigInteger(bits, 2));
      } else if (line.length() > 1 && "01".indexOf(line.charAt(0)) >= 0) {
        now.put(line.substring(1), new BigInteger(line.substring(0, 1)));
      }
    }
  }

  private void finish(long time) {
    if (time < 0 || time % CYCLE != 0) {
      return;
    }
    pathsOf.forEach(
        (id, paths) -> {
          BigInteger value = now.getOrDefault(id, BigInteger.ZERO);
          paths.forEach(path -> values.computeIfAbsent(path, k -> new ArrayList<>()).add(value));
        });
  }
}
