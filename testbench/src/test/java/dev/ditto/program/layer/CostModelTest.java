package dev.ditto.program.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.SetConstants;
import dev.ditto.accel.isa.Sync;
import org.junit.jupiter.api.Test;

/** What is expected of a command, beside what the hardware took for it in a run. */
class CostModelTest {
  /** Four lanes, sixteen columns: so many units divide and standardise. */
  private static final Parameters SMALL = Configuration.preset("small").parameters();

  private static final CostModel COST = CostModel.of(SMALL, Shape.pointwise(1, 1, 1), true);

  private static final SetConstants ANY = new SetConstants(0, 0, 1, 64, 31);

  @Test
  void fourRowsAreDividedAtOnce() {
    assertEquals(
        396, COST.cycles(new Command.Divide(Sync.NONE, 0, 64, 1 << 15, 20)), "it took 397");
  }

  @Test
  void fourRowsAreStandardisedAtOnce() {
    assertEquals(428, COST.cycles(new Command.Standardize(Sync.NONE, 0, 32, ANY)), "it took 368");
  }

  @Test
  void eachChannelOfAGroupNormIsReadInItsTurn() {
    assertEquals(
        144, COST.cycles(new Command.Normalize(Sync.NONE, 0, 16, 0, 0, ANY)), "it took 151");
  }

  @Test
  void aBlockIsReadByRowsAndWrittenByColumns() {
    assertEquals(44, COST.cycles(new Command.Transpose(Sync.NONE, 0, 0)), "it took 39");
  }
}
