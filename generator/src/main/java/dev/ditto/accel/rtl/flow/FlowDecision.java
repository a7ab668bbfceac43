package dev.ditto.accel.rtl.flow;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/** The rule of {@link dev.ditto.accel.flow.FlowEntry#next}, a layer a cycle. */
public final class FlowDecision extends Block {
  /** Cycles from an entry to the next step's. */
  static final int LATENCY = 2;

  /** What software says; stable. */
  public final PolicySettings settings = input(PolicySettings.type());

  /** What is known of a layer. */
  public final TableEntry entry = input(TableEntry.type());

  /** Modes that it has commands for. */
  public final UInt offered = input(uint(TableEntry.MODES));

  /** Cycles of the step that ended. */
  public final UInt measured = input(uint(TableEntry.CYCLE_BITS));

  /** What is known in the next step. */
  public final TableEntry next = output(TableEntry.type());

  /** A layer after its measured cycles have been entered; and what each mode has to stay below. */
  private record Seen(
      TableEntry entry, UInt offered, Bool worked, UInt measured, UInt bestLimit, UInt modeLimit) {
    static Type<Seen> type() {
      var cycles = uint(TableEntry.CYCLE_BITS);
      return struct(
          Seen.class, TableEntry.type(), uint(TableEntry.MODES), bool(), cycles, cycles, cycles);
    }
  }

  /** A layer after its trial, if it was one, has been judged. */
  private record Judged(TableEntry entry, UInt offered, Bool worked, Bool trial, UInt limit) {
    static Type<Judged> type() {
      return struct(
          Judged.class,
          TableEntry.type(),
          uint(TableEntry.MODES),
          bool(),
          bool(),
          uint(TableEntry.CYCLE_BITS));
    }
  }

  public FlowDecision() {
    Seen seen = reg(Seen.type());
    next(seen, see());
    Judged judged = reg(Judged.type());
    next(judged, judge(seen));
    drive(next, choose(judged));
  }

  private Seen see() {
    Bool worked = measured.any();
    TableEntry updated =
        new TableEntry(
            entry.mode(),
            entry.best(),
            entry.known().or(worked.pick(bit(entry.mode()), 0)),
            entry.age(),
            each(
                TableEntry.MODES,
                m -> worked.and(entry.mode().eq(m)).pick(measured, entry.cycles().get(m))));
    UInt best = mux(entry.best(), entry.cycles());
    return new Seen(updated, offered, worked, measured, limit(best), limit(measured));
  }

  private Judged judge(Seen seen) {
    TableEntry e = seen.entry();
    Bool trial = e.mode().ne(e.best());
    Bool pays = seen.worked().and(seen.measured().lt(seen.bestLimit()));
    UInt choice = trial.and(pays).pick(e.mode(), e.best());
    UInt limit = trial.and(pays.not()).pick(seen.bestLimit(), seen.modeLimit());
    return new Judged(
        new TableEntry(e.mode(), choice, e.known(), e.age(), e.cycles()),
        seen.offered(),
        seen.worked(),
        trial,
        limit);
  }

  private TableEntry choose(Judged judged) {
    TableEntry e = judged.entry();
    UInt best = bit(e.best());
    UInt others = candidates(judged.offered()).and(best.not());
    UInt cheaper = pack(each(TableEntry.MODES, m -> e.cycles().get(m).lt(judged.limit())));
    Bool overtaken = others.and(e.known()).and(cheaper).any();
    UInt older = e.age().plus(1);
    Bool due = settings.period().any().and(older.ge(settings.period()));
    Bool retries = settings.is(FlowPolicy.ADAPTIVE, FlowPolicy.PLUS);
    Bool again = retries.and(judged.trial().not()).and(overtaken.or(due));
    UInt known = again.pick(best, e.known());
    UInt untried = others.and(known.not());
    UInt mode = untried.any().pick(first(untried), e.best());
    UInt age = judged.trial().pick(0, e.age().all().pick(e.age(), e.age().wrapPlus(1)));

    // A policy that does not measure chooses at once; a layer that was not computed stays.
    Bool measures = retries.or(settings.is(FlowPolicy.PAPER));
    Bool temporal =
        settings.is(FlowPolicy.TEMPORAL).and(judged.offered().bit(FlowMode.TEMPORAL.ordinal()));
    UInt fixed = temporal.pick(lit(FlowMode.TEMPORAL.ordinal(), TableEntry.MODE_BITS), 0);
    Bool chooses = measures.and(judged.worked());
    return new TableEntry(
        chooses.pick(mode, measures.pick(e.mode(), fixed)),
        measures.pick(e.best(), fixed),
        measures.pick(chooses.pick(known, e.known()), e.known()),
        measures.pick(chooses.pick(age, e.age()), 0),
        e.cycles());
  }

  private UInt candidates(UInt offers) {
    Bool plus = settings.is(FlowPolicy.PLUS).and(offers.bit(FlowMode.SPATIAL.ordinal()));
    int temporal = FlowMode.TEMPORAL.bit();
    UInt kept =
        plus.pick(
            lit(FlowMode.SPATIAL.bit() | temporal, TableEntry.MODES),
            lit(FlowMode.FULL.bit() | temporal, TableEntry.MODES));
    return offers.and(kept);
  }

  /** The cycles below which another mode is cheaper. */
  private UInt limit(UInt cycles) {
    UInt saving = cycles.shr(settings.hysteresis());
    return cycles.wrapMinus(settings.hysteresis().any().pick(saving, 0));
  }

  private static UInt bit(UInt mode) {
    return pack(each(TableEntry.MODES, m -> mode.eq(m)));
  }

  /** The number of the lowest bit that is set. */
  private static UInt first(UInt modes) {
    UInt number = lit(TableEntry.MODES - 1, TableEntry.MODE_BITS);
    for (int m = TableEntry.MODES - 2; m >= 0; m--) {
      number = modes.bit(m).pick(lit(m, TableEntry.MODE_BITS), number);
    }
    return number;
  }
}
