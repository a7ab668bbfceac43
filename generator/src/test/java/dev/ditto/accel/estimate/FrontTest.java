package dev.ditto.accel.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FrontTest {
  private record Design(int area, double speed) {}

  private static Set<Design> front(List<Design> designs) {
    return Front.of(designs, Design::area, Design::speed);
  }

  @Test
  void nothingOnTheFrontIsBeaten() {
    Design small = new Design(1, 1);
    Design fast = new Design(3, 4);
    Design slower = new Design(3, 3.5);
    Design larger = new Design(2, 1);
    assertEquals(Set.of(small, fast), front(List.of(larger, small, slower, fast)));
    assertEquals(Set.of(small), front(List.of(small, new Design(1, 1))));
    assertEquals(Set.of(), front(List.of()));
  }

  /** Sorted by area, each of the front is faster than all before it, and others are beaten. */
  @Property
  void areaBuysSpeed(@ForAll @Size(max = 12) List<@IntRange(min = 0, max = 35) Integer> numbers) {
    List<Design> designs = numbers.stream().map(n -> new Design(n / 6, n % 6)).toList();
    Set<Design> front = front(designs);
    for (Design one : designs) {
      boolean beaten =
          designs.stream()
              .anyMatch(
                  o ->
                      (o.area <= one.area && o.speed > one.speed)
                          || (o.area < one.area && o.speed >= one.speed));
      assertEquals(!beaten, front.contains(one), one.toString());
    }
    assertTrue(designs.containsAll(front));
  }
}
