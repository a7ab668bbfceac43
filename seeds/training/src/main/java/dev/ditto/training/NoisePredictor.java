package dev.ditto.training;

import java.util.Map;
import java.util.function.BiConsumer;
import org.bytedeco.pytorch.Tensor;

/** A network that predicts the noise in a picture, given how noisy it is and what it shows. */
interface NoisePredictor {
  /** All that is trained. */
  WeightBook weights();

  /** Its config.json, in the terms of the diffusers library. */
  Map<String, Object> config();

  /**
   * Predicts the noise.
   *
   * @param x noisy pictures [batch, channels, size, size]
   * @param levels noise levels [batch], 64-bit integers
   * @param conditions what each picture shows [batch, words], 64-bit integers
   * @param probe is told the results of the main stages by name
   * @return the noise, shaped like {@code x}
   */
  Tensor apply(Tensor x, Tensor levels, Tensor conditions, BiConsumer<String, Tensor> probe);

  /** The same with nobody watching. */
  default Tensor apply(Tensor x, Tensor levels, Tensor conditions) {
    return apply(x, levels, conditions, (name, tensor) -> {});
  }
}
