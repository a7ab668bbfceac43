package dev.ditto.accel.rtl.flow;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;

/**
 * Measures layers: how many cycles the oldest command that is not completed was theirs. That is
 * what they add to the time of a step: work of theirs that goes on while an earlier layer still has
 * something to do is free. All layers together are the counter {@code waiting}. Cycles of a layer
 * in a row are counted in a register and then added to what the memory holds.
 */
final class FlowMeter extends Block {
  /**
   * @param layers that it measures
   * @param cycleBits bits of a layer's cycles
   */
  public record Params(int layers, int cycleBits) {}

  /** A command is not completed. */
  public final Bool working = input(bool());

  /** Layer of the oldest. */
  public final UInt layer;

  /** Nothing is in flight, and all has been added up. */
  public final Bool settled = output(bool());

  /** Takes a layer's cycles out, so that it starts at zero again; only while settled. */
  public final Bool take = input(bool());

  /** Which layer's. */
  public final UInt takeLayer;

  /** Its cycles, a cycle later; the largest number stands for all beyond. */
  public final UInt cycles;

  FlowMeter(Params p) {
    super(p);
    int layerBits = log2Up(p.layers());
    layer = input(uint(layerBits));
    takeLayer = input(uint(layerBits));
    cycles = output(uint(p.cycleBits()));

    var counting = reg(bool()).init(0);
    var counted = reg(uint(layerBits));
    var count = reg(uint(p.cycleBits()));
    Bool goesOn = working.and(layer.eq(counted));
    Bool ends = counting.and(goesOn.not());
    counting.next(working);
    when(working, () -> counted.next(layer));
    count.next(counting.and(goesOn).pick(increment(count), 1));

    // What has ended is added in the next cycle; the same layer cannot end again in that cycle.
    var totals = memory(uint(p.cycleBits()), p.layers());
    UInt total = totals.read(take.pick(takeLayer, counted), take.or(ends));
    var adds = reg(bool()).init(0);
    var takes = reg(bool()).init(0);
    var target = reg(uint(layerBits));
    var addend = reg(uint(p.cycleBits()));
    adds.next(ends);
    takes.next(take);
    target.next(take.pick(takeLayer, counted));
    addend.next(count);
    UInt sum = total.plus(addend);
    UInt saturated =
        sum.bit(p.cycleBits()).pick(lit(0, p.cycleBits()).not(), sum.trunc(p.cycleBits()));
    totals.write(target, takes.pick(0, saturated), adds.or(takes));
    cycles.set(total);
    settled.set(working.or(counting).or(adds).not());
  }

  private static UInt increment(UInt count) {
    return count.all().pick(count, count.wrapPlus(1));
  }
}
