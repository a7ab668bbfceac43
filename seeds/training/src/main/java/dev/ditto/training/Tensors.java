package dev.ditto.training;

import java.util.Arrays;
import java.util.function.Supplier;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/**
 * Passage between Java arrays and PyTorch, and the life of native memory: what is made inside
 * {@link #scoped} is freed when it returns, so nothing but plain Java values may leave it.
 */
final class Tensors {
  private Tensors() {}

  /** Runs a piece of work and frees all tensors it made. */
  @SuppressWarnings("try") // The scope works by being open.
  static <T> T scoped(Supplier<T> work) {
    try (PointerScope scope = new PointerScope()) {
      return work.get();
    }
  }

  /** Like {@link #scoped}, without keeping what gradients would need. */
  @SuppressWarnings("try") // The scope and the guard work by being open.
  static <T> T withoutGradients(Supplier<T> work) {
    try (PointerScope scope = new PointerScope();
        NoGradGuard guard = new NoGradGuard()) {
      return work.get();
    }
  }

  static Tensor of(float[] values, long... shape) {
    return torch.tensor(values).reshape(shape);
  }

  static Tensor of(long[] values) {
    return torch.tensor(values);
  }

  /** A table of numbers, one row each. */
  static Tensor of(long[][] rows) {
    long[] all = Arrays.stream(rows).flatMapToLong(Arrays::stream).toArray();
    return torch.tensor(all).reshape(rows.length, rows[0].length);
  }

  static float[] floats(Tensor tensor) {
    float[] values = new float[Math.toIntExact(tensor.numel())];
    tensor.contiguous().data_ptr_float().get(values);
    return values;
  }

  static long[] shape(Tensor tensor) {
    long[] shape = new long[(int) tensor.dim()];
    for (int i = 0; i < shape.length; i++) {
      shape[i] = tensor.size(i);
    }
    return shape;
  }
}
