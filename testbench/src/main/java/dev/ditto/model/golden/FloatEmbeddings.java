package dev.ditto.model.golden;

import dev.ditto.model.network.AddEmbedding;
import dev.ditto.model.network.AddPositions;
import dev.ditto.model.network.ClassEmbedding;
import dev.ditto.model.network.TimestepEmbedding;
import dev.ditto.model.network.WordEmbedding;
import dev.ditto.model.tensor.FloatTensor;

/** Timestep and class as vectors, and their addition to a map. */
final class FloatEmbeddings {
  private FloatEmbeddings() {}

  /**
   * Sines and cosines of the timesteps. Frequencies and angles are rounded to single precision, as
   * in the diffusers library: at a large timestep that is visible in the sine.
   *
   * @param timesteps [N]
   */
  static FloatTensor timestep(TimestepEmbedding operation, FloatTensor timesteps) {
    int images = timesteps.data().length;
    int channels = operation.channels();
    int half = channels / 2;
    int cosines = operation.cosineFirst() ? 0 : half;
    int sines = half - cosines;
    FloatTensor result = FloatTensor.zeros(operation.output().shape().prepend(images));
    for (int i = 0; i < half; i++) {
      float exponent =
          (float) (-StrictMath.log(10_000)) * i / (float) (half - operation.frequencyShift());
      float frequency = (float) StrictMath.exp(exponent);
      for (int image = 0; image < images; image++) {
        float angle = timesteps.data()[image] * frequency;
        result.data()[image * channels + sines + i] = (float) StrictMath.sin(angle);
        result.data()[image * channels + cosines + i] = (float) StrictMath.cos(angle);
      }
    }
    return result;
  }

  /**
   * The rows of the table that the labels choose.
   *
   * @param labels [N], whole numbers
   * @param table [classes, channels]
   */
  static FloatTensor classes(ClassEmbedding operation, FloatTensor labels, FloatTensor table) {
    int images = labels.data().length;
    int channels = operation.channels();
    FloatTensor result = FloatTensor.zeros(operation.output().shape().prepend(images));
    for (int image = 0; image < images; image++) {
      int label = (int) labels.data()[image];
      System.arraycopy(table.data(), label * channels, result.data(), image * channels, channels);
    }
    return result;
  }

  /**
   * The rows of the table that captions name.
   *
   * @param words [N, words], whole numbers
   * @param table [vocabulary, channels]
   */
  static FloatTensor words(WordEmbedding operation, FloatTensor words, FloatTensor table) {
    int channels = operation.channels();
    int images = words.shape().size(0);
    FloatTensor result = FloatTensor.zeros(operation.output().shape().prepend(images));
    for (int i = 0; i < words.data().length; i++) {
      int word = (int) words.data()[i];
      System.arraycopy(table.data(), word * channels, result.data(), i * channels, channels);
    }
    return result;
  }

  /**
   * Adds to each token where it stands.
   *
   * @param tokens [N, tokens, channels]
   */
  static FloatTensor positions(AddPositions operation, FloatTensor tokens) {
    double[] table = operation.table();
    FloatTensor result = FloatTensor.zeros(tokens.shape());
    for (int i = 0; i < tokens.data().length; i++) {
      result.data()[i] = tokens.data()[i] + (float) table[i % table.length];
    }
    return result;
  }

  /**
   * Adds a number for each channel to all pixels.
   *
   * @param map [N, channels, H, W]
   * @param embedding [N, channels]
   */
  static FloatTensor add(AddEmbedding operation, FloatTensor map, FloatTensor embedding) {
    int pixels = operation.map().positions();
    FloatTensor result = FloatTensor.zeros(map.shape());
    for (int i = 0; i < map.data().length; i++) {
      result.data()[i] = map.data()[i] + embedding.data()[i / pixels];
    }
    return result;
  }
}
