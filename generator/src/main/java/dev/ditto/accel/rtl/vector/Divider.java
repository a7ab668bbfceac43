package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.rtl.reuse.WordRead;
import dev.ditto.accel.rtl.reuse.WordWrite;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import java.util.List;

/**
 * Executes DIVIDE commands: the total of each row becomes, in the same word of ROW, the factor that
 * divides by it.
 */
public final class Divider extends Block {
  /**
   * @param rowDepth words of ROW
   * @param units rows at once
   */
  public record Params(int rowDepth, int units) {
    static Params of(VectorUnit.Params p) {
      return new Params(p.rowDepth(), Math.min(p.lanes(), MOST_UNITS));
    }
  }

  /** More would not pay: a row takes its lanes longer before and after. */
  public static final int MOST_UNITS = 4;

  /** Commands, in order. */
  public final Stream<DivideCommand> command;

  /** A command is done. */
  public final Bool done = output(bool());

  /** Of ROW. */
  public final WordRead rowRead;

  /** Word of ROW. */
  public final UInt rowData = input(uint(RowWord.BITS));

  /** Into ROW. */
  public final WordWrite rowWrite;

  /**
   * @param parameters of the accelerator
   */
  public Divider(Parameters parameters) {
    this(Params.of(VectorUnit.Params.of(parameters)));
  }

  Divider(Params p) {
    super(p);
    command = takes(DivideCommand.type(p.rowDepth()));
    rowRead = output(WordRead.type(p.rowDepth()));
    rowWrite = output(WordWrite.type(p.rowDepth(), RowWord.BITS));

    var active = reg(bool()).init(0);
    DivideCommand at = reg(command.type());
    command.ready(active.not());
    var reader = add(new PartReader(new PartReader.Params(p.rowDepth(), 1, 32)));
    reader.start.set(command.fires());
    reader.first.set(command.data().row());
    reader.words.set(command.data().rows());
    drive(rowRead, new WordRead(reader.read.valid(), reader.read.data()));
    reader.read.ready(yes());
    reader.data.set(RowWord.as(SoftmaxRow.type(), rowData).total());

    List<DivisionUnit> units = each(p.units(), i -> add(new DivisionUnit()));
    Turns.deal(
        reader.out.map(part -> new RowTotal(part.bits(), at.multiplier(), at.shift())),
        units.stream().map(unit -> unit.in).toList());
    Stream<RowFactor> factors = Turns.collect(units.stream().map(unit -> unit.out).toList());
    factors.ready(yes());
    RowFactor factor = factors.data();
    UInt word =
        RowWord.of(
            new MultiplyAdd(factor.multiplier().signed().widen(18), slit(0, 48), factor.shift()));
    drive(rowWrite, new WordWrite(factors.valid(), at.row(), word));

    Bool ends = factors.valid().and(at.rows().eq(1));
    var finished = reg(bool()).init(0);
    finished.next(ends);
    done.set(finished);
    when(
            command.fires(),
            () -> {
              active.next(1);
              next(at, command.data());
            })
        .elseWhen(
            factors.valid(),
            () -> {
              at.row().next(at.row().wrapPlus(1));
              at.rows().next(at.rows().wrapMinus(1));
              when(ends, () -> active.next(0));
            });
  }
}
