package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.rtl.reuse.WordWrite;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.lib.Fifo;
import java.util.function.Function;

/**
 * A row-PE: windows wait in a queue, the selector pulls tokens out of them, each token fetches its
 * weight row from the PE's own copy, and all columns multiply and accumulate it. Only the selector
 * differs between kinds.
 */
public abstract class RowPe extends Block {
  /** Put {@link #window} into the queue; there is room, which the fetcher keeps count of. */
  public final Bool push = input(bool());

  /** A window for the queue. */
  public final FetchedWindow window;

  /** A window left the queue. */
  public final Bool taken = output(bool());

  /** The fetcher has rows or windows for this PE that have not left the queue. */
  public final Bool working = input(bool());

  /** Weights for the PE's copy. */
  public final WordWrite weights;

  /** Finished rows. */
  public final Stream<RowSums> drained;

  /** Of the cycle before. */
  public final PeStatus status;

  RowPe(PeParameters p, Function<PeParameters, ? extends Selector> kind) {
    super(p);
    window = input(FetchedWindow.type(p));
    weights = input(WordWrite.type(p.weightRows(), p.weightBits()));
    drained = gives(RowSums.type(p));
    status = output(PeStatus.type(p));

    var queue = add(new Fifo<>(new Fifo.Params<>(FetchedWindow.type(p), p.windowFifoDepth())));
    var selector = add(kind.apply(p));
    var weightBuffer = add(new WeightBuffer(p));
    var accumulators = add(new ColumnAccumulators(p));

    queue.in.offer(push, window);
    selector.window.from(queue.out);
    taken.set(queue.out.fires());

    drive(weightBuffer.write, weights);
    loop(
        p.lanes(),
        lane -> {
          LaneToken token = selector.tokens.lanes().get(lane);
          weightBuffer.reads.get(lane).enable().set(token.valid());
          weightBuffer.reads.get(lane).address().set(token.address());
        });
    drive(accumulators.tokens, selector.tokens);
    drive(accumulators.weights, weightBuffer.data);

    drained.offer(accumulators.full, new RowSums(selector.ended, accumulators.sums));
    accumulators.drained.set(drained.fires());
    selector.drained.set(drained.fires());

    var did = reg(PeStatus.type(p), 0);
    Bool active = selector.count.ne(0);
    Bool idle = working.or(selector.present).not();
    did.active().next(active);
    did.waitDrain().next(selector.waits);
    did.noJob().next(idle);
    did.waitWindow().next(active.or(selector.waits).or(idle).not());
    did.tokens().next(selector.count);
    drive(status, did);
  }
}
