package dev.ditto.cosim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Sync;
import dev.ditto.accel.regs.Boundary;
import dev.ditto.accel.rtl.top.DittoTop;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.mutate.Mutant;
import dev.ditto.hdl.mutate.Mutants;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.interpreter.BoundaryTable;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.program.run.CompiledRun;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Checksums of whole runs on the RTL of the smallest accelerator. */
class BoundarySearchTest {
  /** With a Y in which no sums stay, so that all that layers keep is stored. */
  private static final Configuration CHECKED =
      Configuration.preset("tiny", List.of("checksums=on", "yDepth=32"));

  private static final BenchOptions CALM = BenchOptions.calm();
  private static Hardware hardware;

  @BeforeAll
  static void build() {
    hardware = Hardware.of(CHECKED, Simulator.JAVA, BuildOptions.defaults());
  }

  @Test
  void stallsChangeNoChecksum() {
    WholeRun run = run(2, 1, FlowPolicy.TEMPORAL);
    CompiledRun compiled = run.compiled();
    BoundaryTable golden = BoundaryTable.of(CHECKED.parameters(), compiled, run.flow());
    int commands = compiled.program().commands().size();
    for (BenchOptions options :
        new BenchOptions[] {BenchOptions.calm(), BenchOptions.stalling(40, 5)}) {
      try (Bench bench = new Bench(hardware.start(3), CHECKED, options)) {
        compiled.load(bench);
        bench.registers().flow(run.flow());
        bench.run(compiled.program());
        assertArrayEquals(golden.tails().get(commands), bench.registers().checksums());
      }
    }
  }

  @Test
  void everyStepOfARunInMeasuredModesIsCompared() {
    WholeRun run = run(3, 2, FlowPolicy.ADAPTIVE);
    try (Bench bench = new Bench(hardware.start(3), CHECKED, BenchOptions.stalling(20, 5))) {
      assertEquals(3, run.run(bench, share -> {}).stepCycles().size());
    }
  }

  @Test
  void aWrongPixelIsSeenWhereItIsLoaded() {
    WholeRun run = run(2, 1, FlowPolicy.TEMPORAL);
    BoundaryFault fault =
        new BoundarySearch(run, CALM, hardware, WholeRunTest::turnTheFirstPixel)
            .first()
            .orElseThrow();
    assertEquals(List.of(Boundary.LOAD), fault.boundaries());
    assertEquals(0, fault.step());
    assertEquals("sample", fault.part());
    assertEquals(Optional.empty(), new BoundarySearch(run, CALM, hardware).first());
  }

  @Test
  void anEncoderThatAddsWhereItShouldSubtract() {
    BoundaryFault fault = fault("DeltaEncoder", " - ");
    assertEquals(List.of(Boundary.ENCODE), fault.boundaries());
    assertEquals(1, fault.step());
    List<Command> commands = pooled().compiled().program().commands();
    int first = commands.lastIndexOf(new Command.Step(Sync.NONE, false));
    while (!(commands.get(first) instanceof Command.Encode encode && encode.temporal())) {
      first++;
    }
    assertEquals(
        "the checksum of ENCODE is wrong first after command %d, in step 1, of in: ENCODE"
                .formatted(first)
            + " layer=1 modes=[TEMPORAL] temporal=1 count=20 perPixel=1 lastChannels=3",
        fault.toString());
  }

  @Test
  void accumulatorsThatSubtract() {
    BoundaryFault fault = fault("ColumnAccumulators", " + ");
    assertEquals(List.of(Boundary.COMPUTE), fault.boundaries());
    assertEquals(0, fault.step());
    assertEquals("in", fault.part());
  }

  @Test
  void sumsThatWereRightUntilTheyWereInY() {
    BoundaryFault fault = fault("ValueReuseBuffer", " + ");
    assertEquals(List.of(Boundary.STORE), fault.boundaries());
    assertTrue(fault.toString().contains(" space=Y20 "), fault.toString());
  }

  /** Where checksums find the first operator of a circuit that is another. */
  private static BoundaryFault fault(String circuit, String before) {
    Design design = Hdl.elaborate(() -> new DittoTop(CHECKED));
    Mutant mutant =
        Mutants.candidates(design.circuit(circuit)).stream()
            .filter(m -> m.what().equals("operator") && m.before().contains(before))
            .findFirst()
            .orElseThrow();
    Hardware broken = JavaDesign.compile(mutant.apply(design))::start;
    return new BoundarySearch(pooled(), CALM, broken).first().orElseThrow();
  }

  /** What the broken circuits are to do. */
  private static WholeRun pooled() {
    return WholeRunTest.whole(CHECKED, SmallNetworks.pooled(), 2, 1, FlowPolicy.TEMPORAL);
  }

  private static WholeRun run(int steps, double guidance, FlowPolicy policy) {
    return WholeRunTest.whole(CHECKED, SmallNetworks.transformer(), steps, guidance, policy);
  }
}
