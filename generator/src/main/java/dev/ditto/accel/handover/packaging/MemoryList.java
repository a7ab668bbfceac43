package dev.ditto.accel.handover.packaging;

import dev.ditto.accel.handover.Hierarchy;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.text.Json;
import dev.ditto.hdl.graph.Memory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code rtl/memories.json}: every shape of memory with the places at which it occurs, for whoever
 * plans block RAM or orders macros. Largest first.
 */
final class MemoryList {
  private MemoryList() {}

  /**
   * A shape.
   *
   * @param module that its memories are instances of; empty when they are written in place
   * @param depth words
   * @param width bits
   * @param lanes parts of a word that are written apart
   */
  record Shape(
      String module, int reads, int writes, int depth, int width, int lanes, String style) {
    long bits() {
      return (long) depth * width;
    }
  }

  /** A shape and where it is; {@code places} are paths from the top. */
  record Entry(Shape shape, int count, List<String> places) {}

  /** The document. */
  record Document(String readDuringWrite, long bits, List<Entry> memories) {}

  static String of(Rtl rtl) {
    Map<Shape, List<String>> places =
        new TreeMap<>(
            Comparator.comparingLong(Shape::bits).reversed().thenComparing(Shape::toString));
    Hierarchy.of(rtl.design())
        .memories()
        .forEach(
            (path, memory) ->
                places
                    .computeIfAbsent(shape(rtl, memory), shape -> new ArrayList<>())
                    .add(rtl.top() + "." + path));
    List<Entry> entries = new ArrayList<>();
    places.forEach((shape, paths) -> entries.add(new Entry(shape, paths.size(), paths)));
    long bits = entries.stream().mapToLong(e -> e.shape().bits() * e.count()).sum();
    return Json.of(new Document("old word", bits, entries));
  }

  private static Shape shape(Rtl rtl, Memory memory) {
    return new Shape(
        rtl.memoryModule(memory).orElse(""),
        memory.reads().size(),
        memory.writes().size(),
        memory.depth(),
        memory.width(),
        memory.lanes(),
        memory.style().name().toLowerCase(Locale.ROOT));
  }
}
