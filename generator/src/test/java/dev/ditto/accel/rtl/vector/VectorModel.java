package dev.ditto.accel.rtl.vector;

import dev.ditto.accel.isa.ChannelParameter;
import dev.ditto.accel.isa.Command;
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
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;

/** Memories of the vector engine as words, and what its commands make of them. */
public final class VectorModel {
  /** Words of each memory. */
  public static final int DEPTH = 64;

  private static final BigInteger HALF = BigInteger.ONE;

  public final int columns;
  public final int lanes;
  public final BigInteger[] y;
  public final BigInteger[] vector;
  public final BigInteger[] code;
  public final BigInteger[] param;
  final BigInteger[] row;
  final BigInteger[] stat;

  /** Memories of noise. */
  public VectorModel(int columns, int lanes, Random random) {
    this.columns = columns;
    this.lanes = lanes;
    y = Words.noise(DEPTH, 32 * columns, random);
    vector = Words.noise(DEPTH, 16 * columns, random);
    code = Words.noise(DEPTH, 8 * columns, random);
    param = Words.noise(DEPTH, 128 * lanes, random);
    row = Words.noise(DEPTH, 83, random);
    stat = Words.noise(DEPTH, 83 * lanes, random);
  }

  private VectorModel(VectorModel from) {
    columns = from.columns;
    lanes = from.lanes;
    y = from.y.clone();
    vector = from.vector.clone();
    code = from.code.clone();
    param = from.param.clone();
    row = from.row.clone();
    stat = from.stat.clone();
  }

  VectorModel copy() {
    return new VectorModel(this);
  }

  /** Any channel's multiply-add, of sums so many bits short of 32. */
  static ChannelParameter channel(Random random, int scale) {
    return new ChannelParameter(
        random.nextInt() >> scale,
        random.nextLong() >> 16 + random.nextInt(48),
        1 + random.nextInt(47),
        random.nextInt() >> 14 + random.nextInt(18),
        random.nextInt() >> 14 + random.nextInt(18));
  }

  /** Does what a command does. */
  public void execute(Command command) {
    if (command instanceof Vector c) {
      execute(c);
    } else if (command instanceof Command.Normalize c) {
      normalize(c);
    } else if (command instanceof Command.Standardize c) {
      standardize(c);
    } else if (command instanceof Command.Divide c) {
      divide(c);
    } else if (command instanceof Command.Modulate c) {
      modulate(c);
    } else if (command instanceof Command.Transpose c) {
      transpose(c);
    }
  }

  private void execute(Vector c) {
    for (int i = 0; i < c.rows(); i++) {
      switch (c.function()) {
        case LARGEST -> largest(c, i);
        case EXPONENT -> exponent(c, i);
        default -> compute(c, i);
      }
    }
  }

  private void compute(Vector c, int i) {
    BigInteger own = c.touchesRow() ? row[(int) c.row() + i] : BigInteger.ZERO;
    long sum = c.begin() ? 0 : signed(own, 0, 34);
    long squares = c.begin() ? 0 : unsigned(own, 34, 49);
    BigInteger b = c.readsB() ? vector[(int) c.b() + (c.broadcast() ? 0 : i)] : BigInteger.ZERO;
    short[] values = new short[columns];
    for (int n = 0; n < columns; n++) {
      values[n] = value(c, own, a(c, i, n), (short) signed(b, 16 * n, 16), n);
      sum += values[n];
      squares += values[n] * values[n];
    }
    for (int n = 0; n < columns; n++) {
      if (c.toVector()) {
        Words.set(vector, (int) c.vector() + i, columns, n, 16, BigInteger.valueOf(values[n]));
      }
      if (c.toCode()) {
        long exact = values[n] * c.codeMultiplier() + (1L << c.codeShift() - 1) >> c.codeShift();
        long cut = Math.max(-127, Math.min(127, exact));
        Words.set(code, (int) c.code() + i, columns, n, 8, BigInteger.valueOf(cut));
      }
      if (c.statistics() == Statistics.CHANNELS) {
        add(c, i, n, values[n]);
      }
    }
    if (c.statistics() == Statistics.ROWS) {
      put(c, i, 34, BigInteger.valueOf(sum), BigInteger.valueOf(squares));
    }
  }

  private short value(Vector c, BigInteger own, int a, short b, int n) {
    ChannelParameter channel = channel((int) c.param(), n);
    long multiplier =
        c.product() ? b : c.byRow() ? signed(own, 0, 18) : (long) channel.multiplier();
    long offset = c.byRow() ? signed(own, 18, 48) : channel.offset();
    int shift = c.byRow() ? (int) unsigned(own, 66, 6) : channel.shift();
    long second = c.second() ? (long) b * channel.second() : 0;
    BigInteger exact =
        BigInteger.valueOf(a + channel.bias())
            .multiply(BigInteger.valueOf(multiplier))
            .add(BigInteger.valueOf(second))
            .add(BigInteger.valueOf(offset))
            .add(HALF.shiftLeft(shift - 1))
            .shiftRight(shift);
    short whole =
        exact
            .min(BigInteger.valueOf(Short.MAX_VALUE))
            .max(BigInteger.valueOf(Short.MIN_VALUE))
            .shortValue();
    short made =
        switch (c.function()) {
          case SILU -> Activation.SILU.apply(whole);
          case GELU -> Activation.GELU.apply(whole);
          case GELU_TANH -> Activation.GELU_TANH.apply(whole);
          default -> whole;
        };
    return (short) Math.max(-c.limit(), Math.min(c.limit(), made));
  }

  private void add(Vector c, int i, int n, short value) {
    int at = (int) c.stat() + n / lanes;
    int low = 83 * (n % lanes);
    boolean anew = c.begin() && i == 0;
    long sum = anew ? 0 : signed(stat[at], low, 34);
    long squares = anew ? 0 : unsigned(stat[at], low + 34, 49);
    BigInteger both = both(34, BigInteger.valueOf(sum + value), squares + value * value);
    Words.set(stat, (int) c.stat(), lanes, n, 83, both);
  }

  private void largest(Vector c, int i) {
    BigInteger own = row[(int) c.row() + i];
    int largest = c.begin() ? Integer.MIN_VALUE : (int) signed(own, 0, 32);
    for (int n = 0; n < c.columns(); n++) {
      largest = Math.max(largest, a(c, i, n));
    }
    put(c, i, 32, BigInteger.valueOf(largest), BigInteger.valueOf(unsigned(own, 32, 32)));
  }

  private void exponent(Vector c, int i) {
    BigInteger own = row[(int) c.row() + i];
    long largest = signed(own, 0, 32);
    long total = c.begin() ? 0 : unsigned(own, 32, 32);
    ScaleFactor factor = new ScaleFactor((int) c.codeMultiplier(), (int) c.codeShift());
    for (int n = 0; n < columns; n++) {
      boolean counts = n < c.columns();
      int power = counts ? Softmax.power(factor, largest - a(c, i, n)) : 0;
      BigInteger made = BigInteger.valueOf(counts ? Softmax.code(power) : 0);
      Words.set(code, (int) c.code() + i, columns, n, 8, made);
      total += power;
    }
    put(c, i, 32, BigInteger.valueOf(largest), BigInteger.valueOf(total));
  }

  private void normalize(Command.Normalize c) {
    BigInteger[] source = param.clone();
    var constants = c.constants().standardization();
    int channels = (int) c.words() * lanes;
    for (int first = 0, end; first < channels; first = end) {
      long sum = 0;
      long squares = 0;
      for (end = first; end == first || !last(source, c, end - 1); end++) {
        BigInteger sums = stat[(int) c.stat() + end / lanes].shiftRight(83 * (end % lanes));
        sum += signed(sums, 0, 34);
        squares += unsigned(sums, 34, 49);
      }
      var statistics = constants.statistics(sum, squares);
      for (int n = first; n < end; n++) {
        BigInteger learned = learned(source, c, n);
        int gamma = (int) signed(learned, 0, 32);
        int beta = (int) signed(learned, ChannelParameter.BETA, 32);
        Affine affine = Standardization.affine(statistics, gamma, beta);
        Words.set(param, (int) c.param(), lanes, n, ChannelParameter.of(affine));
      }
    }
  }

  private BigInteger learned(BigInteger[] source, Command.Normalize c, int n) {
    return source[(int) c.source() + n / lanes].shiftRight(128 * (n % lanes));
  }

  private boolean last(BigInteger[] source, Command.Normalize c, int n) {
    return learned(source, c, n).testBit(ChannelParameter.LAST);
  }

  private void standardize(Command.Standardize c) {
    var constants = c.constants().standardization();
    for (int i = (int) c.row(); i < c.row() + c.rows(); i++) {
      var statistics = constants.statistics(signed(row[i], 0, 34), unsigned(row[i], 34, 49));
      Affine affine = Standardization.affine(statistics, 1 << NormParameters.FRACTION, 0);
      row[i] = Words.multiplyAdd(affine.a(), affine.b(), affine.shift());
    }
  }

  private void divide(Command.Divide c) {
    var division = new DeferredDivision(new ScaleFactor((int) c.multiplier(), (int) c.shift()));
    for (int i = (int) c.row(); i < c.row() + c.rows(); i++) {
      ScaleFactor factor = division.factor(unsigned(row[i], 32, 32));
      row[i] = Words.multiplyAdd(factor.multiplier(), 0, factor.shift());
    }
  }

  private void modulate(Command.Modulate c) {
    for (int n = 0; n < columns; n++) {
      long offset = signed(vector[(int) c.shift()], 16 * n, 16) << FixedPoint.FRACTION_BITS;
      int slope = FixedPoint.ONE + (int) signed(vector[(int) c.scale()], 16 * n, 16);
      var channel = new ChannelParameter(0, offset, FixedPoint.FRACTION_BITS, slope, 0);
      Words.set(param, (int) c.param(), lanes, n, channel);
    }
  }

  private void transpose(Command.Transpose c) {
    BigInteger[] before = code.clone();
    for (int m = 0; m < columns; m++) {
      for (int n = 0; n < columns; n++) {
        BigInteger one = before[(int) c.from() + m].shiftRight(8 * n);
        Words.set(code, (int) c.to() + n, columns, m, 8, one);
      }
    }
  }

  private void put(Vector c, int i, int lowBits, BigInteger low, BigInteger high) {
    row[(int) c.row() + i] = both(lowBits, low, high.longValue());
  }

  private static BigInteger both(int lowBits, BigInteger low, long high) {
    BigInteger mask = BigInteger.ONE.shiftLeft(lowBits).subtract(BigInteger.ONE);
    BigInteger highMask =
        BigInteger.ONE.shiftLeft(lowBits == 34 ? 49 : 32).subtract(BigInteger.ONE);
    return low.and(mask).or(BigInteger.valueOf(high).and(highMask).shiftLeft(lowBits));
  }

  /** The element of A. */
  int a(Vector c, int i, int n) {
    int at = (int) c.a() + i;
    return c.fromVector()
        ? (short) signed(vector[at], 16 * n, 16)
        : (int) signed(y[at], 32 * n, 32);
  }

  private ChannelParameter channel(int first, int n) {
    BigInteger word = param[first + n / lanes].shiftRight(128 * (n % lanes));
    var bytes = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putLong(word.longValue()).putLong(word.shiftRight(64).longValue());
    return ChannelParameter.get(bytes, 0);
  }

  private static long signed(BigInteger word, int low, int bits) {
    return word.shiftRight(low).longValue() << 64 - bits >> 64 - bits;
  }

  private static long unsigned(BigInteger word, int low, int bits) {
    return word.shiftRight(low).longValue() << 64 - bits >>> 64 - bits;
  }
}
