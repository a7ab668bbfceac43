package dev.ditto.accel.rtl.pe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.Design;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On Xilinx one DSP block holds two products of nine by eight bits. */
class PairedProductsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"paired, 0, 8", "plain, 0, 16", "paired, 3, 8", "plain, 2, 16", "plain, 3, 32"})
  void dspBlocksOfARowOfSixteenColumns(String multiplier, int stages, long blocks)
      throws IOException {
    List<String> settings = List.of("multiplier=" + multiplier, "arrayStages=" + stages);
    Configuration small = Configuration.preset("small", settings);
    Design design =
        Hdl.elaborate(() -> new ColumnAccumulators(PeParameters.of(small.parameters())));
    for (Map.Entry<String, String> file : VerilogEmitter.emit(design, List.of()).entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    Synthesis synthesis = Synthesis.run(folder, design.top().name(), Synthesis.Target.XILINX);
    assertEquals(blocks, synthesis.cells().get("DSP48E1"), synthesis.cells().toString());
  }
}
