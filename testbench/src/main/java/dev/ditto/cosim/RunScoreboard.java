package dev.ditto.cosim;

import dev.ditto.hdl.sim.axi.WriteListener;
import dev.ditto.program.run.CompiledRun;
import dev.ditto.program.run.Region;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Compares everything that a run writes into known tensors, beat by beat, with the golden model.
 *
 * <p>How many bytes each step writes follows from its commands, and nothing of a step is written
 * before the step before has written all, so their number tells the step.
 */
final class RunScoreboard implements WriteListener {
  private final RunOracle oracle;
  private final Memory memory;
  private final TreeMap<Long, Region> regions = new TreeMap<>();
  private final Map<Region, Expected> expected = new HashMap<>();
  private final List<Long> bytesOfSteps;
  private final long bytesOfAll;
  private int step;
  private long writtenInStep;
  private long written;
  private final long[] stepEnds;
  private long compared;
  private Divergence first;

  /** What has been written. */
  @FunctionalInterface
  interface Memory {
    /** Bytes from an address on. */
    byte[] read(long address, int length);
  }

  /** Which element each byte belongs to, and what the elements of a step are. */
  private static final class Expected {
    final int[] elementAt;
    int step = -1;
    long[] contents;

    Expected(Region region) {
      elementAt = new int[(int) (region.end() - region.address())];
      Arrays.fill(elementAt, -1);
      for (int row = 0; row < region.rows(); row++) {
        for (int channel = 0; channel < region.channels(); channel++) {
          int at = (int) region.layout().offset(row, channel);
          for (int i = 0; i < region.kind().bytes(); i++) {
            elementAt[at + i] = row * region.channels() + channel;
          }
        }
      }
    }
  }

  /**
   * @param memory that the accelerator writes to
   */
  RunScoreboard(CompiledRun run, RunOracle oracle, Memory memory) {
    this.oracle = oracle;
    this.memory = memory;
    run.regions().forEach(region -> regions.put(region.address(), region));
    stepEnds = new long[run.steps()];
    bytesOfSteps = run.program().bytesStoredInSteps();
    bytesOfAll = run.program().bytesStored();
  }

  @Override
  public void written(long address, int bytes, long strobe, long cycle) {
    int step = this.step;
    count(Long.bitCount(strobe), cycle);
    Map.Entry<Long, Region> entry = regions.floorEntry(address);
    if (first != null || entry == null) {
      return;
    }
    Region region = entry.getValue();
    Expected known = expected.computeIfAbsent(region, Expected::new);
    if (address - region.address() >= known.elementAt.length) {
      return;
    }
    if (known.step != step) {
      known.step = step;
      known.contents = oracle.contents(region, step).orElse(null);
    }
    if (known.contents == null) {
      return;
    }
    byte[] beat = memory.read(address, bytes);
    for (int i = 0; i < bytes; i++) {
      long offset = address + i - region.address();
      int element = offset < known.elementAt.length ? known.elementAt[(int) offset] : -1;
      if (element >= 0 && (strobe >> i & 1) != 0) {
        int place = (int) (offset - offsetOf(region, element));
        long wanted = known.contents[element] >> 8 * place & 0xff;
        compared += place == 0 ? 1 : 0;
        if ((beat[i] & 0xff) != wanted) {
          first = divergence(step, region, element, known.contents[element], cycle);
          return;
        }
      }
    }
  }

  private void count(int bytes, long cycle) {
    written += bytes;
    if (step < stepEnds.length) {
      stepEnds[step] = cycle;
      writtenInStep += bytes;
      if (writtenInStep == bytesOfSteps.get(step)) {
        step++;
        writtenInStep = 0;
      }
    }
  }

  private static long offsetOf(Region region, int element) {
    return region.layout().offset(element / region.channels(), element % region.channels());
  }

  private Divergence divergence(int step, Region region, int element, long golden, long cycle) {
    long at = region.address() + offsetOf(region, element);
    byte[] found = memory.read(at, region.kind().bytes());
    long hardware = found[found.length - 1];
    for (int i = found.length - 2; i >= 0; i--) {
      hardware = hardware << 8 | found[i] & 0xff;
    }
    return new Divergence(
        step,
        region,
        element / region.channels(),
        element % region.channels(),
        hardware,
        golden,
        cycle);
  }

  /** The step that writes, or reads before it writes; all steps, when they are over. */
  int step() {
    return step;
  }

  /** The first wrong value. */
  Optional<Divergence> first() {
    return Optional.ofNullable(first);
  }

  /** Share of the run's bytes that have been written. */
  double share() {
    return (double) written / bytesOfAll;
  }

  /** For each step the cycle of its last write. */
  long[] stepEnds() {
    return stepEnds.clone();
  }

  /** Values that were compared and equal. */
  long compared() {
    return compared;
  }
}
