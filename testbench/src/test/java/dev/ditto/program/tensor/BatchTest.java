package dev.ditto.program.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {
  @Test
  void aLongRunIsTakenInPartsOfBoundedMemory() {
    Batch batch = Batch.ahead(130, 2);
    assertEquals(44 * 2, batch.entries());
    assertEquals(
        List.of(0, 44, 88), IntStream.range(0, 130).filter(batch::begins).boxed().toList());
    for (int step = 0; step < 130; step++) {
      for (int evaluation = 0; evaluation < 2; evaluation++) {
        int entry = batch.entry(step, evaluation);
        assertEquals(step, batch.step(batch.time(step), entry));
        assertEquals(evaluation, batch.evaluation(entry));
      }
    }
    // Entries of the last part that are too many.
    assertEquals(129, batch.step(2, 43 * 2));
    assertTrue(Batch.ahead(1000, 2).entries() <= 2 * Batch.MOST_STEPS);
  }
}
