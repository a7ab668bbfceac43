package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Opcode;
import dev.ditto.accel.rtl.reuse.LineRow;
import dev.ditto.accel.rtl.reuse.WordRead;
import dev.ditto.accel.rtl.reuse.WordWrite;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.graph.Memory;

/**
 * The engine of all commands of vectors: gives each to the unit that executes it, one after the
 * other, and the units the memories. ROW and STAT are its own.
 */
public final class VectorUnit extends Block {
  /**
   * @param columns of a row
   * @param lanes columns a cycle; divides {@code columns}
   * @param yDepth words of Y
   * @param paramDepth words of PARAM
   * @param vectorDepth words of VECTOR
   * @param codeDepth words of CODE
   * @param rowDepth words of ROW
   * @param statDepth words of STAT
   * @param style what to build ROW and STAT from
   */
  public record Params(
      int columns,
      int lanes,
      int yDepth,
      int paramDepth,
      int vectorDepth,
      int codeDepth,
      int rowDepth,
      int statDepth,
      Memory.Style style) {
    public Params {
      if (lanes < 1 || columns % lanes != 0) {
        throw new IllegalArgumentException(lanes + " lanes do not divide " + columns + " columns");
      }
    }

    static Params of(Parameters p) {
      return new Params(
          p.columns(),
          p.vectorLanes(),
          p.yDepth(),
          p.paramDepth(),
          p.vectorDepth(),
          p.codeDepth(),
          p.rowDepth(),
          p.statDepth(),
          p.memoryStyle().style());
    }

    /** Cycles that a row takes. */
    int beats() {
      return columns / lanes;
    }

    /** Words of the deeper of Y and VECTOR. */
    int sourceDepth() {
      return Math.max(yDepth, vectorDepth);
    }

    /** Bits of a word of STAT. */
    int statBits() {
      return lanes * PowerSums.BITS;
    }
  }

  static final int SUM = 32;
  static final int VALUE = 16;
  static final int SQUARE = 31;
  static final int CODE = 8;

  /** Commands, in order. */
  public final Stream<VectorCommand> command;

  /** A command is done; commands are done in order. */
  public final Bool done = output(bool());

  /** Something was read or written: the engine is not stuck. */
  public final Bool progress = output(bool());

  /** Rows of Y wanted. */
  public final Stream<UInt> yRead;

  /** The row that was asked for in the cycle before: 32 bits a column. */
  public final UInt yData;

  /** Rows of Y to sum up along lines. */
  public final Stream<LineRow> ySumUp;

  /** Of VECTOR. */
  public final WordRead vectorRead;

  /** Word of VECTOR: 16 bits a column. */
  public final UInt vectorData;

  /** Into VECTOR. */
  public final WordWrite vectorWrite;

  /** Of CODE. */
  public final WordRead codeRead;

  /** Word of CODE: 8 bits a column. */
  public final UInt codeData;

  /** Into CODE. */
  public final WordWrite codeWrite;

  /** Of PARAM. */
  public final WordRead paramRead;

  /** Word of PARAM: 128 bits a lane. */
  public final UInt paramData;

  /** Into PARAM. */
  public final WordWrite paramWrite;

  /**
   * @param parameters of the accelerator
   */
  public VectorUnit(Parameters parameters) {
    this(Params.of(parameters));
  }

  VectorUnit(Params p) {
    super(p);
    command = takes(VectorCommand.type(p));
    yRead = gives(uint(log2Up(p.yDepth())));
    yData = input(uint(SUM * p.columns()));
    ySumUp = gives(LineRow.type(p.yDepth()));
    vectorRead = output(WordRead.type(p.vectorDepth()));
    vectorData = input(uint(VALUE * p.columns()));
    vectorWrite = output(WordWrite.type(p.vectorDepth(), VALUE * p.columns()));
    codeRead = output(WordRead.type(p.codeDepth()));
    codeData = input(uint(CODE * p.columns()));
    codeWrite = output(WordWrite.type(p.codeDepth(), CODE * p.columns()));
    paramRead = output(WordRead.type(p.paramDepth()));
    paramData = input(uint(ChannelWord.BITS * p.lanes()));
    paramWrite = output(WordWrite.type(p.paramDepth(), ChannelWord.BITS * p.lanes()));

    var pass = add(new PassUnit(p));
    var normalizer = add(new Normalizer(Normalizer.Params.of(p)));
    var divider = add(new Divider(Divider.Params.of(p)));
    var modulator = add(new Modulator(Modulator.Params.of(p)));
    var transposer = add(new Transposer(Transposer.Params.of(p)));
    var accumulator = add(new LineAccumulator(new LineAccumulator.Params(p.yDepth())));

    // One command at a time, of whatever unit.
    var busy = reg(bool()).init(0);
    give(Opcode.VECTOR, pass.command, busy);
    give(Opcode.NORMALIZE, normalizer.normalize, busy);
    give(Opcode.STANDARDIZE, normalizer.standardize, busy);
    give(Opcode.DIVIDE, divider.command, busy);
    give(Opcode.MODULATE, modulator.command, busy);
    give(Opcode.TRANSPOSE, transposer.command, busy);
    give(Opcode.ACCUMULATE, accumulator.command, busy);
    command.ready(busy.not());
    Bool norms = normalizer.done.or(divider.done).or(modulator.done);
    done.set(pass.done.or(norms).or(transposer.done).or(accumulator.done));
    when(command.fires(), () -> busy.next(1)).elseWhen(done, () -> busy.next(0));

    // And so only one unit uses memories.
    yRead.from(pass.yRead);
    pass.yData.set(yData);
    ySumUp.from(accumulator.rows);
    drive(vectorRead, pass.vectorRead.orElse(modulator.vectorRead));
    pass.vectorData.set(vectorData);
    modulator.vectorData.set(vectorData);
    drive(vectorWrite, pass.vectorWrite);
    drive(codeRead, transposer.codeRead);
    transposer.codeData.set(codeData);
    drive(codeWrite, pass.codeWrite.orElse(transposer.codeWrite));
    drive(paramRead, pass.paramRead.orElse(normalizer.paramRead));
    pass.paramData.set(paramData);
    normalizer.paramData.set(paramData);
    drive(paramWrite, normalizer.paramWrite.orElse(modulator.paramWrite));

    var rows = memory(uint(RowWord.BITS), p.rowDepth()).style(p.style());
    WordRead row = pass.rowRead.orElse(normalizer.rowRead).orElse(divider.rowRead);
    UInt rowData = rows.read(row.address(), row.enable());
    pass.rowData.set(rowData);
    normalizer.rowData.set(rowData);
    divider.rowData.set(rowData);
    pass.totalData.set(rows.read(pass.totalRead.address(), pass.totalRead.enable()));
    WordWrite newRow = pass.rowWrite.orElse(normalizer.rowWrite).orElse(divider.rowWrite);
    rows.write(newRow.address(), newRow.data(), newRow.enable());

    var stats = memory(uint(p.statBits()), p.statDepth()).style(p.style());
    WordRead stat = pass.statRead.orElse(normalizer.statRead);
    UInt statData = stats.read(stat.address(), stat.enable());
    pass.statData.set(statData);
    normalizer.statData.set(statData);
    stats.write(pass.statWrite.address(), pass.statWrite.data(), pass.statWrite.enable());

    Bool ofParam = paramRead.enable().or(paramWrite.enable());
    Bool ofCode = codeRead.enable().or(codeWrite.enable());
    Bool ofRow = row.enable().or(newRow.enable());
    progress.set(ofParam.or(ofCode).or(ofRow).or(stat.enable()).or(ySumUp.fires()));
  }

  private <R extends Record> void give(Opcode kind, Stream<R> unit, Bool busy) {
    VectorCommand all = command.data();
    unit.offer(command.valid().and(busy.not()).and(all.is(kind)), all.as(unit.type()));
  }
}
