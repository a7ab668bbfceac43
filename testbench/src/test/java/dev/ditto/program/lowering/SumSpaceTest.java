package dev.ditto.program.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.isa.Space;
import dev.ditto.arithmetic.Requantization;
import dev.ditto.model.quantize.QuantizedLinear;
import dev.ditto.program.stage.ArrayStage;
import dev.ditto.program.tensor.ChannelMap;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SumSpaceTest {
  private static final Parameters SMALL = Configuration.preset("small").parameters();

  /** Eight columns of 20 bits are 20 bytes, two beats and a half of 8 bytes. */
  private static final Parameters NARROW =
      Configuration.preset("tiny", List.of("axiDataBits=64")).parameters();

  @Test
  void sumsHaveAsFewBitsAsAreEnough() {
    assertEquals(Space.Y20, SumSpace.of((1 << 19) - 1, SMALL));
    assertEquals(Space.Y24, SumSpace.of(1 << 19, SMALL));
    assertEquals(Space.Y24, SumSpace.of((1 << 23) - 1, SMALL));
    assertEquals(Space.Y, SumSpace.of(1 << 23, SMALL));
  }

  @Test
  void aPackingWhoseWordsAreNoWholeBeatsMakesWayForTheNextWider() {
    assertEquals(Space.Y24, SumSpace.of(0, NARROW));
    assertEquals(Space.Y, SumSpace.of(1 << 23, NARROW));
  }

  /** 127 times 127, 33 times, is 532257, beyond 2^19 - 1 = 524287; 521 times beyond 2^23 - 1. */
  @Test
  void theLargestProductsOfSignedCodesCount() {
    assertEquals(Space.Y20, SumSpace.ofCodes(32, false, SMALL));
    assertEquals(Space.Y24, SumSpace.ofCodes(33, false, SMALL));
    assertEquals(Space.Y24, SumSpace.ofCodes(520, false, SMALL));
    assertEquals(Space.Y, SumSpace.ofCodes(521, false, SMALL));
  }

  /** 255 times 127, 17 times, is 550545; 260 times 8420100, beyond 2^23 - 1 = 8388607. */
  @Test
  void unsignedCodesAreLarger() {
    assertEquals(Space.Y20, SumSpace.ofCodes(16, true, SMALL));
    assertEquals(Space.Y24, SumSpace.ofCodes(17, true, SMALL));
    assertEquals(Space.Y24, SumSpace.ofCodes(259, true, SMALL));
    assertEquals(Space.Y, SumSpace.ofCodes(260, true, SMALL));
  }

  /**
   * Weights of 1, 4128 of which make at most 127 * 4128 = 524256, and 4129 of which 524383, beyond
   * 2^19 - 1 = 524287.
   */
  @Test
  void eachColumnTileHasWhatItsOwnChannelsDemand() {
    byte[] weights = new byte[3 * 5000];
    Arrays.fill(weights, 5000, 5000 + 4129, (byte) 1);
    Arrays.fill(weights, 10000, 10000 + 4128, (byte) -1);
    int[] any = {1 << 15, 1 << 15, 1 << 15};
    QuantizedLinear linear =
        new QuantizedLinear(
            5000, weights, new Requantization(new int[3], any, new int[] {1, 1, 1}));
    // Two channels in the first column tile of its own, one in the second.
    ChannelMap map = new ChannelMap(List.of(0, 1, 16), 32);
    ArrayStage.Output output = new ArrayStage.Output("layer", 1, map);
    assertEquals(
        List.of(Space.Y20, Space.Y24, Space.Y20),
        SumSpace.ofTiles(List.of(new Layers.Constants(output, linear)), 3, SMALL));
  }
}
