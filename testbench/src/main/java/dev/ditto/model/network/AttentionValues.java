package dev.ditto.model.network;

import java.util.List;

/**
 * The values weighted by the attention, head by head: {@code out[q][h * depth + d] = sum over k of
 * probabilities[h][q][k] * value[k][h * depth + d]}, with {@code depth = channels / heads}.
 *
 * @param probabilities scores after softmax
 * @param value tokens, one for each key; its channels are a multiple of the heads
 */
public record AttentionValues(String name, Value probabilities, Value value)
    implements LinearOperation {

  public AttentionValues {
    probabilities.require(Layout.SCORES);
    value.require(Layout.TOKENS);
    int heads = probabilities.shape().size(0);
    if (probabilities.shape().size(2) != value.positions() || value.channels() % heads != 0) {
      throw new IllegalArgumentException(
          "%s: probabilities %s do not fit values %s"
              .formatted(name, probabilities.shape(), value.shape()));
    }
  }

  /** Number of heads. */
  public int heads() {
    return probabilities.shape().size(0);
  }

  @Override
  public List<Value> inputs() {
    return List.of(probabilities, value);
  }

  @Override
  public Value output() {
    return Value.tokens(name, probabilities.shape().size(1), value.channels());
  }

  @Override
  public long macs() {
    return (long) probabilities.shape().size(1) * value.shape().elements();
  }
}
