package dev.ditto.interpreter;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.flow.FlowSettings;
import dev.ditto.accel.isa.Command;
import java.util.Arrays;
import java.util.List;

/**
 * In which step of a run each byte of memory is written last.
 *
 * @param steps of the byte at {@code base}, the next, and so on; -1 for never
 */
public record WriteSteps(long base, int[] steps) {

  /**
   * Follows a program through its steps.
   *
   * @param flow of a policy that does not measure
   * @param base first byte of the run's memory
   * @param bytes of that memory; nothing else may be written
   */
  public static WriteSteps of(
      List<Command> program, Parameters parameters, FlowSettings flow, long base, int bytes) {
    FlowModes modes = new FlowModes(parameters, flow);
    int[] steps = new int[bytes];
    Arrays.fill(steps, -1);
    int step = -1;
    for (Command command : program) {
      boolean executed = modes.executes(command.sync().flow());
      if (executed && command instanceof Command.Step s) {
        modes.step(s.first());
        step++;
      } else if (executed && command instanceof Command.Store s) {
        for (long run = 0; run < s.runs(); run++) {
          int at = Math.toIntExact(s.address() + run * s.stride() - base);
          Arrays.fill(steps, at, at + Math.toIntExact(s.runBytes()), step);
        }
      }
    }
    return new WriteSteps(base, steps);
  }

  /** The step of the last write to an address; -1 for none. */
  public int at(long address) {
    return steps[Math.toIntExact(address - base)];
  }
}
