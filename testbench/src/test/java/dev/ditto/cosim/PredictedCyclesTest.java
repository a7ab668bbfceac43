package dev.ditto.cosim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredictedCyclesTest {
  /** With a table of 256 layers, which takes as many cycles to clear. */
  @ParameterizedTest
  @CsvSource({
    "10_000, 10_000, 0",
    "9_744, 10_000, 0", // all of the difference may be the clearing
    "9_644, 10_000, -0.01",
    "10_100, 10_000, 0.01"
  })
  void clearingTheTableIsNoError(String predicted, String measured, double error) {
    Parameters p = Configuration.preset("tiny", List.of("flowLayers=256")).parameters();
    PredictedCycles cycles = new PredictedCycles(number(predicted), number(measured), List.of());
    assertEquals(error, cycles.error(p), 1e-9);
  }

  private static long number(String text) {
    return Long.parseLong(text.replace("_", ""));
  }
}
