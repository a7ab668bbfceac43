package dev.ditto.accel.rtl.control;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.lib.MemoryFifo;
import java.util.List;

/**
 * Knows the oldest command, in ring order, that is not completed. All others can at best be ahead
 * of their time, so the cycle is this one's: its layer is what the run waits for. Processors charge
 * cycles to the instruction at the head of their reorder buffer in the same way.
 *
 * <p>Each engine completes its own commands in order; so it is enough to know of each command which
 * engine has it, and of each engine how many it has completed that are not the oldest yet.
 */
final class OldestCommand extends Block {
  /**
   * @param engines that have commands
   * @param layers that commands may belong to
   * @param depth commands that may be on their way, a power of two
   */
  public record Params(int engines, int layers, int depth) {}

  /**
   * A command that an engine is given.
   *
   * @param engine by number
   * @param layer that it belongs to
   */
  public record Entry(UInt engine, UInt layer) {
    static Type<Entry> type(Params p) {
      return struct(Entry.class, uint(log2Up(p.engines())), uint(log2Up(p.layers())));
    }
  }

  /** An engine is given a command; only when there is {@link #room}. */
  public final Bool enters = input(bool());

  /** The command. */
  public final Entry entry;

  /** There is room for another. */
  public final Bool room = output(bool());

  /** Engines whose oldest command is completed. */
  public final List<Bool> completed;

  /** Forgets all commands, one a cycle; none may come meanwhile. */
  public final Bool drop = input(bool());

  /** The oldest command is known. */
  public final Bool waiting = output(bool());

  /** Its layer. */
  public final UInt layer;

  /** There is a command, known or not. */
  public final Bool busy = output(bool());

  OldestCommand(Params p) {
    super(p);
    entry = input(Entry.type(p));
    completed = each(p.engines(), e -> input(bool()));
    layer = output(uint(log2Up(p.layers())));

    var order = add(new MemoryFifo<>(new MemoryFifo.Params<>(Entry.type(p), p.depth())));
    order.in.offer(enters, entry);
    room.set(order.in.ready());
    Entry oldest = order.out.data();
    var ahead = each(p.engines(), e -> reg(uint(log2Up(p.depth() + 2))).init(0).named("ahead", e));
    UInt done = pack(each(p.engines(), e -> ahead.get(e).any()));
    Bool leaves = order.out.valid().and(done.shr(oldest.engine()).bit(0));
    order.out.ready(leaves.or(drop));
    loop(
        p.engines(),
        e -> {
          UInt count = ahead.get(e);
          Bool up = completed.get(e);
          Bool down = leaves.and(oldest.engine().eq(e));
          when(drop, () -> count.next(0))
              .elseWhen(up.and(down.not()), () -> count.next(count.wrapPlus(1)))
              .elseWhen(down.and(up.not()), () -> count.next(count.wrapMinus(1)));
        });
    waiting.set(order.out.valid());
    layer.set(oldest.layer());
    busy.set(order.busy);
  }
}
