package dev.ditto.accel.rtl.control;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Assembler;
import dev.ditto.accel.regs.RegisterMap;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.lib.MemoryFifo;
import dev.ditto.hdl.lib.axi.Burst;
import dev.ditto.hdl.lib.axi.BurstWalker;
import dev.ditto.hdl.lib.axi.ReadBeat;
import dev.ditto.hdl.lib.axi.StridedTransfer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fetches commands from the ring in memory, a few ahead. It asks only for what it has room for, so
 * it never makes memory wait.
 */
final class CommandFetch extends Block {
  /**
   * @param addressBits of memory
   * @param dataBits of a beat
   * @param maxBurst beats
   */
  public record Params(int addressBits, int dataBits, int maxBurst) {
    static Params of(Parameters p) {
      return new Params(p.axiAddressBits(), p.axiDataBits(), p.axiMaxBurst());
    }

    int beats() {
      return Assembler.COMMAND_BITS / dataBits;
    }
  }

  /** Commands fetched ahead. */
  private static final int AHEAD = 4;

  private static final int INDEX = RegisterMap.RING_BITS;

  /** Fetches while there are commands in the ring. */
  public final Bool enable = input(bool());

  /** Throws away what has been fetched, and lets memory come to rest. */
  public final Bool drop = input(bool());

  /** Also goes back to the start of the ring. */
  public final Bool clear = input(bool());

  /** Memory address of the ring. */
  public final UInt base;

  /** Commands in the ring, a power of two. */
  public final UInt size = input(uint(INDEX));

  /** The first command that is not ready. */
  public final UInt tail = input(uint(INDEX));

  /** The next command to be taken. */
  public final UInt head = output(uint(INDEX));

  /** Where it is in memory. */
  public final UInt address;

  /** The next command, all bits of it. */
  public final Stream<UInt> command = gives(uint(Assembler.COMMAND_BITS));

  /** To memory. */
  public final Stream<Burst> requests;

  /** From memory. */
  public final Stream<ReadBeat> beats;

  /** All commands of the ring have been taken. */
  public final Bool empty = output(bool());

  /** Nothing has been fetched or is on its way. */
  public final Bool quiet = output(bool());

  CommandFetch(Params p) {
    super(p);
    base = input(uint(p.addressBits()));
    address = output(uint(p.addressBits()));
    requests = gives(Burst.type(p.addressBits()));
    beats = takes(ReadBeat.type(p.dataBits()));

    // Ask.
    var fetched = reg(uint(INDEX)).init(0);
    var taken = reg(uint(INDEX)).init(0);
    var ahead = reg(uintFor(AHEAD)).init(0);
    var walker =
        add(
            new BurstWalker(
                new BurstWalker.Params(p.addressBits(), p.dataBits(), p.maxBurst(), 1, 9, 9)));
    Bool asks = enable.and(drop.not()).and(fetched.ne(tail)).and(ahead.ne(AHEAD));
    walker.in.offer(
        asks,
        new StridedTransfer(
            at(fetched), lit(1, 1), lit(p.beats(), 9), slit(0, 32), lit(p.beats(), 9)));
    walker.stop.set(false);
    requests.from(walker.out);
    when(walker.in.fires(), () -> fetched.next(after(fetched)));

    // Collect: beats come in a memory, then together in a register.
    var queue =
        add(
            new MemoryFifo<>(
                new MemoryFifo.Params<>(uint(p.dataBits()), 1 << log2Up(AHEAD * p.beats()))));
    queue.in.offer(beats.valid(), beats.data().data());
    beats.ready(queue.in.ready());
    var open = reg(uintFor((long) AHEAD * p.beats())).init(0);
    UInt asked = walker.in.fires().pick(lit(p.beats(), open.width()), lit(0, open.width()));
    open.next(open.wrapPlus(asked).wrapMinus(queue.out.fires().asUInt()));
    var collected = reg(uint(Assembler.COMMAND_BITS));
    var missing = reg(uintFor(p.beats())).init(p.beats());
    Bool complete = missing.eq(0);
    queue.out.ready(complete.not().or(drop));
    when(
        queue.out.fires(),
        () -> {
          collected.next(
              cat(queue.out.data(), collected.bits(Assembler.COMMAND_BITS - 1, p.dataBits())));
          missing.next(missing.wrapMinus(1));
        });

    // Give.
    Bool takes = command.fires();
    command.offer(complete.and(drop.not()), collected);
    when(
        takes,
        () -> {
          missing.next(p.beats());
          taken.next(after(taken));
        });
    when(walker.in.fires().and(takes.not()), () -> ahead.next(ahead.wrapPlus(1)))
        .elseWhen(takes.and(walker.in.fires().not()), () -> ahead.next(ahead.wrapMinus(1)));
    when(
        drop,
        () -> {
          missing.next(p.beats());
          ahead.next(0);
          fetched.next(taken);
        });
    when(
        clear,
        () -> {
          fetched.next(0);
          taken.next(0);
        });
    head.set(taken);
    address.set(at(taken));
    empty.set(taken.eq(tail));
    quiet.set(open.eq(0).and(missing.eq(p.beats())));
  }

  /** An index times the bytes of a command is the sum of few shifted ones; no multiplier. */
  private UInt at(UInt index) {
    List<UInt> parts =
        IntStream.range(0, Integer.SIZE)
            .filter(bit -> (Assembler.COMMAND_BYTES >> bit & 1) != 0)
            .mapToObj(index::shl)
            .toList();
    return base.wrapPlus(reduce(parts, UInt::plus));
  }

  private UInt after(UInt index) {
    return index.wrapPlus(1).and(size.wrapMinus(1));
  }
}
