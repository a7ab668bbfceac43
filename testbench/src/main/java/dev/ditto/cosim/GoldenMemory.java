package dev.ditto.cosim;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.flow.FlowSettings;
import dev.ditto.interpreter.WriteSteps;
import dev.ditto.program.run.CompiledRun;
import dev.ditto.program.run.Region;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The memory of a run after its end, as far as the golden model knows it.
 *
 * @param base address of the first byte
 * @param bytes 0 .. 255, or {@link #UNKNOWN}
 */
public record GoldenMemory(long base, short[] bytes) {
  /** A byte that the run does not write, or of which the golden model has no idea. */
  public static final short UNKNOWN = -1;

  static GoldenMemory of(
      CompiledRun run, Parameters parameters, FlowSettings flow, RunOracle oracle) {
    int size = Math.toIntExact(run.bytes());
    WriteSteps written =
        WriteSteps.of(run.program().commands(), parameters, flow, run.base(), size);
    short[] bytes = new short[size];
    Arrays.fill(bytes, UNKNOWN);
    for (Region region : run.regions()) {
      Map<Integer, Optional<long[]>> contents = new HashMap<>();
      for (int element = 0; element < region.rows() * region.channels(); element++) {
        long address =
            region.address()
                + region.layout().offset(element / region.channels(), element % region.channels());
        int step = written.at(address);
        if (step >= 0) {
          Optional<long[]> known = contents.computeIfAbsent(step, s -> oracle.contents(region, s));
          if (known.isPresent()) {
            put(bytes, (int) (address - run.base()), known.get()[element], region.kind().bytes());
          }
        }
      }
    }
    return new GoldenMemory(run.base(), bytes);
  }

  private static void put(short[] bytes, int at, long value, int count) {
    for (int i = 0; i < count; i++) {
      bytes[at + i] = (short) (value >> 8 * i & 0xff);
    }
  }

  /** Bytes that are known. */
  public int known() {
    int known = 0;
    for (short b : bytes) {
      known += b == UNKNOWN ? 0 : 1;
    }
    return known;
  }
}
