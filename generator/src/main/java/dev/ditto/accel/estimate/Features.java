package dev.ditto.accel.estimate;

import static dev.ditto.accel.Parameters.WINDOW;

import dev.ditto.accel.Checksums;
import dev.ditto.accel.MultiplierStyle;
import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;
import dev.ditto.accel.isa.Space;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * What the size of a part grows with. A part's size is a sum of these, each with a weight of zero
 * or more.
 */
final class Features {
  private Features() {}

  /** Of LUTs or gates. */
  static double[] logic(Part part, Parameters p) {
    return switch (part) {
      case ARRAY -> arrayLogic(p);
      case DMA -> dmaLogic(p);
      default -> of(part, p);
    };
  }

  /** Of everything else. */
  static double[] of(Part part, Parameters p) {
    return switch (part) {
      case ROW_PE -> rowPe(p);
      case ARRAY -> array(p);
      case ENCODER -> encoder(p);
      case VECTOR -> new double[] {1, p.vectorLanes(), p.columns()};
      case DMA -> dma(p);
      case DIVISION -> new double[] {1};
      case CONTROL -> new double[] {1, checksums(p)};
      case SCRATCHPADS -> scratchpads(p);
    };
  }

  /** Ports; adders of sums; beats that are put together to words; checksums. */
  private static double[] scratchpads(Parameters p) {
    return new double[] {
      1, p.columns(), p.columns() * p.axiDataBits(), checksums(p), checksums(p) * checked(p)
    };
  }

  private static int checksums(Parameters p) {
    return p.checksums() == Checksums.ON ? 1 : 0;
  }

  /** Bits that go into checksums in a cycle: what is loaded, encoded, added, made and stored. */
  private static int checked(Parameters p) {
    int words = p.yWordBytes() + p.vectorWordBytes() + p.columns();
    return 2 * p.axiDataBits() + p.windowBits() + 8 * words;
  }

  /**
   * Queue of windows, selectors of tokens, accumulators, products, lanes; two for sums that do not
   * fit into a DSP block's accumulator, and one for those that several lanes' products go to; then
   * what {@link Parameters#arrayStages} adds: flags a cycle ahead, products kept, sums in two
   * halves, those that leave their DSP block for it, and products in two halves.
   */
  private static double[] rowPe(Parameters p) {
    boolean window = p.peStyle() == PeStyle.WINDOW;
    boolean paired = p.multiplier() == MultiplierStyle.PAIRED;
    int multipliers = p.columns() * p.lanes();
    boolean inDsps = !paired && !(window && p.digitBits() == 5);
    int stages = p.arrayStages();
    boolean halves = stages >= 3 && !paired;
    return new double[] {
      1,
      p.windowFifoDepth() * p.windowBits(),
      window ? p.windowFlags() : 0,
      p.columns(),
      multipliers * p.tokenDigitBits(),
      p.lanes(),
      paired ? multipliers : 0,
      window && p.digitBits() == 5 ? multipliers : 0,
      inDsps && p.lanes() > 1 ? p.columns() : 0,
      stages >= 1 && window ? p.windowFlags() : 0,
      stages >= 1 && (!inDsps || halves) ? multipliers : 0,
      stages >= 2 ? p.columns() : 0,
      stages >= 2 && inDsps ? multipliers : 0,
      halves ? multipliers : 0
    };
  }

  /**
   * Registers of fetchers, of the sums that drain, of the windows that ports have read, and of the
   * row that drains next.
   */
  private static double[] array(Parameters p) {
    return new double[] {
      1, p.rows(), p.columns(), p.fetchPorts() * p.windowBits(), p.arrayStages() >= 2 ? p.rows() : 0
    };
  }

  /**
   * Fetchers; the sums that drain; the choice among the rows' sums; and what it takes, sum by sum,
   * to make that choice in the cycle in which the row is chosen.
   */
  private static double[] arrayLogic(Parameters p) {
    boolean late = p.arrayStages() < 2 && p.rows() > 2;
    return new double[] {
      p.rows(), p.columns(), (p.rows() - 1) * p.columns(), late ? p.columns() : 0
    };
  }

  /** Counters; words on their way; beats; addresses of open bursts. */
  private static double[] dma(Parameters p) {
    return new double[] {1, p.columns(), p.axiDataBits(), p.axiOutstanding() * p.axiAddressBits()};
  }

  /** The same, and the bits of packed sums, each of which is cut out of a word and widened. */
  private static double[] dmaLogic(Parameters p) {
    double packed =
        Space.packed().stream()
            .filter(space -> space.isIn(p))
            .mapToInt(space -> Byte.SIZE * space.wordBytes(p))
            .sum();
    return DoubleStream.concat(Arrays.stream(dma(p)), DoubleStream.of(packed)).toArray();
  }

  /** Address counters; subtractors; digit coders; the window that is put together. */
  private static double[] encoder(Parameters p) {
    int digits = p.windowFlags() / WINDOW;
    return new double[] {1, p.encoderWidth(), p.encoderWidth() * (digits - 1), p.windowBits()};
  }
}
