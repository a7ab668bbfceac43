package dev.ditto.model.io;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ditto.model.network.DiffusionTransformer;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.Parameter;
import dev.ditto.model.network.UNet2D;
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
import java.util.Optional;
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
 * <tr><td>captions.json, captions.safetensors</td><td>for a network that reads captions: their
 * words and the vectors of these, in place of a text encoder</td></tr>
 * <tr><td>guidance.json</td><td>optional, for a network with a label for "not told": how strongly
 * its samples are best guided, {@code {"scale": 2}}</td></tr>
 * </table>
 *
 * <p>The first two may also lie in a folder {@code unet}, the third in a folder {@code scheduler}.
 */
public final class ModelDirectory {
  private static final String WEIGHTS = "diffusion_pytorch_model.safetensors";
  private static final String CAPTION_WEIGHTS = "captions.safetensors";

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
    Path unet = nested(directory) ? directory.resolve("unet") : directory;
    Optional<Captions> captions =
        Files.exists(directory.resolve(CaptionsFile.NAME))
            ? Optional.of(CaptionsFile.read(directory.resolve(CaptionsFile.NAME)))
            : Optional.empty();
    Network network = network(unet.resolve("config.json"), captions);
    SamplerConfig sampler =
        hasSampler(directory)
            ? SamplerConfigFile.read(samplerFile(directory))
            : SamplerConfig.DEFAULT;
    List<String> classes = classes(directory.resolve("classes.json"), network.classes());
    double guidance = guidance(directory.resolve("guidance.json"), network);
    Weights weights = weights(directory, unet, network);
    return new Model(network, weights, sampler, classes, captions, guidance);
  }

  private static boolean nested(Path directory) {
    return Files.isDirectory(directory.resolve("unet"));
  }

  /** Where the sampler of a model is described, if it is. */
  public static Path samplerFile(Path directory) {
    return (nested(directory) ? directory.resolve("scheduler") : directory)
        .resolve("scheduler_config.json");
  }

  /** Whether the sampler of a model is described; else it is {@link SamplerConfig#DEFAULT}. */
  public static boolean hasSampler(Path directory) {
    return Files.exists(samplerFile(directory));
  }

  private static Network network(Path config, Optional<Captions> captions) throws IOException {
    String kind = JsonFile.read(config).path("_class_name").asText();
    boolean transformer = kind.equals("DiTTransformer2DModel");
    if (kind.equals(UNet2DConfigFile.CONDITIONAL) && captions.isEmpty()) {
      throw new ModelFileException(
          config,
          "a network that reads captions needs %s and %s beside it"
              .formatted(CaptionsFile.NAME, CAPTION_WEIGHTS));
    }
    try {
      return transformer
          ? DiffusionTransformer.build(TransformerConfigFile.read(config))
          : UNet2D.build(UNet2DConfigFile.read(config, captions));
    } catch (IllegalArgumentException e) {
      throw new ModelFileException(config, e.getMessage());
    }
  }

  private static Weights weights(Path root, Path directory, Network network) throws IOException {
    Path path = directory.resolve(WEIGHTS);
    if (!Files.exists(path)) {
      throw new ModelFileException(
          path,
          "no such file; weights in other formats (.bin, .ckpt, .pt) must be converted to"
              + " safetensors first");
    }
    Map<String, FloatTensor> tensors = new LinkedHashMap<>();
    read(path, "", needed(network, false), tensors);
    if (network.vocabulary() > 0) {
      String prefix = UNet2D.CAPTIONS + ".";
      read(root.resolve(CAPTION_WEIGHTS), prefix, needed(network, true), tensors);
    }
    return new Weights(tensors);
  }

  /** What is in the file of the network proper, or in that of the captions. */
  private static List<Parameter> needed(Network network, boolean ofCaptions) {
    return network.parameters().stream()
        .filter(p -> p.name().startsWith(UNet2D.CAPTIONS + ".") == ofCaptions)
        .toList();
  }

  private static void read(
      Path path, String prefix, List<Parameter> needed, Map<String, FloatTensor> tensors)
      throws IOException {
    try (SafetensorsFile file = SafetensorsFile.open(path)) {
      checkBeforeReading(path, file, prefix, needed);
      for (String name : file.names()) {
        FloatTensor tensor = file.floats(name);
        checkFinite(path, name, tensor);
        tensors.put(prefix + presentName(name), tensor);
      }
    }
  }

  private static void checkFinite(Path path, String name, FloatTensor tensor)
      throws ModelFileException {
    float[] numbers = tensor.data();
    for (int i = 0; i < numbers.length; i++) {
      if (!Float.isFinite(numbers[i])) {
        throw new ModelFileException(
            path,
            "tensor %s: number %d is %s; weights must be finite".formatted(name, i, numbers[i]));
      }
    }
  }

  /** Compares names and shapes while no tensor has been read yet. */
  private static void checkBeforeReading(
      Path path, SafetensorsFile file, String prefix, List<Parameter> needed) throws IOException {
    Map<String, Shape> shapes = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    for (String name : file.names()) {
      if (shapes.put(prefix + presentName(name), file.entry(name).shape()) != null) {
        problems.add("tensor %s: there under an old and a new name".formatted(name));
      }
    }
    problems.addAll(Weights.mismatches(needed, shapes));
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

  private static double guidance(Path path, Network network) throws IOException {
    if (!Files.exists(path)) {
      return 1;
    }
    if (network.untold().isEmpty()) {
      throw new ModelFileException(path, "the network has no label for \"not told\" to guide with");
    }
    double scale = JsonFile.read(path).path("scale").asDouble();
    if (!(scale >= 1 && scale <= Model.MOST_GUIDANCE)) {
      throw new ModelFileException(
          path, "scale: %s; must be 1 .. %d".formatted(scale, Model.MOST_GUIDANCE));
    }
    return scale;
  }
}
