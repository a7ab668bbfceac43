package dev.ditto.cosim;

import dev.ditto.program.order.Tile;
import java.util.OptionalLong;

/**
 * A value that the hardware computed differently.
 *
 * @param what {@code sum} or {@code output}
 * @param tile the piece of work it belongs to
 * @param row output pixel, counted over the whole batch
 * @param line output line of its image
 * @param column output column of its image
 * @param channel output channel
 * @param count how many values of this layer and step differ
 * @param written cycle of the simulation in which the value left the accelerator; empty when it
 *     never did
 * @param firstCycle when the layer began
 * @param lastCycle when it ended
 */
public record Mismatch(
    String layer,
    int step,
    String what,
    Tile tile,
    int row,
    int line,
    int column,
    int channel,
    long hardware,
    long golden,
    long count,
    OptionalLong written,
    long firstCycle,
    long lastCycle) {
  @Override
  public String toString() {
    return ("layer %s, step %d: %s of row %d (line %d, column %d), channel %d is %d, the golden model"
            + " says %d; tile: %s; %s; the layer took cycles %d to %d; %d values of this layer and"
            + " step differ")
        .formatted(
            layer,
            step,
            what,
            row,
            line,
            column,
            channel,
            hardware,
            golden,
            tile,
            written.isPresent()
                ? "it left the accelerator in cycle " + written.getAsLong()
                : "it was never written",
            firstCycle,
            lastCycle,
            count);
  }
}
