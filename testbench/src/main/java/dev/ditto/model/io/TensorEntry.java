package dev.ditto.model.io;

import dev.ditto.model.tensor.Shape;

/**
 * Where a tensor lies in a safetensors file.
 *
 * @param begin first byte, counted from the start of the data
 * @param end byte after the last
 */
public record TensorEntry(String name, TensorType type, Shape shape, long begin, long end) {}
