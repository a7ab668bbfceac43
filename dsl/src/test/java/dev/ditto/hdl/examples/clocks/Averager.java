package dev.ditto.hdl.examples.clocks;

import static dev.ditto.hdl.Hdl.*;
import static dev.ditto.hdl.Rounding.HALF_EVEN;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Clock;
import dev.ditto.hdl.Fix;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.lib.crossing.BitSynchronizer;
import dev.ditto.hdl.lib.crossing.GrayFifo;

/**
 * Averages the samples of a converter, group by group, and hands the averages to the main clock.
 * The converter does not wait: an average that finds the queue full is lost, and a flag says so
 * until reset.
 */
public final class Averager extends Block {
  /**
   * How much is averaged.
   *
   * @param logSamples logarithm of the samples in a group, 1 to 8
   */
  public record Params(int logSamples) {
    public Params {
      if (logSamples < 1 || logSamples > 8) {
        throw new IllegalArgumentException(
            "averager: logSamples is " + logSamples + ", it is 1 to 8");
      }
    }
  }

  /** The converter's clock. */
  public final Clock adc = clock();

  /** A sample for each edge of {@link #adc}. */
  public final SInt sample = in(adc, () -> input(sint(12)));

  public final Stream<Fix> average = gives(fix(14, 2));
  public final Bool lost = output(bool());

  public Averager(Params p) {
    super(p);
    var queue = in(adc, () -> add(new GrayFifo<>(new GrayFifo.Params<>(average.type(), 8))));
    queue.to.set(mainClock());
    average.from(queue.out);

    var loss = in(adc, () -> add(new BitSynchronizer()));
    loss.to.set(mainClock());
    lost.set(loss.out);

    in(
        adc,
        () -> {
          var count = reg(uint(p.logSamples())).init(0);
          var sum = reg(sint(12 + p.logSamples())).init(0);
          var last = count.all();
          var total = sum.plus(sample);
          count.next(count.wrapPlus(1));
          sum.next(last.pick(slit(0, sum.width()), total.wrap(sum.width())));

          Fix exact = total.asFix(0).shr(p.logSamples());
          queue.in.offer(last, exact.to(fix(14, 2), HALF_EVEN));
          var full = reg(bool()).init(0);
          when(last.and(queue.in.ready().not()), () -> full.next(true));
          loss.in.set(full);
        });
  }
}
