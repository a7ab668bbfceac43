package dev.ditto.cosim;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More registers in the array change no value, and no more cycles than the model says. */
class ArrayStagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arrayStages=1 multiplier=paired",
        "arrayStages=2 lanes=2 fetchPorts=2",
        "arrayStages=3 digitBits=5",
        "arrayStages=3 peStyle=dense"
      })
  void aWholeRunTakesWhatIsPredicted(String settings) {
    WholeRunTest.assertRunTakesWhatIsPredicted(List.of(settings.split(" ")));
  }
}
