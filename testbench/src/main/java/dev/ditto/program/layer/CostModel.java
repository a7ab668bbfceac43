package dev.ditto.program.layer;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Compute;
import dev.ditto.accel.isa.Vector;

/**
 * How many cycles a command keeps its engine busy, roughly. Good enough to choose between two ways
 * of cutting a layer and to put commands in a sensible order, before there is a program; what a
 * program takes is for {@code dev.ditto.timing} to say.
 *
 * @param tokensPerWindow expected tokens of an encoded window
 */
public record CostModel(Parameters parameters, double tokensPerWindow) {
  private static final long MEMORY_LATENCY = 40;
  private static final long PIPELINE = 12;

  /** For a layer whose codes are encoded as they are, or as differences. */
  public static CostModel of(Parameters p, Shape shape, boolean temporal) {
    boolean dense = p.peStyle() == PeStyle.DENSE;
    double full = p.digitBits() == 5 && !dense ? 1.5 : 1;
    double perElement = temporal && !dense ? 0.5 : full;
    return new CostModel(p, perElement * shape.channels() / shape.windows());
  }

  long cycles(Command command) {
    if (command instanceof Command.Load load) {
      return transfer(load.runs(), load.runBytes());
    } else if (command instanceof Command.Store store) {
      return transfer(store.runs(), store.runBytes());
    } else if (command instanceof Command.Encode encode) {
      return PIPELINE + encode.written() * Parameters.WINDOW / parameters.encoderWidth();
    } else if (command instanceof Compute compute) {
      return compute(compute);
    } else if (command instanceof Vector vector) {
      return PIPELINE + vector.rows() * parameters.columns() / parameters.vectorLanes();
    }
    return command instanceof Command.Accumulate accumulate ? PIPELINE + accumulate.rows() : 1;
  }

  private long transfer(long runs, long runBytes) {
    long beats = runs * (runBytes / parameters.beatBytes());
    long bursts = Math.max(runs, beats / parameters.axiMaxBurst());
    return MEMORY_LATENCY + beats + bursts;
  }

  private long compute(Compute compute) {
    double perRow = 2 + compute.steps() * Math.max(1, tokensPerWindow / parameters.lanes());
    double rows = compute.rows() * perRow / parameters.rows();
    double fetch = (double) compute.rows() * compute.steps() / parameters.fetchPorts();
    return PIPELINE + (long) Math.max(perRow, Math.max(compute.rows(), Math.max(rows, fetch)));
  }
}
