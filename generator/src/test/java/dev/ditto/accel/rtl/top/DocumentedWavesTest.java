package dev.ditto.accel.rtl.top;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.isa.Assembler;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Sync;
import dev.ditto.accel.regs.Interrupt;
import dev.ditto.accel.rtl.Simulators;
import dev.ditto.hdl.sim.axi.AxiStalls;
import dev.ditto.hdl.sim.wave.TextWave;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The waveforms in the documents are what the hardware does. {@code -Dditto.rewrite=true} draws
 * them anew.
 */
class DocumentedWavesTest {
  private static final Path FOLDER =
      Path.of("src/main/resources/dev/ditto/accel/handover/documents/waves");

  private static TopBench bench() {
    return new TopBench(Configuration.preset("tiny"), AxiStalls.none(2), Simulators.JAVA);
  }

  private static void assertDrawn(String name, String svg) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("ditto.rewrite")) {
      Files.writeString(file, svg);
    }
    assertEquals(Files.readString(file), svg, name);
  }

  @Test
  void aRegisterIsWrittenAndRead() throws IOException {
    try (TopBench bench = bench()) {
      TextWave wave =
          TextWave.ports(
              bench.simulation,
              "s_axil_awaddr",
              "s_axil_awvalid",
              "s_axil_awready",
              "s_axil_wdata",
              "s_axil_wvalid",
              "s_axil_wready",
              "s_axil_bresp",
              "s_axil_bvalid",
              "s_axil_bready",
              "s_axil_araddr",
              "s_axil_arvalid",
              "s_axil_arready",
              "s_axil_rdata",
              "s_axil_rvalid",
              "s_axil_rready");
      wave.onlyWhile("s_axil_awvalid", "s_axil_awaddr").onlyWhile("s_axil_wvalid", "s_axil_wdata");
      wave.onlyWhile("s_axil_bvalid", "s_axil_bresp").onlyWhile("s_axil_arvalid", "s_axil_araddr");
      wave.onlyWhile("s_axil_rvalid", "s_axil_rdata");
      long from = bench.simulation.cycle();
      bench.write("WATCHDOG", 0x1000);
      bench.read("WATCHDOG");
      bench.clock(2);
      assertDrawn("register.svg", wave.svg(from, bench.simulation.cycle()));
    }
  }

  @Test
  void theDoorbellLetsCommandsBeFetchedAndTheLastOneInterrupts() throws IOException {
    try (TopBench bench = bench()) {
      bench.write("INTR_ENABLE", Interrupt.DONE.mask());
      bench.start();
      // The flow unit clears its table first.
      bench.clock(bench.p.flowLayers() + 10);
      bench.submit(Assembler.encode(new Command.Finish(Sync.NONE)));
      TextWave wave =
          TextWave.ports(
              bench.simulation,
              "s_axil_awaddr",
              "s_axil_awvalid",
              "s_axil_wdata",
              "s_axil_wvalid",
              "s_axil_bvalid",
              "m_axi_araddr",
              "m_axi_arlen",
              "m_axi_arvalid",
              "m_axi_arready",
              "m_axi_rdata",
              "m_axi_rvalid",
              "m_axi_rlast",
              "irq");
      wave.onlyWhile("s_axil_awvalid", "s_axil_awaddr").onlyWhile("s_axil_wvalid", "s_axil_wdata");
      wave.onlyWhile("m_axi_arvalid", "m_axi_araddr", "m_axi_arlen");
      wave.onlyWhile("m_axi_rvalid", "m_axi_rdata");
      long from = bench.simulation.cycle();
      bench.moveTail();
      while (bench.simulation.get("irq") == 0) {
        bench.clock();
      }
      bench.clock(2);
      assertDrawn("doorbell.svg", wave.svg(from, bench.simulation.cycle()));
      from = bench.simulation.cycle();
      wave =
          TextWave.ports(
              bench.simulation,
              "s_axil_awaddr",
              "s_axil_awvalid",
              "s_axil_wdata",
              "s_axil_wvalid",
              "s_axil_bvalid",
              "irq");
      wave.onlyWhile("s_axil_awvalid", "s_axil_awaddr").onlyWhile("s_axil_wvalid", "s_axil_wdata");
      bench.write("INTR_STATE", Interrupt.DONE.mask());
      bench.clock(3);
      assertDrawn("interrupt.svg", wave.svg(from, bench.simulation.cycle()));
    }
  }
}
