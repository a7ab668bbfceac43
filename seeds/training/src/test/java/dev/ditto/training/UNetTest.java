package dev.ditto.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.junit.jupiter.api.Test;

class UNetTest {

  /** Expands "name:part,part" into weight and bias of each part. */
  private static Set<String> expand(String... layers) {
    Set<String> names = new TreeSet<>();
    for (String layer : layers) {
      String[] halves = layer.split(":");
      for (String part : (halves.length > 1 ? halves[1] : "").split(",")) {
        String name = part.isEmpty() ? halves[0] : halves[0] + "." + part;
        names.add(name + ".weight");
        names.add(name + ".bias");
      }
    }
    return names;
  }

  @Test
  void namesAreThoseOfDiffusers() {
    String plain = ":norm1,conv1,time_emb_proj,norm2,conv2";
    String fitted = plain + ",conv_shortcut";
    String attention = ":group_norm,to_q,to_k,to_v,to_out.0";
    Set<String> expected =
        expand(
            "conv_in",
            "time_embedding:linear_1,linear_2",
            "down_blocks.0.resnets.0" + plain,
            "down_blocks.0.resnets.1" + plain,
            "down_blocks.0.downsamplers.0.conv",
            "down_blocks.1.resnets.0" + fitted,
            "down_blocks.1.resnets.1" + plain,
            "down_blocks.1.attentions.0" + attention,
            "down_blocks.1.attentions.1" + attention,
            "mid_block.resnets.0" + plain,
            "mid_block.resnets.1" + plain,
            "mid_block.attentions.0" + attention,
            "up_blocks.0.resnets.0" + fitted,
            "up_blocks.0.resnets.1" + fitted,
            "up_blocks.0.resnets.2" + fitted,
            "up_blocks.0.attentions.0" + attention,
            "up_blocks.0.attentions.1" + attention,
            "up_blocks.0.attentions.2" + attention,
            "up_blocks.0.upsamplers.0.conv",
            "up_blocks.1.resnets.0" + fitted,
            "up_blocks.1.resnets.1" + fitted,
            "up_blocks.1.resnets.2" + fitted,
            "conv_norm_out",
            "conv_out");
    expected.add("class_embedding.weight");
    WeightBook book = new UNet(UNetConfig.SHAPES16).weights();
    assertEquals(expected, new TreeSet<>(book.all().keySet()));
  }

  @Test
  void shapesAndCount() {
    WeightBook book = new UNet(UNetConfig.SHAPES16).weights();
    Map<String, List<Long>> shapes =
        book.all().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    e -> java.util.Arrays.stream(Tensors.shape(e.getValue())).boxed().toList()));
    assertEquals(List.of(32L, 3L, 3L, 3L), shapes.get("conv_in.weight"));
    assertEquals(List.of(128L, 32L), shapes.get("time_embedding.linear_1.weight"));
    assertEquals(List.of(6L, 128L), shapes.get("class_embedding.weight"));
    assertEquals(
        List.of(64L, 32L, 1L, 1L), shapes.get("down_blocks.1.resnets.0.conv_shortcut.weight"));
    assertEquals(List.of(64L, 128L, 3L, 3L), shapes.get("up_blocks.0.resnets.0.conv1.weight"));
    assertEquals(List.of(64L, 96L, 3L, 3L), shapes.get("up_blocks.0.resnets.2.conv1.weight"));
    assertEquals(List.of(32L, 96L, 3L, 3L), shapes.get("up_blocks.1.resnets.0.conv1.weight"));
    assertEquals(List.of(32L, 64L, 3L, 3L), shapes.get("up_blocks.1.resnets.2.conv1.weight"));
    assertEquals(1_003_651, book.count());
  }

  /**
   * The figures are those that diffusers expects of its own UNet2DModel and DDIMScheduler in
   * tests/pipelines/ddim/test_ddim.py: the last three rows and columns of the last channel.
   */
  @Test
  void agreesWithTheFiguresThatDiffusersPublishes() {
    UNetConfig config =
        new UNetConfig(8, 3, List.of(4, 8), List.of(false, true), 1, 8, 4, 1e-5, 0, 0, 0);
    torch.manual_seed(0);
    UNet network = new UNet(config);
    torch.manual_seed(0);
    float[] noise = Tensors.floats(torch.randn(1, 3, 8, 8));
    float[] picture =
        new DdimSampler(Recipe.SHAPES16, network, 2).sample(noise, new long[][] {{0}});
    float[] corner = new float[9];
    for (int i = 0; i < 9; i++) {
      float value = picture[2 * 64 + (5 + i / 3) * 8 + 5 + i % 3];
      corner[i] = Math.max(0, Math.min(1, value / 2 + 0.5f));
    }
    float[] expected = {0, 0.9979f, 0, 0.9999f, 0.9986f, 0.9991f, 7.106e-4f, 0, 0};
    assertArrayEquals(expected, corner, 1e-3f);
  }

  @Test
  void theClassMatters() {
    UNet network = new UNet(UNetConfig.SHAPES16);
    Tensor x = torch.randn(1, 3, 16, 16);
    Tensor level = Tensors.of(new long[] {500});
    float[] disc = Tensors.floats(network.apply(x, level, Tensors.of(new long[][] {{0}})));
    float[] cross = Tensors.floats(network.apply(x, level, Tensors.of(new long[][] {{5}})));
    float difference = 0;
    for (int i = 0; i < disc.length; i++) {
      difference = Math.max(difference, Math.abs(disc[i] - cross[i]));
    }
    assertTrue(difference > 1e-3f, "largest difference " + difference);
  }
}
