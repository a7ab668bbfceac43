package dev.ditto.program.layer;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.ChannelParameter;
import dev.ditto.arithmetic.Requantization;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A layer's tensors to and from the order in which they lie in memory; see {@link LayerMemory}. */
public final class Packing {
  private final Shape s;
  private final int columns;
  private final int tiles;
  private final int groupWindows;

  /** Of a layer whose channel windows are encoded in groups of so many. */
  public Packing(Shape shape, Parameters parameters, int groupWindows) {
    this.s = shape;
    this.columns = parameters.columns();
    this.tiles = shape.columnTiles(columns);
    this.groupWindows = groupWindows;
  }

  /** Codes {@code [image][line][column][channel]} with the channels filled up to whole windows. */
  byte[] codes(byte[] codes) {
    int pixels = s.images() * s.inPixels();
    int padded = s.windows() * Parameters.WINDOW;
    byte[] packed = new byte[pixels * padded];
    for (int pixel = 0; pixel < pixels; pixel++) {
      System.arraycopy(codes, pixel * s.channels(), packed, pixel * padded, s.channels());
    }
    return packed;
  }

  /** Weights {@code [set][out channel][kernel line][kernel column][channel]} in streaming order. */
  public byte[] weights(byte[] weights) {
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

  /** Sums as they lie in memory to {@code [row][out channel]}. */
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
