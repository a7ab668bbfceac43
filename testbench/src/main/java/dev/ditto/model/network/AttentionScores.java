package dev.ditto.model.network;

import java.util.List;

/**
 * The products of every query with every key, head by head: {@code out[h][q][k] = sum over d of
 * query[q][h * depth + d] * key[k][h * depth + d]}, with {@code depth = channels / heads}. The
 * scaling by one over the root of the depth is left to {@link Softmax}.
 *
 * @param query tokens
 * @param key tokens with as many channels
 * @param heads a divisor of the channels
 */
public record AttentionScores(String name, Value query, Value key, int heads)
    implements LinearOperation {

  public AttentionScores {
    query.require(Layout.TOKENS);
    key.require(Layout.TOKENS);
    if (query.channels() != key.channels()) {
      throw new IllegalArgumentException(
          "%s: query has %d channels, key has %d"
              .formatted(name, query.channels(), key.channels()));
    }
    if (heads < 1 || query.channels() % heads != 0) {
      throw new IllegalArgumentException(
          "%s: %d channels cannot be divided into %d heads"
              .formatted(name, query.channels(), heads));
    }
  }

  @Override
  public List<Value> inputs() {
    return List.of(query, key);
  }

  @Override
  public Value output() {
    return Value.scores(name, heads, query.positions(), key.positions());
  }

  @Override
  public long macs() {
    return (long) query.shape().elements() * key.positions();
  }
}
