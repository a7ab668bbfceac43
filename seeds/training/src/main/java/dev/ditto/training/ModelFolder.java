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
  private static final long[] REFERENCE_LABELS = {3, 5};

  private ModelFolder() {}

  /**
   * Writes the folder; files of the same names are replaced.
   *
   * @param folder where to
   * @param network the network
   * @param training how it was trained, for training.json
   * @throws IOException if a file cannot be written
   */
  static void write(Path folder, UNet network, Map<String, Object> training) throws IOException {
    Files.createDirectories(folder);
    Safetensors.write(
        folder.resolve("diffusion_pytorch_model.safetensors"),
        Checkpoint.entries(network.weights()));
    JSON.writeValue(folder.resolve("config.json").toFile(), config(network.config()));
    JSON.writeValue(folder.resolve("scheduler_config.json").toFile(), scheduler());
    String[] names =
        Arrays.stream(ShapeClass.values()).map(ShapeClass::label).toArray(String[]::new);
    JSON.writeValue(folder.resolve("classes.json").toFile(), names);
    JSON.writeValue(folder.resolve("training.json").toFile(), training);
    Safetensors.write(folder.resolve("reference.safetensors"), reference(network));
    long[] labels = ContactSheet.labels(COLUMNS);
    float[] samples = new DdimSampler(network, SAMPLING_STEPS).sample(noise(labels), labels);
    ContactSheet.write(folder.resolve("samples.png"), samples, COLUMNS);
  }

  private static float[] noise(long[] labels) {
    Random random = new Random(SHEET_SEED);
    float[] noise = new float[labels.length * ShapePainter.VALUES];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (float) random.nextGaussian();
    }
    return noise;
  }

  private static Map<String, Object> config(UNetConfig c) {
    Map<String, Object> map = new LinkedHashMap<>();
    int levels = c.levels();
    String[] down = new String[levels];
    String[] up = new String[levels];
    for (int i = 0; i < levels; i++) {
      down[i] = c.attention().get(i) ? "AttnDownBlock2D" : "DownBlock2D";
      up[levels - 1 - i] = c.attention().get(i) ? "AttnUpBlock2D" : "UpBlock2D";
    }
    map.put("_class_name", "UNet2DModel");
    map.put("sample_size", c.sampleSize());
    map.put("in_channels", c.channels());
    map.put("out_channels", c.channels());
    map.put("center_input_sample", false);
    map.put("time_embedding_type", "positional");
    map.put("freq_shift", 0);
    map.put("flip_sin_to_cos", true);
    map.put("down_block_types", down);
    map.put("up_block_types", up);
    map.put("block_out_channels", c.blockChannels());
    map.put("layers_per_block", c.layersPerBlock());
    map.put("mid_block_scale_factor", 1);
    map.put("downsample_padding", 1);
    map.put("act_fn", "silu");
    map.put("attention_head_dim", c.headDim());
    map.put("norm_num_groups", c.groups());
    map.put("norm_eps", c.eps());
    map.put("add_attention", true);
    map.put("num_class_embeds", c.classes());
    return map;
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

  private static Map<String, Safetensors.Entry> reference(UNet network) {
    return Tensors.withoutGradients(
        () -> {
          Map<String, Safetensors.Entry> entries = new LinkedHashMap<>();
          int n = REFERENCE_LEVELS.length;
          int size = network.config().sampleSize();
          torch.manual_seed(REFERENCE_SEED);
          Tensor x = torch.randn(n, network.config().channels(), size, size);
          entries.put("x", Checkpoint.entry(x));
          entries.put("timesteps", Safetensors.Entry.of(REFERENCE_LEVELS, n));
          entries.put("classes", Safetensors.Entry.of(REFERENCE_LABELS, n));
          Tensor out =
              network.apply(
                  x,
                  Tensors.of(REFERENCE_LEVELS),
                  Tensors.of(REFERENCE_LABELS),
                  (name, tensor) -> entries.put("after." + name, Checkpoint.entry(tensor)));
          entries.put("output", Checkpoint.entry(out));
          return entries;
        });
  }
}
