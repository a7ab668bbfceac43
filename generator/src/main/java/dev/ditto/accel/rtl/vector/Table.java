package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.SInt;
import dev.ditto.hdl.UInt;
import java.util.Arrays;
import java.util.List;

/**
 * A constant function of a small number, given by its values: a read-only memory when a register
 * follows. An index beyond the last value gives the last.
 */
final class Table {
  private Table() {}

  /** Values that are not negative. */
  static UInt unsigned(UInt index, int width, int... values) {
    return mux(index, Arrays.stream(values).mapToObj(v -> lit(v, width)).toList());
  }

  /** Values of either sign. */
  static SInt signed(UInt index, int width, int... values) {
    List<SInt> constants = Arrays.stream(values).mapToObj(v -> slit(v, width)).toList();
    return mux(index, constants);
  }

  /** From each value to the next; after the last, nothing changes any more. */
  static int[] steps(int... values) {
    int[] steps = new int[values.length];
    for (int i = 0; i + 1 < values.length; i++) {
      steps[i] = values[i + 1] - values[i];
    }
    return steps;
  }
}
