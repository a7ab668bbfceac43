package dev.ditto.accel.rtl.chip;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.rtl.Bench;
import dev.ditto.accel.rtl.encode.EncodedWindow;
import dev.ditto.accel.rtl.encode.WindowFormat;
import dev.ditto.accel.rtl.pe.ComputeJob;
import java.math.BigInteger;

/** What the test chip's frames mean, each done at once, and the signature of what they read. */
final class ChipModel {
  private static final int WINDOW = 16;

  /** An ENCODE in numbers; see {@code EncodeCommand}. */
  record EncodeJob(
      boolean temporal,
      boolean keep,
      boolean unsigned,
      boolean spatial,
      boolean ended,
      int x,
      int xReuse,
      int window,
      int count,
      int perPixel,
      int lastChannels,
      int line) {}

  private final Parameters p;
  private final WindowFormat format;
  private final int[][] weights;
  private final int[][] windows;
  private final int[] tokens;
  private final int[][] codes;
  private final int[][] sums;
  private final int signatureBits;
  private BigInteger signature = BigInteger.ZERO;
  private long tally;

  ChipModel(Parameters p) {
    this.p = p;
    format = WindowFormat.of(p);
    weights = new int[p.weightBuffers() * p.kTile()][];
    windows = new int[p.windowDepth()][];
    tokens = new int[p.windowDepth()];
    codes = new int[p.xReuseDepth()][];
    sums = new int[p.yDepth()][];
    signatureBits = Math.max(8 * WINDOW, 32 * p.columns());
  }

  void loadWeights(int address, int[] row) {
    weights[address] = row;
  }

  void loadCodes(int address, int[] window) {
    codes[address] = window;
  }

  void loadSums(int address, int[] row) {
    sums[address] = row.clone();
  }

  void encode(EncodeJob job, int[] base) {
    int to = job.window;
    int column = 0;
    for (int i = 0; i < job.count; i++) {
      int group = i % job.perPixel;
      int[] x = new int[WINDOW];
      for (int e = 0; e < WINDOW; e++) {
        x[e] = (byte) (base[e] ^ job.x + i);
      }
      int reuse = job.xReuse + (job.spatial ? group : i);
      window(job, to++, group, x, (job.spatial ? column > 0 : job.temporal) ? codes[reuse] : null);
      if (job.spatial || job.keep) {
        codes[reuse] = x;
      }
      if (group == job.perPixel - 1 && ++column == job.line) {
        column = 0;
        for (int g = 0; job.ended && g < job.perPixel; g++) {
          int[] before = job.spatial ? codes[job.xReuse + g] : null;
          window(job, to++, g, new int[WINDOW], before);
        }
      }
    }
  }

  private void window(EncodeJob job, int to, int group, int[] x, int[] before) {
    int channels = group == job.perPixel - 1 ? job.lastChannels : WINDOW;
    int[] values = new int[WINDOW];
    int[] digits = new int[3];
    for (int e = 0; e < channels; e++) {
      values[e] = code(job, x[e]) - (before == null ? 0 : code(job, before[e]));
      digits[tokens(values[e])]++;
    }
    int address = Math.floorMod(to, p.windowDepth());
    windows[address] = values;
    tokens[address] = digits[1] + 2 * digits[2];
    int bits = 32 - Integer.numberOfLeadingZeros(p.encoderWidth());
    tally += channels + ((long) digits[0] << bits);
    tally += ((long) digits[1] << 2 * bits) + ((long) digits[2] << 3 * bits);
    tally += tokens[address] == 0 ? 1L << 4 * bits : 0;
  }

  private static int code(EncodeJob job, int code) {
    return job.unsigned ? code & 255 : code;
  }

  private int tokens(int value) {
    int[] window = new int[WINDOW];
    window[0] = value;
    return EncodedWindow.read(format, EncodedWindow.write(format, window, 1)).tokens();
  }

  void compute(ComputeJob job) {
    for (int row = 0; row < job.rows(); row++) {
      if (job.clear()) {
        sums[job.y() + row] = new int[p.columns()];
      }
    }
    int tokensAt = 4 * (32 - Integer.numberOfLeadingZeros(p.encoderWidth())) + 1;
    int rowsAt = tokensAt + 32 - Integer.numberOfLeadingZeros(p.rows() * p.lanes());
    tally += ((long) job.rows() << rowsAt) + (1L << rowsAt + 1);
    job.walk(
        p.windowDepth(),
        (row, step, address) -> {
          tally += (long) tokens[address] << tokensAt;
          int first = job.weightBuffer() * p.kTile() + WINDOW * step;
          for (int i = 0; i < WINDOW; i++) {
            for (int n = 0; n < p.columns(); n++) {
              sums[job.y() + row][n] += windows[address][i] * weights[first + i][n];
            }
          }
        });
  }

  /** Sums rows up from the first to the last; every second one stays. */
  void sumUp(int first, int last, int to) {
    int[] total = new int[p.columns()];
    for (int row = first; row <= last; row++) {
      for (int n = 0; n < p.columns(); n++) {
        total[n] += sums[row][n];
      }
      if ((row - first) % 2 == 1) {
        sums[to + row - first] = total.clone();
      }
    }
  }

  /** The bit that is seen when a row of Y was read. */
  int readSums(int address) {
    return sign(Bench.pack(sums[address], 32));
  }

  int readCodes(int address) {
    return sign(Bench.pack(codes[address], 8));
  }

  int readCounts() {
    return sign(BigInteger.valueOf(tally & (1L << TestChip.TALLY) - 1));
  }

  private int sign(BigInteger word) {
    BigInteger rotated = signature.shiftLeft(1);
    if (rotated.testBit(signatureBits)) {
      rotated = rotated.clearBit(signatureBits).setBit(0);
    }
    signature = rotated.xor(word);
    return signature.testBit(signatureBits - 1) ? 1 : 0;
  }
}
