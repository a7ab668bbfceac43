package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.rtl.reuse.WordRead;
import dev.ditto.accel.rtl.reuse.WordWrite;
import dev.ditto.arithmetic.FixedPoint;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import java.util.List;

/**
 * Executes MODULATE commands: a word of scales and one of shifts, both in Q4.11, become {@code x *
 * (1 + scale) + shift} in PARAM, {@code lanes} channels a cycle.
 */
public final class Modulator extends Block {
  /**
   * @param columns of a word of VECTOR
   * @param lanes channels of a word of PARAM; divides {@code columns}
   * @param paramDepth words of PARAM
   * @param vectorDepth words of VECTOR
   */
  public record Params(int columns, int lanes, int paramDepth, int vectorDepth) {
    public Params {
      if (lanes < 1 || columns % lanes != 0) {
        throw new IllegalArgumentException(lanes + " lanes do not divide " + columns + " columns");
      }
    }

    static Params of(VectorUnit.Params p) {
      return new Params(p.columns(), p.lanes(), p.paramDepth(), p.vectorDepth());
    }
  }

  private static final int VALUE = VectorUnit.VALUE;

  /** Commands, in order. */
  public final Stream<ModulateCommand> command;

  /** A command is done. */
  public final Bool done = output(bool());

  /** Of VECTOR. */
  public final WordRead vectorRead;

  /** Word of VECTOR: 16 bits a column. */
  public final UInt vectorData;

  /** Into PARAM: a {@link ChannelWord} a lane. */
  public final WordWrite paramWrite;

  private enum Phase {
    IDLE,
    SCALES,
    SHIFTS,
    COMING,
    WORDS
  }

  /**
   * @param parameters of the accelerator
   */
  public Modulator(Parameters parameters) {
    this(Params.of(VectorUnit.Params.of(parameters)));
  }

  Modulator(Params p) {
    super(p);
    command = takes(ModulateCommand.type(p));
    vectorRead = output(WordRead.type(p.vectorDepth()));
    vectorData = input(uint(VALUE * p.columns()));
    paramWrite = output(WordWrite.type(p.paramDepth(), ChannelWord.BITS * p.lanes()));

    var phase = states(Phase.IDLE);
    ModulateCommand at = reg(command.type());
    var scales = reg(vectorData.type());
    var shifts = reg(vectorData.type());
    var word = reg(uint(log2Up(p.columns() / p.lanes())));
    Bool last = word.eq(p.columns() / p.lanes() - 1);
    Bool asksScales = phase.is(Phase.SCALES);
    drive(
        vectorRead,
        new WordRead(
            asksScales.or(phase.is(Phase.SHIFTS)), asksScales.pick(at.scale(), at.shift())));

    List<ChannelWord> channels =
        each(
            p.lanes(),
            lane -> {
              SInt scale = scales.slice(VALUE * lane, VALUE).asSInt();
              SInt shift = shifts.slice(VALUE * lane, VALUE).asSInt();
              return ChannelWord.of(
                  new MultiplyAdd(
                      scale.plus(FixedPoint.ONE).widen(18),
                      shift.shl(FixedPoint.FRACTION_BITS).widen(48),
                      lit(FixedPoint.FRACTION_BITS, 6)));
            });
    drive(paramWrite, new WordWrite(phase.is(Phase.WORDS), at.param(), pack(channels)));

    var finished = reg(bool()).init(0);
    finished.next(phase.is(Phase.WORDS).and(last));
    done.set(finished);
    command.ready(phase.is(Phase.IDLE));
    phase.each(
        now ->
            switch (now) {
              case IDLE ->
                  () ->
                      when(
                          command.valid(),
                          () -> {
                            next(at, command.data());
                            word.next(0);
                            phase.go(Phase.SCALES);
                          });
              case SCALES -> () -> phase.go(Phase.SHIFTS);
              case SHIFTS ->
                  () -> {
                    scales.next(vectorData);
                    phase.go(Phase.COMING);
                  };
              case COMING ->
                  () -> {
                    shifts.next(vectorData);
                    phase.go(Phase.WORDS);
                  };
              case WORDS ->
                  () -> {
                    word.next(word.wrapPlus(1));
                    at.param().next(at.param().wrapPlus(1));
                    when(last, () -> phase.go(Phase.IDLE));
                    if (p.lanes() < p.columns()) {
                      scales.next(scales.shr(VALUE * p.lanes()));
                      shifts.next(shifts.shr(VALUE * p.lanes()));
                    }
                  };
            });
  }
}
