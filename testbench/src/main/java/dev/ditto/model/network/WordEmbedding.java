package dev.ditto.model.network;

import dev.ditto.model.tensor.Shape;
import java.util.List;

/**
 * A caption as tokens: for each of its words one row of a trained table.
 *
 * <p>Parameter: {@code name.weight} [vocabulary, channels].
 *
 * @param words whole numbers, 0 .. vocabulary - 1
 */
public record WordEmbedding(String name, Value words, int vocabulary, int channels)
    implements Operation {

  public WordEmbedding {
    words.require(Layout.WORDS);
    if (vocabulary < 1 || channels < 1) {
      throw new IllegalArgumentException(
          "%s: vocabulary and channels must be at least 1: %d, %d"
              .formatted(name, vocabulary, channels));
    }
  }

  @Override
  public List<Value> inputs() {
    return List.of(words);
  }

  @Override
  public Value output() {
    return Value.tokens(name, words.shape().size(0), channels);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter(name + ".weight", Shape.of(vocabulary, channels)));
  }
}
