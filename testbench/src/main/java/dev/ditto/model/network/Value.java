package dev.ditto.model.network;

import dev.ditto.model.tensor.Shape;

/**
 * A tensor that flows through a {@link Network}, for one image.
 *
 * @param name that of the operation which makes it, or of the network's input
 * @param layout what the axes mean
 * @param shape the sizes, without the batch axis; all at least 1
 */
public record Value(String name, Layout layout, Shape shape) {
  public Value {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a value needs a name");
    }
    if (shape.rank() != layout.rank() || shape.elements() == 0) {
      throw new IllegalArgumentException(
          "%s: %s cannot have shape %s".formatted(name, layout, shape));
    }
  }

  /** A single number. */
  public static Value scalar(String name) {
    return new Value(name, Layout.SCALAR, Shape.of());
  }

  /** Numbers of words. */
  public static Value words(String name, int words) {
    return new Value(name, Layout.WORDS, Shape.of(words));
  }

  /** One number for each channel. */
  public static Value vector(String name, int channels) {
    return new Value(name, Layout.VECTOR, Shape.of(channels));
  }

  /** A channel vector for each token. */
  public static Value tokens(String name, int tokens, int channels) {
    return new Value(name, Layout.TOKENS, Shape.of(tokens, channels));
  }

  /** A feature map. */
  public static Value map(String name, int channels, int height, int width) {
    return new Value(name, Layout.MAP, Shape.of(channels, height, width));
  }

  /** A number for each pair of a query and a key token. */
  public static Value scores(String name, int heads, int queries, int keys) {
    return new Value(name, Layout.SCORES, Shape.of(heads, queries, keys));
  }

  /** Channels of a vector, of tokens or of a map. */
  public int channels() {
    return switch (layout) {
      case VECTOR, MAP -> shape.size(0);
      case TOKENS -> shape.size(1);
      default -> throw new IllegalStateException(name + " is " + layout + " and has no channels");
    };
  }

  /**
   * Positions that share the channels' weights: pixels of a map, tokens, 1 for a vector. The rows
   * of a linear layer.
   */
  public int positions() {
    return shape.elements() / channels();
  }

  /** Height of a map in pixels. */
  public int height() {
    return require(Layout.MAP).shape.size(1);
  }

  /** Width of a map in pixels. */
  public int width() {
    return require(Layout.MAP).shape.size(2);
  }

  /** This value; an error if it has another layout. */
  Value require(Layout expected) {
    if (layout != expected) {
      throw new IllegalArgumentException(
          "%s is %s %s where %s is needed".formatted(name, layout, shape, expected));
    }
    return this;
  }

  /** A value of the same layout and shape. */
  Value like(String otherName) {
    return new Value(otherName, layout, shape);
  }
}
