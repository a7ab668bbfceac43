package dev.ditto.cosim;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.flow.FlowSettings;
import dev.ditto.interpreter.WriteSteps;
import dev.ditto.program.run.CompiledRun;
import dev.ditto.program.tensor.Region;
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
  /** A byte that the run does not write, or of which the golden model does not know all bits. */
  public static final short UNKNOWN = -1;

  static GoldenMemory of(
      CompiledRun run, Parameters parameters, FlowSettings flow, RunOracle oracle) {
    int size = Math.toIntExact(run.bytes());
    WriteSteps written =
        WriteSteps.of(run.program().commands(), parameters, flow, run.base(), size);
    short[] bytes = new short[size];
    Arrays.fill(bytes, UNKNOWN);
    for (Region region : run.regions()) {
      RegionBytes places = new RegionBytes(region);
      Map<Integer, Optional<byte[]>> contents = new HashMap<>();
      for (int i = 0; i < places.size(); i++) {
        long address = region.address() + i;
        int step = places.isWhole(i) ? written.at(address) : -1;
        if (step >= 0) {
          Optional<byte[]> known =
              contents.computeIfAbsent(step, s -> oracle.contents(region, s).map(places::of));
          if (known.isPresent()) {
            bytes[(int) (address - run.base())] = (short) (known.get()[i] & 0xff);
          }
        }
      }
    }
    return new GoldenMemory(run.base(), bytes);
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
