package dev.ditto.cosim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Sync;
import dev.ditto.accel.rtl.top.DittoTop;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.mutate.Mutant;
import dev.ditto.hdl.mutate.Mutants;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.sim.axi.AxiStalls;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.model.network.Network;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.SamplerConfig;
import dev.ditto.program.Program;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisturbanceTest {
  private static final Configuration TINY = Configuration.preset("tiny");
  private static final int PATIENCE = 20_000;

  private static Design design;
  private static WholeRun whole;
  private static long cycles;

  @BeforeAll
  static void healthy() {
    design = Hdl.elaborate(() -> new DittoTop(TINY));
    Network network = SmallNetworks.transformer();
    int[] condition = new int[network.conditionLength()];
    Arrays.setAll(condition, i -> i + 1);
    whole =
        new WholeRun(
            SmallNetworks.quantized(network, new Random(1)),
            TINY,
            Sampler.of(SamplerConfig.DEFAULT, 2),
            condition,
            1,
            FlowPolicy.ADAPTIVE,
            7);
    try (Bench bench = bench(design)) {
      cycles = whole.run(bench, share -> {}).cycles();
    }
  }

  private static Bench bench(Design of) {
    BenchOptions options = new BenchOptions(AxiStalls.even(5, 20), 9, PATIENCE);
    return new Bench(JavaDesign.compile(of).start(2), TINY, options);
  }

  @ParameterizedTest
  @EnumSource(Disturbance.Kind.class)
  void theNextRunIsRight(Disturbance.Kind kind) {
    try (Bench bench = bench(design)) {
      new Disturbance(kind, 450).strike(whole, bench, cycles, PATIENCE);
      assertTrue(whole.run(bench, share -> {}).compared() > 1000);
    }
  }

  /** Whatever comes late in a run of more commands than the ring holds must not find it at rest. */
  @Test
  void theRingIsKeptFullUntilItComes() {
    Program program =
        new Program(
            Collections.nCopies(100_000, new Command.Nop(Sync.NONE)),
            List.of(),
            List.of(),
            0,
            0,
            0);
    BenchOptions calm = new BenchOptions(AxiStalls.none(0), 0, PATIENCE);
    try (Bench bench = new Bench(JavaDesign.compile(design).start(2), TINY, calm)) {
      bench.runFor(program, 170_000);
      assertEquals(0, bench.get("STATUS") & bench.registers().bit("STATUS", "idle"));
      // 32,767 commands fit the ring; it has begun anew since.
      assertTrue(bench.get("TAIL") < 32_767, "TAIL is " + bench.get("TAIL"));
    }
  }

  @Test
  void anErrorThatIsNotTold() {
    String message =
        strike(Disturbance.Kind.MEMORY_ERROR, "err_code_axi_rd_raise  ->  (err_code_axi_rd_held");
    assertTrue(
        message.matches("after MEMORY_ERROR at 300 per mille: ERR_CODE is 0, not .+"), message);
  }

  private static String strike(Disturbance.Kind kind, String text) {
    Mutant mutant =
        Mutants.candidates(design.circuit("RegisterBank")).stream()
            .filter(m -> m.what().startsWith("condition stuck") && m.toString().contains(text))
            .findFirst()
            .orElseThrow();
    try (Bench bench = bench(mutant.apply(design))) {
      Disturbance disturbance = new Disturbance(kind, 300);
      return assertThrows(
              BenchException.class, () -> disturbance.strike(whole, bench, cycles, PATIENCE))
          .getMessage();
    }
  }
}
