package dev.ditto.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.junit.jupiter.api.Test;

class TransformerBlockTest {
  /**
   * The figures are those that diffusers expects of its own Transformer2DModel in
   * tests/models/test_layers_utils.py, test_spatial_transformer_cross_attention_dim: the last three
   * rows and columns of the last channel.
   */
  @Test
  void agreesWithTheFiguresThatDiffusersPublishes() {
    // Of the shape, only groups, channels of a head and of a word matter here.
    UNetConfig config =
        new UNetConfig(64, 64, List.of(64), List.of(true), 1, 32, 32, 1e-6, 0, 1, 64);
    float[] expected = {
      0.0143f, -0.6909f, -2.1547f, -1.8893f, 1.4097f, 0.1359f, -0.2521f, -1.3359f, 0.2598f
    };
    float[] found =
        Tensors.withoutGradients(
            () -> {
              torch.manual_seed(0);
              Tensor sample = torch.randn(1, 64, 64, 64);
              TransformerBlock block = new TransformerBlock(new WeightBook(), "t", config, 64);
              Tensor context = torch.randn(1, 4, 64);
              float[] picture = Tensors.floats(block.apply(sample, context));
              float[] corner = new float[9];
              for (int i = 0; i < 9; i++) {
                corner[i] = picture[63 * 4096 + (61 + i / 3) * 64 + 61 + i % 3];
              }
              return corner;
            });
    assertArrayEquals(expected, found, 1e-3f);
  }
}
