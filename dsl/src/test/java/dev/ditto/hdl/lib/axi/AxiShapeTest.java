package dev.ditto.hdl.lib.axi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.hdl.ImpossibleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Shapes that AXI does not have are refused where the parameters are given. */
class AxiShapeTest {
  @Test
  void dataIsAPowerOfTwoOfBytes() {
    String range = ", AXI4 has 8, 16, 32 .. 1024; use a power of two in that range";
    refused("AXI reader: dataBits is 24" + range, () -> new AxiReader.Params(32, 24, 2, 2));
    refused("AXI writer: dataBits is 4" + range, () -> new AxiWriter.Params(32, 4, 2));
    refused("AXI crossing: dataBits is 2048" + range, () -> new AxiCrossing.Params(32, 2048));
    refused("AXI crossing: dataBits is 0" + range, () -> new AxiCrossing.Params(32, 0));
  }

  @Test
  void anAddressPointsAtMoreThanOneWord() {
    refused(
        "AXI reader: addressBits is 3, legal is 4 to 64; keep to that range",
        () -> new AxiReader.Params(3, 64, 2, 2));
    refused(
        "AXI4-Lite slave: addressBits is 2, legal is 3 to 64; keep to that range",
        () -> new AxiLiteSlave.Params(2));
    assertEquals(4, new AxiCrossing.Params(4, 64).addressBits());
    assertEquals(3, new AxiLiteSlave.Params(3).addressBits());
  }

  @Test
  void somebodyAsksForSomething() {
    refused(
        "AXI reader: clients is 0, legal is 1 to 256; keep to that range",
        () -> new AxiReader.Params(32, 64, 0, 2));
    refused(
        "AXI writer: outstanding is 1, legal is 2 to 256; keep to that range",
        () -> new AxiWriter.Params(32, 64, 1));
  }

  @Test
  void aBurstStaysWithin4KilobytesAnd256Beats() {
    refused(
        "burst walker: maxBurst is 64, legal is 1 to 32; keep to that range",
        () -> new BurstWalker.Params(32, 1024, 64, 4, 9, 9));
    refused(
        "burst walker: maxBurst is 12, it is a power of two; keep to that range",
        () -> new BurstWalker.Params(32, 64, 12, 4, 9, 9));
    refused(
        "burst walker: beatBits is 8, legal is 9 to 64; keep to that range",
        () -> new BurstWalker.Params(32, 64, 16, 4, 8, 9));
    assertEquals(256, new BurstWalker.Params(32, 128, 256, 1, 9, 9).maxBurst());
  }

  private static void refused(String message, Executable call) {
    assertEquals(message, assertThrows(ImpossibleException.class, call).getMessage());
  }
}
