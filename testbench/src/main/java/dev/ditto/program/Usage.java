package dev.ditto.program;

import dev.ditto.accel.isa.Engine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Who last wrote, added to and read each word, as ranges. */
final class Usage {
  private static final int ENGINES = Engine.values().length;
  private static final int NOBODY = -1;

  private final Map<Place, NavigableMap<Long, Cell>> places = new EnumMap<>(Place.class);

  /**
   * Words that were used alike. Users are numbered within their engine, in order; of each engine
   * only the last one matters, because engines complete their commands in order.
   */
  private static final class Cell {
    final long to;
    int writerEngine = NOBODY;
    int writer = NOBODY;
    final int[] adders;
    final int[] readers;

    Cell(long to) {
      this.to = to;
      adders = nobody();
      readers = nobody();
    }

    Cell(long to, Cell like) {
      this.to = to;
      writerEngine = like.writerEngine;
      writer = like.writer;
      adders = like.adders.clone();
      readers = like.readers.clone();
    }
  }

  private static int[] nobody() {
    int[] none = new int[ENGINES];
    Arrays.fill(none, NOBODY);
    return none;
  }

  /**
   * Enters the use of some words and tells after whom it must come.
   *
   * @param engine who uses
   * @param number which of that engine's commands
   * @param after for each engine, the last of its commands that must have completed; grows
   */
  void use(Access access, Engine engine, int number, int[] after) {
    if (access.to() <= access.from()) {
      return;
    }
    NavigableMap<Long, Cell> cells =
        places.computeIfAbsent(access.place(), place -> new TreeMap<>());
    split(cells, access.from());
    split(cells, access.to());
    List<Long> covered =
        new ArrayList<>(cells.subMap(access.from(), true, access.to(), false).keySet());
    long reached = access.from();
    for (long from : covered) {
      Cell cell = cells.get(from);
      if (from > reached) {
        touch(fresh(cells, reached, from), access.kind(), engine.ordinal(), number, after);
      }
      touch(cell, access.kind(), engine.ordinal(), number, after);
      reached = cell.to;
    }
    if (reached < access.to()) {
      touch(fresh(cells, reached, access.to()), access.kind(), engine.ordinal(), number, after);
    }
    if (access.kind() == Access.Kind.WRITE) {
      cells.subMap(access.from(), true, access.to(), false).clear();
      Cell cell = fresh(cells, access.from(), access.to());
      cell.writerEngine = engine.ordinal();
      cell.writer = number;
    }
  }

  private static void touch(Cell cell, Access.Kind kind, int engine, int number, int[] after) {
    // The array clears the rows of a command before it hands them out, and in order; whatever it
    // adds afterwards comes afterwards.
    boolean cleared = kind == Access.Kind.ADD && cell.writerEngine == engine;
    if (cell.writer != NOBODY && !cleared) {
      after[cell.writerEngine] = Math.max(after[cell.writerEngine], cell.writer);
    }
    for (int e = 0; e < ENGINES; e++) {
      if (kind != Access.Kind.ADD) {
        after[e] = Math.max(after[e], cell.adders[e]);
      }
      if (kind != Access.Kind.READ) {
        after[e] = Math.max(after[e], cell.readers[e]);
      }
    }
    if (kind == Access.Kind.READ) {
      cell.readers[engine] = number;
    } else if (kind == Access.Kind.ADD) {
      cell.adders[engine] = number;
    }
  }

  private static Cell fresh(NavigableMap<Long, Cell> cells, long from, long to) {
    Cell cell = new Cell(to);
    cells.put(from, cell);
    return cell;
  }

  private static void split(NavigableMap<Long, Cell> cells, long at) {
    Map.Entry<Long, Cell> before = cells.lowerEntry(at);
    if (before != null && before.getValue().to > at) {
      Cell cell = before.getValue();
      cells.put(at, new Cell(cell.to, cell));
      cells.put(before.getKey(), new Cell(at, cell));
    }
  }
}
