package dev.ditto.interpreter;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.ChannelParameter;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Statistics;
import dev.ditto.accel.isa.Vector;
import dev.ditto.arithmetic.Activation;
import dev.ditto.arithmetic.Affine;
import dev.ditto.arithmetic.DeferredDivision;
import dev.ditto.arithmetic.FixedPoint;
import dev.ditto.arithmetic.NormParameters;
import dev.ditto.arithmetic.ScaleFactor;
import dev.ditto.arithmetic.Softmax;
import dev.ditto.arithmetic.Standardization;
import java.nio.ByteBuffer;

/** What each command of the vector unit does to the scratchpads. */
final class VectorSemantics {
  private final Scratchpads pads;
  private final int columns;
  private final int words;

  VectorSemantics(Parameters p, Scratchpads pads) {
    this.pads = pads;
    this.columns = p.columns();
    this.words = p.columns() / p.vectorLanes();
  }

  /** A pass over rows. */
  void pass(Vector c) {
    switch (c.function()) {
      case LARGEST -> largest(c);
      case EXPONENT -> exponent(c);
      default -> compute(c);
    }
  }

  private int source(Vector c) {
    return pads.at(c.fromVector() ? Space.VECTOR : Space.Y, c.a(), c.rows());
  }

  private void compute(Vector c) {
    int a = source(c);
    int b = c.readsB() ? pads.at(Space.VECTOR, c.b(), c.broadcast() ? 1 : c.rows()) : 0;
    int param = pads.at(Space.PARAM, c.param(), words);
    int stat = c.statistics() == Statistics.CHANNELS ? pads.stat(c.stat(), words) : 0;
    int row = c.touchesRow() ? pads.row(c.row(), c.rows()) : 0;
    int vector = c.toVector() ? pads.at(Space.VECTOR, c.vector(), c.rows()) : 0;
    int code = c.toCode() ? pads.at(Space.CODE, c.code(), c.rows()) : 0;
    ByteBuffer values = pads.of(Space.VECTOR);
    if (c.begin() && c.statistics() == Statistics.CHANNELS) {
      for (int n = 0; n < columns; n++) {
        pads.stats[stat + n].clear();
      }
    }
    for (int i = 0; i < c.rows(); i++) {
      Scratchpads.Row own = c.touchesRow() ? pads.rows[row + i] : null;
      if (c.begin() && c.statistics() == Statistics.ROWS) {
        own.moments.clear();
      }
      for (int n = 0; n < columns; n++) {
        int at = i * columns + n;
        int x =
            c.fromVector()
                ? values.getShort(a + 2 * at)
                : pads.of(Space.Y).getInt(a + Integer.BYTES * at);
        int y = c.readsB() ? values.getShort(b + 2 * (c.broadcast() ? n : at)) : 0;
        ChannelParameter p =
            ChannelParameter.get(pads.of(Space.PARAM), param + n * ChannelParameter.BYTES);
        short v = function(c, multiplyAdd(c, p, own, x, y));
        v = (short) Math.max(-c.limit(), Math.min(c.limit(), v));
        if (c.toVector()) {
          values.putShort(vector + 2 * at, v);
        }
        if (c.toCode()) {
          pads.of(Space.CODE).put(code + at, code(c, v));
        }
        switch (c.statistics()) {
          case NONE -> {}
          case CHANNELS -> pads.stats[stat + n].add(v);
          case ROWS -> own.moments.add(v);
        }
      }
    }
  }

  private static short multiplyAdd(
      Vector c, ChannelParameter p, Scratchpads.Row row, int x, int y) {
    long multiplier = c.product() ? y : c.byRow() ? row.multiplier : p.multiplier();
    long offset = c.byRow() ? row.offset : p.offset();
    int shift = c.byRow() ? row.shift : p.shift();
    long second = c.second() ? (long) y * p.second() : 0;
    long exact = (x + p.bias()) * multiplier + second + offset;
    return FixedPoint.saturate16(FixedPoint.shiftRight(exact, shift));
  }

  private static short function(Vector c, short x) {
    return switch (c.function()) {
      case NONE, LARGEST, EXPONENT -> x;
      case SILU -> Activation.SILU.apply(x);
      case GELU -> Activation.GELU.apply(x);
      case GELU_TANH -> Activation.GELU_TANH.apply(x);
    };
  }

  private static byte code(Vector c, short v) {
    return FixedPoint.saturateCode(
        FixedPoint.shiftRight(v * c.codeMultiplier(), (int) c.codeShift()));
  }

  private void largest(Vector c) {
    int a = source(c);
    int row = pads.row(c.row(), c.rows());
    for (int i = 0; i < c.rows(); i++) {
      int largest = c.begin() ? Integer.MIN_VALUE : pads.rows[row + i].largest;
      for (int n = 0; n < c.columns(); n++) {
        largest = Math.max(largest, logit(c, a, i, n));
      }
      pads.rows[row + i].largest = largest;
    }
  }

  private void exponent(Vector c) {
    int a = source(c);
    int row = pads.row(c.row(), c.rows());
    int code = pads.at(Space.CODE, c.code(), c.rows());
    ScaleFactor factor = new ScaleFactor((int) c.codeMultiplier(), (int) c.codeShift());
    for (int i = 0; i < c.rows(); i++) {
      Scratchpads.Row own = pads.rows[row + i];
      long total = c.begin() ? 0 : own.total;
      for (int n = 0; n < columns; n++) {
        byte made = 0;
        if (n < c.columns()) {
          int power = Softmax.power(factor, (long) own.largest - logit(c, a, i, n));
          made = Softmax.code(power);
          total += power;
        }
        pads.of(Space.CODE).put(code + i * columns + n, made);
      }
      own.total = total;
    }
  }

  private int logit(Vector c, int a, int row, int n) {
    int at = row * columns + n;
    return c.fromVector()
        ? pads.of(Space.VECTOR).getShort(a + 2 * at)
        : pads.of(Space.Y).getInt(a + Integer.BYTES * at);
  }

  /** Statistics of channels to multiply-adds. */
  void normalize(Command.Normalize c) {
    int stat = pads.stat(c.stat(), c.words());
    int source = pads.at(Space.PARAM, c.source(), c.words());
    int param = pads.at(Space.PARAM, c.param(), c.words());
    int channels = (int) c.words() * (pads.wordBytes(Space.PARAM) / ChannelParameter.BYTES);
    Standardization constants = c.constants().standardization();
    ByteBuffer params = pads.of(Space.PARAM);
    int first = 0;
    while (first < channels) {
      int end = first;
      Scratchpads.Moments all = new Scratchpads.Moments();
      boolean last = false;
      while (!last) {
        if (end == channels) {
          throw new IllegalStateException("the last channel of NORMALIZE ends no group: " + c);
        }
        all.sum += pads.stats[stat + end].sum;
        all.squares += pads.stats[stat + end].squares;
        last = (params.get(source + end * ChannelParameter.BYTES + 8) & 1) != 0;
        end++;
      }
      var statistics = constants.statistics(all.sum, all.squares);
      for (; first < end; first++) {
        int at = source + first * ChannelParameter.BYTES;
        Affine affine =
            Standardization.affine(statistics, params.getInt(at), params.getInt(at + 4));
        ChannelParameter.of(affine).put(params.position(param + first * ChannelParameter.BYTES));
      }
    }
  }

  /** Statistics of rows to multiply-adds. */
  void standardize(Command.Standardize c) {
    int row = pads.row(c.row(), c.rows());
    Standardization constants = c.constants().standardization();
    for (int i = row; i < row + c.rows(); i++) {
      var statistics = constants.statistics(pads.rows[i].moments.sum, pads.rows[i].moments.squares);
      Affine affine = Standardization.affine(statistics, 1 << NormParameters.FRACTION, 0);
      pads.rows[i].multiplier = affine.a();
      pads.rows[i].offset = affine.b();
      pads.rows[i].shift = affine.shift();
    }
  }

  /** Totals of rows to factors. */
  void divide(Command.Divide c) {
    int row = pads.row(c.row(), c.rows());
    var division = new DeferredDivision(new ScaleFactor((int) c.multiplier(), (int) c.shift()));
    for (int i = row; i < row + c.rows(); i++) {
      ScaleFactor factor = division.factor(pads.rows[i].total);
      pads.rows[i].multiplier = factor.multiplier();
      pads.rows[i].offset = 0;
      pads.rows[i].shift = factor.shift();
    }
  }

  /** Scales and shifts to multiply-adds. */
  void modulate(Command.Modulate c) {
    int scale = pads.at(Space.VECTOR, c.scale(), 1);
    int shift = pads.at(Space.VECTOR, c.shift(), 1);
    int param = pads.at(Space.PARAM, c.param(), words);
    ByteBuffer values = pads.of(Space.VECTOR);
    for (int n = 0; n < columns; n++) {
      new ChannelParameter(
              0,
              (long) values.getShort(shift + 2 * n) << FixedPoint.FRACTION_BITS,
              FixedPoint.FRACTION_BITS,
              FixedPoint.ONE + values.getShort(scale + 2 * n),
              0)
          .put(pads.of(Space.PARAM).position(param + n * ChannelParameter.BYTES));
    }
  }

  /** Rows of codes to columns. */
  void transpose(Command.Transpose c) {
    int from = pads.at(Space.CODE, c.from(), columns);
    int to = pads.at(Space.CODE, c.to(), columns);
    ByteBuffer codes = pads.of(Space.CODE);
    byte[] block = new byte[columns * columns];
    codes.get(from, block);
    for (int m = 0; m < columns; m++) {
      for (int n = 0; n < columns; n++) {
        codes.put(to + n * columns + m, block[m * columns + n]);
      }
    }
  }

  /** Differences along lines to sums. */
  void accumulate(Command.Accumulate c) {
    int word = columns * Integer.BYTES;
    int from = pads.at(Space.Y, c.y(), c.rows());
    int to = from;
    ByteBuffer sums = pads.of(Space.Y);
    int[] total = new int[columns];
    for (long row = 0; row < c.rows(); row++) {
      long inLine = row % c.line();
      for (int n = 0; n < columns; n++) {
        total[n] = (inLine == 0 ? 0 : total[n]) + sums.getInt(from + n * Integer.BYTES);
      }
      from += word;
      if (inLine >= c.skip()) {
        for (int n = 0; n < columns; n++) {
          sums.putInt(to + n * Integer.BYTES, total[n]);
        }
        to += word;
      }
    }
  }
}
