package dev.ditto.program.layer;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Compute;
import dev.ditto.accel.isa.Vector;
import dev.ditto.accel.rtl.vector.Divider;
import dev.ditto.accel.rtl.vector.DivisionUnit;
import dev.ditto.accel.rtl.vector.Normalizer;
import dev.ditto.accel.rtl.vector.StandardUnit;

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
    }
    return PIPELINE + vector(command);
  }

  private long vector(Command command) {
    int lanes = parameters.vectorLanes();
    int groups = parameters.columns() / lanes;
    if (command instanceof Vector pass) {
      return pass.rows() * groups;
    } else if (command instanceof Command.Accumulate sums) {
      return sums.rows();
    } else if (command instanceof Command.Transpose) {
      return 2L * parameters.columns();
    } else if (command instanceof Command.Modulate) {
      return groups;
    } else if (command instanceof Command.Divide divide) {
      return divide.rows() * DivisionUnit.MOST_CYCLES / Math.min(lanes, Divider.MOST_UNITS);
    } else if (command instanceof Command.Standardize rows) {
      return rows.rows() * StandardUnit.MOST_CYCLES / Math.min(lanes, Normalizer.MOST_UNITS);
    } else if (command instanceof Command.Normalize channels) {
      return channels.words() * (lanes + 1) + StandardUnit.MOST_CYCLES;
    }
    throw new IllegalArgumentException(command.opcode() + " is of no engine");
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
