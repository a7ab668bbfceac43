package dev.ditto.accel.rtl;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.rtl.check.BoundaryMonitor;
import dev.ditto.accel.rtl.encode.EncodeEngine;
import dev.ditto.accel.rtl.flow.FlowUnit;
import dev.ditto.accel.rtl.pe.ComputeEngine;
import dev.ditto.accel.rtl.reuse.CodeReuseBuffer;
import dev.ditto.accel.rtl.reuse.ValueReuseBuffer;
import dev.ditto.accel.rtl.vector.Divider;
import dev.ditto.accel.rtl.vector.LineAccumulator;
import dev.ditto.accel.rtl.vector.Modulator;
import dev.ditto.accel.rtl.vector.Normalizer;
import dev.ditto.accel.rtl.vector.Transposer;
import dev.ditto.accel.rtl.vector.VectorUnit;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The units' Verilog has no finding in any tool. */
class LintTest {
  private static final List<Function<Parameters, Block>> UNITS =
      List.of(
          EncodeEngine::new,
          ComputeEngine::new,
          VectorUnit::new,
          Modulator::new,
          Normalizer::new,
          Divider::new,
          Transposer::new,
          LineAccumulator::new,
          ValueReuseBuffer::new,
          CodeReuseBuffer::new,
          FlowUnit::new,
          BoundaryMonitor::new);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rows=4",
        "digitBits=5 lanes=2 rows=3 fetchPorts=2",
        "digitBits=5 lanes=4 rows=1 encoderWidth=4 windowFifoDepth=3",
        "peStyle=dense lanes=4 encoderWidth=16 weightBuffers=3",
        "peStyle=dense kTile=16 vectorLanes=4"
      })
  void unitsAreClean(String overrides) {
    Parameters p = Configuration.preset("tiny", List.of(overrides.split(" "))).parameters();
    for (Function<Parameters, Block> unit : UNITS) {
      LintAssertions.assertClean(Hdl.elaborate(() -> unit.apply(p)));
    }
  }
}
