package dev.ditto.hdl.graph;

import java.math.BigInteger;
import java.util.List;

/**
 * A named place that holds a value: port, wire, register, or the end of a memory read or of an
 * instance's port.
 *
 * @param id index in {@link Circuit#signals()}
 * @param name unique in the circuit and legal in Verilog
 * @param width bits, at least 1
 * @param signed how waves and declarations show it; operators carry their own signedness
 * @param register its clock and reset value; null unless {@code kind} is {@link Kind#REGISTER}
 * @param attributes of its declaration
 */
public record Signal(
    int id,
    String name,
    Kind kind,
    int width,
    boolean signed,
    Register register,
    List<Attribute> attributes,
    Site site) {
  public Signal {
    attributes = List.copyOf(attributes);
  }

  /** A signal without attributes. */
  public Signal(
      int id, String name, Kind kind, int width, boolean signed, Register register, Site site) {
    this(id, name, kind, width, signed, register, List.of(), site);
  }

  /** Why this wire may carry a value to registers of another clock; null when it may not. */
  public String crossing() {
    return attributes.stream()
        .filter(a -> a.name().equals(Attribute.CROSSING))
        .findFirst()
        .map(Attribute::value)
        .orElse(null);
  }

  /** What drives a signal, and who may read it. */
  public enum Kind {
    /** Driven from outside the circuit. */
    INPUT,
    /** Driven by statements; the circuit may also read it. */
    OUTPUT,
    /** Driven by statements. */
    WIRE,
    /** Driven at a clock edge by statements that give its next value; holds otherwise. */
    REGISTER,
    /** Driven by a memory's read port. */
    MEMORY_DATA,
    /** Input port of an instance: driven by statements of this circuit. */
    INSTANCE_INPUT,
    /** Output port of an instance: driven by the child. */
    INSTANCE_OUTPUT;

    /** Whether this circuit's statements drive it. */
    public boolean drivenHere() {
      return this == OUTPUT || this == WIRE || this == REGISTER || this == INSTANCE_INPUT;
    }
  }

  /**
   * @param domain its clock
   * @param reset value taken while the domain's reset is low, as an unsigned number of the signal's
   *     width; null for a register that reset leaves alone
   * @param states names of the values from zero on, when it holds the state of a machine; else
   *     empty
   */
  public record Register(ClockDomain domain, BigInteger reset, List<String> states) {
    public Register {
      states = List.copyOf(states);
    }

    /** A register of plain values. */
    public Register(ClockDomain domain, BigInteger reset) {
      this(domain, reset, List.of());
    }
  }
}
