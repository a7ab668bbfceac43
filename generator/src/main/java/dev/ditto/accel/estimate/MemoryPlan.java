package dev.ditto.accel.estimate;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.accel.isa.Space;
import java.util.ArrayList;
import java.util.List;

/**
 * Every memory that is to be block RAM, from the parameters alone. Queues are left to synthesis.
 */
public final class MemoryPlan {
  private static final int ROW_BITS = 83;
  private static final int STATISTICS_BITS = 83;
  private static final int CODE_BITS = 8;
  private static final int FLOW_BITS = 143;
  private static final int CYCLE_BITS = 32;

  /** Banks of the transposer up to this size become what synthesis likes. */
  private static final int SMALL_BITS = 1024;

  private MemoryPlan() {}

  /**
   * Memories of one shape.
   *
   * @param part where they are
   * @param name what they hold
   * @param depth words
   * @param width bits of a word
   * @param reads ports that read; each takes a copy
   * @param count how many there are
   */
  public record Memories(Part part, String name, int depth, int width, int reads, int count) {
    /** Bits of all, each copy counted once. */
    public long bits() {
      return (long) depth * width * count;
    }

    /** Block RAMs of all. */
    long blockRams(Synthesis.Target target) {
      return (long) count * reads * BlockRam.of(target, depth, width);
    }
  }

  /** Scratchpads first. */
  public static List<Memories> of(Parameters p) {
    List<Memories> all = new ArrayList<>(large(p));
    if (CODE_BITS * p.columns() > SMALL_BITS) {
      all.add(new Memories(Part.VECTOR, "transposer", p.columns(), CODE_BITS, 1, p.columns()));
    }
    return all;
  }

  private static List<Memories> large(Parameters p) {
    return List.of(
        space(Space.X, p, 8 * p.xWordBytes()),
        space(Space.XREUSE, p, 8 * p.xWordBytes()),
        space(Space.Y, p, 8 * p.yWordBytes()),
        space(Space.PARAM, p, 8 * p.paramWordBytes()),
        space(Space.VECTOR, p, 8 * p.vectorWordBytes()),
        space(Space.CODE, p, CODE_BITS * p.columns()),
        new Memories(Part.ARRAY, "WINDOW", p.windowDepth(), p.windowBits(), 1, p.fetchPorts()),
        new Memories(
            Part.ROW_PE,
            "WEIGHT",
            Space.WEIGHT.depth(p) / p.lanes(),
            8 * p.weightWordBytes(),
            1,
            p.rows() * p.lanes()),
        new Memories(Part.VECTOR, "ROW", p.rowDepth(), ROW_BITS, 2, 1),
        new Memories(Part.VECTOR, "STAT", p.statDepth(), STATISTICS_BITS * p.vectorLanes(), 1, 1),
        new Memories(Part.CONTROL, "flow table", p.flowLayers(), FLOW_BITS, 1, 1),
        new Memories(Part.CONTROL, "flow cycles", p.flowLayers(), CYCLE_BITS, 1, 1));
  }

  private static Memories space(Space space, Parameters p, int width) {
    return new Memories(Part.SCRATCHPADS, space.name(), space.depth(p), width, 1, 1);
  }
}
