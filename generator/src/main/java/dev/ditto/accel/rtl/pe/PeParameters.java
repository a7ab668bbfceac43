package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.MemoryStyle;
import dev.ditto.accel.MultiplierStyle;
import dev.ditto.accel.Parameters;
import dev.ditto.accel.rtl.encode.WindowFormat;

/**
 * What a row-PE depends on.
 *
 * @param columns multipliers per lane, and accumulators
 * @param lanes tokens per cycle: 1, 2 or 4
 * @param format of the windows it takes
 * @param tileSteps windows of a full K tile
 * @param weightBuffers K tiles whose weights it holds
 * @param windowFifoDepth windows it holds in waiting
 * @param yDepth rows of the sums' scratchpad
 * @param memoryStyle of the weight memory
 * @param multiplier how products are written
 * @param stages where registers cut its longest paths: {@link Parameters#arrayStages()}
 */
public record PeParameters(
    int columns,
    int lanes,
    WindowFormat format,
    int tileSteps,
    int weightBuffers,
    int windowFifoDepth,
    int yDepth,
    MemoryStyle memoryStyle,
    MultiplierStyle multiplier,
    int stages) {
  /** Bits of a sum. */
  static final int SUM = 32;

  public PeParameters {
    if (multiplier == MultiplierStyle.PAIRED && columns % 2 != 0) {
      throw new IllegalArgumentException("columns = " + columns + " cannot be paired");
    }
  }

  static PeParameters of(Parameters p) {
    return new PeParameters(
        p.columns(),
        p.lanes(),
        WindowFormat.of(p),
        p.tileSteps(),
        p.weightBuffers(),
        p.windowFifoDepth(),
        p.yDepth(),
        p.memoryStyle(),
        p.multiplier(),
        p.arrayStages());
  }

  /** Selectors know a cycle before which tokens come and whether they are a window's last. */
  boolean looksAhead() {
    return stages >= 1;
  }

  /** A register between what is to be done to a product and the sums: only where there is that. */
  boolean keepsProducts() {
    boolean corrects = format.digits() > 1 || multiplier == MultiplierStyle.PAIRED;
    return stages >= 1 && corrects || splitsProducts();
  }

  /** Products are made of two, of the halves of a digit. */
  boolean splitsProducts() {
    return stages >= 3 && multiplier == MultiplierStyle.PLAIN;
  }

  /** Sums are made in two halves, the upper one a cycle later. */
  boolean splitsSums() {
    return stages >= 2;
  }

  /** Weight rows of all buffers. */
  int weightRows() {
    return weightBuffers * tileSteps * WindowFormat.ELEMENTS;
  }

  /** Weight rows in the memory of a lane. */
  int laneRows() {
    return weightRows() / lanes;
  }

  /** Elements of a window that a lane looks at: those with number modulo lanes. */
  int laneElements() {
    return WindowFormat.ELEMENTS / lanes;
  }

  /** Bits of a window's place in the weight memory: its weight rows start at 16 times that. */
  int stepBits() {
    return log2Up(weightBuffers * tileSteps);
  }

  /** Bits of a row address in Y. */
  int yBits() {
    return log2Up(yDepth);
  }

  /** Bits of a row of sums. */
  int sumsBits() {
    return SUM * columns;
  }

  /** Bits of a weight row. */
  int weightBits() {
    return 8 * columns;
  }
}
