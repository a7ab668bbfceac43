package dev.ditto.model.quantize;

import dev.ditto.arithmetic.NormParameters;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A network with integer constants: everything that the integer model, and the accelerator, need.
 *
 * @param network the operations; its trained numbers are not used any more
 * @param source {@link WeightsDigest} of the trained numbers it was made from
 * @param scales by the name of the value; attention scores and probabilities have none
 * @param linears constants of convolutions and linear layers by the name of the operation
 * @param norms constants of normalisations by the name of the operation
 * @param tables class tables by the name of the operation, {@code [classes][channels]}
 */
public record QuantizedNetwork(
    Network network,
    String source,
    Map<String, ValueScale> scales,
    Map<String, QuantizedLinear> linears,
    Map<String, NormParameters> norms,
    Map<String, short[]> tables) {

  public QuantizedNetwork {
    scales = copy(scales);
    linears = copy(linears);
    norms = copy(norms);
    tables = copy(tables);
  }

  private static <T> Map<String, T> copy(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** Scales of a value. */
  public ValueScale scale(Value value) {
    return find(scales, value.name(), "scales");
  }

  /** Constants of a convolution or linear layer. */
  public QuantizedLinear linear(String operation) {
    return find(linears, operation, "weights");
  }

  /** Constants of a normalisation. */
  public NormParameters norm(String operation) {
    return find(norms, operation, "slopes and offsets");
  }

  /** A class table. */
  public short[] table(String operation) {
    return find(tables, operation, "table");
  }

  private static <T> T find(Map<String, T> map, String name, String what) {
    T found = map.get(name);
    if (found == null) {
      throw new IllegalArgumentException("the quantised network has no " + what + " for " + name);
    }
    return found;
  }
}
