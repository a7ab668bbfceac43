package dev.ditto.model.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Shape;
import org.junit.jupiter.api.Test;

class SignalToNoiseTest {
  @Test
  void isTheRangeOverTheRootMeanSquareError() {
    FloatTensor a = FloatTensor.of(Shape.of(2), 0.5f, -0.5f);
    FloatTensor b = FloatTensor.of(Shape.of(2), 0.25f, -0.25f);
    // Range 2 over an error of 1/4: a factor 8, and 20 log10(8) = 18.0618.
    assertEquals(18.0618, SignalToNoise.peak(a, b), 1e-4);
    assertEquals(Double.POSITIVE_INFINITY, SignalToNoise.peak(a, a));
  }

  @Test
  void whatIsBeyondTheRangeDoesNotCount() {
    FloatTensor a = FloatTensor.of(Shape.of(1), 1f);
    FloatTensor b = FloatTensor.of(Shape.of(1), 3f);
    assertEquals(Double.POSITIVE_INFINITY, SignalToNoise.peak(a, b));
  }
}
