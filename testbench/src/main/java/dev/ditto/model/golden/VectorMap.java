package dev.ditto.model.golden;

import dev.ditto.model.network.Value;
import dev.ditto.model.quantize.ValueScale;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Shape;

/**
 * The way between a map of one image in floating point, channels first, and in the 16-bit vector
 * domain, channels last.
 *
 * @param map its shape
 * @param scale of the vector domain; {@link ValueScale#vector()} counts
 */
public record VectorMap(Value map, ValueScale scale) {

  /**
   * To integers; see {@link ValueScale#toVector}.
   *
   * @param tensor {@code [1, channels, height, width]}
   * @return {@code [height][width][channels]}
   */
  public short[] toVector(FloatTensor tensor) {
    if (!tensor.shape().equals(batchOfOne())) {
      throw new IllegalArgumentException(
          "the %s has shape %s where %s is needed"
              .formatted(map.name(), tensor.shape(), batchOfOne()));
    }
    int channels = map.channels();
    int pixels = map.positions();
    short[] vector = new short[tensor.data().length];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = scale.toVector(tensor.data()[i % channels * pixels + i / channels]);
    }
    return vector;
  }

  /**
   * To real numbers.
   *
   * @param vector {@code [height][width][channels]}
   * @return {@code [1, channels, height, width]}
   */
  public FloatTensor toReal(short[] vector) {
    int channels = map.channels();
    int pixels = map.positions();
    float[] data = new float[vector.length];
    for (int i = 0; i < vector.length; i++) {
      data[i % channels * pixels + i / channels] = (float) scale.toReal(vector[i]);
    }
    return FloatTensor.of(batchOfOne(), data);
  }

  private Shape batchOfOne() {
    return Shape.of(1, map.channels(), map.height(), map.width());
  }
}
