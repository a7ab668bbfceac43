package dev.ditto.accel.handover.commands;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Limits;
import dev.ditto.accel.isa.Space;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A scratchpad of a build.
 *
 * @param bytes of a word as LOAD and STORE see it; null out of their reach
 * @param reach the commands that can name it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SpaceRow(int number, String name, int words, Integer bytes, String reach, String holds) {

  static List<SpaceRow> all(Parameters p) {
    return Arrays.stream(Space.values()).map(space -> of(space, p)).toList();
  }

  private static SpaceRow of(Space space, Parameters p) {
    List<String> reach = new ArrayList<>();
    if (Limits.loadable(p).contains(space)) {
      reach.add("LOAD");
    }
    if (Limits.storable(p).contains(space)) {
      reach.add("STORE");
    }
    return new SpaceRow(
        space.id(),
        space.name(),
        space.depth(p),
        space.isIn(p) ? space.wordBytes(p) : null,
        String.join(", ", reach),
        space.isPacked() ? packed(space, p) : holds(space));
  }

  private static String packed(Space space, Parameters p) {
    String sums =
        "the words of Y, of whose sums memory has "
            + space.sumBits()
            + " bits each, the sign extended";
    String none = "; not in this build, where a word would be no whole number of beats";
    return sums + (space.isIn(p) ? "" : none);
  }

  private static String holds(Space space) {
    return switch (space.scratchpad()) {
      case X -> "activation codes, one window: 16 channels of a pixel, first channel in byte 0";
      case XREUSE -> "the same of the step before";
      case Y -> "sums of an output pixel of a column tile, 32 bits each";
      case WEIGHT ->
          "weights of input channel k for the columns of a tile, a byte each, at buffer * kTile + k";
      case PARAM -> "of each channel a multiply-add, or what a normalisation has learned";
      case VECTOR -> "results of an output pixel of a column tile, 16 bits each";
      case WINDOW -> "encoded windows; written by ENCODE, read by COMPUTE";
      case CODE -> "codes of a pixel of a column tile, a byte each";
      case ROW -> "of each row statistics, a softmax's largest logit and total, or a multiply-add";
      case STAT -> "of each channel the sum of values and of their squares, in groups like PARAM";
      default -> throw new IllegalArgumentException(space + " has words of another space");
    };
  }
}
