package dev.ditto.accel.rtl.control;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.isa.Sync;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.lib.MemoryFifo;

/**
 * The commands of one engine, in order: they wait here for their turn, then for their semaphores;
 * then they start, and when the engine has done them their own semaphores are signalled.
 *
 * <p>A command that is to be skipped waits and signals in its turn too, but the engine never sees
 * it: it is completed as soon as all before it are.
 */
final class EngineQueue extends Block {
  /**
   * @param commandBits bits of a command as its engine takes it
   * @param depth commands that wait, a power of two
   */
  public record Params(int commandBits, int depth) {}

  /** Commands started and not yet completed, the one that the engine has not yet taken included. */
  private static final int IN_FLIGHT = 3;

  /** These, and commands skipped between them. */
  private static final int FLYING = 8;

  private static final int MASKS = 2 * Sync.SEMAPHORES;

  /** Commands from the ring. */
  public final Stream<UInt> in;

  /** The semaphores of the command on {@link #in}. */
  public final SyncMasks sync = input(SyncMasks.type());

  /** It is to be skipped. */
  public final Bool skip = input(bool());

  /** To the engine. */
  public final Stream<UInt> engine;

  /** The engine has done its oldest command. */
  public final Bool done = input(bool());

  /** The oldest command that waits could start now. */
  public final Bool wants = output(bool());

  /** What it waits for. */
  public final UInt waits = output(uint(Sync.SEMAPHORES));

  /** It starts. */
  public final Bool granted = input(bool());

  /** A command that is done has semaphores to signal. */
  public final Bool gives = output(bool());

  /** Which. */
  public final UInt signals = output(uint(Sync.SEMAPHORES));

  /** They are signalled: the command is completed. */
  public final Bool accepted = input(bool());

  /** It was skipped. */
  public final Bool skipped = output(bool());

  /** Throws commands away that have not started. */
  public final Bool drop = input(bool());

  /** The engine has a command, or one that is done is not completed. */
  public final Bool executing = output(bool());

  /** There is a command, started or not. */
  public final Bool busy = output(bool());

  EngineQueue(Params p) {
    super(p);
    in = takes(uint(p.commandBits()));
    engine = gives(uint(p.commandBits()));

    // Semaphores and marks of all commands go through one queue, beside it what the engine is to
    // do.
    var order = add(new MemoryFifo<>(new MemoryFifo.Params<>(uint(MASKS + 1), p.depth())));
    var work = add(new MemoryFifo<>(new MemoryFifo.Params<>(uint(p.commandBits()), p.depth())));
    order.in.offer(in.valid().and(skip.or(work.in.ready())), cat(skip, pack(sync)));
    work.in.offer(in.valid().and(skip.not()).and(order.in.ready()), in.data());
    in.ready(order.in.ready().and(skip.or(work.in.ready())));
    Bool skips = order.out.data().bit(MASKS);
    SyncMasks masks = unpack(SyncMasks.type(), order.out.data().trunc(MASKS));

    // The oldest command starts, then stays until the engine takes it; one to be skipped goes.
    var started = reg(bool()).init(0);
    var inFlight = reg(uintFor(IN_FLIGHT)).init(0);
    Stream<UInt> starting = stream(uint(Sync.SEMAPHORES + 1));
    Bool there = order.out.valid().and(skips.or(work.out.valid()));
    Bool waiting = there.and(started.not());
    Bool room = starting.ready().and(inFlight.ne(IN_FLIGHT));
    wants.set(waiting.and(drop.not()).and(room));
    waits.set(masks.waits());
    starting.offer(granted, cat(skips, masks.signals()));
    engine.offer(started, work.out.data());
    Bool starts = granted.and(skips.not());
    when(starts, () -> started.next(true)).elseWhen(engine.ready(), () -> started.next(false));
    order.out.ready(started.pick(engine.ready(), drop.and(there).or(granted.and(skips))));
    work.out.ready(order.out.fires().and(skips.not()));

    // In the order in which they started; what was skipped needs nobody to do it.
    Stream<UInt> flying = starting.fifo(FLYING);
    Bool skippedNow = flying.data().bit(Sync.SEMAPHORES);
    Bool completes = flying.valid().and(accepted).and(skippedNow.not());
    var finished = reg(uintFor(IN_FLIGHT)).init(0);
    count(inFlight, starts, completes);
    count(finished, done, completes);
    gives.set(flying.valid().and(skippedNow.or(finished.any())));
    signals.set(flying.data().trunc(Sync.SEMAPHORES));
    flying.ready(accepted);
    skipped.set(flying.valid().and(accepted).and(skippedNow));
    executing.set(inFlight.any());
    busy.set(flying.valid().or(order.busy));
  }

  private static void count(UInt counter, Bool up, Bool down) {
    when(up.and(down.not()), () -> counter.next(counter.wrapPlus(1)))
        .elseWhen(down.and(up.not()), () -> counter.next(counter.wrapMinus(1)));
  }
}
