package dev.ditto.cosim.regress;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.ConfigurationException;
import dev.ditto.model.golden.CodeType;
import dev.ditto.model.golden.LinearKind;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegressionCaseTest {
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 99, -1, Long.MAX_VALUE})
  void aSeedAlwaysGivesTheSameAndItsJsonSaysAllOfIt(long seed) {
    RegressionCase drawn = RegressionCase.of(seed);
    assertEquals(drawn, RegressionCase.of(seed));
    assertEquals(drawn, RegressionCase.parse(drawn.json()));
    assertEquals(RandomConfigurations.of(seed).parameters(), drawn.configuration().parameters());
    assertEquals(LinearKind.CONVOLUTION, drawn.layers().get(0).kind());
    assertEquals(LinearKind.LINEAR, drawn.layers().get(1).kind());
    assertTrue(drawn.layers().stream().allMatch(layer -> layer.steps() >= 2));
  }

  @Test
  void whatIsNoCaseIsRefusedWithTheReason() {
    String good = RegressionCase.of(0).json();
    for (String bad :
        new String[] {
          "",
          "[]",
          good.replace("\"resident\"", "\"residents\""),
          good.replace("\"CONVOLUTION\"", "\"CONVOLUTE\""),
          good.replace("\"kernelHeight\":", "\"kernelHeight\":1")
        }) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> RegressionCase.parse(bad))
              .getMessage();
      assertTrue(message.startsWith("not a regression case: "), message);
    }
  }

  @Test
  void anIllegalMachineIsRefusedWithTheReason() {
    RegressionCase bad =
        RegressionCase.parse(RegressionCase.of(0).json().replace("\"rows\":\"", "\"rows\":\"-"));
    assertThrows(ConfigurationException.class, bad::configuration);
  }

  @Test
  void aFlipReachesTheLargestDifferences() {
    byte[] signed = {-128, 127, 0, -1};
    assertArrayEquals(
        new byte[] {127, -128, -128, 127}, Change.FLIP.of(signed, CodeType.SIGNED, new Random(0)));
    byte[] unsigned = {0, (byte) 255, 127, (byte) 128};
    assertArrayEquals(
        new byte[] {(byte) 255, 0, (byte) 255, 0},
        Change.FLIP.of(unsigned, CodeType.UNSIGNED, new Random(0)));
  }

  @Test
  void noChangeIsNone() {
    byte[] codes = {1, 2, 3};
    assertArrayEquals(codes, Change.NONE.of(codes, CodeType.SIGNED, new Random(0)));
  }

  @Test
  void fillsAreWhatTheySay() {
    Random random = new Random(0);
    assertArrayEquals(new byte[3], Fill.ZERO.bytes(3, CodeType.SIGNED, random));
    assertArrayEquals(
        new byte[] {-127, 127, -127}, Fill.ALTERNATING.bytes(3, CodeType.SIGNED, random));
    assertArrayEquals(
        new byte[] {(byte) 255, (byte) 255}, Fill.HIGHEST.bytes(2, CodeType.UNSIGNED, random));
  }
}
