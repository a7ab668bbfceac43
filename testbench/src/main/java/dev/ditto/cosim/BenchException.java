package dev.ditto.cosim;

import dev.ditto.hdl.sim.axi.AxiProtocolException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The accelerator failed otherwise than by a wrong value: it reported an error, broke a rule of a
 * bus, counted wrongly, or did not come to an end. The message says all that is known.
 */
public final class BenchException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int UNKNOWN = -1;

  private final long cycle;
  private final long noticed;
  private final int step;
  private final String layer;

  private BenchException(
      String message, Throwable cause, long cycle, long noticed, int step, String layer) {
    super(message, cause);
    this.cycle = cycle;
    this.noticed = noticed;
    this.step = step;
    this.layer = layer;
  }

  /** Without a moment, as what is only seen at the end. */
  BenchException(String message) {
    this(message, null, UNKNOWN, UNKNOWN, UNKNOWN, null);
  }

  /**
   * At some moment.
   *
   * @param cycle around which the cause is to be sought
   * @param noticed cycle in which the run was given up, not before
   */
  static BenchException at(long cycle, long noticed, String message) {
    return new BenchException(message, null, cycle, noticed, UNKNOWN, null);
  }

  /** A broken rule of a bus. */
  static BenchException of(AxiProtocolException broken) {
    long cycle = broken.cycle();
    return new BenchException(broken.getMessage(), broken, cycle, cycle, UNKNOWN, null);
  }

  /**
   * The same, with its place in a whole run.
   *
   * @param step from 0
   * @param where in it, in words
   */
  BenchException inStep(int step, String where) {
    String message = "step %d, %s: %s".formatted(step, where, getMessage());
    return new BenchException(message, this, cycle, noticed, step, null);
  }

  /** The same, with the layer and the step, from 0, that were computed. */
  BenchException inLayer(String layer, int step) {
    String message = "layer %s, step %d: %s".formatted(layer, step, getMessage());
    return new BenchException(message, this, cycle, noticed, step, layer);
  }

  /**
   * Cycle of the simulation around which the cause is to be sought: that of the broken rule or of
   * the error, after a hang that of the last beat on the memory port.
   */
  public OptionalLong cycle() {
    return cycle == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(cycle);
  }

  /** Cycle of the simulation in which the run was given up, where {@link #cycle} is known. */
  long noticed() {
    return noticed;
  }

  /** The step, from 0, as far as known. */
  public OptionalInt step() {
    return step == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(step);
  }

  /** The layer, when the host has one computed after the other. */
  public Optional<String> layer() {
    return Optional.ofNullable(layer);
  }
}
