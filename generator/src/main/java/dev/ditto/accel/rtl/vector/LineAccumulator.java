package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.rtl.reuse.LineRow;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;

/**
 * Executes ACCUMULATE commands: names the rows of lines one after the other, a row a cycle, to the
 * buffer of the sums, which adds them up.
 */
public final class LineAccumulator extends Block {
  /**
   * @param yDepth words of Y
   */
  public record Params(int yDepth) {}

  /** Cycles from the last row to its sum in the buffer. */
  private static final int DRAIN = 2;

  /** Commands, in order. */
  public final Stream<AccumulateCommand> command;

  /** A command is done: all sums are in the buffer. */
  public final Bool done = output(bool());

  /** Rows to sum up. */
  public final Stream<LineRow> rows;

  /**
   * @param parameters of the accelerator
   */
  public LineAccumulator(Parameters parameters) {
    this(new Params(parameters.yDepth()));
  }

  LineAccumulator(Params p) {
    super(p);
    command = takes(AccumulateCommand.type(p.yDepth()));
    rows = gives(LineRow.type(p.yDepth()));

    var active = reg(bool()).init(0);
    AccumulateCommand at = reg(command.type());
    var to = reg(at.y().type());
    var inLine = reg(at.line().type());
    Bool stays = inLine.ge(at.skip());
    Bool lineEnds = inLine.plus(1).eq(at.line());
    Bool ends = at.rows().eq(1);
    command.ready(active.not());
    rows.offer(active, new LineRow(at.y(), to, inLine.any().not(), stays));
    when(
            command.fires(),
            () -> {
              active.next(1);
              next(at, command.data());
              to.next(command.data().y());
              inLine.next(0);
            })
        .elseWhen(
            rows.fires(),
            () -> {
              at.y().next(at.y().wrapPlus(1));
              to.next(to.wrapPlus(stays.asUInt()));
              inLine.next(lineEnds.pick(0, inLine.wrapPlus(1)));
              at.rows().next(at.rows().wrapMinus(1));
              when(ends, () -> active.next(0));
            });

    var finished = delay(rows.fires().and(ends), DRAIN, stage -> stage.init(0));
    done.set(finished);
  }
}
