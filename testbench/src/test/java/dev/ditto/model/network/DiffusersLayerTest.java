package dev.ditto.model.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.ditto.model.TorchWeights;
import dev.ditto.model.golden.FloatGraphs;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Padding;
import dev.ditto.model.tensor.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Single blocks with random weights, against the figures in tests/models/test_layers_utils.py of
 * the diffusers library at commit 58eb52c0803ea9af3abec60841c2a093bdf1f951: the last three rows and
 * columns of the last channel.
 */
class DiffusersLayerTest {
  private final TorchRandom random = new TorchRandom(0);
  private final Map<Value, FloatTensor> inputs = new LinkedHashMap<>();
  private final Graph graph = new Graph();

  private Value input(Value value) {
    inputs.put(value, random.normal(value.shape().prepend(1)));
    return value;
  }

  private Value map(int size) {
    return input(Value.map("sample", 32, size, size));
  }

  private void assertCorner(Value output, double... expected) {
    Weights weights = TorchWeights.draw(graph.operations(), random);
    FloatTensor result = FloatGraphs.run(graph.operations(), weights, inputs, output);
    double[] corner = new double[9];
    for (int i = 0; i < 9; i++) {
      corner[i] =
          result.at(
              0, output.channels() - 1, output.height() - 3 + i / 3, output.width() - 3 + i % 3);
    }
    assertArrayEquals(expected, corner, 1e-4);
  }

  private static Convolution convolution(Value input, int stride) {
    return new Convolution("conv", input, 32, 3, 3, stride, Padding.same(1), true);
  }

  @Test
  void upsample() {
    assertCorner(
        graph.add(new Upsample("up", map(32))),
        -0.2173,
        -1.2079,
        -1.2079,
        0.2952,
        1.1254,
        1.1254,
        0.2952,
        1.1254,
        1.1254);
  }

  @Test
  void upsampleAndConvolution() {
    assertCorner(
        graph.add(convolution(graph.add(new Upsample("up", map(32))), 1)),
        0.7145,
        1.3773,
        0.3492,
        0.8448,
        1.0839,
        -0.3341,
        0.5956,
        0.1250,
        -0.4841);
  }

  @Test
  void downsamplingConvolution() {
    assertCorner(
        graph.add(convolution(map(64), 2)),
        0.9267,
        0.5878,
        0.3337,
        1.2321,
        -0.1191,
        -0.3984,
        -0.7532,
        -0.0715,
        -0.3913);
  }

  private Value resnet(boolean shortcut, boolean halved) {
    Value sample = map(64);
    Value embedding = input(Value.vector("temb", 128));
    Value activated = graph.add(new Silu("activated", embedding));
    return new ResnetBlock("resnet", 32, 32, 1e-6, shortcut, halved).add(graph, sample, activated);
  }

  @Test
  void residualBlock() {
    assertCorner(
        resnet(false, false),
        -1.9010,
        -0.2974,
        -0.8245,
        -1.3533,
        0.8742,
        -0.9645,
        -2.0584,
        1.3387,
        -0.4746);
  }

  @Test
  void residualBlockWithShortcut() {
    assertCorner(
        resnet(true, false),
        0.2226,
        -1.0791,
        -0.1629,
        0.3659,
        -0.2889,
        -1.2376,
        0.0582,
        0.9206,
        0.0044);
  }

  @Test
  void residualBlockThatHalves() {
    assertCorner(
        resnet(false, true),
        -0.3002,
        -0.7135,
        0.1359,
        0.0561,
        -0.7935,
        0.0113,
        -0.1766,
        -0.6714,
        -0.0436);
  }

  /** Rows are timesteps 23 .. 25, columns are channels 47 .. 49. */
  private static void assertTimesteps(boolean cosineFirst, double shift, double... expected) {
    Graph graph = new Graph();
    Value timestep = Value.scalar("timestep");
    Value made = graph.add(new TimestepEmbedding("t", timestep, 64, cosineFirst, shift));
    FloatTensor result =
        FloatGraphs.run(
            graph.operations(),
            new Weights(Map.of()),
            Map.of(timestep, FloatTensor.of(Shape.of(3), 23, 24, 25)),
            made);
    double[] corner = new double[9];
    for (int i = 0; i < 9; i++) {
      corner[i] = result.at(i / 3, 47 + i % 3);
    }
    assertArrayEquals(expected, corner, 1e-4);
  }

  @Test
  void timesteps() {
    assertTimesteps(
        false, 1, 0.9646, 0.9804, 0.9892, 0.9615, 0.9787, 0.9882, 0.9582, 0.9769, 0.9872);
    assertTimesteps(
        true, 0, 0.3019, 0.2280, 0.1716, 0.3146, 0.2377, 0.1790, 0.3272, 0.2474, 0.1864);
  }
}
