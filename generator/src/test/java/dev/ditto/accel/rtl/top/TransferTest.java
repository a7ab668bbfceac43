package dev.ditto.accel.rtl.top;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Sync;
import dev.ditto.hdl.sim.axi.AxiStalls;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TransferTest {
  @Test
  void whatIsLoadedCanBeStored() {
    try (TopBench bench = new TopBench(Configuration.preset("tiny"), AxiStalls.none(3))) {
      byte[] data = new byte[4096];
      new Random(1).nextBytes(data);
      bench.memory.contents().write(TopBench.DATA, data);
      bench.start();
      bench.run(
          List.of(
              new Command.Load(Sync.NONE.signalTo(0), TopBench.DATA, Space.Y, 3, 1, 4096, 0),
              new Command.Store(
                  Sync.NONE.waitFor(0), TopBench.DATA + 0x8000, Space.Y, 3, 1, 4096, 0),
              new Command.Finish(Sync.NONE)));
      assertArrayEquals(data, bench.memory.contents().read(TopBench.DATA + 0x8000, 4096));
      assertEquals(0b1010, bench.read("STATUS"));
    }
  }
}
