package dev.ditto.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Padding;
import dev.ditto.model.tensor.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UNet2DTest {

  @Test
  void theCifar10NetworkHasThePublishedSize() {
    Network network = UNet2D.build(ConfigsForTests.CIFAR10);
    assertEquals(35.7, network.parameterCount() / 1e6, 0.05);
    assertEquals(6.222, network.macs() / 1e9, 0.0005);
    Convolution down = (Convolution) network.operation("down_blocks.0.downsamplers.0.conv").get();
    assertEquals(new Padding(0, 0, 1, 1), down.padding());
    assertEquals(Shape.of(128, 16, 16), down.output().shape());
    AttentionScores scores =
        (AttentionScores) network.operation("mid_block.attentions.0.scores").get();
    assertEquals(1, scores.heads());
  }

  @Test
  void theShapesNetworkHasItsNamesAndShapes() {
    Network network = UNet2D.build(ConfigsForTests.SHAPES16);
    Map<String, Shape> parameters =
        network.parameters().stream().collect(Collectors.toMap(Parameter::name, Parameter::shape));
    assertEquals(1_003_651, network.parameterCount());
    assertEquals(Shape.of(6, 128), parameters.get("class_embedding.weight"));
    assertEquals(Shape.of(128, 32), parameters.get("time_embedding.linear_1.weight"));
    assertEquals(Shape.of(64, 128, 3, 3), parameters.get("up_blocks.0.resnets.0.conv1.weight"));
    assertEquals(Shape.of(64, 96, 3, 3), parameters.get("up_blocks.0.resnets.2.conv1.weight"));
    assertEquals(
        Shape.of(32, 96, 1, 1), parameters.get("up_blocks.1.resnets.0.conv_shortcut.weight"));
    assertFalse(parameters.containsKey("down_blocks.1.downsamplers.0.conv.weight"));
    assertEquals(Shape.of(3, 16, 16), network.output().shape());
  }

  @Test
  void everyLayerIsOnceAndInOrder() {
    List<String> names =
        UNet2D.build(ConfigsForTests.DIFFUSERS_TEST).operations().stream()
            .filter(o -> !o.parameters().isEmpty())
            .map(Operation::name)
            .toList();
    assertEquals(
        List.of("conv_in", "time_embedding.linear_1", "time_embedding.linear_2"),
        names.subList(0, 3));
    assertEquals(
        List.of("norm1", "conv1", "time_emb_proj", "norm2", "conv2").stream()
            .map(part -> "down_blocks.0.resnets.0." + part)
            .toList(),
        names.subList(3, 8));
    assertEquals("down_blocks.0.downsamplers.0.conv", names.get(8));
    assertEquals("conv_out", names.get(names.size() - 1));
  }

  @Test
  void allProblemsOfAConfigurationAreToldAtOnce() {
    UNet2DConfig wrong =
        new UNet2DConfig(
            18,
            16,
            3,
            3,
            0,
            true,
            List.of(true, false, false),
            true,
            List.of(false, false, true),
            List.of(30, 64, 64),
            2,
            1,
            OptionalInt.of(32),
            8,
            1e-5,
            OptionalInt.empty(),
            Optional.empty());
    assertEquals(
        List.of(
            "sample_size: 18; must be a multiple of 4, since it is halved 2 times",
            "block_out_channels: 30; must be a multiple of norm_num_groups, which is 8",
            "block_out_channels: 30; must be a multiple of attention_head_dim where there is"
                + " attention, which is 32"),
        wrong.problems());
    assertThrows(IllegalArgumentException.class, () -> UNet2D.build(wrong));
  }

  @Test
  void weightsAreComparedWithTheNetwork() {
    Network network = UNet2D.build(ConfigsForTests.DIFFUSERS_TEST);
    List<String> mismatches =
        new Weights(
                Map.of(
                    "conv_in.bias", FloatTensor.zeros(Shape.of(5)),
                    "surprise", FloatTensor.zeros(Shape.of())))
            .mismatches(network);
    assertEquals(
        "tensor conv_in.weight: missing, needed with shape [4, 3, 3, 3]", mismatches.get(0));
    assertEquals("tensor conv_in.bias: shape [5], needed [4]", mismatches.get(1));
    assertTrue(mismatches.contains("tensor surprise: the network has no use for it"));
  }
}
