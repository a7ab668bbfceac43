package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import java.util.List;

/**
 * Pulls tokens out of windows: each lane at most one a cycle, and the next window follows without a
 * gap. How tokens are found is the subclass's.
 *
 * <p>A row's last tokens wait until the sums of the row before have left the row-PE, so nothing
 * behind the selector ever has to stop.
 */
public abstract class Selector extends Block {
  /** Windows of the rows, in order; a window without a token comes only at a row's end. */
  public final Stream<FetchedWindow> window;

  /** The sums of a row leave the row-PE. */
  public final Bool drained = input(bool());

  /** To the multipliers, registered. */
  public final Tokens tokens;

  /** The row whose end was the latest in {@link #tokens}; stable until {@link #drained}. */
  public final RowTag ended;

  /** Tokens handed over in this cycle, as they enter {@link #tokens}. */
  public final UInt count;

  /** A window is at work. */
  public final Bool present = output(bool());

  /** A row's last tokens wait for {@link #drained}. */
  public final Bool waits = output(bool());

  /**
   * The present window as a subclass sees it.
   *
   * @param step its place in the weight memory
   * @param flags its digits that are still to be handed over
   * @param digits its digits
   * @param issue the tokens found are handed over in this cycle
   * @param load a new window, if any, comes at the end of this cycle
   * @param coming the flags of the next cycle, if {@code issue} or {@code load}
   */
  record Present(UInt step, UInt flags, UInt digits, Bool issue, Bool load, UInt coming) {
    /** The flags change. */
    Bool moves() {
      return issue.or(load);
    }
  }

  /**
   * Tokens found in the present window.
   *
   * @param lanes a token per lane
   * @param rest the flags without theirs; when none is left the window is done
   */
  record Found(List<LaneToken> lanes, UInt rest) {}

  /**
   * @param p of the row-PE
   */
  Selector(PeParameters p) {
    super(p);
    window = takes(FetchedWindow.type(p));
    tokens = output(Tokens.type(p));
    ended = output(RowTag.type(p));
    count = output(uint(log2Up(p.lanes() + 1)));

    var here = reg(bool()).init(0);
    FetchedWindow current = reg(FetchedWindow.type(p));
    var issue = wire(bool());
    var load = wire(bool());
    UInt coming = p.looksAhead() ? wire(current.flags().type()) : current.flags();
    Present now =
        new Present(current.tag().step(), current.flags(), current.digits(), issue, load, coming);
    Found found = find(p, now);
    Bool finishes = p.looksAhead() ? finishes(p, now) : found.rest().any().not();
    if (p.looksAhead()) {
      coming.set(load.pick(window.data().flags(), found.rest()));
    }

    var draining = reg(bool()).init(0);
    Bool endsRow = finishes.and(current.tag().last());
    Bool blocked = endsRow.and(draining);
    issue.set(here.and(blocked.not()));
    load.set(here.not().or(issue.and(finishes)));
    window.ready(load);
    when(load, () -> here.next(window.valid()));
    when(window.fires(), () -> next(current, window.data()))
        .elseWhen(issue, () -> current.flags().next(found.rest()));

    var handed = reg(bool()).init(0);
    var handedEnd = reg(bool()).init(0);
    List<LaneToken> handedLanes = reg(vec(LaneToken.type(p), p.lanes()));
    handed.next(issue);
    handedEnd.next(issue.and(endsRow));
    next(handedLanes, found.lanes());
    drive(tokens, new Tokens(handed, handedEnd, handedLanes));

    RowTag endedRow = reg(RowTag.type(p));
    drive(ended, endedRow);
    when(
            issue.and(endsRow),
            () -> {
              draining.next(1);
              next(endedRow, current.tag().row());
            })
        .elseWhen(drained, () -> draining.next(0));

    UInt ready = reduce(each(p.lanes(), l -> found.lanes().get(l).valid().asUInt()), UInt::plus);
    count.set(issue.pick(ready, 0));
    present.set(here);
    waits.set(here.and(blocked));
  }

  /** Whether the present tokens are the window's last, from a register. */
  private Bool finishes(PeParameters p, Present present) {
    var finishing = reg(bool());
    when(present.moves(), () -> finishing.next(last(p, present.coming())));
    return finishing;
  }

  /** Whether nothing is left of flags without the tokens that are found in them. */
  abstract Bool last(PeParameters p, UInt flags);

  /** Finds tokens in the present window; a lane without one has code zero. */
  abstract Found find(PeParameters p, Present present);
}
