package dev.ditto.accel.rtl;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.rtl.top.DittoTop;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.proof.ProofAssertions;
import org.junit.jupiter.api.Test;

/** The Verilog of the whole accelerator, every module of it, is its graph. */
class ProofTest {
  @Test
  void tinyAccelerator() {
    var configuration = Configuration.preset("tiny");
    ProofAssertions.assertProved(Hdl.elaborate(() -> new DittoTop(configuration)), 1);
  }
}
