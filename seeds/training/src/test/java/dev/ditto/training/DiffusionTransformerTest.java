package dev.ditto.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.junit.jupiter.api.Test;

class DiffusionTransformerTest {
  private final TransformerConfig config = new TransformerConfig(8, 3, 2, 1, 2, 8, 5);

  @Test
  void namesAreThoseOfDiffusers() {
    Set<String> expected = new TreeSet<>();
    String block = "transformer_blocks.0.";
    for (String layer :
        new String[] {
          "pos_embed.proj",
          block + "norm1.emb.timestep_embedder.linear_1",
          block + "norm1.emb.timestep_embedder.linear_2",
          block + "norm1.linear",
          block + "attn1.to_q",
          block + "attn1.to_k",
          block + "attn1.to_v",
          block + "attn1.to_out.0",
          block + "ff.net.0.proj",
          block + "ff.net.2",
          "proj_out_1",
          "proj_out_2"
        }) {
      expected.add(layer + ".weight");
      expected.add(layer + ".bias");
    }
    expected.add(block + "norm1.emb.class_embedder.embedding_table.weight");
    assertEquals(
        expected, new TreeSet<>(new DiffusionTransformer(config).weights().all().keySet()));
  }

  /** Zero gates and a zero last layer are how adaLN-zero starts. */
  @Test
  void aFreshNetworkPredictsNothing() {
    Tensor x = torch.randn(2, 3, 8, 8);
    Tensor out =
        new DiffusionTransformer(config)
            .apply(x, Tensors.of(new long[] {3, 900}), Tensors.of(new long[][] {{0}, {5}}));
    assertArrayEquals(new float[2 * 3 * 64], Tensors.floats(out));
  }

  /** With the last layer's bias set to its own index, each pixel shows where it came from. */
  @Test
  void patchesGoBackWhereTheyCameFrom() {
    DiffusionTransformer network = new DiffusionTransformer(config);
    float[] indices = new float[12];
    for (int i = 0; i < 12; i++) {
      indices[i] = i;
    }
    network.weights().all().get("proj_out_2.bias").copy_(Tensors.of(indices, 12));
    Tensor out =
        network.apply(
            torch.randn(1, 3, 8, 8), Tensors.of(new long[] {3}), Tensors.of(new long[][] {{0}}));
    float[] picture = Tensors.floats(out);
    for (int c = 0; c < 3; c++) {
      for (int y = 0; y < 8; y++) {
        for (int x = 0; x < 8; x++) {
          assertEquals((y % 2 * 2 + x % 2) * 3 + c, picture[(c * 8 + y) * 8 + x]);
        }
      }
    }
  }
}
