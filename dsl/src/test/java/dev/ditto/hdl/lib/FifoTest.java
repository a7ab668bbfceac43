package dev.ditto.hdl.lib;

import static dev.ditto.hdl.Hdl.uint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.hdl.Hdl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FifoTest {
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5})
  void keepsAsManyAsItsDepthAndCountsThem(int depth) {
    QueueModel.check(
        Hdl.elaborate(() -> new Fifo<>(new Fifo.Params<>(uint(20), depth))),
        1,
        (kept, offers) -> kept < depth,
        (simulation, kept) -> assertEquals(kept, simulation.get("count")));
  }

  @Test
  void theDepthStartsAtTwo() {
    assertThrows(IllegalArgumentException.class, () -> new Fifo.Params<>(uint(1), 1));
  }
}
