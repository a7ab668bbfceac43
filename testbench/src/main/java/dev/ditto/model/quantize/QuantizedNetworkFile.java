package dev.ditto.model.quantize;

import dev.ditto.arithmetic.NormParameters;
import dev.ditto.arithmetic.Requantization;
import dev.ditto.model.io.ModelFileException;
import dev.ditto.model.io.SafetensorsFile;
import dev.ditto.model.io.SafetensorsWriter;
import dev.ditto.model.io.TensorType;
import dev.ditto.model.network.ClassEmbedding;
import dev.ditto.model.network.Convolution;
import dev.ditto.model.network.GroupNorm;
import dev.ditto.model.network.LayerNorm;
import dev.ditto.model.network.Linear;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.WordEmbedding;
import dev.ditto.model.tensor.Shape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A {@link QuantizedNetwork}'s constants as a safetensors file. The network itself is described
 * elsewhere, by the configuration its floating-point weights came with.
 *
 * <table>
 * <caption>Tensors of an operation</caption>
 * <tr><th>operation</th><th>tensor</th><th>type and shape</th></tr>
 * <tr><td>convolution</td><td>name.weight</td><td>I8 [out, kernel height, kernel width, in]</td></tr>
 * <tr><td>linear</td><td>name.weight</td><td>I8 [out, in]</td></tr>
 * <tr><td>both</td><td>name.bias, name.multiplier, name.shift</td><td>I32 [out]</td></tr>
 * <tr><td>normalisation</td><td>name.gamma, name.beta</td><td>I32 [channels], Q7.16</td></tr>
 * <tr><td>class or word embedding</td><td>name.table</td><td>I16 [rows, channels]</td></tr>
 * </table>
 *
 * <p>Metadata {@code format} is {@value #FORMAT}; {@code source} is the {@link WeightsDigest} of
 * the trained numbers; {@code scale.}<i>value</i> holds vector and code scale of a value, two
 * decimal numbers that read back exactly.
 */
public final class QuantizedNetworkFile {
  private static final String FORMAT = "ditto quantised network 1";
  private static final String SOURCE = "source";
  private static final String SCALE = "scale.";

  private final Network network;
  private final Path path;
  private final SafetensorsFile file;

  private QuantizedNetworkFile(Network network, Path path, SafetensorsFile file) {
    this.network = network;
    this.path = path;
    this.file = file;
  }

  /** Writes the constants; an existing file is replaced whole. */
  public static void write(QuantizedNetwork quantized, Path path) throws IOException {
    SafetensorsWriter writer =
        new SafetensorsWriter().metadata("format", FORMAT).metadata(SOURCE, quantized.source());
    quantized
        .scales()
        .forEach(
            (value, scale) -> writer.metadata(SCALE + value, scale.vector() + " " + scale.code()));
    for (Operation operation : quantized.network().operations()) {
      String name = operation.name();
      if (isLinear(operation)) {
        QuantizedLinear linear = quantized.linear(name);
        Requantization requantization = linear.requantization();
        Shape channels = Shape.of(requantization.channels());
        writer
            .bytes(name + ".weight", TensorType.I8, weightShape(operation), linear.weights())
            .ints(name + ".bias", channels, requantization.bias())
            .ints(name + ".multiplier", channels, requantization.multiplier())
            .ints(name + ".shift", channels, requantization.shift());
      } else if (isNorm(operation)) {
        NormParameters norm = quantized.norm(name);
        writer
            .ints(name + ".gamma", Shape.of(norm.channels()), norm.gamma())
            .ints(name + ".beta", Shape.of(norm.channels()), norm.beta());
      } else if (isTable(operation)) {
        writer.shorts(
            name + ".table", TensorType.I16, tableShape(operation), quantized.table(name));
      }
    }
    writer.write(path);
  }

  /**
   * Reads the constants of a network.
   *
   * @throws ModelFileException when the file is damaged, or was made for another network
   */
  public static QuantizedNetwork read(Network network, Path path) throws IOException {
    try (SafetensorsFile file = SafetensorsFile.open(path)) {
      return new QuantizedNetworkFile(network, path, file).read();
    } catch (IllegalArgumentException e) {
      throw new ModelFileException(path, e.getMessage());
    }
  }

  private QuantizedNetwork read() throws IOException {
    String format = file.metadata().get("format");
    if (!FORMAT.equals(format)) {
      throw new ModelFileException(
          path, "format is \"%s\" where \"%s\" is needed".formatted(format, FORMAT));
    }
    Map<String, ValueScale> scales = new LinkedHashMap<>();
    for (Map.Entry<String, String> entry : file.metadata().entrySet()) {
      if (entry.getKey().startsWith(SCALE)) {
        scales.put(entry.getKey().substring(SCALE.length()), scale(entry));
      }
    }
    Map<String, QuantizedLinear> linears = new LinkedHashMap<>();
    Map<String, NormParameters> norms = new LinkedHashMap<>();
    Map<String, short[]> tables = new LinkedHashMap<>();
    for (Operation operation : network.operations()) {
      String name = operation.name();
      if (isLinear(operation)) {
        linears.put(name, linear(operation));
      } else if (isNorm(operation)) {
        Shape channels = Shape.of(operation.output().channels());
        norms.put(
            name,
            new NormParameters(ints(name + ".gamma", channels), ints(name + ".beta", channels)));
      } else if (isTable(operation)) {
        checkShape(name + ".table", tableShape(operation));
        tables.put(name, file.shorts(name + ".table"));
      }
    }
    String source = file.metadata().getOrDefault(SOURCE, "");
    return new QuantizedNetwork(network, source, scales, linears, norms, tables);
  }

  private ValueScale scale(Map.Entry<String, String> entry) throws ModelFileException {
    String[] numbers = entry.getValue().split(" ");
    try {
      if (numbers.length == 2) {
        return new ValueScale(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw new ModelFileException(
        path,
        "metadata %s: \"%s\"; must be two numbers".formatted(entry.getKey(), entry.getValue()));
  }

  private QuantizedLinear linear(Operation operation) throws IOException {
    String name = operation.name();
    Shape shape = weightShape(operation);
    checkShape(name + ".weight", shape);
    Shape channels = Shape.of(shape.size(0));
    Requantization requantization =
        new Requantization(
            ints(name + ".bias", channels),
            ints(name + ".multiplier", channels),
            ints(name + ".shift", channels));
    QuantizedLinear linear =
        new QuantizedLinear(
            shape.elements() / shape.size(0), file.bytes(name + ".weight"), requantization);
    linear.requireSumsFit(name);
    return linear;
  }

  private int[] ints(String name, Shape shape) throws IOException {
    checkShape(name, shape);
    return file.ints(name);
  }

  private void checkShape(String name, Shape shape) throws ModelFileException {
    Shape actual = file.entry(name).shape();
    if (!actual.equals(shape)) {
      throw new ModelFileException(
          path, "tensor %s: shape %s, needed %s".formatted(name, actual, shape));
    }
  }

  private static boolean isLinear(Operation operation) {
    return operation instanceof Convolution || operation instanceof Linear;
  }

  private static boolean isNorm(Operation operation) {
    return operation instanceof GroupNorm || operation instanceof LayerNorm;
  }

  private static boolean isTable(Operation operation) {
    return operation instanceof ClassEmbedding || operation instanceof WordEmbedding;
  }

  private static Shape tableShape(Operation table) {
    return table.parameters().get(0).shape();
  }

  private static Shape weightShape(Operation operation) {
    int in = operation.inputs().get(0).channels();
    return operation instanceof Convolution c
        ? Shape.of(c.outputChannels(), c.kernelHeight(), c.kernelWidth(), in)
        : Shape.of(((Linear) operation).outputChannels(), in);
  }
}
