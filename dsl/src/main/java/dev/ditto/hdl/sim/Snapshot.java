package dev.ditto.hdl.sim;

import java.math.BigInteger;
import java.util.List;

/**
 * Everything that a design's values follow from, as it was at one time: inputs, registers, data
 * read from memories. Any value inside the design can be computed from it later.
 */
public final class Snapshot {
  private final Sources sources;
  private final long[] words;
  private final long cycle;
  private final List<String> rising;
  private final Evaluation evaluation;

  Snapshot(Sources sources, long[] words, long cycle, List<String> rising) {
    this.sources = sources;
    this.words = words;
    this.cycle = cycle;
    this.rising = rising;
    evaluation = new Evaluation(sources.hierarchy(), this::source);
  }

  /** Steps before it. */
  public long cycle() {
    return cycle;
  }

  /** Whether a clock, a port's name, rises at the end of this cycle; all do if nobody knows. */
  public boolean rises(String clock) {
    return rising.contains(clock);
  }

  /** What the numbers of values mean. */
  public Hierarchy hierarchy() {
    return sources.hierarchy();
  }

  /** A value of the {@link Hierarchy}, as an unsigned number. */
  public BigInteger value(int value) {
    return evaluation.value(value);
  }

  /** A signal or named expression by its path, as an unsigned number. */
  public BigInteger value(String path) {
    return value(hierarchy().variable(path));
  }

  /** What a variable holds, as an unsigned number. */
  public BigInteger value(Variable variable) {
    return variable.id() < 0 ? input(variable.path()) : evaluation.value(variable.id());
  }

  /** An input of the top by its name, a reset included. */
  public BigInteger input(String name) {
    return word(sources.slot(name), 1);
  }

  private BigInteger source(int value) {
    return word(sources.slot(value), hierarchy().width(value));
  }

  private BigInteger word(int slot, int width) {
    if (slot < 0) {
      return BigInteger.ZERO;
    }
    return Bits.number(words, slot, width);
  }
}
