package dev.ditto.cosim;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bus with a clock of its own changes no value, and takes the cycles that the model says. */
class BusClockTest {
  @ParameterizedTest
  @ValueSource(strings = {"axiOutstanding=4", "axiDataBits=64 digitBits=5", "peStyle=dense"})
  void aWholeRunTakesWhatIsPredicted(String settings) {
    WholeRunTest.assertRunTakesWhatIsPredicted(
        List.of(("busClock=separate " + settings).split(" ")));
  }
}
