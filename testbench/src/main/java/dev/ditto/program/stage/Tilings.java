package dev.ditto.program.stage;

import dev.ditto.program.layer.LayerCompiler;
import dev.ditto.program.layer.LayerJob;
import dev.ditto.program.layer.RefusalException;
import dev.ditto.program.layer.Tiling;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How layers are cut, found once for all steps. */
public final class Tilings {
  /** By the names of layers, which are the same in all evaluations. */
  private final Map<String, Tiling> known = new HashMap<>();

  private final Map<String, Optional<Tiling>> shared = new HashMap<>();

  /** Forgets all of them, as others may be better now. */
  public void forget() {
    known.clear();
    shared.clear();
  }

  /**
   * The one expected to be fastest for a layer by itself.
   *
   * @throws dev.ditto.program.layer.CapacityException when the layer does not fit however it is cut
   */
  Tiling of(LayerJob job) {
    return known.computeIfAbsent(job.layer(), name -> LayerCompiler.best(job));
  }

  /**
   * One of as few stripes as can be, each with the sums of all column tiles at once.
   *
   * @throws RefusalException when those of a single row do not fit
   */
  Tiling together(LayerJob job) {
    return known.computeIfAbsent(
        job.layer(),
        name ->
            LayerCompiler.candidates(job).stream()
                .filter(t -> t.tilesAtOnce() >= job.columnTiles() && !t.tilesOutside())
                .max(Comparator.comparingInt(Tiling::stripeLines))
                .orElseThrow(
                    () ->
                        new RefusalException(
                            "the scores of a query of %s do not fit Y".formatted(name))));
  }

  /**
   * One with which a layer of several evaluations is computed in turn, tile by tile; empty if that
   * is not worth it.
   */
  Optional<Tiling> shared(List<LayerJob> jobs) {
    return shared.computeIfAbsent(
        jobs.get(0).layer(), name -> LayerCompiler.shared(jobs, of(jobs.get(0))));
  }
}
