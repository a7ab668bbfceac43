package dev.ditto.hdl.lib;

import static dev.ditto.hdl.Hdl.uint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.hdl.Hdl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryFifoTest {
  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8, 16})
  void keepsItsDepthAndOneItemMoreAtTheExit(int depth) {
    QueueModel.check(
        Hdl.elaborate(() -> new MemoryFifo<>(new MemoryFifo.Params<>(uint(20), depth))),
        2,
        (kept, offers) -> kept - (offers ? 1 : 0) < depth,
        (simulation, kept) -> assertEquals(kept > 0 ? 1 : 0, simulation.get("busy")));
  }

  @Test
  void theDepthIsAPowerOfTwo() {
    assertThrows(IllegalArgumentException.class, () -> new MemoryFifo.Params<>(uint(1), 6));
    assertThrows(IllegalArgumentException.class, () -> new MemoryFifo.Params<>(uint(1), 1));
  }
}
