package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.ChannelParameter;
import dev.ditto.accel.rtl.reuse.WordRead;
import dev.ditto.accel.rtl.reuse.WordWrite;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;
import java.util.List;

/**
 * Executes VECTOR commands: rows of sums in Y become rows of 16-bit results in VECTOR, {@code
 * lanes} columns a cycle, without a gap between rows or commands.
 */
public final class VectorUnit extends Block {
  /**
   * @param columns of a row
   * @param lanes columns a cycle; divides {@code columns}
   * @param yDepth words of Y
   * @param paramDepth words of PARAM
   * @param vectorDepth words of VECTOR
   */
  public record Params(int columns, int lanes, int yDepth, int paramDepth, int vectorDepth) {
    public Params {
      if (lanes < 1 || columns % lanes != 0) {
        throw new IllegalArgumentException(lanes + " lanes do not divide " + columns + " columns");
      }
    }

    static Params of(Parameters p) {
      return new Params(p.columns(), p.vectorLanes(), p.yDepth(), p.paramDepth(), p.vectorDepth());
    }

    /** Cycles that a row takes. */
    int beats() {
      return columns / lanes;
    }
  }

  static final int SUM = 32;
  static final int PARAM = 8 * ChannelParameter.BYTES;
  static final int RESULT = 16;
  private static final int IN_FLIGHT_BITS = 3;

  /** Commands, in order. */
  public final Stream<VectorCommand> command;

  /** A command is done; commands are done in order. */
  public final Bool done = output(bool());

  /** A command is under way. */
  public final Bool busy = output(bool());

  /** Rows of Y wanted. */
  public final Stream<UInt> yRead;

  /** The row that was asked for in the cycle before: 32 bits a column. */
  public final UInt yData;

  /** Of PARAM. */
  public final WordRead paramRead;

  /** Word of PARAM: 128 bits a lane. */
  public final UInt paramData;

  /** Into VECTOR: 16 bits a column. */
  public final WordWrite vectorWrite;

  /** What goes along with a row's beat. */
  private record Beat(Bool valid, Bool rowEnd, Bool commandEnd, UInt vector) {
    static Type<Beat> type(Params p) {
      return struct(Beat.class, bool(), bool(), bool(), uint(log2Up(p.vectorDepth())));
    }

    /** Some cycles later. */
    Beat later(Params p, int cycles) {
      Beat late = this;
      for (int i = 0; i < cycles; i++) {
        Beat beat = reg(type(p));
        beat.valid().init(0);
        next(beat, late);
        late = beat;
      }
      return late;
    }
  }

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
    paramRead = output(WordRead.type(p.paramDepth()));
    paramData = input(uint(PARAM * p.lanes()));
    vectorWrite = output(WordWrite.type(p.vectorDepth(), RESULT * p.columns()));

    // Ask for rows, so that one comes when the one before is finished.
    var active = reg(bool()).init(0);
    VectorCommand at = reg(command.type());
    var coming = reg(bool()).init(0);
    var beatsLeft = reg(uint(log2Up(p.beats() + 1))).init(0);
    Bool room = p.beats() == 1 ? yes() : coming.not().and(beatsLeft.le(2));
    Bool commandEnds = at.rows().eq(1);
    yRead.offer(active.and(room), at.a());
    coming.next(yRead.fires());
    when(
        yRead.fires(),
        () -> {
          at.a().next(at.a().wrapPlus(1));
          at.vector().next(at.vector().wrapPlus(1));
          at.rows().next(at.rows().wrapMinus(1));
          when(commandEnds, () -> active.next(0));
        });

    // The row that comes is passed on beat by beat, lowest columns first.
    var comingEnds = reg(bool());
    var comingVector = reg(at.vector().type());
    var comingParam = reg(at.param().type());
    comingEnds.next(commandEnds);
    comingVector.next(at.vector());
    comingParam.next(at.param());
    int beatBits = SUM * p.lanes();
    var row = reg(uint(SUM * p.columns()));
    var param = reg(at.param().type());
    var vector = reg(at.vector().type());
    var ends = reg(bool());
    Bool beats = beatsLeft.any();
    Bool rowEnds = beatsLeft.eq(1);
    when(
            coming,
            () -> {
              row.next(yData);
              beatsLeft.next(p.beats());
              param.next(comingParam);
              vector.next(comingVector);
              ends.next(comingEnds);
            })
        .elseWhen(
            beats,
            () -> {
              beatsLeft.next(beatsLeft.wrapMinus(1));
              param.next(param.wrapPlus(1));
              if (p.beats() > 1) {
                row.next(row.shr(beatBits));
              }
            });
    drive(paramRead, new WordRead(beats, param));
    var sums = reg(uint(beatBits));
    sums.next(row.trunc(beatBits));

    // Lanes compute; their results are collected into a row.
    Beat requantised =
        new Beat(beats, rowEnds, rowEnds.and(ends), vector).later(p, 1 + Requantizer.LATENCY);
    List<UInt> results =
        each(
            p.lanes(),
            lane -> {
              var requantizer = add(new Requantizer());
              UInt word = paramData.slice(PARAM * lane, PARAM);
              requantizer.sum.set(sums.slice(SUM * lane, SUM).asSInt());
              requantizer.bias.set(word.slice(0, 32).asSInt());
              requantizer.multiplier.set(word.slice(ChannelParameter.MULTIPLIER, 16));
              requantizer.shift.set(word.slice(ChannelParameter.SHIFT, 6));
              return requantizer.result.asUInt();
            });
    var resultRow = reg(uint(RESULT * p.columns()));
    when(
        requantised.valid(),
        () ->
            resultRow.next(
                p.beats() == 1
                    ? pack(results)
                    : cat(pack(results), resultRow.shr(RESULT * p.lanes()))));
    Beat collected = requantised.later(p, 1);
    Bool writes = collected.valid().and(collected.rowEnd());
    drive(vectorWrite, new WordWrite(writes, collected.vector(), resultRow));

    var finished = reg(bool()).init(0);
    finished.next(collected.valid().and(collected.commandEnd()));
    done.set(finished);
    var inFlight = reg(uint(IN_FLIGHT_BITS)).init(0);
    inFlight.next(inFlight.wrapPlus(command.fires().asUInt()).wrapMinus(finished.asUInt()));
    busy.set(inFlight.any());
    command.ready(active.not().and(inFlight.all().not()));
    when(
        command.fires(),
        () -> {
          active.next(1);
          next(at, command.data());
        });
  }
}
