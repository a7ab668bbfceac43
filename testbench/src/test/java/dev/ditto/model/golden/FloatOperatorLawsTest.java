package dev.ditto.model.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.model.network.AttentionScores;
import dev.ditto.model.network.AttentionValues;
import dev.ditto.model.network.AveragePool;
import dev.ditto.model.network.Convolution;
import dev.ditto.model.network.GroupNorm;
import dev.ditto.model.network.LayerNorm;
import dev.ditto.model.network.Linear;
import dev.ditto.model.network.MapToTokens;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Parameter;
import dev.ditto.model.network.Softmax;
import dev.ditto.model.network.TokensToMap;
import dev.ditto.model.network.Upsample;
import dev.ditto.model.network.Value;
import dev.ditto.model.network.Weights;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Padding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Each operator against its definition, written as plainly as possible. */
class FloatOperatorLawsTest {
  private TorchRandom random;
  private final Map<String, FloatTensor> weights = new HashMap<>();

  /** Runs an operation on normal inputs and weights, which are added to {@code inputs}. */
  private FloatTensor run(Operation operation, int images, long seed, List<FloatTensor> inputs) {
    random = new TorchRandom(seed);
    weights.clear();
    for (Parameter parameter : operation.parameters()) {
      // Away from 0 where a test divides by a weight.
      weights.put(
          parameter.name(),
          operation instanceof GroupNorm || operation instanceof LayerNorm
              ? random.uniform(parameter.shape(), 0.5f, 1.5f)
              : random.normal(parameter.shape()));
    }
    for (Value value : operation.inputs()) {
      inputs.add(random.normal(value.shape().prepend(images)));
    }
    FloatTensor result = new FloatOperations(new Weights(weights)).run(operation, inputs);
    assertEquals(operation.output().shape().prepend(images), result.shape());
    return result;
  }

  @Property(tries = 200)
  void convolution(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 2) int images,
      @ForAll @IntRange(min = 1, max = 5) int channels,
      @ForAll @IntRange(min = 1, max = 9) int height,
      @ForAll @IntRange(min = 1, max = 9) int width,
      @ForAll @IntRange(min = 1, max = 3) int kernelHeight,
      @ForAll @IntRange(min = 1, max = 3) int kernelWidth,
      @ForAll @IntRange(min = 1, max = 3) int stride,
      @ForAll @IntRange(min = 0, max = 2) int top,
      @ForAll @IntRange(min = 0, max = 2) int left,
      @ForAll @IntRange(min = 2, max = 3) int after,
      @ForAll boolean bias) {
    Padding padding = new Padding(top, left, after, after);
    Convolution operation =
        new Convolution(
            "conv",
            Value.map("x", channels, height, width),
            3,
            kernelHeight,
            kernelWidth,
            stride,
            padding,
            bias);
    List<FloatTensor> inputs = new ArrayList<>();
    FloatTensor result = run(operation, images, seed, inputs);
    FloatTensor weight = weights.get("conv.weight");
    for (int n = 0; n < images; n++) {
      for (int o = 0; o < 3; o++) {
        for (int y = 0; y < operation.output().height(); y++) {
          for (int x = 0; x < operation.output().width(); x++) {
            double sum = bias ? weights.get("conv.bias").at(o) : 0;
            for (int c = 0; c < channels; c++) {
              for (int ky = 0; ky < kernelHeight; ky++) {
                for (int kx = 0; kx < kernelWidth; kx++) {
                  int iy = y * stride - top + ky;
                  int ix = x * stride - left + kx;
                  if (iy >= 0 && iy < height && ix >= 0 && ix < width) {
                    sum += weight.at(o, c, ky, kx) * inputs.get(0).at(n, c, iy, ix);
                  }
                }
              }
            }
            assertEquals(sum, result.at(n, o, y, x), 2e-5);
          }
        }
      }
    }
  }

  /** A picture too wide for one pass of lines gives the same pixels as any other. */
  @Property(tries = 3)
  void convolutionOfManyPixels(@ForAll long seed) {
    Convolution operation =
        new Convolution("conv", Value.map("x", 1, 70, 40), 1, 3, 3, 1, Padding.same(1), true);
    List<FloatTensor> inputs = new ArrayList<>();
    FloatTensor result = run(operation, 1, seed, inputs);
    for (int y = 1; y < 69; y++) {
      double sum = weights.get("conv.bias").at(0);
      for (int k = 0; k < 9; k++) {
        sum +=
            weights.get("conv.weight").data()[k]
                * inputs.get(0).at(0, 0, y - 1 + k / 3, 20 - 1 + k % 3);
      }
      assertEquals(sum, result.at(0, 0, y, 20), 2e-5);
    }
  }

  @Property(tries = 50)
  void linear(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 2) int images,
      @ForAll @IntRange(min = 1, max = 20) int tokens,
      @ForAll @IntRange(min = 1, max = 9) int in,
      @ForAll @IntRange(min = 1, max = 9) int out,
      @ForAll boolean bias) {
    Linear operation = new Linear("linear", Value.tokens("x", tokens, in), out, bias);
    List<FloatTensor> inputs = new ArrayList<>();
    FloatTensor result = run(operation, images, seed, inputs);
    for (int n = 0; n < images; n++) {
      for (int t = 0; t < tokens; t++) {
        for (int o = 0; o < out; o++) {
          double sum = bias ? weights.get("linear.bias").at(o) : 0;
          for (int c = 0; c < in; c++) {
            sum += weights.get("linear.weight").at(o, c) * inputs.get(0).at(n, t, c);
          }
          assertEquals(sum, result.at(n, t, o), 2e-5);
        }
      }
    }
  }

  /** A vector is a single token, though it is summed more exactly. */
  @Property(tries = 20)
  void linearLayerOfVectors(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 3) int images,
      @ForAll @IntRange(min = 1, max = 9) int in) {
    Linear ofVector = new Linear("linear", Value.vector("x", in), 4, true);
    Linear ofTokens = new Linear("linear", Value.tokens("x", 1, in), 4, true);
    assertArrayEquals(
        run(ofTokens, images, seed, new ArrayList<>()).data(),
        run(ofVector, images, seed, new ArrayList<>()).data(),
        1e-5f);
  }

  @Property(tries = 50)
  void attention(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 2) int images,
      @ForAll @IntRange(min = 1, max = 6) int queries,
      @ForAll @IntRange(min = 1, max = 6) int keys,
      @ForAll @IntRange(min = 1, max = 3) int heads,
      @ForAll @IntRange(min = 1, max = 5) int depth) {
    int channels = heads * depth;
    AttentionScores scores =
        new AttentionScores(
            "scores",
            Value.tokens("q", queries, channels),
            Value.tokens("k", keys, channels),
            heads);
    AttentionValues values =
        new AttentionValues("values", scores.output(), Value.tokens("v", keys, channels));
    List<FloatTensor> in = new ArrayList<>();
    FloatTensor products = run(scores, images, seed, in);
    List<FloatTensor> weighted = new ArrayList<>();
    FloatTensor result = run(values, images, seed + 1, weighted);
    for (int n = 0; n < images; n++) {
      for (int q = 0; q < queries; q++) {
        for (int h = 0; h < heads; h++) {
          for (int k = 0; k < keys; k++) {
            double sum = 0;
            for (int d = h * depth; d < (h + 1) * depth; d++) {
              sum += in.get(0).at(n, q, d) * in.get(1).at(n, k, d);
            }
            assertEquals(sum, products.at(n, h, q, k), 2e-5);
          }
          for (int d = h * depth; d < (h + 1) * depth; d++) {
            double sum = 0;
            for (int k = 0; k < keys; k++) {
              sum += weighted.get(0).at(n, h, q, k) * weighted.get(1).at(n, k, d);
            }
            assertEquals(sum, result.at(n, q, d), 2e-5);
          }
        }
      }
    }
  }

  @Property(tries = 50)
  void softmaxIsADistributionThatKeepsRatios(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int keys) {
    Softmax operation = new Softmax("softmax", Value.scores("s", 2, 3, keys), 0.7);
    List<FloatTensor> inputs = new ArrayList<>();
    FloatTensor result = run(operation, 1, seed, inputs);
    for (int row = 0; row < 6; row++) {
      double sum = 0;
      for (int k = 0; k < keys; k++) {
        int i = row * keys + k;
        sum += result.data()[i];
        double ratio = Math.exp(0.7 * (inputs.get(0).data()[i] - inputs.get(0).data()[row * keys]));
        assertEquals(ratio, result.data()[i] / (double) result.data()[row * keys], 1e-5 * ratio);
      }
      assertEquals(1, sum, 1e-6);
    }
  }

  /** Before weight and bias, each group has mean 0 and variance v / (v + eps). */
  @Property(tries = 50)
  void groupNormalisation(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 2) int images,
      @ForAll @IntRange(min = 1, max = 3) int groups,
      @ForAll @IntRange(min = 1, max = 3) int perGroup) {
    int channels = groups * perGroup;
    GroupNorm operation = new GroupNorm("norm", Value.map("x", channels, 3, 4), groups, 1e-3);
    List<FloatTensor> inputs = new ArrayList<>();
    FloatTensor result = run(operation, images, seed, inputs);
    for (int n = 0; n < images; n++) {
      for (int g = 0; g < groups; g++) {
        double sum = 0;
        double squares = 0;
        double inputSum = 0;
        double inputSquares = 0;
        for (int i = 0; i < perGroup * 12; i++) {
          int c = g * perGroup + i / 12;
          float out = result.at(n, c, i % 12 / 4, i % 4);
          double plain = (out - weights.get("norm.bias").at(c)) / weights.get("norm.weight").at(c);
          sum += plain;
          squares += plain * plain;
          float in = inputs.get(0).at(n, c, i % 12 / 4, i % 4);
          inputSum += in;
          inputSquares += (double) in * in;
        }
        int count = perGroup * 12;
        double mean = inputSum / count;
        double variance = inputSquares / count - mean * mean;
        assertEquals(0, sum / count, 1e-3);
        assertEquals(variance / (variance + 1e-3), squares / count, 1e-2);
      }
    }
  }

  /** Layer normalisation of tokens is group normalisation, with one group, of single pixels. */
  @Property(tries = 30)
  void layerNormalisation(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int channels) {
    LayerNorm layer = new LayerNorm("norm", Value.tokens("x", 1, channels), 1e-5, true);
    GroupNorm group = new GroupNorm("norm", Value.map("x", channels, 1, 1), 1, 1e-5);
    float[] ofLayer = run(layer, 3, seed, new ArrayList<>()).data();
    float[] ofGroup = run(group, 3, seed, new ArrayList<>()).data();
    assertArrayEquals(ofGroup, ofLayer, 1e-5f);
  }

  @Property(tries = 30)
  void mapsBecomeTokensAndBack(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 5) int channels,
      @ForAll @IntRange(min = 1, max = 5) int height,
      @ForAll @IntRange(min = 1, max = 5) int width) {
    MapToTokens there = new MapToTokens("tokens", Value.map("x", channels, height, width));
    TokensToMap back = new TokensToMap("map", there.output(), height, width);
    List<FloatTensor> inputs = new ArrayList<>();
    FloatTensor tokens = run(there, 2, seed, inputs);
    assertEquals(
        inputs.get(0).at(1, channels - 1, height - 1, 0),
        tokens.at(1, (height - 1) * width, channels - 1));
    FloatTensor map = new FloatOperations(new Weights(Map.of())).run(back, List.of(tokens));
    assertArrayEquals(inputs.get(0).data(), map.data());
  }

  @Property(tries = 30)
  void poolingUndoesUpsampling(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 3) int channels,
      @ForAll @IntRange(min = 1, max = 5) int height,
      @ForAll @IntRange(min = 1, max = 5) int width) {
    Upsample up = new Upsample("up", Value.map("x", channels, height, width));
    AveragePool pool = new AveragePool("pool", up.output());
    List<FloatTensor> inputs = new ArrayList<>();
    FloatTensor large = run(up, 2, seed, inputs);
    FloatTensor small = new FloatOperations(new Weights(Map.of())).run(pool, List.of(large));
    assertArrayEquals(inputs.get(0).data(), small.data());
  }

  /** Values of the normal distribution as tables give them. */
  @Property(tries = 1)
  void gelu() {
    assertEquals(0.8413447461, FloatFunctions.gelu(1), 1e-9);
    assertEquals(-0.0455002639, FloatFunctions.gelu(-2), 1e-9);
    assertEquals(8, FloatFunctions.gelu(8), 1e-9);
    assertEquals(0, FloatFunctions.gelu(-40), 1e-9);
    for (double x = -4; x < 4; x += 0.01) {
      assertEquals(FloatFunctions.gelu(x), FloatFunctions.geluTanh(x), 5e-4);
    }
  }
}
