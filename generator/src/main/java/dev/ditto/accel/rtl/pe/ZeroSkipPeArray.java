package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.PeStyle;
import dev.ditto.accel.rtl.reuse.WordWrite;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import java.util.List;
import java.util.function.Function;

/** All row-PEs. Row-PE {@code r} gets its windows from fetch port {@code r modulo fetchPorts}. */
public final class ZeroSkipPeArray extends Block {
  /** The window of each fetch port. */
  public final List<FetchedWindow> windows;

  /** Row-PEs that put their port's window into their queue. */
  public final List<Bool> push;

  /** Row-PEs that took a window out of their queue. */
  public final List<Bool> taken;

  /** Row-PEs whose fetcher has something for them. */
  public final List<Bool> working;

  /** Weights for all row-PEs alike; in their copies two cycles later. */
  public final WordWrite weights;

  /** Finished rows of all row-PEs. */
  public final Stream<RowSums> drained;

  /** What each row-PE did in the cycle before. */
  public final List<PeStatus> status;

  /**
   * @param p shape
   */
  public ZeroSkipPeArray(ArrayParameters p) {
    super(p);
    PeParameters pe = p.pe();
    windows = input(vec(FetchedWindow.type(pe), p.fetchPorts()));
    push = input(vec(bool(), p.rows()));
    taken = output(vec(bool(), p.rows()));
    working = input(vec(bool(), p.rows()));
    weights = input(WordWrite.type(pe.weightRows(), pe.weightBits()));
    drained = gives(RowSums.type(pe));
    status = output(vec(PeStatus.type(pe), p.rows()));

    // One register between the weight bus and its many copies.
    var broadcast = reg(WordWrite.type(pe.weightRows(), pe.weightBits()));
    broadcast.enable().init(0);
    next(broadcast, weights);

    Function<PeParameters, RowPe> kind =
        p.style() == PeStyle.DENSE ? DensePe::new : ZeroSkipPe::new;
    var rowPes = each(p.rows(), r -> add(kind.apply(pe)));
    var drain = add(new DrainArbiter(p));
    loop(
        p.rows(),
        r -> {
          RowPe rowPe = rowPes.get(r);
          rowPe.push.set(push.get(r));
          drive(rowPe.window, windows.get(r % p.fetchPorts()));
          taken.get(r).set(rowPe.taken);
          rowPe.working.set(working.get(r));
          drive(rowPe.weights, broadcast);
          drain.in.get(r).from(rowPe.drained);
          drive(status.get(r), rowPe.status);
        });
    drained.from(drain.out);
  }
}
