package dev.ditto.accel.rtl.control;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.regs.Counter;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Mem;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.lib.axi.RegisterAnswer;
import dev.ditto.hdl.lib.axi.RegisterRead;
import java.util.Arrays;
import java.util.List;

/**
 * The performance counters: 64 bits each, in a memory. A round adds to one counter a cycle what has
 * been collected for it in the round before, so all counters are exact and of the same moment: the
 * start of a round. Snapshots and clearing take effect at the start of the next round; a read waits
 * until they are through. Reset clears.
 */
final class Counters extends Block {
  /**
   * @param most that a cycle can add to each counter
   */
  public record Params(List<Integer> most) {
    public Params {
      most = List.copyOf(most);
    }

    /** The accelerator's counters. */
    public static Params of(Parameters p) {
      return new Params(Arrays.stream(Counter.values()).map(c -> c.mostPerCycle(p)).toList());
    }
  }

  private static final int ADDRESS_BITS = 12;

  /** What this cycle adds to each. */
  public final List<UInt> increments;

  /** Takes a snapshot. */
  public final Bool snapshot = input(bool());

  /** Clears counters and snapshot. */
  public final Bool clear = input(bool());

  /** Reads of the snapshot: low and high halves in turn. */
  public final RegisterRead read = input(RegisterRead.type(ADDRESS_BITS));

  /** What was read. */
  public final RegisterAnswer answer = output(RegisterAnswer.type());

  /** A counter passed its largest value; for one cycle. */
  public final Bool overflow = output(bool());

  Counters(Params p) {
    super(p);
    int count = p.most().size();
    increments = each(count, i -> input(uintFor(p.most().get(i))));

    // In its cycle a counter is read; in the next it is written.
    var slot = reg(uint(log2Up(count))).init(0);
    Bool roundEnds = slot.eq(count - 1);
    slot.next(roundEnds.pick(0, slot.wrapPlus(1)));
    var totals = memory(uint(64), count);
    UInt total = totals.read(slot, yes());

    var snapshotWanted = reg(bool()).init(0);
    var clearWanted = reg(bool()).init(0);
    var snapshotRound = reg(bool()).init(0);
    // The first round clears: what memory holds until then must not be taken for an overflow.
    var clearRound = reg(bool()).init(1);
    when(
        roundEnds,
        () -> {
          snapshotRound.next(snapshotWanted);
          clearRound.next(clearWanted);
          snapshotWanted.next(false);
          clearWanted.next(false);
        });
    when(snapshot, () -> snapshotWanted.next(true));
    when(clear, () -> clearWanted.next(true));
    List<UInt> addends =
        each(count, i -> collect(increments.get(i), p.most().get(i) * count, roundEnds));

    var writing = reg(bool()).init(0);
    var written = reg(uint(slot.width()));
    var addend = reg(uint(addends.stream().mapToInt(UInt::width).max().orElse(1)));
    var clears = reg(bool()).init(0);
    var copies = reg(bool()).init(0);
    writing.next(true);
    written.next(slot);
    addend.next(mux(slot, addends));
    clears.next(clearRound);
    copies.next(snapshotRound.or(clearRound));
    UInt sum = total.plus(addend);
    UInt value = clears.pick(lit(0, 64), sum.trunc(64));
    totals.write(written, value, writing);
    overflow.set(writing.and(clears.not()).and(sum.bit(64)));

    var snapshots = memory(uint(64), count);
    snapshots.write(written, value, writing.and(copies));
    Bool settled = snapshotWanted.or(clearWanted).or(snapshotRound).or(clearRound).or(copies).not();
    describeReads(snapshots, settled);
  }

  /** Adds up what the cycles of a round bring; what the round before brought. */
  private static UInt collect(UInt increment, int most, Bool roundEnds) {
    var collecting = reg(uintFor(most)).init(0);
    var collected = reg(uintFor(most)).init(0);
    UInt sum = collecting.wrapPlus(increment);
    collecting.next(roundEnds.pick(0, sum));
    when(roundEnds, () -> collected.next(sum));
    return collected;
  }

  private void describeReads(Mem<UInt> snapshots, Bool settled) {
    var asked = reg(bool()).init(0);
    var word = reg(read.word().type());
    var fetched = reg(bool()).init(0);
    Bool fetches = asked.and(settled);
    when(
            read.enable(),
            () -> {
              asked.next(true);
              word.next(read.word());
            })
        .elseWhen(fetches, () -> asked.next(false));
    fetched.next(fetches);
    UInt snapshot64 = snapshots.read(word.slice(1, snapshots.addressWidth()), fetches);
    answer.done().set(fetched);
    answer.data().set(word.bit(0).pick(snapshot64.bits(63, 32), snapshot64.bits(31, 0)));
    answer.refused().set(false);
  }
}
