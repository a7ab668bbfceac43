package dev.ditto.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/**
 * Writes a trained network as a folder in the layout of the diffusers library, along with what a
 * reader needs to check that they compute the same: inputs and PyTorch's own results for them.
 */
final class ModelFolder {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final int COLUMNS = 8;
  private static final int SAMPLING_STEPS = 50;
  private static final long SHEET_SEED = 1;
  private static final long REFERENCE_SEED = 20;
  private static final long[] REFERENCE_LEVELS = {37, 760};
  private static final int[] REFERENCE_FIGURES = {3, 5};

  private ModelFolder() {}

  /**
   * Writes the folder; files of the same names are replaced.
   *
   * @param folder where to
   * @param recipe what the network is
   * @param network the network
   * @param training how it was trained, for training.json
   * @throws IOException if a file cannot be written
   */
  static void write(
      Path folder, Recipe recipe, NoisePredictor network, Map<String, Object> training)
      throws IOException {
    Files.createDirectories(folder);
    Map<String, Safetensors.Entry> weights = new LinkedHashMap<>();
    Map<String, Safetensors.Entry> captions = new LinkedHashMap<>();
    Checkpoint.entries(network.weights())
        .forEach(
            (name, entry) -> {
              if (name.startsWith(UNet.CAPTIONS)) {
                captions.put(name.substring(UNet.CAPTIONS.length()), entry);
              } else {
                weights.put(name, entry);
              }
            });
    Safetensors.write(folder.resolve("diffusion_pytorch_model.safetensors"), weights);
    if (!captions.isEmpty()) {
      Safetensors.write(folder.resolve("captions.safetensors"), captions);
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("length", Caption.LENGTH);
      told.put("words", Caption.VOCABULARY);
      told.put("choices", Caption.CHOICES);
      JSON.writeValue(folder.resolve("captions.json").toFile(), told);
    } else {
      String[] names =
          Arrays.stream(ShapeClass.values()).map(ShapeClass::label).toArray(String[]::new);
      JSON.writeValue(folder.resolve("classes.json").toFile(), names);
    }
    if (recipe.nothing() != null) {
      JSON.writeValue(folder.resolve("guidance.json").toFile(), Map.of("scale", recipe.guidance()));
    }
    JSON.writeValue(folder.resolve("config.json").toFile(), network.config());
    JSON.writeValue(folder.resolve("scheduler_config.json").toFile(), scheduler());
    JSON.writeValue(folder.resolve("training.json").toFile(), training);
    Safetensors.write(folder.resolve("reference.safetensors"), reference(recipe, network));
    long[][] examples = new long[ShapeClass.values().length * COLUMNS][];
    Arrays.setAll(examples, i -> recipe.example(i / COLUMNS, i % COLUMNS));
    float[] samples =
        new DdimSampler(recipe, network, SAMPLING_STEPS).sample(noise(examples.length), examples);
    ContactSheet.write(folder.resolve("samples.png"), samples, COLUMNS);
  }

  private static float[] noise(int pictures) {
    Random random = new Random(SHEET_SEED);
    float[] noise = new float[pictures * ShapePainter.VALUES];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (float) random.nextGaussian();
    }
    return noise;
  }

  private static Map<String, Object> scheduler() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("_class_name", "DDIMScheduler");
    map.put("num_train_timesteps", NoiseSchedule.STEPS);
    map.put("beta_start", NoiseSchedule.BETA_START);
    map.put("beta_end", NoiseSchedule.BETA_END);
    map.put("beta_schedule", "linear");
    map.put("trained_betas", null);
    map.put("clip_sample", true);
    map.put("clip_sample_range", 1.0);
    map.put("set_alpha_to_one", true);
    map.put("steps_offset", 0);
    map.put("prediction_type", "epsilon");
    map.put("thresholding", false);
    map.put("timestep_spacing", "leading");
    map.put("rescale_betas_zero_snr", false);
    return map;
  }

  private static Map<String, Safetensors.Entry> reference(Recipe recipe, NoisePredictor network) {
    return Tensors.withoutGradients(
        () -> {
          Map<String, Safetensors.Entry> entries = new LinkedHashMap<>();
          int n = REFERENCE_LEVELS.length;
          int size = ShapePainter.SIZE;
          long[][] conditions = new long[n][];
          Arrays.setAll(conditions, i -> recipe.example(REFERENCE_FIGURES[i], i));
          torch.manual_seed(REFERENCE_SEED);
          Tensor x = torch.randn(n, ShapePainter.CHANNELS, size, size);
          entries.put("x", Checkpoint.entry(x));
          entries.put("timesteps", Safetensors.Entry.of(REFERENCE_LEVELS, n));
          if (recipe.words() == 1) {
            long[] labels = Arrays.stream(conditions).mapToLong(c -> c[0]).toArray();
            entries.put("classes", Safetensors.Entry.of(labels, n));
          } else {
            long[] words = Arrays.stream(conditions).flatMapToLong(Arrays::stream).toArray();
            entries.put("captions", Safetensors.Entry.of(words, n, recipe.words()));
          }
          Tensor out =
              network.apply(
                  x,
                  Tensors.of(REFERENCE_LEVELS),
                  Tensors.of(conditions),
                  (name, tensor) -> entries.put("after." + name, Checkpoint.entry(tensor)));
          entries.put("output", Checkpoint.entry(out));
          return entries;
        });
  }
}
