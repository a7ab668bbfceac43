package dev.ditto.model.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.model.io.Model;
import dev.ditto.model.io.ModelDirectory;
import dev.ditto.model.io.SafetensorsFile;
import dev.ditto.model.sampler.Sampling;
import dev.ditto.model.tensor.FloatTensor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The trained networks against what libtorch computed when they were trained. */
class TrainedNetworkTest {
  private static final int STEPS = 8;

  /**
   * The networks; of each the results of its main stages: their names in the reference file, and in
   * the network.
   */
  private enum Trained {
    SHAPES16(
        "classes",
        Map.of(
            "after.embedding", "embedding",
            "after.conv_in", "conv_in",
            "after.down_blocks.0", "down_blocks.0.downsamplers.0.conv",
            "after.down_blocks.1", "down_blocks.1.attentions.1.residual",
            "after.mid_block", "mid_block.resnets.1.residual",
            "after.up_blocks.0", "up_blocks.0.upsamplers.0.conv",
            "after.up_blocks.1", "up_blocks.1.resnets.2.residual",
            "output", "conv_out")),
    CAPTIONS16(
        "captions",
        Map.of(
            "after.embedding", "time_embedding.linear_2",
            "after.conv_in", "conv_in",
            "after.down_blocks.0", "down_blocks.0.downsamplers.0.conv",
            "after.down_blocks.1", "down_blocks.1.attentions.0.residual",
            "after.mid_block", "mid_block.resnets.1.residual",
            "after.up_blocks.0", "up_blocks.0.upsamplers.0.conv",
            "after.up_blocks.1", "up_blocks.1.resnets.1.residual",
            "output", "conv_out")),
    TRANSFORMER16(
        "classes",
        Map.of(
            "after.pos_embed", "pos_embed",
            "after.transformer_blocks.0", "transformer_blocks.0.ff.residual",
            "after.transformer_blocks.1", "transformer_blocks.1.ff.residual",
            "after.transformer_blocks.2", "transformer_blocks.2.ff.residual",
            "after.transformer_blocks.3", "transformer_blocks.3.ff.residual",
            "output", "to_pixels"));

    private final String told;
    private final Map<String, String> stages;

    Trained(String told, Map<String, String> stages) {
      this.told = told;
      this.stages = stages;
    }

    Path folder() {
      return Path.of("..", "seeds", "models", name().toLowerCase(Locale.ROOT));
    }
  }

  private static int[] ints(SafetensorsFile file, String name) throws IOException {
    return Arrays.stream(file.longs(name)).mapToInt(Math::toIntExact).toArray();
  }

  @ParameterizedTest
  @EnumSource
  void agreesWithLibtorchAtEveryStage(Trained trained) throws IOException {
    Model model = ModelDirectory.load(trained.folder());
    FloatExecutor executor = new FloatExecutor(model.network(), model.weights());
    try (SafetensorsFile reference =
        SafetensorsFile.open(trained.folder().resolve("reference.safetensors"))) {
      Map<String, FloatTensor> made = new HashMap<>();
      executor.predict(
          reference.floats("x"),
          ints(reference, "timesteps"),
          ints(reference, trained.told),
          (value, tensor) -> made.put(value.name(), tensor));
      for (Map.Entry<String, String> stage : trained.stages.entrySet()) {
        FloatTensor expected = reference.floats(stage.getKey());
        FloatTensor actual = made.get(stage.getValue());
        assertEquals(expected.shape(), actual.shape());
        assertArrayEquals(expected.data(), actual.data(), 1e-4f, stage.getKey());
      }
    }
  }

  /** Told and guided as each model is by itself. */
  @ParameterizedTest
  @EnumSource
  void integersDrawThePicturesOfTheFloatingPointNetwork(Trained trained) throws IOException {
    QuantizedModel quantized = QuantizedModel.load(trained.folder());
    Model model = quantized.model();
    SampleRequest request = SampleRequest.inTurn(model, 2, STEPS, 2024);
    FloatTensor expected = request.draw(new FloatExecutor(model.network(), model.weights()));
    IntegerExecutor executor =
        new IntegerExecutor(quantized.quantized(), new GoldenLinearBackend());
    double ratio =
        SignalToNoise.peak(
            expected, request.draw(run(executor), run(executor), Sampling.Listener.NONE));
    assertTrue(ratio > 25, ratio + " dB");
  }

  private static IntegerRun run(IntegerExecutor executor) {
    return new IntegerRun(executor, 2, ModePolicy.TEMPORAL, LinearListener.NONE);
  }

  @Test
  void whatTheNetworksAreTold() throws IOException {
    List<String> figures = List.of("disc", "square", "triangle", "ring", "plus", "cross");
    assertEquals(figures, ModelDirectory.load(Trained.SHAPES16.folder()).classes());
    Model captioned = ModelDirectory.load(Trained.CAPTIONS16.folder());
    assertEquals(figures, captioned.captions().orElseThrow().at(1));
    Model transformer = ModelDirectory.load(Trained.TRANSFORMER16.folder());
    assertEquals(figures, transformer.classes());
    assertEquals(6, transformer.network().untold().orElseThrow());
    assertEquals(2, transformer.guidance());
  }
}
