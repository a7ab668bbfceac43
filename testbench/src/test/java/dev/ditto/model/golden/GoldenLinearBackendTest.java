package dev.ditto.model.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class GoldenLinearBackendTest {
  private final LinearBackend backend = new GoldenLinearBackend();

  @Property(tries = 300)
  void fullModeIsTheDefinition(@ForAll LinearKind kind, @ForAll CodeType type, @ForAll long seed) {
    LinearTask task = RandomTasks.full(kind, type, new Random(seed));
    LinearResult result = backend.run(task);
    int[] expected = NaiveProduct.sums(task);
    assertArrayEquals(expected, result.sums());
    for (int i = 0; i < expected.length; i++) {
      int channel = i % task.geometry().outputChannels();
      assertEquals(task.requantization().apply(expected[i], channel), result.out()[i]);
    }
  }

  @Property(tries = 200)
  void temporalModeGivesTheSumsOfFullModeAfterAnyNumberOfSteps(
      @ForAll LinearKind kind,
      @ForAll CodeType type,
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 12) int steps) {
    Random random = new Random(seed);
    LinearTask task = RandomTasks.full(kind, type, random);
    LinearResult result = backend.run(task);
    for (int step = 0; step < steps; step++) {
      task = RandomTasks.next(task, result, random);
      result = backend.run(task);
      LinearResult full = backend.run(RandomTasks.inFull(task));
      assertArrayEquals(full.sums(), result.sums());
      assertArrayEquals(full.out(), result.out());
    }
  }
}
