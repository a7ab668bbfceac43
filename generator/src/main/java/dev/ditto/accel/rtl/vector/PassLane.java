package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.isa.VectorFunction;
import dev.ditto.arithmetic.Activation;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;
import java.util.Arrays;

/** One lane of a pass: all that is computed of an element. */
public final class PassLane extends Block {
  /** Cycles from element to result without a function. */
  public static final int LATENCY = MultiplyAddLane.LATENCY + 1;

  /** Cycles that a function adds. */
  public static final int FUNCTION = ActivationLane.LATENCY;

  /** Cycles from result to its square. */
  public static final int SQUARE = 2;

  /** Cycles from a logit to numerator and code. */
  public static final int EXPONENT = 1 + ExponentLane.LATENCY;

  private static final int FRACTION = 11;

  /**
   * What is the same for all elements of a command, while any is on its way; see {@link
   * dev.ditto.accel.isa.Vector}.
   */
  public record Settings(
      Bool second,
      Bool product,
      Bool byRow,
      UInt function,
      UInt limit,
      UInt codeMultiplier,
      UInt codeShift) {
    static Type<Settings> type() {
      return struct(
          Settings.class,
          bool(),
          bool(),
          bool(),
          uint(log2Up(VectorFunction.values().length)),
          uint(16),
          uint(16),
          uint(6));
    }

    static Settings of(PassCommand c) {
      return new Settings(
          c.second(),
          c.product(),
          c.byRow(),
          c.function(),
          c.limit(),
          c.codeMultiplier(),
          c.codeShift());
    }
  }

  /** Of the command. */
  public final Settings settings = input(Settings.type());

  /** Element of A. */
  public final SInt a = input(sint(VectorUnit.SUM));

  /** Element of B. */
  public final SInt b = input(sint(VectorUnit.VALUE));

  /** Of the channel. */
  public final ChannelWord channel = input(ChannelWord.type());

  /** Of the row. */
  public final MultiplyAdd row = input(MultiplyAdd.type());

  /** The row's largest logit. */
  public final SInt largest = input(sint(VectorUnit.SUM));

  /** The column counts, as a logit. */
  public final Bool counts = input(bool());

  /** The result. */
  public final SInt value = output(sint(VectorUnit.VALUE));

  /** The result, {@link #SQUARE} cycles later. */
  public final SInt valueBeside = output(sint(VectorUnit.VALUE));

  /** The result's square. */
  public final UInt square = output(uint(VectorUnit.SQUARE));

  /** The result's code, {@link CodeLane#LATENCY} cycles after the result. */
  public final SInt code = output(sint(8));

  /** The numerator, if A is a logit; zero if it does not count. */
  public final UInt power = output(uint(17));

  /** The numerator's code. */
  public final UInt powerCode = output(uint(8));

  /** A lane. */
  public PassLane() {
    var multiplyAdd = add(new MultiplyAddLane());
    MultiplyAdd channels =
        new MultiplyAdd(
            channel.multiplier().trunc(row.multiplier().width()),
            channel.offset(),
            channel.shift().trunc(row.shift().width()));
    MultiplyAdd factors = settings.byRow().pick(row, channels);
    multiplyAdd.a.set(a);
    multiplyAdd.bias.set(channel.bias());
    multiplyAdd.multiplier.set(
        settings.product().pick(b.widen(row.multiplier().width()), factors.multiplier()));
    multiplyAdd.b.set(settings.second().pick(b, 0));
    multiplyAdd.second.set(channel.second().trunc(multiplyAdd.second.width()));
    multiplyAdd.offset.set(factors.offset());
    multiplyAdd.shift.set(factors.shift());

    var activation =
        add(new ActivationLane(new ActivationLane.Params(Arrays.asList(Activation.values()))));
    activation.choice.set(
        settings
            .function()
            .wrapMinus(VectorFunction.SILU.ordinal())
            .trunc(activation.choice.width()));
    activation.x.set(multiplyAdd.y.asFix(FRACTION));
    Bool plain = settings.function().eq(VectorFunction.NONE.ordinal());
    SInt full = plain.pick(multiplyAdd.y, activation.y.asSInt());
    SInt most = settings.limit().signed();
    SInt least = most.negate();
    var limited = reg(sint(VectorUnit.VALUE));
    limited.next(
        full.gt(most).pick(most, full.lt(least).pick(least, full)).trunc(VectorUnit.VALUE));
    value.set(limited);

    var beside = delay(limited, SQUARE);
    valueBeside.set(beside);
    var multiplied = reg(uint(VectorUnit.SQUARE));
    multiplied.next(limited.times(limited).asUInt().trunc(VectorUnit.SQUARE));
    var squared = delay(multiplied, 1);
    square.set(squared);

    var coder = add(new CodeLane());
    coder.value.set(limited);
    coder.multiplier.set(settings.codeMultiplier());
    coder.shift.set(settings.codeShift());
    code.set(coder.code);

    var exponent = add(new ExponentLane());
    var below = reg(uint(VectorUnit.SUM));
    below.next(largest.wrapMinus(a).asUInt());
    exponent.below.set(below);
    exponent.multiplier.set(settings.codeMultiplier());
    exponent.shift.set(settings.codeShift());
    var counted = delay(counts, EXPONENT);
    power.set(counted.pick(exponent.power.asUInt(), 0));
    powerCode.set(counted.pick(exponent.code, 0));
  }
}
