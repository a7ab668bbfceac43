package dev.ditto.cosim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.regs.RegisterMap;
import dev.ditto.hdl.sim.axi.AxiStalls;
import dev.ditto.hdl.sim.axi.PagedMemory;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.SamplerConfig;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** From the bell to the interrupt the host writes nothing: the whole run is the accelerator's. */
class OneBellTest {
  /**
   * With a Y in which no sums stay: then the memory port shows the mode of each layer, and nobody
   * has to ask for it.
   */
  private static final Configuration TINY = Configuration.preset("tiny", List.of("yDepth=32"));

  @Test
  void onlyTheAcceleratorWritesBetweenTheBellAndTheInterrupt() {
    WholeRun whole =
        new WholeRun(
            SmallNetworks.quantized(SmallNetworks.transformer(), new Random(1)),
            TINY,
            Sampler.of(SamplerConfig.DEFAULT, 3),
            new int[] {2},
            2,
            FlowPolicy.ADAPTIVE,
            7);
    Hardware hardware = Hardware.of(TINY, Simulator.JAVA, BuildOptions.defaults());
    BusMonitor bus = new BusMonitor(hardware.start(4));
    BenchOptions options = new BenchOptions(AxiStalls.even(1, 10), 3, 1_000_000);
    try (Bench bench = new Bench(bus, TINY, options)) {
      int bytes = (int) (Bench.FIRST_ADDRESS - CommandRing.BASE + whole.compiled().bytes());
      bench.map(CommandRing.BASE, bytes);
      Witness witness = new Witness(bus, bench, bytes);
      bus.tell(witness);
      WholeRun.Result result = whole.runUnseen(bench, share -> {});
      assertEquals(1, witness.bells);
      assertEquals(1, witness.interrupts);
      assertEquals(0, witness.registerWrites);
      assertEquals(result.run().program().bytesStored(), witness.bytesWritten);
      // It saw registers being written at all: the interrupt is acknowledged afterwards.
      assertTrue(witness.registerWritesAfter > 0);
    }
  }

  /** Looks on from the bell to the interrupt. */
  private static final class Witness implements BusMonitor.Listener {
    private static final int CONTROL =
        RegisterMap.of(TINY.parameters(), 0).register("CTRL").offset();
    private static final int START = 1;

    final BusMonitor bus;
    final Bench bench;
    final int bytes;

    /** Memory when the bell rang, and what the accelerator has given to it since. */
    final PagedMemory expected = new PagedMemory();

    boolean rung;
    int bells;
    int interrupts;
    int registerWrites;
    int registerWritesAfter;
    long bytesWritten;

    Witness(BusMonitor bus, Bench bench, int bytes) {
      this.bus = bus;
      this.bench = bench;
      this.bytes = bytes;
    }

    @Override
    public void register(long offset, long value) {
      registerWrites += rung ? 1 : 0;
      registerWritesAfter += interrupts;
      if (offset == CONTROL && (value & START) != 0) {
        bells++;
        rung = true;
        expected.map(CommandRing.BASE, bytes);
        expected.write(CommandRing.BASE, bench.read(CommandRing.BASE, bytes));
      }
    }

    @Override
    public void written(long address, int value) {
      bytesWritten += rung ? 1 : 0;
      expected.write(address, value);
    }

    @Override
    public void interrupted() {
      interrupts++;
      rung = false;
      assertTrue(bus.registersAtRest());
      assertArrayEquals(
          expected.read(CommandRing.BASE, bytes), bench.read(CommandRing.BASE, bytes));
    }
  }
}
