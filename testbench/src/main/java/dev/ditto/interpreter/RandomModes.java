package dev.ditto.interpreter;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Flow;
import dev.ditto.accel.isa.FlowMode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The mode of each layer, drawn at each step from those that the layer has commands for. */
final class RandomModes implements Modes {
  private final FlowMode[] modes = new FlowMode[Flow.LAYERS];
  private final int[] offered = new int[Flow.LAYERS];
  private final Random random;

  RandomModes(List<Command> program, Random random) {
    this.random = random;
    for (Command command : program) {
      Flow flow = command.sync().flow();
      offered[flow.layer()] |= flow.modes();
    }
    step(true);
  }

  @Override
  public boolean executes(Flow flow) {
    return flow.executes(modes[flow.layer()]);
  }

  /** Draws all anew. */
  @Override
  public void step(boolean first) {
    Arrays.fill(modes, FlowMode.FULL);
    for (int layer = 0; layer < modes.length && !first; layer++) {
      if (offered[layer] != 0) {
        modes[layer] = draw(offered[layer]);
      }
    }
  }

  private FlowMode draw(int among) {
    List<FlowMode> able =
        Arrays.stream(FlowMode.values()).filter(mode -> (among & mode.bit()) != 0).toList();
    return able.get(random.nextInt(able.size()));
  }
}
