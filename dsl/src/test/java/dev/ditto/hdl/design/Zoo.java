package dev.ditto.hdl.design;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.lib.Fifo;

/** One of everything, with children, memories and awkward signedness. */
public final class Zoo extends Block {

  /**
   * Two memories: one written in lanes and kept in block RAM, one plain. Neither is a power of two.
   */
  public static final class Ram extends Block {
    public final UInt writeAddress = input(uint(4));
    public final UInt writeData = input(uint(32));
    public final Bool write = input(bool());
    public final UInt mask = input(uint(4));
    public final UInt readAddress = input(uint(4));
    public final Bool read = input(bool());
    public final UInt readData = output(uint(32));

    public Ram() {
      var words = memory(uint(32), 10).lanes(8).style(Memory.Style.BLOCK);
      words.write(writeAddress, writeData.wrapPlus(1), mask, write);
      var halves = memory(uint(16), 10);
      halves.write(writeAddress, writeData.bits(20, 5), write);
      var half = halves.read(readAddress, yes());
      readData.set(words.read(readAddress, read).plus(half).trunc(32));
    }
  }

  public Zoo() {
    var a = input(uint(8));
    var b = input(sint(8));
    var c = input(uint(3));
    var s = input(bool());
    var branch = output(uint(8));
    var follower = output(uint(8));
    var sums = output(sint(10));
    var flag = output(bool());
    var table = output(uint(20));
    var shifted = output(sint(8));
    var all = output(uint(64));

    var threshold = lit(5, 8);
    when(
            a.lt(threshold),
            () -> {
              branch.set(a.wrapPlus(3));
              follower.set(branch);
            })
        .elseWhen(
            a.gt(7).and(s),
            () -> {
              branch.set(1);
              follower.set(0);
            })
        .otherwise(
            () -> {
              branch.set(a.shr(c));
              follower.set(1);
            });
    sums.set(b.plus(b).minus(b.times(b).trunc(8)).trunc(10));
    flag.set(b.ge(0).and(a.parity()).or(b.lt(threshold.signed())).xor(s));
    table.set(select(c).on(0, a.times(a)).on(1, a.widen(9)).on(5, lit(77, 20)).other(lit(3, 4)));
    shifted.set(s.pick(b.shr(c), b));

    var rotated = mux(c, each(8, i -> cat(a, a).bits(7 + i, i)));
    var ram = add(new Ram());
    ram.writeAddress.set(c);
    ram.writeData.set(cat(a, rotated, lit(0, 16)));
    ram.write.set(s);
    ram.mask.set(lit(15, 4));
    ram.readAddress.set(a.bits(3, 0));
    ram.read.set(s.not());
    var queue = add(new Fifo<>(new Fifo.Params<>(uint(8), 3)));
    queue.in.offer(s, rotated);
    queue.out.ready(s.not());
    all.set(cat(ram.readData, queue.out.data(), queue.out.valid(), queue.in.ready(), queue.count));
  }
}
