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
 */
public final class EngineQueue extends Block {
  /**
   * @param commandBits bits of a command as its engine takes it
   * @param depth commands that wait, a power of two
   */
  public record Params(int commandBits, int depth) {}

  /** Commands started and not yet done, the one that the engine has not yet taken included. */
  private static final int IN_FLIGHT = 3;

  private static final int MASKS = 2 * Sync.SEMAPHORES;

  /** Commands from the ring. */
  public final Stream<UInt> in;

  /** The semaphores of the command on {@link #in}. */
  public final SyncMasks sync = input(SyncMasks.type());

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

  /** Throws commands away that have not started. */
  public final Bool drop = input(bool());

  /** A command has started and is not completed. */
  public final Bool executing = output(bool());

  /** There is a command, started or not. */
  public final Bool busy = output(bool());

  public EngineQueue(Params p) {
    super(p);
    in = takes(uint(p.commandBits()));
    engine = gives(uint(p.commandBits()));

    // Command and semaphores go side by side through one queue.
    int bits = p.commandBits();
    var queue = add(new MemoryFifo<>(new MemoryFifo.Params<>(uint(bits + MASKS), p.depth())));
    queue.in.from(in.map(command -> cat(pack(sync), command)));
    UInt oldest = queue.out.data();
    SyncMasks masks = unpack(SyncMasks.type(), oldest.slice(bits, MASKS));

    // The oldest command starts, then stays until the engine takes it.
    var started = reg(bool()).init(0);
    Stream<UInt> starting = stream(uint(Sync.SEMAPHORES));
    Bool waiting = queue.out.valid().and(started.not());
    wants.set(waiting.and(drop.not()).and(starting.ready()));
    waits.set(masks.waits());
    starting.offer(granted, masks.signals());
    engine.offer(started, oldest.trunc(bits));
    when(granted, () -> started.next(true)).elseWhen(engine.ready(), () -> started.next(false));
    queue.out.ready(started.pick(engine.ready(), drop));

    Stream<UInt> flying = starting.fifo(IN_FLIGHT);
    var finished = reg(uintFor(IN_FLIGHT)).init(0);
    when(done.and(accepted.not()), () -> finished.next(finished.wrapPlus(1)))
        .elseWhen(accepted.and(done.not()), () -> finished.next(finished.wrapMinus(1)));
    gives.set(finished.any());
    signals.set(flying.data());
    flying.ready(accepted);
    executing.set(flying.valid());
    busy.set(flying.valid().or(queue.busy));
  }
}
