package dev.ditto.hdl.sim;

import java.math.BigInteger;
import java.util.List;

/**
 * A running design. Values are unsigned bit patterns in 64-bit words, least significant word first.
 *
 * <p>A cycle: set inputs, optionally {@link #eval()} and look at combinational outputs, then {@link
 * #step()}, which settles the inputs, gives one rising clock edge, and settles again. The reset
 * port is an ordinary input named after its domain.
 *
 * <p>A {@link JavaSimulation} checks the design's assertions, and the assumptions about its inputs,
 * at every edge outside reset: {@link #step()} then throws a {@link PropertyException} before the
 * edge. Verilator's simulations do not.
 *
 * <p>Not safe for use by several threads at once.
 */
public interface Simulation extends AutoCloseable {
  /**
   * All ports but the clocks, inputs and outputs in port order; a port's index is its place here.
   */
  List<Port> ports();

  /**
   * The port of that name; throws {@link IllegalArgumentException} that lists the nearest names
   * when there is none.
   */
  Port port(String name);

  /** Writes one word of an input; bits beyond the width must be zero. */
  void write(Port port, int word, long value);

  /** Reads one word of a port as of the last {@link #eval()} or {@link #step()}. */
  long read(Port port, int word);

  /** Settles combinational logic with the present inputs. */
  void eval();

  /** One clock cycle; with several clocks, a rising edge of all at the same moment. */
  void step();

  /** The clocks, as their ports are called, in port order. */
  List<String> clocks();

  /**
   * A rising edge of some clocks at the same moment; the others stay as they are.
   *
   * @throws IllegalArgumentException for a name that is not among {@link #clocks()}
   */
  void step(List<String> clocks);

  /** A rising edge of one clock. */
  default void step(String clock) {
    step(List.of(clock));
  }

  /** Steps so far. */
  long cycle();

  /** Lets somebody look at every cycle from now on, at some cost; without watchers at none. */
  void watch(Watcher watcher);

  /** Ends {@link #watch}. */
  void unwatch(Watcher watcher);

  @Override
  void close();

  /**
   * Writes an input: its lowest 64 bits, and zeros above them.
   *
   * @param value an unsigned pattern; on a port of more than 64 bits 0 or more, as its sign would
   *     leave open what the upper bits are
   * @throws IllegalArgumentException when it does not fit the port, which then stays as it is
   */
  default void set(String name, long value) {
    Port port = port(name);
    if (port.words() > 1 || value < 0 && port.width() < 64) {
      set(name, BigInteger.valueOf(value));
    } else {
      write(port, 0, value);
    }
  }

  /**
   * Reads a port of at most 64 bits as an unsigned pattern.
   *
   * @throws IllegalArgumentException for a wider port, which {@link #getBig} reads
   */
  default long get(String name) {
    Port port = port(name);
    if (port.words() > 1) {
      throw new IllegalArgumentException(
          name + " has " + port.width() + " bits, which no long holds; use getBig");
    }
    return read(port, 0);
  }

  /**
   * Writes an input of any width.
   *
   * @param value an unsigned pattern, 0 to 2^width - 1
   * @throws IllegalArgumentException when it does not fit the port, which then stays as it is
   */
  default void set(String name, BigInteger value) {
    Port port = port(name);
    if (value.signum() < 0 || value.bitLength() > port.width()) {
      throw new IllegalArgumentException(
          value
              + " does not fit the "
              + port.width()
              + " bits of "
              + name
              + "; values are unsigned patterns, 0 to 2^"
              + port.width()
              + " - 1"
              + (value.signum() < 0 ? "; setSigned takes numbers below zero" : ""));
    }
    for (int word = 0; word < port.words(); word++) {
      write(port, word, value.shiftRight(64 * word).longValue());
    }
  }

  /**
   * Writes a signed number to an input of any width, in two's complement.
   *
   * @param value -2^(width - 1) to 2^(width - 1) - 1
   * @throws IllegalArgumentException when it does not fit the port, which then stays as it is
   */
  default void setSigned(String name, long value) {
    Port port = port(name);
    BigInteger number = BigInteger.valueOf(value);
    if (number.bitLength() >= port.width()) {
      throw new IllegalArgumentException(
          value
              + " does not fit the "
              + port.width()
              + " bits of "
              + name
              + " with a sign; legal is -2^"
              + (port.width() - 1)
              + " to 2^"
              + (port.width() - 1)
              + " - 1");
    }
    set(name, number.mod(BigInteger.ONE.shiftLeft(port.width())));
  }

  /**
   * Reads a port of at most 64 bits as a signed number in two's complement.
   *
   * @throws IllegalArgumentException for a wider port, which {@link #getBig} reads
   */
  default long getSigned(String name) {
    int above = 64 - port(name).width();
    return get(name) << above >> above;
  }

  /** Reads a port of any width as an unsigned number. */
  default BigInteger getBig(String name) {
    Port port = port(name);
    BigInteger value = BigInteger.ZERO;
    for (int word = port.words() - 1; word >= 0; word--) {
      BigInteger part = BigInteger.valueOf(read(port, word));
      value =
          value.shiftLeft(64).or(part.signum() < 0 ? part.add(BigInteger.ONE.shiftLeft(64)) : part);
    }
    return value;
  }

  /**
   * Several clock cycles with the same inputs.
   *
   * @param cycles 0 or more
   * @throws IllegalArgumentException for a negative number
   */
  default void step(int cycles) {
    Clocks.check(cycles);
    for (int i = 0; i < cycles; i++) {
      step();
    }
  }
}
