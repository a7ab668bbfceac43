package dev.ditto.accel.flow;

import dev.ditto.accel.isa.Flow;
import dev.ditto.accel.isa.FlowMode;
import java.util.Arrays;

/**
 * What the flow unit does, in Java: it sees commands go by and the compute engine work, and at each
 * STEP chooses the mode of every layer.
 */
public final class FlowTable {
  private final FlowEntry[] entries;
  private final long[] measured;
  private final int[] offered;

  /**
   * @param layers that it has room for
   */
  public FlowTable(int layers) {
    entries = new FlowEntry[layers];
    measured = new long[layers];
    offered = new int[layers];
    first();
  }

  /** A command goes by; whether it is executed. */
  public boolean executes(Flow flow) {
    offered[flow.layer()] |= flow.modes();
    return flow.executes(mode(flow.layer()));
  }

  /** The compute engine works for a layer. */
  public void work(int layer, long cycles) {
    measured[layer] = Math.min(measured[layer] + cycles, FlowEntry.MOST_CYCLES);
  }

  /** The mode of a layer. */
  public FlowMode mode(int layer) {
    return entries[layer].mode();
  }

  /** All that is known of a layer. */
  public FlowEntry entry(int layer) {
    return entries[layer];
  }

  /** Begins the first step of a run. */
  public void first() {
    Arrays.fill(entries, FlowEntry.NEW);
    Arrays.fill(measured, 0);
    Arrays.fill(offered, 0);
  }

  /** Begins another step. */
  public void step(FlowSettings settings) {
    for (int layer = 0; layer < entries.length; layer++) {
      entries[layer] = entries[layer].next(settings, offered[layer], measured[layer]);
      measured[layer] = 0;
    }
  }
}
