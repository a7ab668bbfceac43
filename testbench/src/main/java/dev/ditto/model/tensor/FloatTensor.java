package dev.ditto.model.tensor;

import java.util.Objects;

/**
 * 32-bit floating-point numbers with a shape, dense, the last axis running fastest. Feature maps
 * are [N, C, H, W], convolution weights [out, in, kernel height, kernel width], weights of linear
 * layers [out, in]. The numbers may be changed in place.
 */
public final class FloatTensor {
  private final Shape shape;
  private final float[] data;

  private FloatTensor(Shape shape, float[] data) {
    this.shape = Objects.requireNonNull(shape, "shape");
    this.data = data;
    if (data.length != shape.elements()) {
      throw new IllegalArgumentException(
          "shape %s has %d elements, the data has %d"
              .formatted(shape, shape.elements(), data.length));
    }
  }

  /** A tensor over the given numbers, which are not copied. */
  public static FloatTensor of(Shape shape, float... data) {
    return new FloatTensor(shape, data);
  }

  /** A tensor of zeros. */
  public static FloatTensor zeros(Shape shape) {
    return new FloatTensor(shape, new float[shape.elements()]);
  }

  public Shape shape() {
    return shape;
  }

  /** The numbers themselves, not a copy. */
  public float[] data() {
    return data;
  }

  /** The number at an index, one position for each axis. */
  public float at(int... index) {
    if (index.length != shape.rank()) {
      throw new IllegalArgumentException(
          "%d positions given for shape %s".formatted(index.length, shape));
    }
    int offset = 0;
    for (int axis = 0; axis < index.length; axis++) {
      Objects.checkIndex(index[axis], shape.size(axis));
      offset = offset * shape.size(axis) + index[axis];
    }
    return data[offset];
  }

  @Override
  public String toString() {
    return "FloatTensor" + shape;
  }
}
