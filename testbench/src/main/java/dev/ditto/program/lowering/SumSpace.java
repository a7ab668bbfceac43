package dev.ditto.program.lowering;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Space;
import dev.ditto.arithmetic.FixedPoint;
import dev.ditto.arithmetic.Softmax;
import dev.ditto.program.stage.ArrayStage;
import java.util.ArrayList;
import java.util.List;

/** How the sums of a layer lie in memory: with as few bits as are proved to be enough. */
final class SumSpace {
  private SumSpace() {}

  /**
   * Of sums whose magnitude never exceeds {@code largest}.
   *
   * @return {@link Space#Y}, or that one of {@link Space#packed} of this accelerator that has the
   *     fewest bits
   */
  static Space of(long largest, Parameters p) {
    int bits = FixedPoint.bits(largest) + 1;
    Space narrowest = Space.Y;
    for (Space each : Space.packed()) {
      if (each.isIn(p) && bits <= each.sumBits()) {
        narrowest = each;
      }
    }
    return narrowest;
  }

  /**
   * Of a product whose operands are both codes, of which nothing is known but their range.
   *
   * @param terms of a sum
   * @param unsigned whether one operand's codes are those of a softmax, 0 .. 255; others are -127
   *     .. 127
   */
  static Space ofCodes(int terms, boolean unsigned, Parameters p) {
    long one = unsigned ? Softmax.CODE_MAX : FixedPoint.CODE_MAX;
    return of(terms * one * FixedPoint.CODE_MAX, p);
  }

  /**
   * Of each column tile of a layer, by the weights of its channels.
   *
   * @param operations that the layer computes together
   * @param tiles how many it has
   */
  static List<Space> ofTiles(List<Layers.Constants> operations, int tiles, Parameters p) {
    long[] largest = new long[tiles];
    for (Layers.Constants operation : operations) {
      ArrayStage.Output output = operation.output();
      for (int channel = 0; channel < output.map().channels(); channel++) {
        int tile = output.firstTile() + output.map().at(channel) / p.columns();
        largest[tile] = Math.max(largest[tile], operation.linear().largestSum(channel));
      }
    }
    List<Space> spaces = new ArrayList<>();
    for (long each : largest) {
      spaces.add(of(each, p));
    }
    return spaces;
  }
}
