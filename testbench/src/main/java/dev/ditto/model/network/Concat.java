package dev.ditto.model.network;

import java.util.List;

/** The channels of two maps of one size, those of {@code first} in front. */
public record Concat(String name, Value first, Value second) implements Operation {
  public Concat {
    if (first.height() != second.height() || first.width() != second.width()) {
      throw new IllegalArgumentException(
          "%s: %s %s and %s %s differ in size"
              .formatted(name, first.name(), first.shape(), second.name(), second.shape()));
    }
  }

  @Override
  public List<Value> inputs() {
    return List.of(first, second);
  }

  @Override
  public Value output() {
    return Value.map(name, first.channels() + second.channels(), first.height(), first.width());
  }
}
