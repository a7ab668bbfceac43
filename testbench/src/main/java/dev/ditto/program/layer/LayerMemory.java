package dev.ditto.program.layer;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.ChannelParameter;

/**
 * Where one layer's tensors lie in memory. Every region starts at a multiple of {@value #ALIGNMENT}
 * bytes.
 *
 * <pre>
 *   codes   [image][line][column][channels, padded to windows of 16]                       1 byte
 *           twice: the steps take turns, so that one step's X(t) is the next one's X(t+1)
 *   sums    [image][column tile][output pixel][column]                       4 bytes, Y(t+1), then Y(t)
 *   weights [set][column tile][K tile][k][column]                                          1 byte
 *   params  [column tile][column] a multiply-add                                         16 bytes
 *   out     [image][column tile][output pixel][column]                                     2 bytes
 * </pre>
 *
 * <p>The order of k is the order in which windows are visited: channel group, kernel line, kernel
 * column, channel. Channels and columns beyond the layer's own are filled with zero.
 *
 * @param base first byte of the whole
 * @param bytes size of the whole
 */
record LayerMemory(
    long base,
    long bytes,
    long[] codes,
    long sums,
    long weights,
    long params,
    long out,
    long codesBytes,
    long sumsBytes,
    long weightsBytes,
    long paramsBytes,
    long outBytes) {
  /** Bytes that every region's start is a multiple of: the most that an AXI burst may span. */
  public static final int ALIGNMENT = 4096;

  static LayerMemory at(long base, Shape s, Parameters p) {
    long n = p.columns();
    long tiles = s.columnTiles(p.columns());
    long rows = (long) s.images() * s.outRows();
    long codes = (long) s.images() * s.inPixels() * s.windows() * Parameters.WINDOW;
    long sums = rows * tiles * n * Integer.BYTES;
    long depth = (long) s.taps() * s.windows() * Parameters.WINDOW;
    long weights = s.weightSets() * tiles * depth * n;
    long params = tiles * n * ChannelParameter.BYTES;
    long out = rows * tiles * n * Short.BYTES;
    long next = up(base);
    long codes0 = next;
    long codes1 = next = up(next + codes);
    next = up(next + codes);
    long sumsAt = next;
    next = up(next + sums);
    long weightsAt = next;
    next = up(next + weights);
    long paramsAt = next;
    next = up(next + params);
    long outAt = next;
    next = up(next + out);
    return new LayerMemory(
        codes0,
        next - codes0,
        new long[] {codes0, codes1},
        sumsAt,
        weightsAt,
        paramsAt,
        outAt,
        codes,
        sums,
        weights,
        params,
        out);
  }

  private static long up(long address) {
    return (address + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }

  /** First byte after the whole. */
  public long end() {
    return base + bytes;
  }
}
