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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntegerExecutorTest {
  private static final int STEPS = 4;

  /** A network, and what it is told. */
  private record Subject(Network network, int... condition) {
    QuantizedNetwork quantized() {
      return SmallNetworks.quantized(network, new Random(11));
    }

    IntegerExecutor executor() {
      return new IntegerExecutor(quantized(), new GoldenLinearBackend());
    }

    @Override
    public String toString() {
      return network.name();
    }
  }

  private static List<Subject> subjects() {
    return List.of(
        new Subject(SmallNetworks.unet(), 2),
        new Subject(SmallNetworks.captioned(), 4, 0, 3),
        new Subject(SmallNetworks.transformer(), 2));
  }

  /** What was seen of a run: each layer's result, and the output of each step. */
  private record Run(
      List<LinearTask> tasks, List<LinearResult> results, List<FloatTensor> output) {}

  @ParameterizedTest
  @MethodSource("subjects")
  void temporalExecutionGivesTheSumsOfFullExecutionInEveryLayerAndStep(Subject subject) {
    IntegerExecutor executor = subject.executor();
    Run full = run(subject, executor, ModePolicy.FULL);
    Run temporal = run(subject, executor, ModePolicy.TEMPORAL);
    assertSame(full, temporal);
    long layers =
        subject.network().operations().stream().filter(LinearOperation.class::isInstance).count();
    assertEquals(STEPS * layers, temporal.tasks().size());
    for (LinearTask task : temporal.tasks()) {
      assertEquals(task.step() == 0 ? LinearMode.FULL : LinearMode.TEMPORAL, task.mode());
    }
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void anyMixtureOfModesGivesTheSame(Subject subject) {
    IntegerExecutor executor = subject.executor();
    Random random = new Random(5);
    ModePolicy mixed =
        (layer, step) -> random.nextBoolean() ? LinearMode.TEMPORAL : LinearMode.FULL;
    assertSame(run(subject, executor, ModePolicy.FULL), run(subject, executor, mixed));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void aRunUsesAllOfTheNumberRange(Subject subject) {
    IntegerExecutor executor = subject.executor();
    Run run = run(subject, executor, ModePolicy.FULL);
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
    assertTrue(outputs > 5_000, outputs + " outputs differ from 0");
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void aFileKeepsEveryConstant(Subject subject, @TempDir Path folder) throws IOException {
    QuantizedNetwork quantized = subject.quantized();
    IntegerExecutor executor = new IntegerExecutor(quantized, new GoldenLinearBackend());
    Path file = folder.resolve("quantized.safetensors");
    QuantizedNetworkFile.write(quantized, file);
    QuantizedNetwork read = QuantizedNetworkFile.read(subject.network(), file);
    assertEquals(quantized.scales(), read.scales());
    IntegerExecutor again = new IntegerExecutor(read, new GoldenLinearBackend());
    assertSame(run(subject, executor, ModePolicy.FULL), run(subject, again, ModePolicy.FULL));
  }

  @Test
  void refusesSamplesAndLabelsThatDoNotFit() {
    IntegerExecutor executor = subjects().get(0).executor();
    TemporalState state = new TemporalState();
    assertThrows(
        IllegalArgumentException.class,
        () ->
            executor.evaluate(
                FloatTensor.zeros(Shape.of(1, 3, 8, 9)),
                1,
                new int[] {0},
                state,
                ModePolicy.FULL,
                LinearListener.NONE));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            executor.evaluate(
                FloatTensor.zeros(Shape.of(1, 3, 8, 8)),
                1,
                new int[] {3},
                state,
                ModePolicy.FULL,
                LinearListener.NONE));
  }

  private static Run run(Subject subject, IntegerExecutor executor, ModePolicy flow) {
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
          .add(
              executor.evaluate(
                  sample, 900 - 200 * step, subject.condition(), state, flow, listener));
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
