package dev.ditto.hdl.lib;

import static dev.ditto.hdl.Hdl.uint;

import dev.ditto.hdl.Hdl;
import org.junit.jupiter.api.Test;

class SkidBufferTest {
  @Test
  void keepsOneItemWhileTheConsumerStalls() {
    QueueModel.check(
        Hdl.elaborate(() -> new SkidBuffer<>(new SkidBuffer.Params<>(uint(20)))),
        0,
        (kept, offers) -> kept == 0,
        (simulation, kept) -> {});
  }
}
