package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/**
 * Pulls tokens out of windows: each lane at most one a cycle, and goes on to the next window
 * without a gap, also while other lanes are still at the one before. A lane passes over windows in
 * which it has nothing. How tokens are found is the subclass's.
 *
 * <p>All lanes end a row together. A row's last tokens wait until the sums of the row before have
 * left the row-PE, so nothing behind the selector ever has to stop.
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
   * A lane's part of its present window as a subclass sees it; no flags are set without one.
   *
   * @param step its place in the weight memory
   * @param flags its digits that are still to be handed over
   * @param digits its digits
   * @param issue the token found, if any, is handed over in this cycle
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
   * What a lane found in its present window.
   *
   * @param token the next; without one its code is zero
   * @param rest the flags without the token's; when none is left the window is done
   */
  record Found(LaneToken token, UInt rest) {}

  /**
   * A lane at work.
   *
   * @param here it has a window
   * @param at its part of that
   * @param offered its part of the window that is offered
   * @param past it has had that already
   * @param issue its token, if any, is handed over in this cycle
   * @param load it is done with its window, or has none
   * @param finishes its last token is found, or there is none left
   */
  private record Lane(
      Bool here,
      LaneWindow at,
      LaneWindow offered,
      Bool past,
      Bool issue,
      Bool load,
      Found found,
      Bool finishes) {
    /** It is at the end of a row. */
    Bool ends() {
      return here.and(finishes).and(at.last());
    }
  }

  /**
   * @param p of the row-PE
   */
  Selector(PeParameters p) {
    super(p);
    window = takes(FetchedWindow.type(p));
    tokens = output(Tokens.type(p));
    ended = output(RowTag.type(p));
    count = output(uint(log2Up(p.lanes() + 1)));

    List<Lane> lanes = each(p.lanes(), l -> lane(p, LaneWindow.of(p, window.data(), l)));
    var draining = reg(bool()).init(0);
    Bool endsRow = reduce(lanes.stream().map(Lane::ends).toList(), Bool::and);
    Bool blocked = endsRow.and(draining);
    Bool rowEnds = endsRow.and(draining.not());
    for (Lane lane : lanes) {
      lane.issue().set(lane.here().and(blocked.not()));
      Bool done = lane.finishes().and(lane.at().last().not().or(rowEnds));
      lane.load().set(lane.here().not().or(done));
    }
    List<Bool> takes = handOn(lanes);
    RowTag row = reg(RowTag.type(p));
    when(takes.get(0), () -> next(row, window.data().tag().row()));

    var handed = reg(bool()).init(0);
    var handedEnd = reg(bool()).init(0);
    List<LaneToken> found = lanes.stream().map(lane -> lane.found().token()).toList();
    List<LaneToken> handedLanes = reg(vec(LaneToken.type(p), p.lanes()));
    Bool anyToken = reduce(found.stream().map(LaneToken::valid).toList(), Bool::or);
    handed.next(anyToken.or(endsRow).and(blocked.not()));
    handedEnd.next(rowEnds);
    next(handedLanes, found);
    drive(tokens, new Tokens(handed, handedEnd, handedLanes));

    RowTag endedRow = reg(RowTag.type(p));
    drive(ended, endedRow);
    when(
            rowEnds,
            () -> {
              draining.next(1);
              next(endedRow, row);
            })
        .elseWhen(drained, () -> draining.next(0));

    UInt ready = reduce(each(p.lanes(), l -> found.get(l).valid().asUInt()), UInt::plus);
    count.set(blocked.pick(0, ready));
    present.set(reduce(lanes.stream().map(Lane::here).toList(), Bool::or));
    waits.set(blocked);
  }

  /** A lane whose window and token are known, and not yet when it goes on. */
  private Lane lane(PeParameters p, LaneWindow offered) {
    var here = reg(bool()).init(0);
    LaneWindow at = reg(LaneWindow.type(p));
    at.flags().init(0);
    Bool past = p.lanes() == 1 ? no() : reg(bool()).init(0);
    var issue = wire(bool());
    var load = wire(bool());
    UInt coming = p.looksAhead() ? wire(at.flags().type()) : at.flags();
    Present now = new Present(at.step(), at.flags(), at.digits(), issue, load, coming);
    Found found = find(p, now);
    Bool finishes = p.looksAhead() ? finishes(p, now) : found.rest().any().not();
    if (p.looksAhead()) {
      Bool fresh = window.valid().and(past.not());
      coming.set(load.and(fresh).pick(offered.flags(), found.rest()));
    }
    return new Lane(here, at, offered, past, issue, load, found, finishes);
  }

  /**
   * Gives the window that is offered to the lanes as they become free. It leaves when each has it,
   * or has had it, or has nothing to do with it.
   *
   * @return for each lane, whether it takes its part now
   */
  private List<Bool> handOn(List<Lane> lanes) {
    List<Bool> takes = new ArrayList<>();
    List<Bool> passed = new ArrayList<>();
    boolean several = lanes.size() > 1;
    for (Lane lane : lanes) {
      LaneWindow part = lane.offered();
      Bool skips = several ? part.flags().any().or(part.last()).not() : no();
      Bool passes = lane.past().or(lane.load()).or(skips);
      Bool take = window.valid().and(lane.load()).and(lane.past().or(skips).not());
      if (several) {
        lane.past().next(window.valid().and(passes).and(window.fires().not()));
      }
      when(lane.load(), () -> lane.here().next(take));
      when(take, () -> next(lane.at(), part))
          .elseWhen(lane.issue(), () -> lane.at().flags().next(lane.found().rest()));
      takes.add(take);
      passed.add(passes);
    }
    window.ready(reduce(passed, Bool::and));
    return takes;
  }

  /** Whether the present token is the window's last, from a register. */
  private Bool finishes(PeParameters p, Present present) {
    var finishing = reg(bool());
    when(present.moves(), () -> finishing.next(last(p, present.coming())));
    return finishing;
  }

  /** Whether nothing is left of a lane's flags without the token that is found in them. */
  abstract Bool last(PeParameters p, UInt flags);

  /** Finds a lane's token in its present window. */
  abstract Found find(PeParameters p, Present present);
}
