package dev.ditto.model.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.ditto.model.TorchWeights;
import dev.ditto.model.golden.FloatGraphs;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Padding;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Levels of a U-Net with random weights, against the figures in
 * tests/models/unets/test_unet_2d_blocks.py of the diffusers library at commit
 * 58eb52c0803ea9af3abec60841c2a093bdf1f951: of the first image, the last three rows and columns of
 * the last channel. There, attention has 32 heads of one channel.
 */
class DiffusersBlockTest {
  private static final int IMAGES = 4;

  private final Map<Value, FloatTensor> inputs = new LinkedHashMap<>();
  private final Graph graph = new Graph();
  private TorchRandom random = new TorchRandom(0);

  private final Value sample = input(Value.map("sample", 32, 32, 32));
  private final Value activated =
      graph.add(new Silu("activated", input(Value.vector("temb", 128))));

  /** Draws all images, since the weights are drawn after them, but keeps only the first. */
  private Value input(Value value) {
    float[] all = random.normal(value.shape().prepend(IMAGES)).data();
    float[] first = Arrays.copyOf(all, value.shape().elements());
    inputs.put(value, FloatTensor.of(value.shape().prepend(1), first));
    return value;
  }

  private Value skip() {
    random = new TorchRandom(1);
    return input(Value.map("skip", 32, 32, 32));
  }

  private Value resnet(String name, Value h) {
    return ResnetBlock.of(name, 32, 32, 1e-6).add(graph, h, activated);
  }

  private Value attention(Value h) {
    return new AttentionBlock("attention", 1, 32, 1e-6).add(graph, h);
  }

  private Value convolution(Value h, int stride) {
    return graph.add(new Convolution("conv", h, 32, 3, 3, stride, Padding.same(1), true));
  }

  private void assertCorner(Value output, double... expected) {
    Weights weights = TorchWeights.draw(graph.operations(), random);
    FloatTensor result = FloatGraphs.run(graph.operations(), weights, inputs, output);
    int size = output.height();
    double[] corner = new double[9];
    for (int i = 0; i < 9; i++) {
      corner[i] = result.at(0, 31, size - 3 + i / 3, size - 3 + i % 3);
    }
    assertArrayEquals(expected, corner, 1e-4);
  }

  @Test
  void down() {
    assertCorner(
        convolution(resnet("resnet", sample), 2),
        -0.0232,
        -0.9869,
        0.8054,
        -0.0637,
        -0.1688,
        -1.4264,
        0.4470,
        -1.3394,
        0.0904);
  }

  @Test
  void middle() {
    assertCorner(
        resnet("second", attention(resnet("first", sample))),
        -0.1062,
        1.7248,
        0.3494,
        1.4569,
        -0.0910,
        -1.2421,
        -0.9984,
        0.6736,
        1.0028);
  }

  @Test
  void up() {
    Value h = resnet("resnet", graph.add(new Concat("concat", sample, skip())));
    assertCorner(
        convolution(graph.add(new Upsample("up", h)), 1),
        -0.2041,
        -0.4165,
        -0.3022,
        0.0041,
        -0.6628,
        -0.7053,
        0.1928,
        -0.0325,
        0.0523);
  }

  @Test
  void upWithAttention() {
    Value h = attention(resnet("resnet", graph.add(new Concat("concat", sample, skip()))));
    assertCorner(
        convolution(graph.add(new Upsample("up", h)), 1),
        0.0979,
        0.1326,
        0.0021,
        0.0659,
        0.2249,
        0.0059,
        0.1132,
        0.5952,
        0.1033);
  }
}
