package dev.ditto.model.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.model.io.Model;
import dev.ditto.model.io.ModelDirectory;
import dev.ditto.model.io.SafetensorsFile;
import dev.ditto.model.tensor.FloatTensor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The network of the shapes data set against what libtorch computed when it was trained. */
class TrainedNetworkTest {
  private static final Path FOLDER = Path.of("..", "seeds", "models", "shapes16");

  /** Results of the main stages: their name in the reference file, and in the network. */
  private static final Map<String, String> STAGES =
      Map.of(
          "after.embedding", "embedding",
          "after.conv_in", "conv_in",
          "after.down_blocks.0", "down_blocks.0.downsamplers.0.conv",
          "after.down_blocks.1", "down_blocks.1.attentions.1.residual",
          "after.mid_block", "mid_block.resnets.1.residual",
          "after.up_blocks.0", "up_blocks.0.upsamplers.0.conv",
          "after.up_blocks.1", "up_blocks.1.resnets.2.residual",
          "output", "conv_out");

  private static int[] ints(SafetensorsFile file, String name) throws IOException {
    return Arrays.stream(file.longs(name)).mapToInt(Math::toIntExact).toArray();
  }

  @Test
  void agreesWithLibtorchAtEveryStage() throws IOException {
    Model model = ModelDirectory.load(FOLDER);
    assertEquals(List.of("disc", "square", "triangle", "ring", "plus", "cross"), model.classes());
    FloatExecutor executor = new FloatExecutor(model.network(), model.weights());
    try (SafetensorsFile reference =
        SafetensorsFile.open(FOLDER.resolve("reference.safetensors"))) {
      Map<String, FloatTensor> made = new HashMap<>();
      executor.predict(
          reference.floats("x"),
          ints(reference, "timesteps"),
          ints(reference, "classes"),
          (value, tensor) -> made.put(value.name(), tensor));
      for (Map.Entry<String, String> stage : STAGES.entrySet()) {
        FloatTensor expected = reference.floats(stage.getKey());
        FloatTensor actual = made.get(stage.getValue());
        assertEquals(expected.shape(), actual.shape());
        assertArrayEquals(expected.data(), actual.data(), 1e-4f, stage.getKey());
      }
    }
  }
}
