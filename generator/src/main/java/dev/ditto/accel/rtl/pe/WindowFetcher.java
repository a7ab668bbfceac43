package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;

/**
 * Finds the windows of one row after another for its row-PE, ahead of the row-PE's need and across
 * rows, so that a new row starts without a gap.
 *
 * <p>The walk goes over channel windows, then kernel columns, then kernel lines. A tap outside the
 * input is passed over in a cycle or two; when a row ends in one, an empty window carries the end.
 * A window is asked for only when the row-PE's queue has a place for it.
 */
public final class WindowFetcher extends Block {
  /** No row is under way. */
  public final Bool free = output(bool());

  /** Starts a row; only while {@link #free}. */
  public final Bool start = input(bool());

  /** The row to start. */
  public final RowTask task;

  /** Windows wanted. */
  public final Stream<WindowRequest> request;

  /** The row-PE took a window out of its queue. */
  public final Bool taken = input(bool());

  /** A window had no tokens and was dropped before the queue. */
  public final Bool dropped = input(bool());

  /** There are rows or windows between here and the row-PE's selector. */
  public final Bool working = output(bool());

  /**
   * @param p the array it belongs to
   */
  public WindowFetcher(ArrayParameters p) {
    super(p);
    task = input(RowTask.type(p));
    request = gives(WindowRequest.type(p));

    var busy = reg(bool()).init(0);
    RowTask at = reg(RowTask.type(p));
    RowShape shape = at.shape();
    var steps = reg(uint(shape.steps().width()));
    var windows = reg(uint(shape.windows().width()));
    var taps = reg(uint(shape.taps().width()));

    var pending = reg(bool()).init(0);
    WindowRequest wanted = reg(WindowRequest.type(p));
    var room = wire(bool());
    request.offer(pending.and(room), wanted);
    when(request.fires(), () -> pending.next(0));

    var columnInside = reg(bool());
    var lineInside = reg(bool());
    Bool inside = columnInside.and(lineInside);
    Bool endsHere = steps.eq(0).or(inside.not().and(steps.le(windows)));
    Bool speaks = inside.or(endsHere);
    Bool moves = busy.and(speaks.not().or(pending.not()).or(request.fires()));
    when(
        moves.and(speaks),
        () -> {
          pending.next(1);
          next(
              wanted,
              new WindowRequest(
                  at.address(), inside.not(), new WindowTag(at.step(), endsHere, at.row())));
        });

    // From an outside tap's first window go to its last, from there on as from any other tap.
    var tapEnds = windows.eq(0);
    var lineEnds = reg(bool());
    Bool jumps = inside.not().and(tapEnds.not());
    UInt stride = jumps.pick(windows, lit(1, windows.width()));
    UInt addressChange = tapEnds.pick(lineEnds.pick(shape.lineStep(), shape.tapStep()), stride);
    free.set(busy.not());
    assume(free.or(start.not()), "starts_only_when_free");
    when(
            start,
            () -> {
              busy.next(1);
              next(at, task);
              steps.next(task.shape().steps());
              windows.next(task.shape().firstWindows());
            })
        .elseWhen(
            moves,
            () -> {
              when(endsHere, () -> busy.next(0));
              steps.next(steps.wrapMinus(fit(stride, steps.width())));
              at.step().next(at.step().wrapPlus(fit(stride, at.step().width())));
              at.address().next(at.address().wrapPlus(addressChange));
              when(tapEnds, () -> windows.next(shape.windows()))
                  .otherwise(() -> windows.next(windows.wrapMinus(stride)));
            });

    // Where the next tap is, and whether that is inside: known before the tap is looked at.
    RowShape firstShape = task.shape();
    UInt tapsOn =
        start.pick(firstShape.firstTaps(), lineEnds.pick(shape.taps(), taps.wrapMinus(1)));
    SInt columnOn =
        at.column().wrapPlus(lineEnds.pick(shape.lineBack(), shape.dilation().signed()));
    SInt lineOn = at.line().wrapPlus(lineEnds.pick(shape.dilation(), 0).signed());
    SInt column = start.pick(task.column(), columnOn);
    SInt line = start.pick(task.line(), lineOn);
    when(
        start.or(moves.and(tapEnds)),
        () -> {
          taps.next(tapsOn);
          lineEnds.next(tapsOn.eq(0));
          at.column().next(column);
          at.line().next(line);
          columnInside.next(within(column, start.pick(firstShape.inWidth(), shape.inWidth())));
          lineInside.next(within(line, start.pick(firstShape.inHeight(), shape.inHeight())));
        });

    var held = reg(uint(log2Up(p.pe().windowFifoDepth() + 1))).init(0);
    room.set(held.lt(p.pe().windowFifoDepth()));
    held.next(
        held.wrapPlus(request.fires().asUInt())
            .wrapMinus(taken.asUInt())
            .wrapMinus(dropped.asUInt()));
    working.set(busy.or(pending).or(held.ne(0)));
  }

  private static UInt fit(UInt value, int width) {
    return value.width() > width ? value.wrap(width) : value.widen(width);
  }

  /**
   * Whether a coordinate is neither negative, which reads as a huge number, nor beyond the size.
   */
  private static Bool within(SInt coordinate, UInt size) {
    return coordinate.asUInt().lt(size);
  }
}
