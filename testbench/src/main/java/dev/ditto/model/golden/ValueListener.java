package dev.ditto.model.golden;

import dev.ditto.model.network.Value;

/** Is told of every tensor of the 16-bit vector domain that the integer model makes. */
@FunctionalInterface
public interface ValueListener {
  /** Does nothing. */
  ValueListener NONE = (value, data) -> {};

  /** A tensor has been made: the channel runs fastest. The array must not be changed. */
  void made(Value value, short[] data);
}
