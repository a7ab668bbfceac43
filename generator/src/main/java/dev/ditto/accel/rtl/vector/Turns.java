package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import java.util.List;

/**
 * Some equal units that share a stream's items: each takes one in its turn, and in the same order
 * they give what they have made of it.
 */
final class Turns {
  private Turns() {}

  /** Gives each unit an item in its turn. */
  static <T> void deal(Stream<T> items, List<Stream<T>> units) {
    UInt turn = turn(items.fires(), units.size());
    for (int i = 0; i < units.size(); i++) {
      units.get(i).offer(items.valid().and(turn.eq(i)), items.data());
    }
    items.ready(mux(turn, units.stream().map(Stream::ready).toList()));
  }

  /** Takes an item from each unit in its turn. */
  static <T> Stream<T> collect(List<Stream<T>> units) {
    Stream<T> items = stream(units.get(0).type());
    UInt turn = turn(items.fires(), units.size());
    items.offer(
        mux(turn, units.stream().map(Stream::valid).toList()),
        mux(turn, units.stream().map(Stream::data).toList()));
    for (int i = 0; i < units.size(); i++) {
      units.get(i).ready(items.ready().and(turn.eq(i)));
    }
    return items;
  }

  private static UInt turn(Bool moves, int units) {
    var turn = reg(uint(log2Up(units))).init(0);
    when(moves, () -> turn.next(turn.eq(units - 1).pick(0, turn.wrapPlus(1))));
    return turn;
  }
}
