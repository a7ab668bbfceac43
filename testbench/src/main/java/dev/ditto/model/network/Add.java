package dev.ditto.model.network;

import java.util.List;

/** The sum of two values of one shape, as at the end of a residual block. */
public record Add(String name, Value left, Value right) implements Operation {
  public Add {
    right.require(left.layout());
    if (!left.shape().equals(right.shape())) {
      throw new IllegalArgumentException(
          "%s: cannot add %s %s and %s %s"
              .formatted(name, left.name(), left.shape(), right.name(), right.shape()));
    }
  }

  @Override
  public List<Value> inputs() {
    return List.of(left, right);
  }

  @Override
  public Value output() {
    return left.like(name);
  }
}
