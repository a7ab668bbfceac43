package dev.ditto.cosim;

import java.util.OptionalLong;

/** Knows when the hardware wrote to memory. */
@FunctionalInterface
interface WriteTimes {
  /**
   * The cycle in which one of these bytes was written last.
   *
   * @return empty when the last program wrote none of them
   */
  OptionalLong lastWrite(long address, int bytes);
}
