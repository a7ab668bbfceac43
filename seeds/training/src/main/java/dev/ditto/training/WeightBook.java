package dev.ditto.training;

import static org.bytedeco.pytorch.global.torch.empty;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bytedeco.pytorch.GeneratorOptional;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/**
 * The named weights of a network, filled while the network is built. Names and shapes are those of
 * the diffusers library; the starting values follow PyTorch's defaults and come from its global
 * random generator, so seed that one first.
 */
final class WeightBook {
  private final Map<String, Tensor> weights = new LinkedHashMap<>();

  /** All weights in the order of their making. */
  Map<String, Tensor> all() {
    return Collections.unmodifiableMap(weights);
  }

  /** Number of trained numbers. */
  long count() {
    return weights.values().stream().mapToLong(Tensor::numel).sum();
  }

  /** Lets gradients flow into every weight. */
  void requireGradients() {
    weights.values().forEach(w -> w.set_requires_grad(true));
  }

  /** A convolution of {@code kernel} x {@code kernel}, padded so that stride 1 keeps the size. */
  Layers.Conv conv(String name, int in, int out, int kernel, int stride) {
    double bound = 1 / Math.sqrt((double) in * kernel * kernel);
    return new Layers.Conv(
        uniform(name + ".weight", bound, out, in, kernel, kernel),
        uniform(name + ".bias", bound, out),
        stride,
        kernel / 2);
  }

  /** A fully connected layer. */
  Layers.Linear linear(String name, int in, int out) {
    double bound = 1 / Math.sqrt(in);
    return new Layers.Linear(
        uniform(name + ".weight", bound, out, in), uniform(name + ".bias", bound, out));
  }

  /** A fully connected layer without bias. */
  Layers.Linear linearWithoutBias(String name, int in, int out) {
    return new Layers.Linear(uniform(name + ".weight", 1 / Math.sqrt(in), out, in), null);
  }

  /** A fully connected layer that starts as zero. */
  Layers.Linear zeroLinear(String name, int in, int out) {
    return new Layers.Linear(
        add(name + ".weight", torch.zeros(out, in)), add(name + ".bias", torch.zeros(out)));
  }

  /** A convolution that turns squares of pixels into tokens, each pixel seen once. */
  Layers.Conv patches(String name, int in, int out, int size) {
    double bound = 1 / Math.sqrt((double) in * size * size);
    return new Layers.Conv(
        uniform(name + ".weight", bound, out, in, size, size),
        uniform(name + ".bias", bound, out),
        size,
        0);
  }

  /** A group normalisation with a gain and an offset for each channel. */
  Layers.Norm norm(String name, int channels, int groups, double eps) {
    Tensor gain = add(name + ".weight", torch.ones(channels));
    Tensor offset = add(name + ".bias", torch.zeros(channels));
    return new Layers.Norm(gain, offset, groups, eps);
  }

  /** A layer normalisation with a gain and an offset for each channel. */
  Layers.LayerNorm layerNorm(String name, int channels, double eps) {
    Tensor gain = add(name + ".weight", torch.ones(channels));
    Tensor offset = add(name + ".bias", torch.zeros(channels));
    return new Layers.LayerNorm(gain, offset, eps);
  }

  /** A table of vectors, one for each class. */
  Tensor table(String name, int rows, int width) {
    return add(name + ".weight", torch.randn(rows, width));
  }

  private Tensor uniform(String name, double bound, long... shape) {
    return add(name, empty(shape).uniform_(-bound, bound, new GeneratorOptional()));
  }

  private Tensor add(String name, Tensor value) {
    if (weights.put(name, value) != null) {
      throw new IllegalArgumentException("two weights are called " + name);
    }
    return value;
  }
}
