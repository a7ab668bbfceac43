package dev.ditto.model.sampler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Shape;
import org.junit.jupiter.api.Test;

class GuidedTest {
  /** Predicts its label everywhere. */
  private static final Denoiser PARROT =
      (sample, timesteps, labels) -> {
        FloatTensor prediction = FloatTensor.zeros(sample.shape());
        int perImage = prediction.data().length / labels.length;
        for (int i = 0; i < prediction.data().length; i++) {
          prediction.data()[i] = labels[i / perImage];
        }
        return prediction;
      };

  @Test
  void theDifferenceIsExaggerated() {
    FloatTensor sample = FloatTensor.zeros(Shape.of(2, 1, 1, 2));
    Guided guided = new Guided(PARROT, PARROT, 6, 2.5);
    float[] mixed = guided.predict(sample, new int[2], new int[] {1, 4}).data();
    assertArrayEquals(new float[] {-6.5f, -6.5f, 1, 1}, mixed);
  }

  @Test
  void scaleOneIsWhatTheNetworkIsTold() {
    FloatTensor sample = FloatTensor.zeros(Shape.of(1, 1, 1, 1));
    Guided guided = new Guided(PARROT, PARROT, 6, 1);
    assertArrayEquals(new float[] {3}, guided.predict(sample, new int[1], new int[] {3}).data());
  }
}
