package dev.ditto.accel.rtl;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.Presets;
import dev.ditto.accel.rtl.control.CommandUnit;
import dev.ditto.accel.rtl.encode.EncodeEngine;
import dev.ditto.accel.rtl.flow.FlowUnit;
import dev.ditto.accel.rtl.memory.ReadDma;
import dev.ditto.accel.rtl.memory.WriteDma;
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
import dev.ditto.hdl.graph.Design;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every unit of every preset passes the checks of the hardware language. */
class ElaborationTest {
  @Test
  void everyPresetElaborates() {
    List<Function<Parameters, Block>> units =
        List.of(
            CommandUnit::new,
            FlowUnit::new,
            ReadDma::new,
            WriteDma::new,
            EncodeEngine::new,
            ComputeEngine::new,
            VectorUnit::new,
            Modulator::new,
            Normalizer::new,
            Divider::new,
            Transposer::new,
            LineAccumulator::new,
            ValueReuseBuffer::new,
            CodeReuseBuffer::new);
    for (String preset : Presets.names()) {
      Parameters p = Configuration.preset(preset).parameters();
      for (var unit : units) {
        Design design = Hdl.elaborate(() -> unit.apply(p));
        assertFalse(design.circuits().isEmpty());
      }
    }
  }
}
