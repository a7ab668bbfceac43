package dev.ditto.model.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A denoising network: it predicts, from a noisy sample, a timestep and perhaps a class or a
 * caption, a value of the sample's height and width.
 *
 * @param name of the architecture, for messages
 * @param sample the noisy sample, a map
 * @param timestep a single number, 0 .. training timesteps - 1
 * @param label the class label, a single whole number, or the words of a caption; empty if the
 *     network is told nothing
 * @param operations in an order in which each reads only what was made before it
 * @param output what the network predicts; made by one of the operations
 */
public record Network(
    String name,
    Value sample,
    Value timestep,
    Optional<Value> label,
    List<Operation> operations,
    Value output) {

  public Network {
    operations = List.copyOf(operations);
    Map<String, Value> made = new HashMap<>();
    define(made, sample.require(Layout.MAP));
    define(made, timestep.require(Layout.SCALAR));
    label.ifPresent(
        value -> {
          if (value.layout() != Layout.WORDS) {
            value.require(Layout.SCALAR);
          }
          define(made, value);
        });
    for (Operation operation : operations) {
      for (Value input : operation.inputs()) {
        if (!input.equals(made.get(input.name()))) {
          throw new IllegalArgumentException(
              "%s reads %s, which nothing before it makes".formatted(operation.name(), input));
        }
      }
      define(made, operation.output());
    }
    if (!output.equals(made.get(output.name()))) {
      throw new IllegalArgumentException("nothing makes the network's output " + output);
    }
  }

  private static void define(Map<String, Value> made, Value value) {
    if (made.put(value.name(), value) != null) {
      throw new IllegalArgumentException("two values are named " + value.name());
    }
  }

  /** All trained tensors, in the order of the operations. */
  public List<Parameter> parameters() {
    return operations.stream().flatMap(operation -> operation.parameters().stream()).toList();
  }

  /** The operation of that name, if there is one. */
  public Optional<Operation> operation(String operationName) {
    return operations.stream().filter(o -> o.name().equals(operationName)).findFirst();
  }

  /** Number of classes that the label chooses from, 0 if the network is told no class. */
  public int classes() {
    return operations.stream()
        .filter(ClassEmbedding.class::isInstance)
        .mapToInt(operation -> ((ClassEmbedding) operation).classes())
        .min()
        .orElse(0);
  }

  /** Number of words that captions are made of, 0 if the network reads none. */
  public int vocabulary() {
    return operations.stream()
        .filter(WordEmbedding.class::isInstance)
        .mapToInt(operation -> ((WordEmbedding) operation).vocabulary())
        .min()
        .orElse(0);
  }

  /** Whole numbers that tell the network what to draw: 1 for a class, more for a caption, or 0. */
  public int conditionLength() {
    return label.map(value -> value.shape().elements()).orElse(0);
  }

  /** The label that tells the network nothing, for guidance; empty if there is none. */
  public OptionalInt untold() {
    return operations.stream()
        .filter(o -> o instanceof ClassEmbedding embedding && embedding.untold())
        .mapToInt(o -> ((ClassEmbedding) o).classes())
        .findFirst();
  }

  /**
   * Checks what the network is to be told.
   *
   * @param condition {@link #conditionLength()} whole numbers for each sample
   * @throws IllegalArgumentException when there are too many or too few, or one is out of range
   */
  public void checkCondition(int[] condition, int samples) {
    if (condition.length != samples * conditionLength()) {
      throw new IllegalArgumentException(
          "%d samples need %d numbers that say what to draw, not %d"
              .formatted(samples, samples * conditionLength(), condition.length));
    }
    int least = vocabulary() > 0 ? vocabulary() : classes() + (untold().isPresent() ? 1 : 0);
    for (int number : condition) {
      if (number < 0 || number >= least) {
        throw new IllegalArgumentException(
            "%s %d; must be 0 .. %d"
                .formatted(vocabulary() > 0 ? "word" : "class label", number, least - 1));
      }
    }
  }

  /** Number of trained numbers. */
  public long parameterCount() {
    return parameters().stream().mapToLong(p -> p.shape().elements()).sum();
  }

  /** Multiply-accumulates of all linear operations for one image. */
  public long macs() {
    return operations.stream()
        .mapToLong(operation -> operation instanceof LinearOperation linear ? linear.macs() : 0)
        .sum();
  }
}
