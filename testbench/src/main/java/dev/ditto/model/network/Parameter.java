package dev.ditto.model.network;

import dev.ditto.model.tensor.Shape;

/**
 * A trained tensor that an operation needs.
 *
 * @param name the operation's name and {@code .weight} or {@code .bias}
 */
public record Parameter(String name, Shape shape) {}
