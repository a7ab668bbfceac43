package dev.ditto.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.model.TorchWeights;
import dev.ditto.model.network.ConfigsForTests;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.UNet2D;
import dev.ditto.model.sampler.BetaSchedule;
import dev.ditto.model.sampler.DdpmVariance;
import dev.ditto.model.sampler.SamplerConfig;
import dev.ditto.model.sampler.SamplerKind;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelDirectoryTest {
  private static final String CONFIG =
      """
      {"_class_name": "UNet2DModel", "_diffusers_version": "0.1", "sample_size": 8,
       "block_out_channels": [4, 8], "layers_per_block": 1, "norm_num_groups": 4,
       "attention_head_dim": null, "act_fn": "silu", "num_class_embeds": 2,
       "down_block_types": ["DownBlock2D", "AttnDownBlock2D"],
       "up_block_types": ["AttnUpBlock2D", "UpBlock2D"]}
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeModel() throws IOException {
    Files.writeString(folder.resolve("config.json"), CONFIG);
    writeWeights(UnaryOperator.identity());
  }

  private void writeWeights(UnaryOperator<String> name) throws IOException {
    Network network = UNet2D.build(ConfigsForTests.twoLevels(8, 4, 8, 1, 8, 4, 2));
    SafetensorsWriter writer = new SafetensorsWriter();
    TorchWeights.draw(network.operations(), new TorchRandom(1))
        .tensors()
        .forEach((key, tensor) -> writer.floats(name.apply(key), tensor));
    writer.write(folder.resolve("diffusion_pytorch_model.safetensors"));
  }

  private String refusal() {
    return assertThrows(ModelFileException.class, () -> ModelDirectory.load(folder))
        .getMessage()
        .replace(folder.toString() + folder.getFileSystem().getSeparator(), "");
  }

  private void config(String from, String to) throws IOException {
    String changed = CONFIG.replace(from, to);
    assertTrue(!changed.equals(CONFIG), from);
    Files.writeString(folder.resolve("config.json"), changed);
  }

  @Test
  void aModelWithoutTheOptionalFiles() throws IOException {
    Model model = ModelDirectory.load(folder);
    assertEquals(Shape.of(3, 8, 8), model.network().output().shape());
    assertEquals(SamplerConfig.DEFAULT, model.sampler());
    assertEquals(List.of("class 0", "class 1"), model.classes());
    assertEquals(List.of(), model.weights().mismatches(model.network()));
  }

  @Test
  void theSamplerAndTheClasses() throws IOException {
    Files.writeString(
        folder.resolve("scheduler_config.json"),
        """
        {"_class_name": "DDPMScheduler", "beta_schedule": "scaled_linear", "steps_offset": 1,
         "variance_type": "fixed_large", "clip_sample": false}
        """);
    Files.writeString(folder.resolve("classes.json"), "[\"cat\", \"dog\"]");
    Model model = ModelDirectory.load(folder);
    assertEquals(SamplerKind.DDPM, model.sampler().kind());
    assertEquals(BetaSchedule.SCALED_LINEAR, model.sampler().betaSchedule());
    assertEquals(1, model.sampler().stepsOffset());
    assertEquals(DdpmVariance.FIXED_LARGE, model.sampler().variance());
    assertEquals(List.of("cat", "dog"), model.classes());
  }

  @Test
  void theNestedFoldersOfAPipeline() throws IOException {
    Path unet = Files.createDirectory(folder.resolve("unet"));
    for (String name : List.of("config.json", "diffusion_pytorch_model.safetensors")) {
      Files.move(folder.resolve(name), unet.resolve(name));
    }
    Path scheduler = Files.createDirectory(folder.resolve("scheduler"));
    Files.writeString(scheduler.resolve("scheduler_config.json"), "{\"beta_start\": 0.001}");
    assertEquals(0.001, ModelDirectory.load(folder).sampler().betaStart());
  }

  /** Checkpoints from before 2023 call the layers of attention otherwise. */
  @Test
  void oldNames() throws IOException {
    Map<String, String> old =
        Map.of(
            ".to_q.",
            ".query.",
            ".to_k.",
            ".key.",
            ".to_v.",
            ".value.",
            ".to_out.0.",
            ".proj_attn.");
    writeWeights(
        name -> {
          String renamed = name;
          for (Map.Entry<String, String> pair : old.entrySet()) {
            renamed = renamed.replace(pair.getKey(), pair.getValue());
          }
          return renamed;
        });
    Model model = ModelDirectory.load(folder);
    assertEquals(List.of(), model.weights().mismatches(model.network()));
  }

  @Test
  void allThatIsWrongInAConfigurationIsTold() throws IOException {
    config(
        "\"layers_per_block\": 1, \"norm_num_groups\": 4",
        "\"layers_per_block\": 0, \"norm_num_groups\": \"4\", \"extra\": 1, \"act_fnn\": 2,"
            + " \"dropout\": 0.1, \"center_input_sample\": true");
    String text = refusal();
    assertTrue(text.contains("config.json: layers_per_block: 0; must be 1 .. 64"), text);
    assertTrue(text.contains("config.json: norm_num_groups: \"4\"; must be a whole number"), text);
    assertTrue(text.contains("config.json: extra: unknown key"), text);
    assertTrue(text.contains("config.json: act_fnn: unknown key"), text);
    assertTrue(text.contains("config.json: center_input_sample: true; supported: [false]"), text);
    assertTrue(!text.contains("dropout:"), text);
  }

  @Test
  void anUnsupportedBlock() throws IOException {
    config("\"AttnDownBlock2D\"", "\"CrossAttnDownBlock2D\"");
    assertEquals(
        "config.json: down_block_types: \"CrossAttnDownBlock2D\"; supported: AttnDownBlock2D,"
            + " DownBlock2D",
        refusal());
  }

  @Test
  void aSampleBeyondReason() throws IOException {
    Files.writeString(
        folder.resolve("config.json"),
        CONFIG
            .replace("\"sample_size\": 8", "\"sample_size\": [16384, 16384]")
            .replace("[4, 8]", "[16384, 16384]"));
    assertEquals("config.json: more than 2^31 - 1 elements: [16384, 16384, 16384]", refusal());
  }

  @Test
  void noJsonAndDuplicateKeys() throws IOException {
    config("{", "{{");
    assertTrue(refusal().startsWith("config.json:1: no JSON: Unexpected character"), refusal());
    config("\"norm_num_groups\"", "\"norm_num_groups\",");
    assertTrue(refusal().startsWith("config.json:2: no JSON: Unexpected character"), refusal());
    config("\"act_fn\"", "\"sample_size\"");
    assertEquals("config.json:3: no JSON: Duplicate field 'sample_size'", refusal());
    Files.write(folder.resolve("config.json"), new byte[(1 << 20) + 1]);
    assertEquals("config.json: larger than 1 MiB", refusal());
    Files.writeString(folder.resolve("config.json"), "[]");
    assertEquals("config.json: no JSON object", refusal());
  }

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
  void weightsThatAreNoNumbers(float wrong) throws IOException {
    Network network = UNet2D.build(ConfigsForTests.twoLevels(8, 4, 8, 1, 8, 4, 2));
    SafetensorsWriter writer = new SafetensorsWriter();
    TorchWeights.draw(network.operations(), new TorchRandom(1))
        .tensors()
        .forEach(
            (key, tensor) -> {
              if (key.equals("conv_out.weight")) {
                tensor.data()[7] = wrong;
              }
              writer.floats(key, tensor);
            });
    writer.write(folder.resolve("diffusion_pytorch_model.safetensors"));
    assertEquals(
        "diffusion_pytorch_model.safetensors: tensor conv_out.weight: number 7 is "
            + wrong
            + "; weights must be finite",
        refusal());
  }

  @Test
  void weightsThatDoNotFit() throws IOException {
    new SafetensorsWriter()
        .floats("conv_in.weight", FloatTensor.zeros(Shape.of(4, 3, 1, 1)))
        .floats("other", FloatTensor.zeros(Shape.of(1)))
        .write(folder.resolve("diffusion_pytorch_model.safetensors"));
    String text = refusal();
    assertTrue(
        text.contains(
            "diffusion_pytorch_model.safetensors: tensor conv_in.weight: shape [4, 3, 1, 1],"
                + " needed [4, 3, 3, 3]"),
        text);
    assertTrue(text.contains("tensor conv_out.bias: missing, needed with shape [3]"), text);
    assertTrue(text.contains("tensor other: the network has no use for it"), text);
  }

  @Test
  void missingFiles() throws IOException {
    Files.delete(folder.resolve("diffusion_pytorch_model.safetensors"));
    assertTrue(refusal().contains("must be converted to safetensors first"));
    Files.delete(folder.resolve("config.json"));
    assertThrows(NoSuchFileException.class, () -> ModelDirectory.load(folder));
    assertThrows(NotDirectoryException.class, () -> ModelDirectory.load(folder.resolve("nowhere")));
  }

  @Test
  void classesThatDoNotFit() throws IOException {
    Files.writeString(folder.resolve("classes.json"), "[\"cat\"]");
    assertEquals(
        "classes.json: must be a list of 2 names, one for each class of the network", refusal());
  }

  @Test
  void captionsThatDoNotFit() throws IOException {
    captions("[]", "4", "[]");
    assertEquals("captions.json: words: must be a list of 1 .. 100000 different words", refusal());
    captions("[\"red\", \"red\"]", "2", "[]");
    assertEquals("captions.json: words: must be a list of 1 .. 100000 different words", refusal());
    captions("[\"red\", \"ring\"]", "0", "[]");
    assertEquals("captions.json: length: 0; must be 1 .. 1024", refusal());
    for (String choices : List.of("[1]", "[2, 1]", "[2, 0]", "[\"1\", \"x\"]")) {
      captions("[\"red\", \"ring\"]", "2", choices);
      assertTrue(refusal().endsWith("; must be 2 numbers that share out 2 words"), refusal());
    }
  }

  private void captions(String words, String length, String choices) throws IOException {
    Files.writeString(
        folder.resolve("captions.json"),
        "{\"words\": %s, \"length\": %s, \"choices\": %s}".formatted(words, length, choices));
  }

  @Test
  void guidanceOfANetworkThatCannotBeGuided() throws IOException {
    Files.writeString(folder.resolve("guidance.json"), "{\"scale\": 2}");
    assertEquals(
        "guidance.json: the network has no label for \"not told\" to guide with", refusal());
  }

  @Test
  void anUnsupportedSampler() throws IOException {
    Files.writeString(
        folder.resolve("scheduler_config.json"),
        "{\"_class_name\": \"PNDMScheduler\", \"beta_schedule\": \"sigmoid\", \"beta_end\": 2}");
    String text = refusal();
    assertTrue(
        text.contains(
            "scheduler_config.json: _class_name: \"PNDMScheduler\"; supported: [DDIMScheduler,"
                + " DDPMScheduler]"),
        text);
    assertTrue(
        text.contains(
            "beta_schedule: \"sigmoid\"; supported: linear, scaled_linear, squaredcos_cap_v2"),
        text);
    assertTrue(text.contains("beta_end: 2.0; must be above 0, below 1"), text);
  }
}
