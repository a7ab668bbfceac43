package dev.ditto.program;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;
import dev.ditto.model.golden.GoldenLinearBackend;
import dev.ditto.model.golden.LinearResult;
import dev.ditto.model.golden.LinearTask;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AcceleratorBackendTest {
  private final GoldenLinearBackend golden = new GoldenLinearBackend();

  @Property(tries = 400)
  void programsGiveWhatTheGoldenModelGivesOverSeveralSteps(@ForAll long seed) {
    Random random = new Random(seed);
    Parameters parameters = RandomCases.parameters(random);
    CommandInterpreter machine = new CommandInterpreter(parameters, random.nextLong());
    AcceleratorBackend backend =
        new AcceleratorBackend(parameters, machine, layer -> Residence.NONE, true, 0x1000);
    LinearTask task = RandomCases.full(random);
    for (int step = 0; step < 4; step++) {
      LinearResult expected = golden.run(task);
      AcceleratorBackend.Outcome outcome = backend.run(task);
      String where = "step " + step + " of " + task.geometry() + " on " + parameters;
      assertArrayEquals(expected.sums(), outcome.sums(), where);
      assertArrayEquals(expected.out(), outcome.out(), where);
      boolean differences =
          step > 0 && parameters.peStyle() == PeStyle.WINDOW && task.previousWeights() == null;
      assertEquals(
          differences ? AcceleratorBackend.Execution.TEMPORAL : AcceleratorBackend.Execution.FULL,
          outcome.execution());
      task = RandomCases.next(task, expected, random);
    }
  }
}
