package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import java.util.List;

/**
 * Hands the rows of COMPUTE commands, one a cycle, to whichever row-PE's fetcher is free first. As
 * soon as the last row of a command is handed out the next command may follow: two are in flight. A
 * command is done when all its rows are in Y; commands are done in order.
 *
 * <p>Rows of a command that overwrites Y are cleared there before they are handed out. From then on
 * all rows are only ever added to, so the order in which row-PEs finish never matters.
 */
public final class RowDispatcher extends Block {
  /** Commands. */
  public final Stream<ComputeCommand> command;

  /** Row-PEs whose fetcher can start a row. */
  public final List<Bool> free;

  /** The row-PE that starts {@link #task} now; at most one, and one that is free. */
  public final List<Bool> start;

  /** The next row. */
  public final RowTask task;

  /** Places in Y to set to zero. */
  public final Stream<UInt> clear;

  /** A row has been added to Y. */
  public final Bool rowDone = input(bool());

  /** Which command it belonged to: {@link RowTag#slot}. */
  public final Bool rowSlot = input(bool());

  /** The oldest command is done; for one cycle. */
  public final Bool done = output(bool());

  /** A command is in flight. */
  public final Bool busy = output(bool());

  private enum Phase {
    IDLE,
    HIGH_TAPS,
    LOW_TAPS,
    HAND_OUT
  }

  /**
   * @param p shape of the array
   */
  public RowDispatcher(ArrayParameters p) {
    super(p);
    command = takes(ComputeCommand.type(p));
    free = input(vec(bool(), p.rows()));
    start = output(vec(bool(), p.rows()));
    task = output(RowTask.type(p));
    clear = gives(uint(p.pe().yBits()));

    // What is the same for all rows, and the next row.
    var phase = states(Phase.IDLE);
    RowShape shape = reg(RowShape.type(p));
    RowTag row = reg(RowTag.type(p.pe()), 0);
    var address = reg(uint(p.addressBits()));
    var column = reg(sint(RowTask.COORDINATE));
    var line = reg(sint(RowTask.COORDINATE));
    var step = reg(uint(p.pe().stepBits()));
    var rowsLeft = reg(uint(p.rowCountBits()));
    var columnsLeft = reg(uint(p.rowCountBits()));
    var lastColumn = reg(uint(p.rowCountBits()));
    var columnStep = reg(uint(p.addressBits()));
    var lineStep = reg(uint(p.addressBits()));
    var firstColumn = reg(sint(16));
    var stride = reg(uint(8));

    // Clearing runs ahead of handing out.
    var clearsLeft = reg(uint(p.rowCountBits())).init(0);
    var clearing = reg(uint(p.pe().yBits()));
    clear.offer(clearsLeft.ne(0), clearing);
    when(
        clear.fires(),
        () -> {
          clearsLeft.next(clearsLeft.wrapMinus(1));
          clearing.next(clearing.wrapPlus(1));
        });

    Bool mayGo = phase.is(Phase.HAND_OUT).and(clearsLeft.lt(rowsLeft));
    UInt able = pack(free);
    UInt chosen = OneHot.lowest(able);
    loop(p.rows(), i -> start.get(i).set(mayGo.and(chosen.bit(i))));
    drive(task, new RowTask(row, address, column, line, step, shape));
    Bool handsOut = mayGo.and(able.any());

    var flight = new Flight(p, rowDone, rowSlot);
    busy.set(flight.busy());
    done.set(flight.done());
    ComputeCommand c = command.data();
    command.ready(phase.is(Phase.IDLE).and(flight.room()));
    when(
        command.fires(),
        () -> {
          phase.go(Phase.HIGH_TAPS);
          flight.enter(c.rows());
          next(
              shape,
              new RowShape(
                  c.steps().wrapMinus(1).trunc(shape.steps().width()),
                  c.perPixel().wrapMinus(1).trunc(shape.windows().width()),
                  c.perPixel()
                      .wrapMinus(1)
                      .trunc(shape.firstWindows().width())
                      .wrapMinus(c.firstWindow()),
                  c.kernelWidth().wrapMinus(1),
                  c.kernelWidth().wrapMinus(1).wrapMinus(c.firstKernelColumn()),
                  c.tapStep(),
                  c.kernelLineStep(),
                  c.dilation(),
                  slit(0, shape.lineBack().width()),
                  c.inWidth(),
                  c.inHeight()));
          row.y().next(c.y());
          row.slot().next(flight.entering());
          address.next(c.origin());
          column.next(c.firstColumn());
          line.next(c.firstLine());
          step.next(c.weightBuffer().times(p.pe().tileSteps()).wrap(step.width()));
          rowsLeft.next(c.rows());
          columnsLeft.next(c.outWidth().wrapMinus(1));
          lastColumn.next(c.outWidth().wrapMinus(1));
          columnStep.next(c.columnStep());
          lineStep.next(c.lineStep());
          firstColumn.next(c.firstColumn());
          stride.next(c.stride());
          clearsLeft.next(c.clear().pick(c.rows(), 0));
          clearing.next(c.y());
        });
    // The way back over a kernel line, four binary places of the taps a cycle, high ones first.
    // Synthesis takes a multiplier for a product; for these additions it does not.
    var high = phase.is(Phase.HIGH_TAPS);
    var low = phase.is(Phase.LOW_TAPS);
    UInt taps = high.pick(shape.taps().bits(7, 4), shape.taps().bits(3, 0));
    UInt reach = reduce(each(4, k -> taps.bit(k).pick(shape.dilation().shl(k), 0)), UInt::plus);
    SInt back = shape.lineBack();
    when(high.or(low), () -> back.next(back.shl(4).minus(reach.signed()).wrap(back.width())));
    when(high, () -> phase.go(Phase.LOW_TAPS));
    when(low, () -> phase.go(Phase.HAND_OUT));
    when(
        handsOut,
        () -> {
          row.y().next(row.y().wrapPlus(1));
          rowsLeft.next(rowsLeft.wrapMinus(1));
          when(rowsLeft.eq(1), () -> phase.go(Phase.IDLE));
          when(
                  columnsLeft.eq(0),
                  () -> {
                    columnsLeft.next(lastColumn);
                    address.next(address.wrapPlus(lineStep));
                    column.next(firstColumn);
                    line.next(line.wrapPlus(stride.signed()));
                  })
              .otherwise(
                  () -> {
                    columnsLeft.next(columnsLeft.wrapMinus(1));
                    address.next(address.wrapPlus(columnStep));
                    column.next(column.wrapPlus(stride.signed()));
                  });
        });
  }
}
