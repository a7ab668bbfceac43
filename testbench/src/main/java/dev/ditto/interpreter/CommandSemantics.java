package dev.ditto.interpreter;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Compute;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Vector;
import dev.ditto.arithmetic.DigitCode;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** What each command does to scratchpads and memory, all at once. */
final class CommandSemantics {
  private static final int NONE = -1;

  private final Parameters p;
  private final Scratchpads pads;
  private final ByteMemory memory;
  private final VectorSemantics vector;
  private final DigitCode digits;
  private final boolean dense;
  private final int columns;
  private final BoundaryListener boundaries;

  private long elements;
  private final long[] byTokens = new long[3];
  private long windowsZero;
  private long slotsUsed;
  private long rowsDrained;
  private long readBytes;
  private long writtenBytes;

  CommandSemantics(Parameters p, Scratchpads pads, ByteMemory memory) {
    this(p, pads, memory, BoundaryListener.NONE);
  }

  /**
   * @param boundaries is told of all that passes from unit to unit
   */
  CommandSemantics(Parameters p, Scratchpads pads, ByteMemory memory, BoundaryListener boundaries) {
    this.p = p;
    this.pads = pads;
    this.memory = memory;
    this.vector = new VectorSemantics(p, pads);
    this.dense = p.peStyle() == PeStyle.DENSE;
    this.digits = DigitCode.of(p.digitBits());
    this.columns = p.columns();
    this.boundaries = boundaries;
  }

  /** What a command does as soon as it starts. */
  void start(Command command) {
    if (command instanceof Compute c && c.clear()) {
      int y = pads.at(Space.Y, c.y(), c.rows());
      Arrays.fill(
          pads.of(Space.Y).array(), y, (int) (y + c.rows() * pads.wordBytes(Space.Y)), (byte) 0);
    }
  }

  /** What it does before it completes. */
  void execute(Command command) {
    if (command instanceof Command.Load c) {
      load(c);
    } else if (command instanceof Command.Store c) {
      store(c);
    } else if (command instanceof Command.Encode c) {
      encode(c);
    } else if (command instanceof Vector c) {
      vector.pass(c);
    } else if (command instanceof Command.Normalize c) {
      vector.normalize(c);
    } else if (command instanceof Command.Standardize c) {
      vector.standardize(c);
    } else if (command instanceof Command.Divide c) {
      vector.divide(c);
    } else if (command instanceof Command.Modulate c) {
      vector.modulate(c);
    } else if (command instanceof Command.Transpose c) {
      vector.transpose(c);
    } else if (command instanceof Command.Accumulate c) {
      vector.accumulate(c);
    } else if (command instanceof Compute c) {
      compute(c);
    }
    boundaries.written(command, pads);
  }

  Counts counts(long commands, long skipped) {
    return new Counts(
        elements,
        byTokens[0],
        byTokens[1],
        byTokens[2],
        windowsZero,
        slotsUsed,
        rowsDrained,
        readBytes,
        writtenBytes,
        commands,
        skipped);
  }

  private void load(Command.Load c) {
    int at = transfer(c.space(), c.address(), c.first(), c.runs(), c.runBytes(), c.stride());
    byte[] data = new byte[(int) (c.runs() * c.runBytes())];
    for (long run = 0; run < c.runs(); run++) {
      memory.read(
          c.address() + run * c.stride(), data, (int) (run * c.runBytes()), (int) c.runBytes());
    }
    boundaries.load(data);
    byte[] words = PackedSums.loaded(c.space(), data);
    System.arraycopy(words, 0, pads.of(c.space()).array(), at, words.length);
    readBytes += c.runs() * c.runBytes();
  }

  private void store(Command.Store c) {
    int at = transfer(c.space(), c.address(), c.first(), c.runs(), c.runBytes(), c.stride());
    int bytes = (int) (c.runs() * c.runBytes());
    int end = at + bytes / c.space().wordBytes(p) * pads.wordBytes(c.space());
    byte[] words = Arrays.copyOfRange(pads.of(c.space()).array(), at, end);
    byte[] from = PackedSums.stored(c.space(), words);
    boundaries.store(from);
    for (long run = 0; run < c.runs(); run++) {
      memory.write(
          c.address() + run * c.stride(), from, (int) (run * c.runBytes()), (int) c.runBytes());
    }
    writtenBytes += c.runs() * c.runBytes();
  }

  private int transfer(
      Space space, long address, long first, long runs, long runBytes, long stride) {
    if (!space.isIn(p)) {
      throw new IllegalStateException("cfg_range: %s cannot be named here".formatted(space));
    }
    int beat = p.beatBytes();
    if (address % beat != 0 || runBytes % beat != 0 || (runs > 1 && stride % beat != 0)) {
      throw new IllegalStateException(
          "align: address 0x%x, run %d, stride %d against a beat of %d bytes"
              .formatted(address, runBytes, stride, beat));
    }
    int word = space.wordBytes(p);
    if (runs * runBytes % word != 0) {
      throw new IllegalStateException(
          "align: %d bytes are no whole words of %d bytes".formatted(runs * runBytes, word));
    }
    return pads.at(space, first, runs * runBytes / word);
  }

  private void encode(Command.Encode c) {
    int x = pads.at(Space.X, c.x(), c.count()) / Parameters.WINDOW;
    boolean reuses = c.temporal() || c.keep() || c.spatial();
    long kept = c.spatial() ? c.perPixel() : c.count();
    int reuse = reuses ? pads.at(Space.XREUSE, c.xReuse(), kept) / Parameters.WINDOW : 0;
    long to = c.window();
    long column = 0;
    for (long i = 0; i < c.count(); i++) {
      long group = i % c.perPixel();
      int before = (int) (reuse + (c.spatial() ? group : i));
      boolean differs = c.spatial() ? column > 0 : c.temporal();
      window(c, to++, group, (int) (x + i), differs ? before : NONE);
      if (c.spatial() || c.keep()) {
        byte[] codes = pads.of(Space.X).array();
        byte[] previous = pads.of(Space.XREUSE).array();
        int bytes = Parameters.WINDOW;
        System.arraycopy(codes, (int) (x + i) * bytes, previous, before * bytes, bytes);
      }
      if (group == c.perPixel() - 1 && ++column == c.line()) {
        column = 0;
        for (long g = 0; c.ended() && g < c.perPixel(); g++) {
          window(c, to++, g, NONE, c.spatial() ? (int) (reuse + g) : NONE);
        }
      }
    }
  }

  /**
   * Encodes a window.
   *
   * @param group its place in its pixel
   * @param x word of X, or NONE for zeros
   * @param before word of XREUSE, or NONE for zeros
   */
  private void window(Command.Encode c, long window, long group, int x, int before) {
    int valid = (int) (group == c.perPixel() - 1 ? c.lastChannels() : Parameters.WINDOW);
    int to = pads.window(window);
    pads.valid[to / Parameters.WINDOW] = (byte) valid;
    int[] differences = new int[Parameters.WINDOW];
    int tokens = 0;
    for (int e = 0; e < Parameters.WINDOW; e++) {
      int now = x == NONE ? 0 : value(c, pads.of(Space.X).get(x * Parameters.WINDOW + e));
      int then =
          before == NONE || dense
              ? 0
              : value(c, pads.of(Space.XREUSE).get(before * Parameters.WINDOW + e));
      int difference = now - then;
      differences[e] = difference;
      boolean own = e < valid;
      pads.windows[to + e] = (short) (own ? difference : 0);
      if (own) {
        if (dense) {
          // A code is sent whole, and also when it is zero.
          byTokens[difference == 0 ? 0 : 1]++;
          tokens++;
        } else {
          int number = digits.tokens(difference);
          byTokens[number]++;
          tokens += number;
        }
      }
    }
    boundaries.window(to / Parameters.WINDOW, differences, valid);
    elements += valid;
    windowsZero += tokens == 0 && !dense ? 1 : 0;
  }

  private static int value(Command.Encode c, byte code) {
    return c.unsigned() ? Byte.toUnsignedInt(code) : code;
  }

  private void compute(Compute c) {
    if (c.firstKernelColumn() >= c.kernelWidth() || c.firstWindow() >= c.perPixel()) {
      throw new IllegalStateException("cfg_range: " + c);
    }
    int y = pads.at(Space.Y, c.y(), c.rows());
    int weights =
        pads.at(Space.WEIGHT, c.weightBuffer() * p.kTile(), c.steps() * Parameters.WINDOW);
    if (c.steps() > p.tileSteps()) {
      throw new IllegalStateException("cfg_range: " + c.steps() + " steps");
    }
    long origin = c.origin();
    long line = c.firstLine();
    long column = c.firstColumn();
    long inLine = 0;
    int[] sums = new int[columns];
    for (long row = 0; row < c.rows(); row++) {
      Arrays.fill(sums, 0);
      row(c, origin, line, column, weights, sums);
      boundaries.row((int) (c.y() + row), sums);
      int at = (int) (y + row * pads.wordBytes(Space.Y));
      ByteBuffer out = pads.of(Space.Y);
      for (int n = 0; n < columns; n++) {
        int place = at + n * Integer.BYTES;
        out.putInt(place, sums[n] + out.getInt(place));
      }
      rowsDrained++;
      if (++inLine == c.outWidth()) {
        inLine = 0;
        origin += c.lineStep();
        line += c.stride();
        column = c.firstColumn();
      } else {
        origin += c.columnStep();
        column += c.stride();
      }
    }
  }

  private void row(Compute c, long origin, long line, long column, int weights, int[] sums) {
    long address = origin;
    long kx = c.firstKernelColumn();
    long cw = c.firstWindow();
    byte[] w = pads.of(Space.WEIGHT).array();
    for (long step = 0; step < c.steps(); step++) {
      boolean inside = line >= 0 && line < c.inHeight() && column >= 0 && column < c.inWidth();
      if (inside) {
        int from = pads.window(address);
        int rows = (int) (weights + step * Parameters.WINDOW * columns);
        for (int e = 0; e < Parameters.WINDOW; e++) {
          int value = pads.windows[from + e];
          if (value != 0) {
            for (int n = 0; n < columns; n++) {
              sums[n] += value * w[rows + e * columns + n];
            }
            slotsUsed += dense ? 0 : digits.tokens(value);
          }
        }
        slotsUsed += dense ? pads.valid[from / Parameters.WINDOW] : 0;
      }
      if (++cw < c.perPixel()) {
        address++;
        continue;
      }
      cw = 0;
      if (++kx < c.kernelWidth()) {
        address += c.tapStep();
        column += c.dilation();
      } else {
        kx = 0;
        address += c.kernelLineStep();
        column -= (c.kernelWidth() - 1) * c.dilation();
        line += c.dilation();
      }
    }
  }
}
