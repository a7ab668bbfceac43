package dev.ditto.accel.rtl.pe;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.MemoryStyle;
import dev.ditto.accel.MultiplierStyle;
import dev.ditto.accel.PeStyle;
import dev.ditto.accel.rtl.encode.WindowFormat;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How busy row-PEs are when memory does not hold them up: the array of the preset small, whose
 * number of columns does not matter here. Counted in cycles of the simulation.
 */
class UtilisationTest {

  @ParameterizedTest
  @CsvSource({
    // zeros, windows of a row, share of cycles in which a row-PE retires a token
    "0.00, 16, 0.97",
    "0.45, 16, 0.95",
    "0.45,  4, 0.92",
    "0.45,  2, 0.80"
  })
  void rowPesRetireTokensNearlyAlways(double zeros, int steps, double atLeast) {
    PeParameters pe =
        new PeParameters(
            2,
            1,
            new WindowFormat(1, 9, false),
            16,
            2,
            2,
            1024,
            MemoryStyle.BLOCK,
            MultiplierStyle.PLAIN,
            0);
    ArrayParameters p = new ArrayParameters(pe, PeStyle.WINDOW, 8, 2, 256);
    try (ComputeMachine machine = new ComputeMachine(p, zeros, new Random(1))) {
      for (int command = 0; command < 4; command++) {
        machine.add(
            new ComputeJob(
                false,
                3,
                64,
                8,
                5,
                5,
                0,
                0,
                100,
                100,
                1,
                1,
                3,
                0,
                3,
                0,
                steps,
                3,
                9,
                0,
                command & 1));
      }
      machine.run(1, 1);
      double share = (double) machine.active / (p.rows() * machine.busy);
      assertTrue(share >= atLeast, "share of active cycles: " + share);
    }
  }
}
