package dev.ditto.hdl.graph;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is said of a circuit whose Verilog comes from elsewhere. An instance of it is written under
 * these names; the circuit itself is not written, and what it describes, if anything, is a model
 * for those who cannot read the Verilog.
 *
 * @param module Verilog module name
 * @param parameters in the order in which they are written
 * @param pins its clocks and resets, in the order in which they are written
 * @param follows by output, the inputs that it follows within a cycle; every output is there
 * @param registered outputs that come straight from registers
 * @param modelled whether the circuit describes what the module does
 * @param files Verilog that goes with the design, text by file name; may be empty
 */
public record External(
    String module,
    List<Parameter> parameters,
    List<Pin> pins,
    Map<String, Set<String>> follows,
    Set<String> registered,
    boolean modelled,
    Map<String, String> files) {
  public External {
    parameters = List.copyOf(parameters);
    pins = List.copyOf(pins);
    Map<String, Set<String>> copy = new LinkedHashMap<>();
    follows.forEach(
        (output, inputs) ->
            copy.put(output, Collections.unmodifiableSet(new LinkedHashSet<>(inputs))));
    follows = Collections.unmodifiableMap(copy);
    registered = Set.copyOf(registered);
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /** A Verilog parameter with its value. */
  public record Parameter(String name, Setting value) {}

  /** The value of a parameter. */
  public sealed interface Setting {}

  /** {@code -3}: a number without a width. */
  public record Whole(int value) implements Setting {}

  /** {@code 8.5}. */
  public record Real(BigDecimal value) implements Setting {}

  /** {@code "FAST"}: printable ASCII without quotes and backslashes. */
  public record Text(String value) implements Setting {}

  /** {@code 16'hbeef}: {@code value} is unsigned and fits {@code width} bits. */
  public record Bits(BigInteger value, int width) implements Setting {}

  /** An input for a clock or a reset. */
  public record Pin(String name, ClockDomain domain, Use use) {}

  /** What a {@link Pin} takes. */
  public enum Use {
    /** The domain's clock. */
    CLOCK,
    /** The domain's reset as it is: low resets. */
    RESET_LOW,
    /** The domain's reset upside down: high resets. */
    RESET_HIGH
  }
}
