package dev.ditto.accel.estimate;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The Pareto front of some designs: those that no other beats. */
public final class Front {
  private Front() {}

  /**
   * Those of which none is faster and no larger, and none is smaller and no slower.
   *
   * @param area of a design; less is better
   * @param speed of a design, in any unit; more is better
   */
  public static <T> Set<T> of(List<T> designs, ToLongFunction<T> area, ToDoubleFunction<T> speed) {
    return designs.stream()
        .filter(one -> designs.stream().noneMatch(other -> beats(other, one, area, speed)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static <T> boolean beats(
      T one, T other, ToLongFunction<T> area, ToDoubleFunction<T> speed) {
    int smaller = Long.compare(area.applyAsLong(other), area.applyAsLong(one));
    int faster = Double.compare(speed.applyAsDouble(one), speed.applyAsDouble(other));
    return smaller >= 0 && faster >= 0 && smaller + faster > 0;
  }
}
