package dev.ditto.model.network;

import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The trained tensors of a network by name.
 *
 * @param tensors not copied deeply; nobody may change them while in use
 */
public record Weights(Map<String, FloatTensor> tensors) {
  public Weights {
    tensors = Collections.unmodifiableMap(new LinkedHashMap<>(tensors));
  }

  /**
   * One tensor.
   *
   * @throws IllegalArgumentException if it is not there or has another shape
   */
  public FloatTensor get(Parameter parameter) {
    FloatTensor tensor = tensors.get(parameter.name());
    if (tensor == null) {
      throw new IllegalArgumentException(missing(parameter));
    }
    if (!tensor.shape().equals(parameter.shape())) {
      throw new IllegalArgumentException(misshapen(parameter, tensor.shape()));
    }
    return tensor;
  }

  /**
   * Everything in which these tensors differ from what a network needs: missing ones, other shapes,
   * ones it has no use for. Empty if they fit.
   */
  public List<String> mismatches(Network network) {
    Map<String, Shape> shapes = new LinkedHashMap<>();
    tensors.forEach((name, tensor) -> shapes.put(name, tensor.shape()));
    return mismatches(network.parameters(), shapes);
  }

  /** The same for tensors of which only names and shapes are known yet. */
  public static List<String> mismatches(List<Parameter> needed, Map<String, Shape> shapes) {
    List<String> found = new ArrayList<>();
    Map<String, Shape> unused = new LinkedHashMap<>(shapes);
    for (Parameter parameter : needed) {
      Shape shape = unused.remove(parameter.name());
      if (shape == null) {
        found.add(missing(parameter));
      } else if (!shape.equals(parameter.shape())) {
        found.add(misshapen(parameter, shape));
      }
    }
    unused
        .keySet()
        .forEach(name -> found.add("tensor " + name + ": the network has no use for it"));
    return found;
  }

  private static String missing(Parameter parameter) {
    return "tensor %s: missing, needed with shape %s"
        .formatted(parameter.name(), parameter.shape());
  }

  private static String misshapen(Parameter parameter, Shape shape) {
    return "tensor %s: shape %s, needed %s".formatted(parameter.name(), shape, parameter.shape());
  }
}
