package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import java.util.List;

/** Brings the finished rows of all row-PEs into one stream, a row a cycle, fairly. */
public final class DrainArbiter extends Block {
  /** Finished rows of each row-PE. */
  public final List<Stream<RowSums>> in;

  /** All of them, registered. */
  public final Stream<RowSums> out;

  /**
   * @param p shape of the array
   */
  public DrainArbiter(ArrayParameters p) {
    super(p);
    in = each(p.rows(), i -> takes(RowSums.type(p.pe())));
    out = gives(RowSums.type(p.pe()));

    var full = reg(bool()).init(0);
    RowSums row = reg(RowSums.type(p.pe()));
    Bool open = full.not().or(out.ready());
    UInt waiting = pack(each(p.rows(), i -> in.get(i).valid()));
    boolean before = p.choosesDrainFirst();
    UInt chosen = before ? chosenBefore(waiting, open) : RoundRobin.choose(waiting, open);
    UInt wanting = before ? chosen : waiting;
    loop(p.rows(), i -> in.get(i).ready(open.and(chosen.bit(i))));
    out.offer(full, row);
    when(open, () -> full.next(wanting.any()));
    // A wide choice: by number, which costs half of what it does by one-hot masks.
    RowSums first = in.get(0).data();
    RowSums next =
        p.rows() == 1 ? first : mux(OneHot.number(chosen), each(p.rows(), i -> in.get(i).data()));
    when(open.and(wanting.any()), () -> next(row, next));
  }

  /** The choice of the cycle before; while it waits to be handed over it does not change. */
  private static UInt chosenBefore(UInt waiting, Bool open) {
    var next = reg(uint(waiting.width())).init(0);
    Bool moves = open.or(next.any().not());
    UInt chosen = RoundRobin.choose(waiting.and(next.not()), moves);
    when(moves, () -> next.next(chosen));
    return next;
  }
}
