package dev.ditto.cosim;

import dev.ditto.model.golden.LinearMode;
import dev.ditto.model.golden.ModePolicy;
import dev.ditto.program.layer.AcceleratorBackend.Execution;
import java.util.HashMap;
import java.util.Map;

/**
 * Decides each layer's mode from measured cycles, as Ditto's flow unit does: the first step is
 * computed in full, the second from differences, and from the third on whichever of the two was
 * faster.
 */
final class MeasuredFlow implements ModePolicy {
  private final Map<String, Long> full = new HashMap<>();
  private final Map<String, Long> temporal = new HashMap<>();

  /** Notes what a layer took. */
  public void note(LayerRun run) {
    (run.execution() == Execution.FULL ? full : temporal).put(run.layer(), run.cycles());
  }

  @Override
  public LinearMode mode(String layer, int step) {
    return mayContinue(layer) ? LinearMode.TEMPORAL : LinearMode.FULL;
  }

  /** Whether a layer is to be computed from differences as long as nothing is known against it. */
  public boolean mayContinue(String layer) {
    Long inFull = full.get(layer);
    Long fromDifferences = temporal.get(layer);
    return inFull == null || fromDifferences == null || fromDifferences < inFull;
  }
}
