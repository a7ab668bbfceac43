package dev.ditto.accel.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.Hierarchy;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.accel.rtl.pe.ZeroSkipPe;
import dev.ditto.accel.rtl.vector.DivisionUnit;
import dev.ditto.accel.rtl.vector.StandardUnit;
import dev.ditto.accel.rtl.vector.VectorUnit;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Memory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EstimateTest {
  private static final double TOLERANCE = 0.15;

  /** Of queues that are LUTs. */
  private static final int FEW_WORDS = 4;

  @TempDir Path folder;

  /** The formulas still say what they were fitted to, LUTs or gates, flip-flops and DSP blocks. */
  @Test
  void formulasGoThroughWhatWasMeasured() {
    for (Measurement m : Measurement.all()) {
      Synthesis.Resources said = Estimate.part(m.part(), m.parameters(), m.target());
      near(m.resources().luts(), said.luts(), m.toString());
      near(m.resources().flipFlops(), said.flipFlops(), m.toString());
      assertEquals(m.resources().multipliers(), said.multipliers(), m.toString());
      if (m.target() != Synthesis.Target.GENERIC) {
        assertEquals(m.resources().blockRams(), said.blockRams(), m.toString());
      }
    }
  }

  /** Configurations that no formula was fitted to. */
  @ParameterizedTest
  @CsvSource({
    "ENCODER, XILINX, tiny encoderWidth=16",
    "ROW_PE, XILINX, tiny columns=12",
  })
  void yosysAgreesOnOthers(Part part, Synthesis.Target target, String written) throws IOException {
    List<String> words = List.of(written.split(" "));
    Configuration c = Configuration.preset(words.get(0), words.subList(1, words.size()));
    assertTrue(
        Measurement.all().stream()
            .noneMatch(
                m -> m.part() == part && m.target() == target && m.configuration().equals(written)),
        "fitted to it");
    Measurement m = Measuring.of(c, written, target, part, folder).get(0);
    Synthesis.Resources said = Estimate.part(part, c.parameters(), target);
    near(m.resources().luts(), said.luts(), m.toString());
    near(m.resources().flipFlops(), said.flipFlops(), m.toString());
    assertEquals(m.resources().blockRams(), said.blockRams(), m.toString());
    assertEquals(m.resources().multipliers(), said.multipliers(), m.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "small", "medium", "tiny lanes=2", "tiny digitBits=5"})
  void memoriesAreThoseOfTheDesign(String written) {
    List<String> words = List.of(written.split(" "));
    Configuration c = Configuration.preset(words.get(0), words.subList(1, words.size()));
    Map<String, Integer> planned = new TreeMap<>();
    for (MemoryPlan.Memories m : MemoryPlan.of(c.parameters())) {
      if (m.kind() != MemoryPlan.Kind.TABLE) {
        planned.merge(m.depth() + " x " + m.width(), m.count(), Integer::sum);
      }
    }
    Map<String, Integer> built = new TreeMap<>();
    Rtl rtl = Rtl.of(c);
    collect(rtl, rtl.design().top(), built);
    assertEquals(built, planned);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "small", "medium", "large", "asic"})
  void partsAreCountedAsInTheDesign(String preset) {
    Rtl rtl = Rtl.of(Configuration.preset(preset));
    Parameters p = rtl.configuration().parameters();
    Hierarchy hierarchy = Hierarchy.of(rtl.design());
    for (Class<?> unit : List.of(DivisionUnit.class, StandardUnit.class)) {
      assertEquals(Part.DIVISION.count(p), hierarchy.instancesOf(unit).size());
    }
    assertEquals(Part.ROW_PE.count(p), hierarchy.instancesOf(ZeroSkipPe.class).size());
    assertEquals(Part.VECTOR.count(p), hierarchy.instancesOf(VectorUnit.class).size());
  }

  private static void collect(Rtl rtl, Circuit circuit, Map<String, Integer> built) {
    for (Memory m : circuit.memories()) {
      if (m.depth() > FEW_WORDS) {
        built.merge(m.depth() + " x " + m.width(), 1, Integer::sum);
      }
    }
    for (Instance i : circuit.instances()) {
      collect(rtl, rtl.design().circuit(i.circuit()), built);
    }
  }

  /** Row-PEs grow with every stage, and where nobody measured by how much, that is said. */
  @Test
  void stagesAndChecksumsAreCountedOrTold() {
    long before = 0;
    for (int stages = 0; stages <= 3; stages++) {
      Estimate e = of("arrayStages=" + stages, Synthesis.Target.XILINX);
      assertEquals(List.of(), e.unknown());
      long flipFlops = e.total().flipFlops();
      assertTrue(flipFlops > before, flipFlops + " after " + before);
      before = flipFlops;
    }
    // 65 flip-flops for each boundary, and twice 16 that number beats.
    Synthesis.Resources without = of("checksums=off", Synthesis.Target.XILINX).total();
    Synthesis.Resources with = of("checksums=on", Synthesis.Target.XILINX).total();
    near(6 * 65 + 2 * 16, with.flipFlops() - without.flipFlops(), "checksums");
    assertTrue(with.luts() > without.luts());
    assertEquals(
        List.of("what arrayStages adds", "what checksums adds"),
        of("arrayStages=1 checksums=on", Synthesis.Target.ICE40).unknown());
  }

  private static Estimate of(String settings, Synthesis.Target target) {
    return Estimate.of(
        Configuration.preset("tiny", List.of(settings.split(" "))).parameters(), target);
  }

  @Test
  void boundsFollowFromTheParameters() {
    Parameters p = Configuration.preset("small", List.of("lanes=2")).parameters();
    Throughput t = Throughput.of(p);
    assertEquals(8 * 16 * 2, t.products());
    assertEquals(8 * 2, t.tokens());
    assertEquals(8, t.busBytes());
    // 16 tokens a cycle from 16 codes a cycle, of which every third is a token.
    assertEquals(3, t.usesPerCode(1.0 / 3), 1e-9);
    assertEquals(25.6, t.gigaProducts(10_000), 1e-9);
  }

  private static void near(long is, long said, String what) {
    double off = Math.abs(said - is);
    assertTrue(off <= Math.max(8, TOLERANCE * is), said + " instead of " + is + ": " + what);
  }
}
