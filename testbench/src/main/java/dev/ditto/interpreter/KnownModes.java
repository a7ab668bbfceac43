package dev.ditto.interpreter;

import dev.ditto.accel.isa.Flow;
import dev.ditto.accel.isa.FlowMode;
import java.util.List;
import java.util.Map;

/**
 * Modes that have been seen.
 *
 * @param differing for each step the modes of layers that worked on differences; all others were
 *     FULL
 */
public record KnownModes(List<Map<Integer, FlowMode>> differing) {
  public KnownModes {
    differing = differing.stream().map(Map::copyOf).toList();
  }

  /** The mode of a layer. */
  public FlowMode mode(int step, int layer) {
    return differing.get(step).getOrDefault(layer, FlowMode.FULL);
  }

  /** The same from the first step on, for whoever executes the run. */
  Modes fromTheStart() {
    return new Modes() {
      private int step;

      @Override
      public boolean executes(Flow flow) {
        return flow.executes(mode(step, flow.layer()));
      }

      @Override
      public void step(boolean first) {
        step = first ? 0 : step + 1;
      }
    };
  }
}
