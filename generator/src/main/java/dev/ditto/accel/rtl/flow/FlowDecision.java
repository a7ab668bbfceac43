package dev.ditto.accel.rtl.flow;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/** The rule of {@link dev.ditto.accel.flow.FlowEntry#next}, a layer a cycle. */
final class FlowDecision extends Block {
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

  /** A layer after its measured cycles have been entered; and those of the best mode before. */
  private record Seen(TableEntry entry, UInt offered, Bool worked, UInt measured, UInt best) {
    static Type<Seen> type() {
      var cycles = uint(TableEntry.CYCLE_BITS);
      return struct(Seen.class, TableEntry.type(), uint(TableEntry.MODES), bool(), cycles, cycles);
    }
  }

  /** A layer after its trial, if it was one, has been judged; and what another mode may cost. */
  private record Judged(
      TableEntry entry, UInt offered, Bool worked, Bool trial, UInt limit, UInt affordable) {
    static Type<Judged> type() {
      return struct(
          Judged.class,
          TableEntry.type(),
          uint(TableEntry.MODES),
          bool(),
          bool(),
          uint(TableEntry.CYCLE_BITS),
          uint(TableEntry.CYCLE_BITS + 1));
    }
  }

  FlowDecision() {
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
            spent(),
            each(
                TableEntry.MODES,
                m -> worked.and(entry.mode().eq(m)).pick(measured, entry.cycles().get(m))));
    UInt best = mux(entry.best(), entry.cycles());
    return new Seen(updated, offered, worked, measured, best);
  }

  private UInt spent() {
    UInt sum = entry.spent().plus(measured);
    int bits = TableEntry.CYCLE_BITS;
    return sum.bit(bits).pick(lit(0, bits).not(), sum.trunc(bits));
  }

  private Judged judge(Seen seen) {
    TableEntry e = seen.entry();
    Bool trial = e.mode().ne(e.best());
    UInt bestLimit = limit(seen.best());
    Bool pays = seen.worked().and(seen.measured().lt(bestLimit));
    UInt choice = trial.and(pays).pick(e.mode(), e.best());
    UInt limit = trial.and(pays.not()).pick(bestLimit, limit(seen.measured()));
    return new Judged(
        new TableEntry(e.mode(), choice, e.known(), e.age(), e.spent(), e.cycles()),
        seen.offered(),
        seen.worked(),
        trial,
        limit,
        affordable(seen));
  }

  /** Only asked for when the mode of the step that ended is the best. */
  private UInt affordable(Seen seen) {
    UInt bound = seen.measured().plus(seen.entry().spent().shr(settings.share()));
    return settings.share().any().pick(bound, lit(0, bound.width()).not());
  }

  private TableEntry choose(Judged judged) {
    TableEntry e = judged.entry();
    UInt best = bit(e.best());
    UInt others = candidates(judged.offered()).and(best.not());
    UInt older = e.age().plus(1);
    Bool due = settings.period().any().and(older.ge(settings.period()));
    UInt worthATrial =
        pack(
            each(
                TableEntry.MODES,
                m -> {
                  UInt cycles = e.cycles().get(m);
                  return cycles.lt(judged.limit()).or(due.and(cycles.le(judged.affordable())));
                }));
    Bool retries = settings.is(FlowPolicy.ADAPTIVE, FlowPolicy.PLUS);
    UInt again = retries.and(judged.trial().not()).pick(others.and(worthATrial), 0);
    UInt known = e.known().and(again.not());
    UInt untried = others.and(known.not());
    UInt mode = untried.any().pick(first(untried), e.best());
    UInt age = judged.trial().pick(0, e.age().all().pick(e.age(), e.age().wrapPlus(1)));
    UInt spent = judged.trial().pick(0, e.spent());

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
        measures.pick(chooses.pick(spent, e.spent()), 0),
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
