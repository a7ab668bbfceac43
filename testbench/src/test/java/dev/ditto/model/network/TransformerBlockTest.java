package dev.ditto.model.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.ditto.model.TorchWeights;
import dev.ditto.model.golden.FloatGraphs;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TransformerBlockTest {
  /**
   * The figures are those that diffusers expects of its own Transformer2DModel in
   * tests/models/test_layers_utils.py, test_spatial_transformer_cross_attention_dim: the last three
   * rows and columns of the last channel.
   */
  @Test
  void agreesWithTheFiguresThatDiffusersPublishes() {
    TorchRandom random = new TorchRandom(0);
    Map<Value, FloatTensor> inputs = new LinkedHashMap<>();
    Value sample = Value.map("sample", 64, 64, 64);
    Value caption = Value.tokens("caption", 4, 64);
    inputs.put(sample, random.normal(sample.shape().prepend(1)));
    Graph graph = new Graph();
    Value output = new TransformerBlock("block", 2, 32, false).add(graph, sample, caption);
    Weights weights = TorchWeights.draw(graph.operations(), random);
    inputs.put(caption, random.normal(caption.shape().prepend(1)));
    FloatTensor result = FloatGraphs.run(graph.operations(), weights, inputs, output);
    double[] corner = new double[9];
    for (int i = 0; i < 9; i++) {
      corner[i] = result.at(0, 63, 61 + i / 3, 61 + i % 3);
    }
    double[] expected = {
      0.0143, -0.6909, -2.1547, -1.8893, 1.4097, 0.1359, -0.2521, -1.3359, 0.2598
    };
    assertArrayEquals(expected, corner, 1e-4);
  }
}
