package dev.ditto.accel.rtl.control;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;

/** Whether the accelerator runs, comes to rest, or is at rest. */
final class RunControl extends Block {
  /** Run. */
  public final Bool start = input(bool());

  /** Come to rest. */
  public final Bool abort = input(bool());

  /** Come to rest, then clear. */
  public final Bool softReset = input(bool());

  /** An error happens: come to rest. */
  public final Bool failing = input(bool());

  /** Nothing is on its way any more. */
  public final Bool quiet = input(bool());

  /** Commands are taken. */
  public final Bool running = output(bool());

  /** Coming to rest. */
  public final Bool resting = output(bool());

  /** Rest has come; for one cycle. */
  public final Bool rested = output(bool());

  /** Rest has come after a soft reset; for one cycle. */
  public final Bool clear = output(bool());

  RunControl() {
    var runs = reg(bool()).init(0);
    var rests = reg(bool()).init(0);
    var clears = reg(bool()).init(0);
    Bool stops = abort.or(softReset).or(failing);
    Bool ends = rests.and(quiet).and(stops.not());
    when(stops, () -> runs.next(false)).elseWhen(start.and(rests.not()), () -> runs.next(true));
    when(stops, () -> rests.next(true)).elseWhen(ends, () -> rests.next(false));
    when(softReset, () -> clears.next(true)).elseWhen(ends, () -> clears.next(false));
    running.set(runs);
    resting.set(rests);
    rested.set(ends);
    clear.set(ends.and(clears));
  }
}
