package dev.ditto.model.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.model.network.LinearOperation;
import dev.ditto.model.network.Network;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.model.quantize.QuantizedNetworkFile;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Shape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntegerExecutorTest {
  private static final int STEPS = 4;
  private static final Network NETWORK = SmallNetworks.unet();

  private final QuantizedNetwork quantized = SmallNetworks.quantized(NETWORK, new Random(11));
  private final IntegerExecutor executor =
      new IntegerExecutor(quantized, new GoldenLinearBackend());

  /** What was seen of a run: each layer's result, and the output of each step. */
  private record Run(
      List<LinearTask> tasks, List<LinearResult> results, List<FloatTensor> output) {}

  @Test
  void temporalExecutionGivesTheSumsOfFullExecutionInEveryLayerAndStep() {
    Run full = run(executor, FlowPolicy.FULL);
    Run temporal = run(executor, FlowPolicy.TEMPORAL);
    assertSame(full, temporal);
    long layers = NETWORK.operations().stream().filter(LinearOperation.class::isInstance).count();
    assertEquals(STEPS * layers, temporal.tasks().size());
    for (LinearTask task : temporal.tasks()) {
      assertEquals(task.step() == 0 ? LinearMode.FULL : LinearMode.TEMPORAL, task.mode());
    }
  }

  @Test
  void anyMixtureOfModesGivesTheSame() {
    Random random = new Random(5);
    FlowPolicy mixed =
        (layer, step) -> random.nextBoolean() ? LinearMode.TEMPORAL : LinearMode.FULL;
    assertSame(run(executor, FlowPolicy.FULL), run(executor, mixed));
  }

  @Test
  void aRunUsesAllOfTheNumberRange() {
    Run run = run(executor, FlowPolicy.FULL);
    int largestCode = 0;
    int outputs = 0;
    for (int i = 0; i < run.tasks().size(); i++) {
      for (byte code : run.tasks().get(i).codes()) {
        largestCode = Math.max(largestCode, Math.abs(code));
      }
      for (short value : run.results().get(i).out()) {
        outputs += value != 0 ? 1 : 0;
      }
    }
    assertTrue(largestCode >= 127, "codes reach only " + largestCode);
    assertTrue(outputs > 10_000, outputs + " outputs differ from 0");
  }

  @Test
  void aFileKeepsEveryConstant(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("quantized.safetensors");
    QuantizedNetworkFile.write(quantized, file);
    QuantizedNetwork read = QuantizedNetworkFile.read(NETWORK, file);
    assertEquals(quantized.scales(), read.scales());
    IntegerExecutor again = new IntegerExecutor(read, new GoldenLinearBackend());
    assertSame(run(executor, FlowPolicy.FULL), run(again, FlowPolicy.FULL));
  }

  @Test
  void refusesSamplesAndLabelsThatDoNotFit() {
    TemporalState state = new TemporalState();
    assertThrows(
        IllegalArgumentException.class,
        () ->
            executor.evaluate(
                FloatTensor.zeros(Shape.of(1, 3, 8, 9)),
                1,
                new int[] {0},
                state,
                FlowPolicy.FULL,
                LinearListener.NONE));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            executor.evaluate(
                FloatTensor.zeros(Shape.of(1, 3, 8, 8)),
                1,
                new int[] {3},
                state,
                FlowPolicy.FULL,
                LinearListener.NONE));
  }

  private static Run run(IntegerExecutor executor, FlowPolicy flow) {
    Run run = new Run(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    LinearListener listener =
        (task, result) -> {
          run.tasks().add(task);
          run.results().add(result);
        };
    Random random = new Random(3);
    TemporalState state = new TemporalState();
    FloatTensor sample = SmallNetworks.normal(Shape.of(1, 3, 8, 8), 1, random);
    for (int step = 0; step < STEPS; step++) {
      run.output()
          .add(executor.evaluate(sample, 900 - 200 * step, new int[] {2}, state, flow, listener));
      FloatTensor move = SmallNetworks.normal(sample.shape(), 0.1, random);
      for (int i = 0; i < move.data().length; i++) {
        sample.data()[i] += move.data()[i];
      }
    }
    return run;
  }

  private static void assertSame(Run expected, Run actual) {
    assertEquals(expected.results().size(), actual.results().size());
    for (int i = 0; i < expected.results().size(); i++) {
      LinearTask task = expected.tasks().get(i);
      String where = task.layer() + " at step " + task.step();
      assertEquals(task.layer(), actual.tasks().get(i).layer());
      LinearResult a = expected.results().get(i);
      LinearResult b = actual.results().get(i);
      assertArrayEquals(a.sums(), b.sums(), where);
      assertArrayEquals(a.out(), b.out(), where);
    }
    for (int step = 0; step < STEPS; step++) {
      assertArrayEquals(expected.output().get(step).data(), actual.output().get(step).data());
    }
  }
}
