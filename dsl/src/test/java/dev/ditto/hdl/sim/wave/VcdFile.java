package dev.ditto.hdl.sim.wave;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A value change dump that was read; strict about what it takes. */
final class VcdFile {
  /** Code by path, instance names with dots between and the top's name left out. */
  final Map<String, String> codes = new LinkedHashMap<>();

  /** By time, then by code: the binary digits that all values have, without leading zeros. */
  final TreeMap<Long, Map<String, String>> values = new TreeMap<>();

  VcdFile(Path file) throws IOException {
    String text = Files.readString(file);
    int end = text.indexOf("$enddefinitions $end\n");
    Deque<String> scopes = new ArrayDeque<>();
    for (String line : text.substring(0, end).split("\n")) {
      String[] words = line.strip().split(" +");
      if (words[0].equals("$scope")) {
        scopes.addLast(words[2]);
      } else if (words[0].equals("$upscope")) {
        scopes.removeLast();
      } else if (words[0].equals("$var")) {
        // Verilator's outermost scope is called top and holds the top module.
        String path =
            scopes.stream()
                .skip(scopes.peekFirst().equals("top") ? 2 : 1)
                .map(s -> s + ".")
                .collect(Collectors.joining("", "", words[4]));
        codes.put(path, words[3]);
      }
    }
    Map<String, String> now = new HashMap<>();
    for (String line : text.substring(end).split("\n")) {
      if (line.startsWith("#")) {
        now = new HashMap<>(now);
        values.put(Long.parseLong(line.substring(1)), now);
      } else if (line.startsWith("b")) {
        String[] words = line.substring(1).split(" ");
        now.put(words[1], words[0].replaceFirst("^0+(?=.)", ""));
      } else if (line.startsWith("0") || line.startsWith("1")) {
        now.put(line.substring(1), line.substring(0, 1));
      }
    }
  }

  String at(long time, String path) {
    return values.floorEntry(time).getValue().get(codes.get(path));
  }
}
