package dev.ditto.model.io;

import dev.ditto.model.tensor.Shape;
import java.util.List;

/** Checks what a header says of a tensor. */
final class TensorEntries {
  /** More than any tensor of a network has. */
  static final int MOST_AXES = 8;

  private TensorEntries() {}

  /**
   * The entry, if type, shape and offsets agree.
   *
   * @throws IllegalArgumentException naming the key otherwise
   */
  static TensorEntry check(String name, String typeName, List<Long> sizes, long begin, long end) {
    TensorType type =
        TensorType.byName(typeName)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "dtype: %s is not supported, only %s"
                            .formatted(typeName, TensorType.names())));
    Shape shape = shape(sizes);
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "data_offsets: %d .. %d is no range".formatted(begin, end));
    }
    long bytes = (long) shape.elements() * type.bytes();
    if (end - begin != bytes) {
      throw new IllegalArgumentException(
          "data_offsets: %d bytes, but %s of shape %s has %d"
              .formatted(end - begin, type, shape, bytes));
    }
    return new TensorEntry(name, type, shape, begin, end);
  }

  private static Shape shape(List<Long> sizes) {
    for (long size : sizes) {
      if (size < 0) {
        throw new IllegalArgumentException("shape: %s has a negative size".formatted(sizes));
      }
      if (size > Integer.MAX_VALUE) {
        throw new IllegalArgumentException("shape: %s is too large".formatted(sizes));
      }
    }
    try {
      return new Shape(sizes.stream().map(Math::toIntExact).toList());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("shape: %s is too large".formatted(sizes), e);
    }
  }
}
