package dev.ditto.model.io;

import dev.ditto.model.network.Layout;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Value;
import dev.ditto.model.tensor.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A network of any operations in any order as lines that people read and change:
 *
 * <pre>
 *   network random
 *   sample sample MAP 3 8 8
 *   timestep timestep SCALAR
 *   label caption WORDS 3
 *   v0 = Convolution sample 8 3 3 1 1,1,1,1 true
 *   v1 = Silu v0
 *   ...
 *   output v9
 * </pre>
 *
 * <p>After the name of the network come its inputs, each with its layout and shape, then an
 * operation a line, then the value that is the network's. There is no label where the network is
 * told nothing.
 */
public final class NetworkText {
  private static final String NETWORK = "network";
  private static final String SAMPLE = "sample";
  private static final String TIMESTEP = "timestep";
  private static final String LABEL = "label";
  private static final String OUTPUT = "output";
  private static final List<String> ALWAYS = List.of(SAMPLE, TIMESTEP);

  private String name;
  private final Map<String, Value> inputs = new HashMap<>();
  private final Map<String, Value> made = new HashMap<>();
  private final List<Operation> operations = new ArrayList<>();
  private Value output;

  private NetworkText() {}

  /** The lines of a network; names in it have no spaces. */
  public static List<String> write(Network network) {
    List<String> lines = new ArrayList<>();
    lines.add(NETWORK + " " + network.name());
    lines.add(input(SAMPLE, network.sample()));
    lines.add(input(TIMESTEP, network.timestep()));
    network.label().ifPresent(label -> lines.add(input(LABEL, label)));
    network.operations().forEach(operation -> lines.add(OperationText.write(operation)));
    lines.add(OUTPUT + " " + network.output().name());
    return lines;
  }

  private static String input(String role, Value value) {
    String sizes =
        value.shape().sizes().stream().map(size -> " " + size).collect(Collectors.joining());
    return role + " " + value.name() + " " + value.layout() + sizes;
  }

  /**
   * The network of such lines.
   *
   * @throws IllegalArgumentException naming the line that is wrong, or what is missing
   */
  public static Network read(List<String> lines) {
    NetworkText text = new NetworkText();
    for (String line : lines) {
      try {
        text.line(List.of(line.split(" ")));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("'%s': %s".formatted(line, e.getMessage()), e);
      }
    }
    if (text.name == null || text.output == null || !text.inputs.keySet().containsAll(ALWAYS)) {
      throw new IllegalArgumentException(
          "a network has its name, %s, and its output".formatted(String.join(", ", ALWAYS)));
    }
    return new Network(
        text.name,
        text.inputs.get(SAMPLE),
        text.inputs.get(TIMESTEP),
        Optional.ofNullable(text.inputs.get(LABEL)),
        text.operations,
        text.output);
  }

  private void line(List<String> words) {
    if (OperationText.is(words)) {
      Operation operation = OperationText.read(words, made);
      operations.add(operation);
      made.put(operation.name(), operation.output());
      return;
    }
    if (words.size() < 2) {
      throw new IllegalArgumentException("a line has two words at least");
    }
    switch (words.get(0)) {
      case NETWORK -> name = words.get(1);
      case SAMPLE, TIMESTEP, LABEL -> input(words);
      case OUTPUT -> output = made.get(words.get(1));
      default -> throw new IllegalArgumentException("nothing begins so");
    }
  }

  private void input(List<String> words) {
    if (words.size() < 3) {
      throw new IllegalArgumentException("an input has a name and a layout");
    }
    int[] sizes = words.stream().skip(3).mapToInt(Integer::parseInt).toArray();
    Value value = new Value(words.get(1), Layout.valueOf(words.get(2)), Shape.of(sizes));
    inputs.put(words.get(0), value);
    made.put(value.name(), value);
  }
}
