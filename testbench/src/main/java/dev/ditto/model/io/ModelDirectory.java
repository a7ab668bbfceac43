package dev.ditto.model.io;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.UNet2D;
import dev.ditto.model.network.UNet2DConfig;
import dev.ditto.model.network.Weights;
import dev.ditto.model.sampler.SamplerConfig;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Loads a model from a folder as the diffusers library saves it.
 *
 * <table>
 * <caption>Files</caption>
 * <tr><td>config.json</td><td>the network</td></tr>
 * <tr><td>diffusion_pytorch_model.safetensors</td><td>its weights: F32, F16 or BF16</td></tr>
 * <tr><td>scheduler_config.json</td><td>the sampler; without it DDIM with a linear schedule</td></tr>
 * <tr><td>classes.json</td><td>optional: a list with a name for each class</td></tr>
 * </table>
 *
 * <p>The first two may also lie in a folder {@code unet}, the third in a folder {@code scheduler}.
 */
public final class ModelDirectory {
  private static final String WEIGHTS = "diffusion_pytorch_model.safetensors";

  /** How older versions of the library call the layers of attention. */
  private static final Map<String, String> OLD_NAMES =
      Map.of("query", "to_q", "key", "to_k", "value", "to_v", "proj_attn", "to_out.0");

  private ModelDirectory() {}

  /**
   * Loads a model.
   *
   * @throws IOException if a file is missing, damaged or not supported, or the weights do not fit
   *     the network; the message names file, tensor or key
   */
  public static Model load(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new NotDirectoryException(directory + ": no such directory");
    }
    boolean nested = Files.isDirectory(directory.resolve("unet"));
    Path unet = nested ? directory.resolve("unet") : directory;
    Network network = network(unet.resolve("config.json"));
    Path scheduler =
        (nested ? directory.resolve("scheduler") : directory).resolve("scheduler_config.json");
    SamplerConfig sampler =
        Files.exists(scheduler) ? SamplerConfigFile.read(scheduler) : SamplerConfig.DEFAULT;
    List<String> classes = classes(directory.resolve("classes.json"), network.classes());
    return new Model(network, weights(unet, network), sampler, classes);
  }

  private static Network network(Path config) throws IOException {
    UNet2DConfig shape = UNet2DConfigFile.read(config);
    try {
      return UNet2D.build(shape);
    } catch (IllegalArgumentException e) {
      throw new ModelFileException(config, e.getMessage());
    }
  }

  private static Weights weights(Path directory, Network network) throws IOException {
    Path path = directory.resolve(WEIGHTS);
    if (!Files.exists(path)) {
      throw new ModelFileException(
          path,
          "no such file; weights in other formats (.bin, .ckpt, .pt) must be converted to"
              + " safetensors first");
    }
    Map<String, FloatTensor> tensors = new LinkedHashMap<>();
    try (SafetensorsFile file = SafetensorsFile.open(path)) {
      checkBeforeReading(path, file, network);
      for (String name : file.names()) {
        tensors.put(presentName(name), file.floats(name));
      }
    }
    return new Weights(tensors);
  }

  /** Compares names and shapes while no tensor has been read yet. */
  private static void checkBeforeReading(Path path, SafetensorsFile file, Network network)
      throws IOException {
    Map<String, Shape> shapes = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    for (String name : file.names()) {
      if (shapes.put(presentName(name), file.entry(name).shape()) != null) {
        problems.add("tensor %s: there under an old and a new name".formatted(name));
      }
    }
    problems.addAll(Weights.mismatches(network, shapes));
    if (!problems.isEmpty()) {
      throw new ModelFileException(path, problems);
    }
  }

  private static String presentName(String name) {
    String[] parts = name.split("\\.");
    int layer = parts.length - 2;
    if (layer >= 2 && parts[layer - 2].equals("attentions")) {
      parts[layer] = OLD_NAMES.getOrDefault(parts[layer], parts[layer]);
      return String.join(".", parts);
    }
    return name;
  }

  private static List<String> classes(Path path, int count) throws IOException {
    if (!Files.exists(path)) {
      return IntStream.range(0, count).mapToObj(i -> "class " + i).toList();
    }
    JsonNode root = JsonFile.read(path);
    List<String> names = new ArrayList<>();
    root.forEach(node -> names.add(node.isTextual() ? node.textValue() : ""));
    if (!root.isArray() || names.size() != count || names.stream().anyMatch(String::isBlank)) {
      throw new ModelFileException(
          path, "must be a list of %d names, one for each class of the network".formatted(count));
    }
    return names;
  }
}
