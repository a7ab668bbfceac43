package dev.ditto.cosim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Flow;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Sync;
import dev.ditto.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two steps of two layers, of which each reads its own sums. */
class ModeWatchTest {
  private static final Flow SECOND = Flow.when(2, FlowMode.TEMPORAL);
  private static final Flow THIRD = Flow.when(3, FlowMode.TEMPORAL);

  private static Command load(Flow flow, Space space, long address) {
    return new Command.Load(Sync.of(flow), address, space, 0, 1, 64, 0);
  }

  private static ModeWatch watch(Command... step) {
    List<Command> commands = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      commands.add(new Command.Step(Sync.NONE, i == 0));
      commands.addAll(List.of(step));
    }
    commands.add(new Command.Finish(Sync.NONE));
    return new ModeWatch(new Program(commands, List.of(), List.of(), 0, 0, 0));
  }

  @Test
  void whoReadsItsSumsWorksOnDifferences() {
    ModeWatch watch =
        watch(
            load(Flow.of(2), Space.X, 0x1000),
            load(SECOND, Space.XREUSE, 0x2000),
            load(SECOND, Space.Y, 0x3000),
            load(THIRD, Space.XREUSE, 0x2000),
            load(THIRD, Space.Y24, 0x4000));
    watch.asked(0, 0x1000);
    watch.asked(1, 0x2000);
    watch.asked(1, 0x4000);
    assertEquals(FlowMode.FULL, watch.modes().mode(0, 3));
    assertEquals(FlowMode.FULL, watch.modes().mode(1, 2));
    assertEquals(FlowMode.TEMPORAL, watch.modes().mode(1, 3));
  }

  @Test
  void aModeThatNothingShowsIsAskedFor() {
    ModeWatch watch =
        watch(
            load(SECOND, Space.Y, 0x3000),
            load(Flow.of(3), Space.Y, 0x3000),
            load(Flow.when(4, FlowMode.TEMPORAL), Space.Y, 0x5000));
    assertEquals(Set.of(2), watch.untold(1));
    assertEquals(Set.of(2, 4), watch.visible(1));
    watch.told(1, 2, FlowMode.TEMPORAL);
    watch.told(1, 4, FlowMode.TEMPORAL);
    assertEquals(FlowMode.TEMPORAL, watch.modes().mode(1, 2));
    // Of this one the port would have shown it.
    assertEquals(FlowMode.FULL, watch.modes().mode(1, 4));
    assertEquals(FlowMode.FULL, watch.modes().mode(0, 2));
  }
}
