package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;

/**
 * What the compute engine depends on.
 *
 * @param pe its row-PEs
 * @param style their kind
 * @param rows how many
 * @param fetchPorts windows that the array can fetch in a cycle, at most {@code rows}
 * @param windowDepth windows in the window memory, a power of two
 */
public record ArrayParameters(
    PeParameters pe, PeStyle style, int rows, int fetchPorts, int windowDepth) {
  public ArrayParameters {
    if (Integer.bitCount(windowDepth) != 1) {
      throw new IllegalArgumentException(
          "windowDepth = " + windowDepth + " is no power of two; addresses could not wrap");
    }
    if (fetchPorts < 1 || fetchPorts > rows) {
      throw new IllegalArgumentException("fetchPorts = " + fetchPorts + ", legal 1.." + rows);
    }
  }

  /** Those of an accelerator. */
  public static ArrayParameters of(Parameters p) {
    return new ArrayParameters(
        PeParameters.of(p), p.peStyle(), p.rows(), p.fetchPorts(), p.windowDepth());
  }

  /** Bits of a window address. */
  int addressBits() {
    return log2Up(windowDepth);
  }

  /** Bits of a number of rows of one command. */
  int rowCountBits() {
    return log2Up(pe.yDepth() + 1);
  }

  /** The row that drains is chosen in a cycle, and handed over in the next. */
  boolean choosesDrainFirst() {
    return pe.stages() >= 2 && rows > 1;
  }

  /** Row-PEs that a fetch port serves: those whose number is the port's modulo the ports. */
  int rowsOfPort(int port) {
    return (rows - port + fetchPorts - 1) / fetchPorts;
  }
}
