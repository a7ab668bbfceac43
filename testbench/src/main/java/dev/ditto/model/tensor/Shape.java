package dev.ditto.model.tensor;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sizes of a tensor, outermost first; the last one runs fastest in memory. A shape without
 * sizes is that of a single number. All sizes are at least 0 and their product fits an {@code int}.
 */
public record Shape(List<Integer> sizes) {
  public Shape {
    sizes = List.copyOf(sizes);
    long elements = 1;
    for (int size : sizes) {
      if (size < 0) {
        throw new IllegalArgumentException("a size must not be negative: " + sizes);
      }
      elements *= size;
      if (elements > Integer.MAX_VALUE) {
        throw new IllegalArgumentException("more than 2^31 - 1 elements: " + sizes);
      }
    }
  }

  /** A shape of the given sizes. */
  public static Shape of(int... sizes) {
    return new Shape(Arrays.stream(sizes).boxed().toList());
  }

  /** Number of axes. */
  public int rank() {
    return sizes.size();
  }

  /** Size along one axis, 0 being the outermost. */
  public int size(int axis) {
    return sizes.get(axis);
  }

  /** Number of elements, 1 for rank 0. */
  public int elements() {
    int product = 1;
    for (int size : sizes) {
      product *= size;
    }
    return product;
  }

  /** This shape with one more axis in front. */
  public Shape prepend(int size) {
    return new Shape(Stream.concat(Stream.of(size), sizes.stream()).toList());
  }

  @Override
  public String toString() {
    return sizes.toString();
  }
}
