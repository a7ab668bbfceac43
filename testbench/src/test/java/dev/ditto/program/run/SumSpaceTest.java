package dev.ditto.program.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.isa.Space;
import org.junit.jupiter.api.Test;

class SumSpaceTest {
  @Test
  void sumsHaveTwentyFourBitsWhereThatIsEnough() {
    assertEquals(Space.Y24, SumSpace.of(24));
    assertEquals(Space.Y, SumSpace.of(25));
  }

  /** -128 times -128, 512 times, is 2^23: the first that 24 bits with a sign do not hold. */
  @Test
  void theLargestProductsOfSignedCodesCount() {
    assertEquals(Space.Y24, SumSpace.ofCodes(511, false));
    assertEquals(Space.Y, SumSpace.ofCodes(512, false));
  }

  /** 255 times -128, 257 times, is 128 less than 2^23. */
  @Test
  void unsignedCodesAreLarger() {
    assertEquals(Space.Y24, SumSpace.ofCodes(257, true));
    assertEquals(Space.Y, SumSpace.ofCodes(258, true));
  }
}
