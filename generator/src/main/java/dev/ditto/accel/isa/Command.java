package dev.ditto.accel.isa;

/**
 * One command, as numbers. Records hold whatever they are given; {@link Assembler} checks ranges
 * and names every operand that is out of its own.
 */
public sealed interface Command permits Command.Simple, Command.Passing, Compute {

  /** Semaphores to wait for and to signal. */
  Sync sync();

  /** The same command in another place. */
  default Command withSync(Sync sync) {
    return Values.withSync(this, sync);
  }

  /** The kind of command. */
  default Opcode opcode() {
    return Opcode.of(getClass());
  }

  /** Those with few operands. */
  sealed interface Simple extends Command {}

  /** A pass of the vector unit over rows. */
  sealed interface Passing extends Command permits Vector {}

  /** Does nothing. */
  record Nop(Sync sync) implements Simple {}

  /** Ends a program; see {@link Opcode#FINISH}. */
  record Finish(Sync sync) implements Simple {}

  /** Begins a denoising step; see {@link Opcode#STEP}. */
  record Step(
      Sync sync,
      @Operand(
              word = 2,
              bits = 1,
              meaning = "the first of a run: every layer is FULL, nothing is known of any")
          boolean first)
      implements Simple {}

  /**
   * Copies pieces of memory to consecutive words of a scratchpad. Addresses and lengths are
   * multiples of the memory port's beat, and all pieces together are whole scratchpad words.
   */
  record Load(
      Sync sync,
      @Operand(word = 2, bits = 64, min = 0, unit = "bytes", meaning = "memory address")
          long address,
      @Operand(word = 4, bits = 4, meaning = "scratchpad") Space space,
      @Operand(word = 5, unit = "words", meaning = "first word in the scratchpad") long first,
      @Operand(word = 6, min = 1, unit = "runs", meaning = "contiguous pieces of memory") long runs,
      @Operand(word = 7, min = 1, unit = "bytes", meaning = "length of a piece") long runBytes,
      @Operand(
              word = 8,
              signed = true,
              unit = "bytes",
              meaning = "distance from the start of one piece to the start of the next")
          long stride)
      implements Simple {}

  /** Copies consecutive words of a scratchpad to pieces of memory; else like {@link Load}. */
  record Store(
      Sync sync,
      @Operand(word = 2, bits = 64, min = 0, unit = "bytes", meaning = "memory address")
          long address,
      @Operand(word = 4, bits = 4, meaning = "scratchpad") Space space,
      @Operand(word = 5, unit = "words", meaning = "first word in the scratchpad") long first,
      @Operand(word = 6, min = 1, unit = "runs", meaning = "contiguous pieces of memory") long runs,
      @Operand(word = 7, min = 1, unit = "bytes", meaning = "length of a piece") long runBytes,
      @Operand(
              word = 8,
              signed = true,
              unit = "bytes",
              meaning = "distance from the start of one piece to the start of the next")
          long stride)
      implements Simple {}

  /**
   * Encodes windows: window {@code i} reads {@code X[x + i]} and, when temporal, {@code
   * XREUSE[xReuse + i]}, and writes {@code WINDOW[window + i]}. Elements beyond the valid channels
   * of a pixel's last window give no tokens.
   *
   * <p>When spatial, the difference is that to the pixel before, and to zero at the beginning of a
   * line. {@code XREUSE[xReuse .. xReuse + perPixel - 1]} then serves to hold the pixel before, and
   * {@code temporal} and {@code keep} count for nothing. When ended, a pixel of zeros follows each
   * line, which is not read from X and not counted, but written to WINDOW: what a spatial
   * difference leaves behind at the right of a line. In any other mode it is empty.
   */
  record Encode(
      Sync sync,
      @Operand(
              word = 0,
              low = 8,
              bits = 1,
              meaning = "take the difference to XREUSE; else to zero, and XREUSE is not read")
          boolean temporal,
      @Operand(word = 0, low = 9, bits = 1, meaning = "also copy X into XREUSE, for the next step")
          boolean keep,
      @Operand(word = 0, low = 10, bits = 1, meaning = "codes are 0 .. 255, else -128 .. 127")
          boolean unsigned,
      @Operand(word = 0, low = 11, bits = 1, meaning = "take the difference to the pixel before")
          boolean spatial,
      @Operand(word = 0, low = 12, bits = 1, meaning = "a pixel of zeros follows each line")
          boolean ended,
      @Operand(word = 2, unit = "words", meaning = "first word in X") long x,
      @Operand(word = 3, unit = "words", meaning = "first word in XREUSE") long xReuse,
      @Operand(word = 4, unit = "windows", meaning = "first window in WINDOW") long window,
      @Operand(word = 5, min = 1, unit = "windows", meaning = "windows to encode") long count,
      @Operand(word = 6, min = 1, unit = "windows", meaning = "windows of one pixel") long perPixel,
      @Operand(
              word = 7,
              min = 1,
              max = 16,
              unit = "channels",
              meaning = "valid channels in the last window of a pixel")
          long lastChannels,
      @Operand(word = 8, unit = "pixels", meaning = "pixels of a line; 0 = no end") long line)
      implements Simple {
    /** Of signed codes, without lines. */
    public Encode(
        Sync sync,
        boolean temporal,
        boolean keep,
        long x,
        long xReuse,
        long window,
        long count,
        long perPixel,
        long lastChannels) {
      this(
          sync,
          temporal,
          keep,
          false,
          false,
          false,
          x,
          xReuse,
          window,
          count,
          perPixel,
          lastChannels,
          0);
    }

    /** Windows that are written to WINDOW. */
    public long written() {
      return ended && line > 0 ? count + count / (line * perPixel) * perPixel : count;
    }
  }

  /**
   * From channel statistics to the multiply-adds of a normalisation: for channels of consecutive
   * words, {@code PARAM[param + i]} gets bias 0, second 0, and the {@link
   * dev.ditto.arithmetic.Affine} of the channel. Channels up to one that is marked as its group's
   * last are normalised together, see {@link dev.ditto.arithmetic.Normalization}; the last channel
   * of all is marked. The result may replace what was read, but must not overlap it otherwise.
   */
  record Normalize(
      Sync sync,
      @Operand(word = 2, unit = "words", meaning = "first word in STAT") long stat,
      @Operand(word = 3, min = 1, unit = "words", meaning = "of STAT, and of PARAM") long words,
      @Operand(
              word = 4,
              unit = "words",
              meaning = "first word in PARAM of gamma, beta and the mark of a group's last channel")
          long source,
      @Operand(word = 5, unit = "words", meaning = "first word in PARAM of the result") long param,
      SetConstants constants)
      implements Simple {}

  /**
   * From row statistics to the multiply-adds of a layer normalisation with slope 1 and offset 0:
   * {@code ROW[row + i]}, see {@link dev.ditto.arithmetic.LayerNorm}.
   */
  record Standardize(
      Sync sync,
      @Operand(word = 2, unit = "words", meaning = "word of the first row in ROW") long row,
      @Operand(word = 3, min = 1, unit = "rows", meaning = "rows to process") long rows,
      SetConstants constants)
      implements Simple {}

  /**
   * From a softmax's totals to the factors that divide by them: {@code ROW[row + i]}, see {@link
   * dev.ditto.arithmetic.DeferredDivision}.
   */
  record Divide(
      Sync sync,
      @Operand(word = 2, unit = "words", meaning = "word of the first row in ROW") long row,
      @Operand(word = 3, min = 1, unit = "rows", meaning = "rows to process") long rows,
      @Operand(
              word = 4,
              bits = 16,
              min = 1 << 15,
              meaning = "2^shift times the scale of the values over that of the outputs, over 255")
          long multiplier,
      @Operand(word = 4, low = 16, bits = 8, min = 1, max = 47, meaning = "bits dropped with it")
          long shift)
      implements Simple {}

  /**
   * Makes the multiply-adds of a modulation: for each channel of a column tile, {@code
   * PARAM[param]} gets multiplier {@code 1 + VECTOR[scale]} and offset {@code VECTOR[shift]}, both
   * with 11 fraction bits, and bias 0 and second 0; see {@link
   * dev.ditto.arithmetic.ScaledProduct#modulate}.
   */
  record Modulate(
      Sync sync,
      @Operand(word = 2, unit = "words", meaning = "word in VECTOR of the scales") long scale,
      @Operand(word = 3, unit = "words", meaning = "word in VECTOR of the shifts") long shift,
      @Operand(word = 4, unit = "words", meaning = "first word of the column tile in PARAM")
          long param)
      implements Simple {}

  /**
   * Transposes a block of codes, as many rows as columns: {@code CODE[to + n][m] = CODE[from +
   * m][n]}. Both blocks may be the same, but must not overlap otherwise.
   */
  record Transpose(
      Sync sync,
      @Operand(word = 2, unit = "words", meaning = "first word in CODE") long from,
      @Operand(word = 3, unit = "words", meaning = "first word in CODE of the result") long to)
      implements Simple {}

  /**
   * Sums up differences along lines: of each line's rows the first stays, and every other gets the
   * sum of all up to it. Of each line {@code skip} rows are left out, so that {@code Y[y + l *
   * (line - skip) + i]} is the sum of {@code Y[y + l * line .. y + l * line + skip + i]}.
   */
  record Accumulate(
      Sync sync,
      @Operand(word = 2, unit = "words", meaning = "first word in Y") long y,
      @Operand(word = 3, min = 1, unit = "rows", meaning = "rows to sum up") long rows,
      @Operand(word = 4, min = 1, unit = "rows", meaning = "rows of a line") long line,
      @Operand(word = 5, unit = "rows", meaning = "first rows of a line that are left out")
          long skip)
      implements Simple {}
}
