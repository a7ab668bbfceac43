package dev.ditto.program;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;
import dev.ditto.model.golden.LinearBackend;
import dev.ditto.model.golden.LinearResult;
import dev.ditto.model.golden.LinearTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What layers cost, without any simulation of hardware: their commands are executed for their
 * meaning, and each part of the machine is charged for what it had to do. No part can do it faster,
 * so the slowest gives a lower bound on the cycles.
 */
public final class Forecast implements LinearBackend {
  private static final long BASE = 1 << 20;

  private final Parameters parameters;
  private final CommandInterpreter machine;
  private final AcceleratorBackend backend;
  private final List<Layer> layers = new ArrayList<>();

  /** The parts of the machine. */
  public enum Part {
    ARRAY,
    ENCODER,
    READING,
    WRITING,
    VECTOR_UNIT;

    /** Its name in tables. */
    public String title() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * One layer at one step.
   *
   * @param counts what it did
   * @param cycles that each {@link Part} needs at least, by ordinal
   */
  public record Layer(String name, int step, Counts counts, long[] cycles) {
    /** Cycles that the layer needs at least. */
    public long bound() {
      return cycles[limit().ordinal()];
    }

    /** The part that needs most. */
    public Part limit() {
      Part most = Part.ARRAY;
      for (Part part : Part.values()) {
        most = cycles[part.ordinal()] > cycles[most.ordinal()] ? part : most;
      }
      return most;
    }
  }

  /** A forecast for an accelerator with nothing resident and all sums kept in memory. */
  public Forecast(Parameters parameters) {
    this.parameters = parameters;
    machine = new CommandInterpreter(parameters, 1);
    backend =
        new AcceleratorBackend(
            parameters,
            machine,
            layer -> Residence.NONE,
            parameters.peStyle() == PeStyle.WINDOW,
            layer -> true,
            BASE);
  }

  @Override
  public LinearResult run(LinearTask task) {
    AcceleratorBackend.Outcome outcome = backend.run(task);
    Counts counts = machine.counts();
    long outputs = (long) task.geometry().rows() * task.geometry().outputChannels();
    long[] cycles = new long[Part.values().length];
    cycles[Part.ARRAY.ordinal()] =
        up(counts.slotsUsed(), (long) parameters.rows() * parameters.lanes());
    cycles[Part.ENCODER.ordinal()] = up(counts.elements(), parameters.encoderWidth());
    cycles[Part.READING.ordinal()] = up(counts.readBytes(), parameters.beatBytes());
    cycles[Part.WRITING.ordinal()] = up(counts.writtenBytes(), parameters.beatBytes());
    cycles[Part.VECTOR_UNIT.ordinal()] = up(outputs, parameters.vectorLanes());
    layers.add(new Layer(task.layer(), task.step(), counts, cycles));
    int[] sums = outcome.sums();
    return new LinearResult(sums == null ? new int[(int) outputs] : sums, outcome.out());
  }

  /** Everything that was run, in order. */
  public List<Layer> layers() {
    return List.copyOf(layers);
  }

  private static long up(long amount, long rate) {
    return (amount + rate - 1) / rate;
  }
}
