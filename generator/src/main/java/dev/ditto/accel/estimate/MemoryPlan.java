package dev.ditto.accel.estimate;

import static dev.ditto.hdl.Hdl.log2Up;

import dev.ditto.accel.MemoryStyle;
import dev.ditto.accel.Parameters;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.accel.isa.Engine;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.regs.Counter;
import dev.ditto.accel.rtl.flow.TableEntry;
import dev.ditto.accel.rtl.vector.PowerSums;
import dev.ditto.accel.rtl.vector.RowWord;
import dev.ditto.arithmetic.Activation;
import dev.ditto.arithmetic.VectorTables;
import java.util.ArrayList;
import java.util.List;

/** Every memory from the parameters alone, without queues of a few words, which are LUTs. */
public final class MemoryPlan {
  private static final int CODE_BITS = 8;
  private static final int COUNTER_BITS = 64;

  /** Commands on their way; of each its engine and its layer are kept. */
  private static final int AHEAD = 256;

  /** Bits of commands that are fetched ahead. */
  private static final int FETCHED_BITS = 2048;

  private static final int TABLE_BITS = 16;
  private static final int EXPONENTIAL_STEP_BITS = 11;

  private MemoryPlan() {}

  /** What synthesis may make of a memory. */
  public enum Kind {
    /** Block RAM. */
    BLOCK,
    /** What costs least. */
    FREE,
    /** The same, of a memory that nobody writes. */
    TABLE
  }

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
  public record Memories(
      Part part, Kind kind, String name, int depth, int width, int reads, int count) {
    /** Bits of all, each copy counted once. */
    public long bits() {
      return (long) depth * width * count;
    }

    /** Block RAMs of all. */
    long blockRams(Synthesis.Target target) {
      return (long) count * reads * BlockRam.of(target, kind, depth, width);
    }
  }

  /** Scratchpads first. */
  public static List<Memories> of(Parameters p) {
    List<Memories> all = new ArrayList<>(blocks(p));
    all.addAll(free(p));
    all.add(transposer(p));
    all.addAll(tables(p));
    return all;
  }

  private static List<Memories> blocks(Parameters p) {
    return List.of(
        space(Space.X, p),
        space(Space.XREUSE, p),
        space(Space.Y, p),
        space(Space.PARAM, p),
        space(Space.VECTOR, p),
        space(Space.CODE, p),
        block(Part.ARRAY, "WINDOW", p.windowDepth(), p.windowBits(), 1, p.fetchPorts()),
        block(
            Part.ROW_PE,
            "WEIGHT",
            Space.WEIGHT.depth(p) / p.lanes(),
            8 * p.weightWordBytes(),
            1,
            p.rows() * p.lanes()),
        block(Part.VECTOR, "ROW", p.rowDepth(), RowWord.BITS, 2, 1),
        block(Part.VECTOR, "STAT", p.statDepth(), PowerSums.BITS * p.vectorLanes(), 1, 1));
  }

  private static List<Memories> free(Parameters p) {
    int layers = p.flowLayers();
    int orderBits = log2Up(Engine.values().length) + log2Up(layers);
    int bus = p.axiDataBits();
    return List.of(
        free(Part.CONTROL, "flow table", layers, TableEntry.type().width(), 1),
        free(Part.CONTROL, "flow cycles", layers, TableEntry.CYCLE_BITS, 1),
        free(Part.CONTROL, "flow modes", layers, FlowMode.values().length, 1),
        free(Part.CONTROL, "order of commands", AHEAD, orderBits, 1),
        free(Part.CONTROL, "fetched commands", FETCHED_BITS / bus, bus, 1),
        free(Part.CONTROL, "counters", Counter.values().length, COUNTER_BITS, 2));
  }

  /** Its banks are left to synthesis where they are small. */
  private static Memories transposer(Parameters p) {
    boolean small = CODE_BITS * p.columns() <= MemoryStyle.SMALL_BITS;
    Kind kind = small ? Kind.FREE : Kind.BLOCK;
    return new Memories(Part.VECTOR, kind, "transposer", p.columns(), CODE_BITS, 1, p.columns());
  }

  /** Entries, and the way from each to the next. */
  private static List<Memories> tables(Parameters p) {
    int lanes = p.vectorLanes();
    int activations = 2 * Activation.values().length * lanes;
    int exponentials = VectorTables.EXPONENTIAL_INTERVALS;
    return List.of(
        table("activation", VectorTables.ACTIVATION_INTERVALS, TABLE_BITS, activations),
        table("exponential", exponentials, TABLE_BITS, lanes),
        table("exponential steps", exponentials, EXPONENTIAL_STEP_BITS, lanes));
  }

  private static Memories space(Space space, Parameters p) {
    return block(Part.SCRATCHPADS, space.name(), space.depth(p), 8 * space.wordBytes(p), 1, 1);
  }

  private static Memories block(
      Part part, String name, int depth, int width, int reads, int count) {
    return new Memories(part, Kind.BLOCK, name, depth, width, reads, count);
  }

  private static Memories free(Part part, String name, int depth, int width, int count) {
    return new Memories(part, Kind.FREE, name, depth, width, 1, count);
  }

  private static Memories table(String name, int depth, int width, int count) {
    return new Memories(Part.VECTOR, Kind.TABLE, name, depth, width, 1, count);
  }
}
