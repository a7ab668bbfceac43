package dev.ditto.accel.rtl.control;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.isa.Sync;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The semaphores. In a cycle one client may take and one may give; among several, the first. */
final class Semaphores extends Block {
  /** How many clients. */
  public record Params(int clients) {}

  private static final int COUNT_BITS = 8;

  /** Clients that want to take. */
  public final List<Bool> wants;

  /** What they want to take from: one bit a semaphore. */
  public final List<UInt> waits;

  /** The client takes in this cycle: all it waits for were above zero. */
  public final List<Bool> granted;

  /** Clients that want to give. */
  public final List<Bool> gives;

  /** What they want to give to. */
  public final List<UInt> signals;

  /** The client gives in this cycle. */
  public final List<Bool> accepted;

  /** A semaphore was to count beyond its largest value, which it keeps; told a cycle later. */
  public final Bool overflow = output(bool());

  /** Sets all to zero. */
  public final Bool clear = input(bool());

  Semaphores(Params p) {
    super(p);
    wants = each(p.clients(), i -> input(bool()));
    waits = each(p.clients(), i -> input(uint(Sync.SEMAPHORES)));
    granted = each(p.clients(), i -> output(bool()));
    gives = each(p.clients(), i -> input(bool()));
    signals = each(p.clients(), i -> input(uint(Sync.SEMAPHORES)));
    accepted = each(p.clients(), i -> output(bool()));

    var counts = each(Sync.SEMAPHORES, s -> reg(uint(COUNT_BITS)).init(0).named("count", s));
    UInt nonzero = pack(each(Sync.SEMAPHORES, s -> counts.get(s).any()));
    UInt taken =
        first(granted, i -> wants.get(i).and(waits.get(i).and(nonzero.not()).any().not()), waits);
    UInt given = first(accepted, gives::get, signals);
    loop(
        Sync.SEMAPHORES,
        s -> {
          UInt count = counts.get(s);
          Bool up = given.bit(s).and(taken.bit(s).not()).and(count.all().not());
          Bool down = taken.bit(s).and(given.bit(s).not());
          when(up, () -> count.next(count.wrapPlus(1)));
          when(down, () -> count.next(count.wrapMinus(1)));
          when(clear, () -> count.next(0));
        });
    UInt full = pack(each(Sync.SEMAPHORES, s -> counts.get(s).all()));
    var overflowed = reg(bool()).init(0);
    overflowed.next(given.and(full).and(taken.not()).any());
    overflow.set(overflowed);
  }

  /** Chooses the first able client; its mask, or zeros. */
  private static UInt first(List<Bool> chosen, Function<Integer, Bool> able, List<UInt> masks) {
    List<UInt> given = new ArrayList<>();
    Bool earlier = null;
    for (int i = 0; i < chosen.size(); i++) {
      Bool mine = earlier == null ? able.apply(i) : able.apply(i).and(earlier.not());
      chosen.get(i).set(mine);
      given.add(repeat(mine, Sync.SEMAPHORES).and(masks.get(i)));
      if (i + 1 < chosen.size()) {
        earlier = earlier == null ? mine : earlier.or(mine);
      }
    }
    return reduce(given, UInt::or);
  }
}
