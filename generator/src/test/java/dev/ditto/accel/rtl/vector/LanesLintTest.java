package dev.ditto.accel.rtl.vector;

import dev.ditto.arithmetic.Activation;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LanesLintTest {
  @Test
  void lanesAndUnitsAreClean() {
    List<Supplier<Block>> blocks =
        List.of(
            () -> new ActivationLane(new ActivationLane.Params(List.of(Activation.SILU))),
            () -> new ActivationLane(new ActivationLane.Params(List.of(Activation.values()))),
            MultiplyAddLane::new,
            ExponentLane::new,
            SlopeLane::new,
            StandardUnit::new,
            DivisionUnit::new);
    for (Supplier<Block> block : blocks) {
      LintAssertions.assertClean(Hdl.elaborate(block));
    }
  }
}
