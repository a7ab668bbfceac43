package dev.ditto.accel.rtl.top;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.ChannelParameter;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Compute;
import dev.ditto.accel.isa.Flow;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Sync;
import dev.ditto.accel.isa.Vector;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/**
 * A square convolution with as many output channels as the array has columns: its data, its result
 * by definition, and its commands written by hand.
 */
final class SmallConvolution {
  private static final int WINDOW = Parameters.WINDOW;
  private static final int WINDOW0 = 500;
  private static final int Y0 = 7;
  private static final int XREUSE0 = 3;
  private static final int RESULT0 = 2;

  private final Parameters p;
  private final int size;
  private final int channels;
  private final int kernel;
  private final int stride;
  private final int padding;
  private final int outSize;
  private final int perPixel;
  private final int steps;
  private final int[][][][] weights;
  private final int[] bias;
  private final int[] multiplier;
  private final int[] shift;

  SmallConvolution(
      Parameters p, int size, int channels, int kernel, int stride, int padding, Random random) {
    this.p = p;
    this.size = size;
    this.channels = channels;
    this.kernel = kernel;
    this.stride = stride;
    this.padding = padding;
    outSize = (size + 2 * padding - kernel) / stride + 1;
    perPixel = (channels + WINDOW - 1) / WINDOW;
    steps = kernel * kernel * perPixel;
    weights = new int[p.columns()][kernel][kernel][channels];
    bias = new int[p.columns()];
    multiplier = new int[p.columns()];
    shift = new int[p.columns()];
    for (int n = 0; n < p.columns(); n++) {
      bias[n] = random.nextInt(2_000_001) - 1_000_000;
      multiplier[n] = 32768 + random.nextInt(32768);
      shift[n] = 17 + random.nextInt(8);
      for (int[][] line : weights[n]) {
        for (int[] tap : line) {
          for (int c = 0; c < channels; c++) {
            tap[c] = random.nextInt(255) - 127;
          }
        }
      }
    }
  }

  int rows() {
    return outSize * outSize;
  }

  /** Codes [pixel][channel]: new ones, or a step's change of earlier ones. */
  int[][] codes(int[][] earlier, Random random) {
    int[][] codes = new int[size * size][channels];
    for (int i = 0; i < codes.length; i++) {
      for (int c = 0; c < channels; c++) {
        int delta = random.nextInt(3) == 0 ? 0 : (int) (random.nextGaussian() * 12);
        codes[i][c] =
            earlier == null
                ? random.nextInt(255) - 127
                : Math.max(-127, Math.min(127, earlier[i][c] + delta));
      }
    }
    return codes;
  }

  /** Sums [row][column], by definition. */
  int[][] sums(int[][] codes) {
    int[][] sums = new int[rows()][p.columns()];
    for (int row = 0; row < rows(); row++) {
      for (int n = 0; n < p.columns(); n++) {
        for (int ky = 0; ky < kernel; ky++) {
          for (int kx = 0; kx < kernel; kx++) {
            int iy = row / outSize * stride + ky - padding;
            int ix = row % outSize * stride + kx - padding;
            for (int c = 0; c < channels && inside(ix) && inside(iy); c++) {
              sums[row][n] += codes[iy * size + ix][c] * weights[n][ky][kx][c];
            }
          }
        }
      }
    }
    return sums;
  }

  private boolean inside(int at) {
    return at >= 0 && at < size;
  }

  /** Requantised results, by definition. */
  int[][] results(int[][] sums) {
    int[][] results = new int[rows()][p.columns()];
    for (int row = 0; row < rows(); row++) {
      for (int n = 0; n < p.columns(); n++) {
        long product = (long) (sums[row][n] + bias[n]) * multiplier[n];
        long rounded = product + (1L << shift[n] - 1) >> shift[n];
        results[row][n] = (int) Math.max(-32768, Math.min(32767, rounded));
      }
    }
    return results;
  }

  /** The codes as X wants them: windows of 16 channels, the last filled up with junk. */
  byte[] codeImage(int[][] codes) {
    byte[] image = new byte[size * size * perPixel * WINDOW];
    for (int i = 0; i < codes.length; i++) {
      for (int c = 0; c < perPixel * WINDOW; c++) {
        image[i * perPixel * WINDOW + c] = (byte) (c < channels ? codes[i][c] : 77 + i);
      }
    }
    return image;
  }

  /** A weight row for each window element of each step. */
  byte[] weightImage() {
    byte[] image = new byte[steps * WINDOW * p.columns()];
    for (int step = 0; step < steps; step++) {
      int tap = step / perPixel;
      for (int e = 0; e < WINDOW; e++) {
        int c = step % perPixel * WINDOW + e;
        for (int n = 0; n < p.columns(); n++) {
          int value = c < channels ? weights[n][tap / kernel][tap % kernel][c] : 55;
          image[(step * WINDOW + e) * p.columns() + n] = (byte) value;
        }
      }
    }
    return image;
  }

  byte[] paramImage() {
    ByteBuffer image = ByteBuffer.allocate(16 * p.columns()).order(ByteOrder.LITTLE_ENDIAN);
    for (int n = 0; n < p.columns(); n++) {
      ChannelParameter.requantise(bias[n], multiplier[n], shift[n]).put(image);
    }
    return image.array();
  }

  /** Where the parts are in memory. */
  record Places(long codes, long weights, long params, long sums, long results) {}

  /** All commands of a step, FINISH included. */
  List<Command> program(Places at, boolean temporal) {
    return program(at, List.of(new Variant(temporal, Flow.ALWAYS)), 0);
  }

  /** A way to compute the layer, and when it is that way's turn. */
  record Variant(boolean temporal, Flow flow) {}

  /**
   * All commands of a step, FINISH included, of which one variant is to be executed.
   *
   * @param place what is kept between steps is this many words further on
   */
  List<Command> program(Places at, List<Variant> variants, int place) {
    List<Command> program = new ArrayList<>();
    int windows = size * size * perPixel;
    program.add(
        new Command.Load(
            Sync.NONE.signalTo(0), at.codes(), Space.X, 5, 1, (long) windows * WINDOW, 0));
    program.add(
        new Command.Load(
            Sync.NONE.signalTo(6), at.params(), Space.PARAM, 0, 1, 16L * p.columns(), 0));
    int last = channels - (perPixel - 1) * WINDOW;
    variants(
        variants,
        Sync.NONE.waitFor(0).signalTo(1),
        (variant, sync) ->
            program.add(
                new Command.Encode(
                    sync,
                    variant.temporal(),
                    true,
                    5,
                    XREUSE0 + place,
                    WINDOW0,
                    windows,
                    perPixel,
                    last)));
    int tileSteps = p.tileSteps();
    int tiles = (steps + tileSteps - 1) / tileSteps;
    for (int t = 0; t < tiles; t++) {
      int first = t * tileSteps;
      int count = Math.min(tileSteps, steps - first);
      long rowBytes = (long) WINDOW * p.columns();
      Sync free = t < 2 ? Sync.NONE : Sync.NONE.waitFor(3);
      program.add(
          new Command.Load(
              free.signalTo(2),
              at.weights() + first * rowBytes,
              Space.WEIGHT,
              (long) (t % 2) * p.kTile(),
              1,
              count * rowBytes,
              0));
      Sync sync = Sync.NONE.waitFor(2);
      sync = t + 2 < tiles ? sync.signalTo(3) : t + 1 == tiles ? sync.signalTo(4) : sync;
      int tile = t;
      variants(
          variants,
          t == 0 ? sync.waitFor(1) : sync,
          (variant, own) -> {
            boolean clear = !variant.temporal() && tile == 0;
            program.add(tile(first, count, tile, own, clear, Y0 + place));
          });
    }
    long rows = rows();
    program.add(
        Vector.builder()
            .sync(Sync.NONE.waitFor(4).waitFor(6).signalTo(5))
            .a(Y0 + place)
            .rows(rows)
            .param(0)
            .vector(RESULT0)
            .build());
    program.add(
        new Command.Store(
            Sync.NONE.waitFor(5),
            at.results(),
            Space.VECTOR,
            RESULT0,
            1,
            rows * 2 * p.columns(),
            0));
    program.add(
        new Command.Store(
            Sync.NONE, at.sums(), Space.Y, Y0 + place, rows, 4L * p.columns(), 4L * p.columns()));
    program.add(new Command.Finish(Sync.NONE));
    return program;
  }

  /** A command of each variant: the first waits, the last signals, whichever is executed. */
  private static void variants(
      List<Variant> variants, Sync sync, BiConsumer<Variant, Sync> command) {
    for (int i = 0; i < variants.size(); i++) {
      int waits = i == 0 ? sync.waits() : 0;
      int signals = i == variants.size() - 1 ? sync.signals() : 0;
      command.accept(variants.get(i), new Sync(waits, signals, variants.get(i).flow()));
    }
  }

  private Compute tile(int first, int count, int t, Sync sync, boolean clear, int y) {
    int tap = first / perPixel;
    int ky = tap / kernel;
    int kx = tap % kernel;
    int line = size * perPixel;
    return Compute.builder()
        .sync(sync)
        .clear(clear)
        .origin(
            WINDOW0
                + (long) (ky - padding) * line
                + (long) (kx - padding) * perPixel
                + first % perPixel)
        .rows(rows())
        .outWidth(outSize)
        .columnStep((long) stride * perPixel)
        .lineStep((long) stride * line - (long) (outSize - 1) * stride * perPixel)
        .firstColumn(kx - padding)
        .firstLine(ky - padding)
        .inWidth(size)
        .inHeight(size)
        .stride(stride)
        .dilation(1)
        .kernelWidth(kernel)
        .firstKernelColumn(kx)
        .perPixel(perPixel)
        .firstWindow(first % perPixel)
        .steps(count)
        .tapStep(1)
        .kernelLineStep((long) line - (long) kernel * perPixel + 1)
        .y(y)
        .weightBuffer(t % 2)
        .build();
  }
}
