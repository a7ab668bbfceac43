package dev.ditto.cosim;

import dev.ditto.model.golden.LinearGeometry;
import dev.ditto.model.golden.LinearTask;
import dev.ditto.program.layer.AcceleratorBackend.Outcome;
import dev.ditto.program.layer.Shape;
import dev.ditto.program.order.Tile;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/**
 * Finds the first value of a layer that the hardware computed differently.
 *
 * @param columns of the accelerator
 * @param firstCycle when the layer began
 * @param lastCycle when it ended
 */
record ValueComparison(
    int columns,
    LinearTask task,
    Outcome outcome,
    WriteTimes writes,
    long firstCycle,
    long lastCycle) {

  /** Where a value {@code (row, channel)} lies in memory. */
  @FunctionalInterface
  interface Addresses {
    long of(int row, int channel);
  }

  /**
   * Compares values {@code [row][output channel]}.
   *
   * @param what they are
   * @param bytes of one in memory
   */
  Optional<Mismatch> compare(
      String what,
      int length,
      IntToLongFunction hardware,
      IntToLongFunction golden,
      Addresses addresses,
      int bytes) {
    int first = -1;
    long count = 0;
    for (int i = 0; i < length; i++) {
      if (hardware.applyAsLong(i) != golden.applyAsLong(i)) {
        first = first < 0 ? i : first;
        count++;
      }
    }
    if (first < 0) {
      return Optional.empty();
    }
    LinearGeometry g = task.geometry();
    int row = first / g.outputChannels();
    int channel = first % g.outputChannels();
    int inImage = row % (g.outputHeight() * g.outputWidth());
    return Optional.of(
        new Mismatch(
            task.layer(),
            task.step(),
            what,
            tile(row, channel),
            row,
            inImage / g.outputWidth(),
            inImage % g.outputWidth(),
            channel,
            hardware.applyAsLong(first),
            golden.applyAsLong(first),
            count,
            writes.lastWrite(addresses.of(row, channel), bytes),
            firstCycle,
            lastCycle));
  }

  /** The piece of work in which a value was computed. */
  private Tile tile(int row, int channel) {
    return Shape.of(task.kind(), task.geometry()).tileOf(outcome.program(), row, channel / columns);
  }
}
