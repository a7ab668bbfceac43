package dev.ditto.program.run;

import dev.ditto.program.layer.LayerCompiler;
import dev.ditto.program.layer.LayerJob;
import dev.ditto.program.layer.Tiling;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How layers are cut, found once for all steps. */
final class Tilings {
  private final Map<String, Tiling> known = new HashMap<>();
  private final Map<String, Optional<Tiling>> shared = new HashMap<>();
  private final int columns;

  Tilings(int columns) {
    this.columns = columns;
  }

  int columns() {
    return columns;
  }

  /** One of few stripes, which have the sums of all column tiles at once. */
  Tiling together(LayerJob job) {
    return known.computeIfAbsent(
        job.layer(),
        name ->
            LayerCompiler.candidates(job).stream()
                .filter(t -> t.tilesAtOnce() >= job.columnTiles() && !t.tilesOutside())
                .max(Comparator.comparingInt(Tiling::stripeLines))
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "the scores of a query of %s do not fit Y".formatted(name))));
  }

  /** One with which several layers are computed in turn, if that is worth it. */
  Optional<Tiling> shared(List<LayerJob> jobs) {
    return shared.computeIfAbsent(
        jobs.get(0).layer(), name -> LayerCompiler.shared(jobs, of(jobs.get(0))));
  }

  Tiling of(LayerJob job) {
    return known.computeIfAbsent(job.layer(), name -> LayerCompiler.best(job));
  }
}
