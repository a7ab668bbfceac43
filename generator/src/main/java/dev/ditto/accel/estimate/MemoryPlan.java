package dev.ditto.accel.estimate;

import dev.ditto.accel.MemoryStyle;
import dev.ditto.accel.Parameters;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.rtl.flow.TableEntry;
import dev.ditto.accel.rtl.vector.PowerSums;
import dev.ditto.accel.rtl.vector.RowWord;
import java.util.ArrayList;
import java.util.List;

/**
 * Every memory that is to be block RAM, from the parameters alone. Queues are left to synthesis.
 */
public final class MemoryPlan {
  private static final int CODE_BITS = 8;

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
    if (CODE_BITS * p.columns() > MemoryStyle.SMALL_BITS) {
      all.add(new Memories(Part.VECTOR, "transposer", p.columns(), CODE_BITS, 1, p.columns()));
    }
    return all;
  }

  private static List<Memories> large(Parameters p) {
    return List.of(
        space(Space.X, p),
        space(Space.XREUSE, p),
        space(Space.Y, p),
        space(Space.PARAM, p),
        space(Space.VECTOR, p),
        space(Space.CODE, p),
        new Memories(Part.ARRAY, "WINDOW", p.windowDepth(), p.windowBits(), 1, p.fetchPorts()),
        new Memories(
            Part.ROW_PE,
            "WEIGHT",
            Space.WEIGHT.depth(p) / p.lanes(),
            8 * p.weightWordBytes(),
            1,
            p.rows() * p.lanes()),
        new Memories(Part.VECTOR, "ROW", p.rowDepth(), RowWord.BITS, 2, 1),
        new Memories(Part.VECTOR, "STAT", p.statDepth(), PowerSums.BITS * p.vectorLanes(), 1, 1),
        new Memories(Part.CONTROL, "flow table", p.flowLayers(), TableEntry.type().width(), 1, 1),
        new Memories(Part.CONTROL, "flow cycles", p.flowLayers(), TableEntry.CYCLE_BITS, 1, 1));
  }

  private static Memories space(Space space, Parameters p) {
    int width = 8 * space.wordBytes(p);
    return new Memories(Part.SCRATCHPADS, space.name(), space.depth(p), width, 1, 1);
  }
}
