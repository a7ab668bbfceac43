package dev.ditto.program.order;

import dev.ditto.accel.isa.Engine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Who last wrote, added to and read each word, as ranges. */
final class Usage {
  private static final int NOBODY = -1;

  private final Map<Place, NavigableMap<Long, Cell>> places = new EnumMap<>(Place.class);

  /** Words that were used alike. */
  private static final class Cell {
    final long to;
    int writer = NOBODY;
    Engine writerEngine;
    final Set<Integer> adders;
    final Set<Integer> readers;

    Cell(long to) {
      this.to = to;
      adders = new HashSet<>();
      readers = new HashSet<>();
    }

    Cell(long to, Cell like) {
      this.to = to;
      writer = like.writer;
      writerEngine = like.writerEngine;
      adders = new HashSet<>(like.adders);
      readers = new HashSet<>(like.readers);
    }
  }

  /** For each command of a plan, the places of those before it that it must come after. */
  static List<Set<Integer>> predecessors(List<Planned> plan) {
    Usage usage = new Usage();
    List<Set<Integer>> all = new ArrayList<>();
    for (int place = 0; place < plan.size(); place++) {
      Set<Integer> before = new HashSet<>();
      for (Access access : plan.get(place).accesses()) {
        usage.use(access, plan.get(place).engine(), place, before);
      }
      before.remove(place);
      all.add(before);
    }
    return all;
  }

  /**
   * Enters the use of some words and tells after whom it must come.
   *
   * @param engine who uses
   * @param place which command
   * @param before the commands that must have completed; grows
   */
  private void use(Access access, Engine engine, int place, Set<Integer> before) {
    if (access.to() <= access.from()) {
      return;
    }
    NavigableMap<Long, Cell> cells = places.computeIfAbsent(access.place(), p -> new TreeMap<>());
    split(cells, access.from());
    split(cells, access.to());
    List<Long> covered =
        new ArrayList<>(cells.subMap(access.from(), true, access.to(), false).keySet());
    long reached = access.from();
    for (long from : covered) {
      Cell cell = cells.get(from);
      if (from > reached) {
        touch(fresh(cells, reached, from), access.kind(), engine, place, before);
      }
      touch(cell, access.kind(), engine, place, before);
      reached = cell.to;
    }
    if (reached < access.to()) {
      touch(fresh(cells, reached, access.to()), access.kind(), engine, place, before);
    }
    if (access.kind() == Access.Kind.WRITE) {
      cells.subMap(access.from(), true, access.to(), false).clear();
      Cell cell = fresh(cells, access.from(), access.to());
      cell.writerEngine = engine;
      cell.writer = place;
    }
  }

  private static void touch(
      Cell cell, Access.Kind kind, Engine engine, int place, Set<Integer> before) {
    // The array clears the rows of a command before it hands them out, and in order; whatever it
    // adds afterwards comes afterwards.
    boolean cleared = kind == Access.Kind.ADD && cell.writerEngine == engine;
    if (cell.writer != NOBODY && !cleared) {
      before.add(cell.writer);
    }
    if (kind != Access.Kind.ADD) {
      before.addAll(cell.adders);
    }
    if (kind != Access.Kind.READ) {
      before.addAll(cell.readers);
    }
    if (kind == Access.Kind.READ) {
      cell.readers.add(place);
    } else if (kind == Access.Kind.ADD) {
      cell.adders.add(place);
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
