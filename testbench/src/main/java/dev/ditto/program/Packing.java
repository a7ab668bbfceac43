package dev.ditto.program;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.ChannelParameter;
import dev.ditto.arithmetic.Requantization;
import dev.ditto.model.golden.CodeType;
import dev.ditto.model.golden.LinearTask;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A layer's tensors to and from the order in which they lie in memory; see {@link LayerMemory}.
 *
 * <p>Codes travel as signed bytes. Unsigned ones are sent as {@code code - 128}: differences stay
 * what they are, and a full step starts from sums that already hold {@code 128 * w} for every
 * weight that is to meet a code; see {@link #offsetSums}.
 */
final class Packing {
  private static final int UNSIGNED_OFFSET = 128;

  private final Shape s;
  private final int columns;
  private final int tiles;
  private final int groupWindows;

  Packing(Shape shape, Parameters parameters, int groupWindows) {
    this.s = shape;
    this.columns = parameters.columns();
    this.tiles = shape.columnTiles(columns);
    this.groupWindows = groupWindows;
  }

  /** Codes {@code [image][line][column][channel]} with the channels filled up to whole windows. */
  byte[] codes(byte[] codes, CodeType type) {
    int pixels = s.images() * s.inPixels();
    int padded = s.windows() * Parameters.WINDOW;
    byte[] packed = new byte[pixels * padded];
    int flip = type == CodeType.UNSIGNED ? UNSIGNED_OFFSET : 0;
    for (int pixel = 0; pixel < pixels; pixel++) {
      for (int c = 0; c < s.channels(); c++) {
        packed[pixel * padded + c] = (byte) (codes[pixel * s.channels() + c] ^ flip);
      }
    }
    return packed;
  }

  /** Weights {@code [set][out channel][kernel line][kernel column][channel]} in streaming order. */
  byte[] weights(byte[] weights) {
    byte[] packed =
        new byte[s.weightSets() * tiles * s.taps() * s.windows() * Parameters.WINDOW * columns];
    int outStride = s.taps() * s.channels();
    int at = 0;
    for (int set = 0; set < s.weightSets(); set++) {
      for (int tile = 0; tile < tiles; tile++) {
        for (int g = 0; g < s.windows(); g += groupWindows) {
          int end = Math.min(s.windows(), g + groupWindows) * Parameters.WINDOW;
          for (int tap = 0; tap < s.taps(); tap++) {
            for (int c = g * Parameters.WINDOW; c < end; c++) {
              for (int n = 0; n < columns; n++, at++) {
                int o = tile * columns + n;
                if (c < s.channels() && o < s.outChannels()) {
                  packed[at] =
                      weights[(set * s.outChannels() + o) * outStride + tap * s.channels() + c];
                }
              }
            }
          }
        }
      }
    }
    return packed;
  }

  /** Bias, multiplier and shift of each column; columns beyond the layer's give zero. */
  byte[] params(Requantization r) {
    ByteBuffer packed = buffer(tiles * columns * ChannelParameter.BYTES);
    for (int o = 0; o < tiles * columns; o++) {
      ChannelParameter parameter =
          o < s.outChannels()
              ? ChannelParameter.requantise(r.bias()[o], r.multiplier()[o], r.shift()[o])
              : ChannelParameter.ZERO;
      parameter.put(packed);
    }
    return packed.array();
  }

  /** Sums {@code [row][out channel]} as they lie in memory. */
  byte[] sums(int[] sums) {
    ByteBuffer packed = buffer(s.images() * s.outRows() * tiles * columns * Integer.BYTES);
    for (int row = 0; row < s.images() * s.outRows(); row++) {
      for (int o = 0; o < s.outChannels(); o++) {
        packed.putInt(index(row, o) * Integer.BYTES, sums[row * s.outChannels() + o]);
      }
    }
    return packed.array();
  }

  /** The reverse of {@link #sums}. */
  int[] unpackSums(byte[] packed) {
    ByteBuffer from = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
    int[] sums = new int[s.images() * s.outRows() * s.outChannels()];
    for (int row = 0; row < s.images() * s.outRows(); row++) {
      for (int o = 0; o < s.outChannels(); o++) {
        sums[row * s.outChannels() + o] = from.getInt(index(row, o) * Integer.BYTES);
      }
    }
    return sums;
  }

  /** Results as they lie in memory to {@code [row][out channel]}. */
  short[] unpackOut(byte[] packed) {
    ByteBuffer from = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
    short[] out = new short[s.images() * s.outRows() * s.outChannels()];
    for (int row = 0; row < s.images() * s.outRows(); row++) {
      for (int o = 0; o < s.outChannels(); o++) {
        out[row * s.outChannels() + o] = from.getShort(index(row, o) * Short.BYTES);
      }
    }
    return out;
  }

  /**
   * What the sums of a full step on unsigned codes start from: for each output pixel, 128 times the
   * sum of the weights whose tap meets the input.
   */
  int[] offsetSums(LinearTask task) {
    int[] sums = new int[s.images() * s.outRows() * s.outChannels()];
    int[] perTap = new int[s.weightSets() * s.outChannels() * s.taps()];
    for (int i = 0; i < perTap.length; i++) {
      for (int c = 0; c < s.channels(); c++) {
        perTap[i] += task.weights()[i * s.channels() + c];
      }
    }
    int at = 0;
    for (int image = 0; image < s.images(); image++) {
      int set = s.weightsPerImage() ? image : 0;
      for (int y = 0; y < s.outHeight(); y++) {
        for (int x = 0; x < s.outWidth(); x++) {
          for (int o = 0; o < s.outChannels(); o++) {
            sums[at++] =
                UNSIGNED_OFFSET * meeting(perTap, (set * s.outChannels() + o) * s.taps(), y, x);
          }
        }
      }
    }
    return sums;
  }

  private int meeting(int[] perTap, int first, int y, int x) {
    int sum = 0;
    for (int ky = 0; ky < s.kernelHeight(); ky++) {
      int iy = y * s.stride() - s.padTop() + ky * s.dilation();
      for (int kx = 0; kx < s.kernelWidth(); kx++) {
        int ix = x * s.stride() - s.padLeft() + kx * s.dilation();
        if (iy >= 0 && iy < s.inHeight() && ix >= 0 && ix < s.inWidth()) {
          sum += perTap[first + ky * s.kernelWidth() + kx];
        }
      }
    }
    return sum;
  }

  /** Place of a value in {@code [image][column tile][output pixel][column]}. */
  int index(int row, int o) {
    int image = row / s.outRows();
    int pixel = row % s.outRows();
    return ((image * tiles + o / columns) * s.outRows() + pixel) * columns + o % columns;
  }

  private static ByteBuffer buffer(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
