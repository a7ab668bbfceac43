package dev.ditto.program.layer;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;
import dev.ditto.model.golden.LinearKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which layers keep X(t+1) and Y(t+1) on chip from step to step.
 *
 * <p>A resident tensor saves its way from and to memory in every step, but takes words that the
 * layers passing through need to work ahead. Several shares are tried; within each, tensors are
 * taken in the order of expected cycles saved per word, as long as they fit. Products of two
 * activations are computed anew each step and have nothing to keep.
 */
public final class ResidencyPlanner {
  /** Shares of a scratchpad, in eighths, that are offered to resident tensors. */
  private static final int[] SHARES = {0, 2, 4, 6};

  private final Parameters p;
  private final List<LayerOutline> layers;
  private final Map<Key, Long> costs = new HashMap<>();

  private record Key(Shape shape, boolean keepsX, boolean keepsY, int xReuseWork, int yWork) {}

  private record Gain(LayerOutline layer, double perWord, int words) {}

  private ResidencyPlanner(Parameters p, List<LayerOutline> layers) {
    this.p = p;
    this.layers = layers.stream().filter(l -> l.kind() != LinearKind.MATRIX_PRODUCT).toList();
  }

  /**
   * The residence of each layer that may keep something; for all others use {@link #others}.
   *
   * @param layers each once
   */
  public static Map<String, Residence> plan(Parameters p, List<LayerOutline> layers) {
    if (p.peStyle() == PeStyle.DENSE) {
      return Map.of();
    }
    ResidencyPlanner planner = new ResidencyPlanner(p, layers);
    Map<String, Residence> best = Map.of();
    long least = Long.MAX_VALUE;
    for (int yShare : SHARES) {
      for (int xShare : SHARES) {
        Map<String, Residence> plan = planner.plan(xShare, yShare);
        long cycles = planner.cycles(plan);
        if (cycles < least) {
          least = cycles;
          best = plan;
        }
      }
    }
    return best;
  }

  /** Where layers may work that keep nothing, beside those of a plan. */
  public static Residence others(Map<String, Residence> plan) {
    return plan.values().stream()
        .findFirst()
        .map(r -> Residence.passing(r.xReuseWork(), r.yWork()))
        .orElse(Residence.NONE);
  }

  private Map<String, Residence> plan(int xShare, int yShare) {
    int xRoom = p.xReuseDepth() / 8 * xShare;
    int yRoom = p.yDepth() / 8 * yShare;
    Map<String, Integer> y = new LinkedHashMap<>();
    int yUsed = take(yRoom, y, false, xRoom, yRoom, Map.of());
    Map<String, Integer> x = new LinkedHashMap<>();
    int xUsed = take(xRoom, x, true, xRoom, yRoom, y);
    Map<String, Residence> plan = new LinkedHashMap<>();
    for (LayerOutline layer : layers) {
      int xHome = x.getOrDefault(layer.name(), Residence.SPILLED);
      int yHome = y.getOrDefault(layer.name(), Residence.SPILLED);
      plan.put(layer.name(), new Residence(xHome, yHome, xUsed, yUsed));
    }
    return plan;
  }

  /** Fills {@code homes} and returns the words used. */
  private int take(
      int room,
      Map<String, Integer> homes,
      boolean forX,
      int xWork,
      int yWork,
      Map<String, Integer> yHomes) {
    List<Gain> gains = new ArrayList<>();
    for (LayerOutline layer : layers) {
      Shape s = Shape.of(layer.kind(), layer.geometry());
      long words =
          forX
              ? (long) s.images() * s.inPixels() * s.windows()
              : (long) s.images() * s.outRows() * s.columnTiles(p.columns());
      if (words <= room) {
        boolean keepsY = yHomes.containsKey(layer.name());
        long without = cost(layer, s, false, keepsY, xWork, yWork);
        long with = cost(layer, s, forX, !forX || keepsY, xWork, yWork);
        if (with < without) {
          gains.add(new Gain(layer, (double) (without - with) / words, (int) words));
        }
      }
    }
    gains.sort(Comparator.comparingDouble(Gain::perWord).reversed());
    int used = 0;
    for (Gain gain : gains) {
      if (used + gain.words() <= room) {
        homes.put(gain.layer().name(), used);
        used += gain.words();
      }
    }
    return used;
  }

  private long cycles(Map<String, Residence> plan) {
    long cycles = 0;
    for (LayerOutline layer : layers) {
      Residence r = plan.get(layer.name());
      Shape s = Shape.of(layer.kind(), layer.geometry());
      long cost = cost(layer, s, r.keepsX(), r.keepsY(), r.xReuseWork(), r.yWork());
      if (cost == Long.MAX_VALUE) {
        return cost;
      }
      cycles += cost;
    }
    return cycles;
  }

  /** Expected cycles of a step on differences; the largest number when it cannot be done so. */
  private long cost(
      LayerOutline layer, Shape s, boolean keepsX, boolean keepsY, int xWork, int yWork) {
    return costs.computeIfAbsent(
        new Key(s, keepsX, keepsY, xWork, yWork),
        key -> {
          Residence residence =
              new Residence(
                  keepsX ? 0 : Residence.SPILLED, keepsY ? 0 : Residence.SPILLED, xWork, yWork);
          LayerMemory memory = LayerMemory.at(0, s, p);
          try {
            LayerJob job =
                LayerJob.alone(layer.name(), s, p, true, false, !keepsY, residence, memory, 0);
            return LayerCompiler.compile(job, ResultDrain.of(job, memory)).estimatedCycles();
          } catch (IllegalArgumentException e) {
            return Long.MAX_VALUE;
          }
        });
  }
}
