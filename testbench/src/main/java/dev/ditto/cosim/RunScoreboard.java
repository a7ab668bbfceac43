package dev.ditto.cosim;

import dev.ditto.hdl.sim.axi.WriteListener;
import dev.ditto.program.run.CompiledRun;
import dev.ditto.program.tensor.Region;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
  private Region last;

  /** What has been written. */
  @FunctionalInterface
  interface Memory {
    /** Bytes from an address on. */
    byte[] read(long address, int length);
  }

  /** What the bytes of a region are to be after a step; null when that is not known. */
  private static final class Expected {
    final RegionBytes places;
    int step = -1;
    long[] contents;
    byte[] bytes;

    Expected(Region region) {
      places = new RegionBytes(region);
    }

    void step(int step, Optional<long[]> contents) {
      this.step = step;
      this.contents = contents.orElse(null);
      bytes = contents.map(places::of).orElse(null);
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
    if (address - region.address() >= known.places.size()) {
      return;
    }
    last = region;
    if (known.step != step) {
      known.step(step, oracle.contents(region, step));
    }
    if (known.contents == null) {
      return;
    }
    byte[] beat = memory.read(address, bytes);
    int from = (int) (address - region.address());
    int end = Math.min(bytes, known.places.size() - from);
    for (int i = 0; i < end; i++) {
      if ((strobe >> i & 1) == 0) {
        continue;
      }
      int wrong = known.places.wrong(from + i, beat[i], known.bytes[from + i]);
      compared += known.places.begun(from + i);
      if (wrong != 0) {
        long bit = (long) Byte.SIZE * (from + i) + Integer.numberOfTrailingZeros(wrong);
        first = divergence(step, region, known, known.places.elementAt(bit), cycle);
        return;
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

  private Divergence divergence(int step, Region region, Expected known, int element, long cycle) {
    byte[] found = memory.read(region.address(), known.places.size());
    return new Divergence(
        step,
        region,
        element / region.channels(),
        element % region.channels(),
        known.places.element(found, element),
        known.contents[element],
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

  /** A failure of the accelerator with its step, and with what it wrote last. */
  BenchException placed(BenchException failure) {
    String where =
        last == null
            ? "before anything was written"
            : "after a write to %s of %s"
                .formatted(last.kind().name().toLowerCase(Locale.ROOT), last.value());
    return failure.inStep(Math.min(step, stepEnds.length - 1), where);
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
