package dev.ditto.cosim;

import dev.ditto.program.Tile;

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
 * @param firstCycle of the simulation, when the layer began
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
    long firstCycle,
    long lastCycle) {
  @Override
  public String toString() {
    return ("layer %s, step %d: %s of row %d (line %d, column %d), channel %d is %d, the golden model"
            + " says %d; tile: %s; in cycles %d to %d; %d values of this layer and step differ")
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
            firstCycle,
            lastCycle,
            count);
  }
}
