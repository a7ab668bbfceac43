package dev.ditto.accel.estimate;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.ConfigurationException;
import dev.ditto.accel.handover.Synthesis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Estimates of every combination of some parameters' values.
 *
 * @param points the legal ones
 * @param illegal combinations that break a rule, with the first rule
 */
public record Sweep(List<Point> points, List<String> illegal) {
  /** More than anybody wants to see; a mistyped range ends here. */
  public static final int MOST = 10_000;

  /**
   * One combination.
   *
   * @param values of the parameters that are varied
   * @param area look-up tables, or gates without a device
   * @param memoryBits of all memories
   * @param products multiplications a cycle
   * @param front whether it is on the front of area and products
   */
  public record Point(
      Map<String, String> values,
      long area,
      long flipFlops,
      long blockRams,
      long multipliers,
      long memoryBits,
      long products,
      boolean front) {
    private Point onFront(boolean yes) {
      return new Point(values, area, flipFlops, blockRams, multipliers, memoryBits, products, yes);
    }
  }

  /**
   * Estimates all.
   *
   * @param base whose other parameters are taken
   * @param axes values of each parameter
   * @throws IllegalArgumentException for more than {@link #MOST} combinations
   */
  public static Sweep of(
      Configuration base, Map<String, List<String>> axes, Synthesis.Target target) {
    long count = 1;
    for (List<String> values : axes.values()) {
      count = Math.multiplyExact(count, values.size());
      if (count > MOST) {
        throw new IllegalArgumentException("more than " + MOST + " combinations; sweep less");
      }
    }
    List<Point> points = new ArrayList<>();
    List<String> illegal = new ArrayList<>();
    for (Map<String, String> values : combinations(axes)) {
      try {
        points.add(point(values, base.with(values).parameters(), target));
      } catch (ConfigurationException e) {
        illegal.add(values + ": " + e.getMessage().lines().findFirst().orElse(""));
      }
    }
    Set<Point> front = Front.of(points, Point::area, Point::products);
    return new Sweep(points.stream().map(p -> p.onFront(front.contains(p))).toList(), illegal);
  }

  private static Point point(Map<String, String> values, Parameters p, Synthesis.Target target) {
    Estimate estimate = Estimate.of(p, target);
    Synthesis.Resources total = estimate.total();
    return new Point(
        values,
        total.luts(),
        total.flipFlops(),
        total.blockRams(),
        total.multipliers(),
        estimate.memoryBits(),
        p.multipliers(),
        false);
  }

  private static List<Map<String, String>> combinations(Map<String, List<String>> axes) {
    List<Map<String, String>> all = List.of(Map.of());
    for (Map.Entry<String, List<String>> axis : axes.entrySet()) {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> shorter : all) {
        for (String value : axis.getValue()) {
          Map<String, String> values = new LinkedHashMap<>(shorter);
          values.put(axis.getKey(), value);
          longer.add(values);
        }
      }
      all = longer;
    }
    return all;
  }
}
