package dev.ditto.program.stage;

import dev.ditto.program.layer.LayerCompiler;
import dev.ditto.program.layer.LayerJob;
import dev.ditto.program.layer.RefusalException;
import dev.ditto.program.layer.Residence;
import dev.ditto.program.layer.Tiling;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How layers are cut, found once for all steps and for all that was tried to keep on the chip. */
public final class Tilings {
  private final Map<Key, Tiling> known = new HashMap<>();
  private final Map<Key, Optional<Tiling>> shared = new HashMap<>();

  /**
   * What a tiling depends on.
   *
   * @param layer its name, the same in all evaluations
   */
  private record Key(String layer, boolean keepsX, boolean keepsY, int xReuseWork, int yWork) {
    static Key of(LayerJob job) {
      Residence r = job.residence();
      return new Key(job.layer(), r.keepsX(), r.keepsY(), r.xReuseWork(), r.yWork());
    }
  }

  /**
   * The one expected to be fastest for a layer by itself.
   *
   * @throws dev.ditto.program.layer.CapacityException when the layer does not fit however it is cut
   */
  Tiling of(LayerJob job) {
    return known.computeIfAbsent(Key.of(job), key -> LayerCompiler.best(job));
  }

  /**
   * One of as few stripes as can be, each with the sums of all column tiles at once.
   *
   * @throws RefusalException when those of a single row do not fit
   */
  Tiling together(LayerJob job) {
    return known.computeIfAbsent(
        Key.of(job),
        key ->
            LayerCompiler.candidates(job).stream()
                .filter(t -> t.tilesAtOnce() >= job.columnTiles() && !t.tilesOutside())
                .max(Comparator.comparingInt(Tiling::stripeLines))
                .orElseThrow(
                    () ->
                        new RefusalException(
                            "the scores of a query of %s do not fit Y".formatted(key.layer()))));
  }

  /**
   * One with which a layer of several evaluations is computed in turn, tile by tile; empty if that
   * is not worth it.
   */
  Optional<Tiling> shared(List<LayerJob> jobs) {
    return shared.computeIfAbsent(
        Key.of(jobs.get(0)), key -> LayerCompiler.shared(jobs, of(jobs.get(0))));
  }
}
