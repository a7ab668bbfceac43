package dev.ditto.interpreter;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.flow.FlowSettings;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.regs.Boundary;
import dev.ditto.program.run.CompiledRun;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/**
 * What the checksum registers must show when the accelerator has executed the first commands of a
 * run, for any number of them: a host that gives TAIL too small a value stops there. Follows from
 * what commands mean, one after the other in ring order.
 *
 * @param tails by number of commands, the checksums in the order of {@link Boundary}
 */
public record BoundaryTable(List<int[]> tails) {
  /** Of a run whose modes do not depend on cycles. */
  public static BoundaryTable of(Parameters p, CompiledRun run, FlowSettings flow) {
    return of(p, run, new FlowModes(p, flow), 0);
  }

  /**
   * The same.
   *
   * @param seed of what scratchpads hold before, on which nothing may depend
   */
  public static BoundaryTable of(Parameters p, CompiledRun run, FlowSettings flow, long seed) {
    return of(p, run, new FlowModes(p, flow), seed);
  }

  /** Of a run in modes that have been seen. */
  public static BoundaryTable of(Parameters p, CompiledRun run, KnownModes modes) {
    return of(p, run, modes.fromTheStart(), 0);
  }

  private static BoundaryTable of(Parameters p, CompiledRun run, Modes modes, long seed) {
    ByteMemory memory = new ByteMemory();
    run.load(memory);
    BoundaryTally tally = new BoundaryTally(p);
    CommandSemantics semantics = new CommandSemantics(p, new Scratchpads(p, seed), memory, tally);
    List<Command> commands = run.program().commands();
    int[][] tails = new int[commands.size() + 1][];
    tails[0] = new int[Boundary.values().length];
    for (int i = 0; i < commands.size(); i++) {
      Command command = commands.get(i);
      if (modes.executes(command.sync().flow())) {
        semantics.start(command);
        semantics.execute(command);
        if (command instanceof Command.Step step) {
          modes.step(step.first());
        }
      }
      tails[i + 1] = checksums(tally);
    }
    return new BoundaryTable(List.of(tails));
  }

  private static int[] checksums(BoundaryTally tally) {
    return Arrays.stream(Boundary.values()).mapToInt(tally::value).toArray();
  }

  /** The boundaries whose checksums are not these after the first {@code commands}. */
  public List<Boundary> wrong(int commands, int[] checksums) {
    return Arrays.stream(Boundary.values())
        .filter(b -> tails.get(commands)[b.ordinal()] != checksums[b.ordinal()])
        .toList();
  }

  /** As a host reads it: for each number of commands, from 0 on, all checksums, little-endian. */
  public byte[] bytes() {
    ByteBuffer bytes =
        ByteBuffer.allocate(tails.size() * Boundary.values().length * Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    tails.forEach(sums -> Arrays.stream(sums).forEach(bytes::putInt));
    return bytes.array();
  }
}
