package dev.ditto.program.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Property(tries = 200)
  void taperedSpansFollowEachOtherFromFirstToLast(
      @ForAll @IntRange(max = 300) int count, @ForAll @IntRange(min = 1, max = 80) int most) {
    int next = 0;
    for (Shape.Span span : Shape.Span.tapered(count, most, 16)) {
      assertEquals(next, span.from());
      assertTrue(span.size() >= 1 && span.size() <= most, span + "");
      next = span.to();
    }
    assertEquals(count, next);
  }

  @Test
  void theLastOfThemAreShort() {
    assertEquals(List.of(64, 64, 32, 16, 16), sizes(192, 64));
    assertEquals(List.of(32, 16, 16), sizes(64, 64));
    assertEquals(List.of(16, 1), sizes(17, 64));
    assertEquals(List.of(9, 9, 2), sizes(20, 9));
    assertEquals(List.of(32, 32), spans(Shape.Span.tapered(64, 64, 32)));
  }

  @Test
  void stridesAreEqualButForTheLast() {
    assertEquals(
        List.of(new Shape.Span(0, 8), new Shape.Span(8, 16), new Shape.Span(16, 20)),
        Shape.Span.strides(20, 8));
    assertEquals(List.of(new Shape.Span(0, 8)), Shape.Span.strides(8, 8));
  }

  private static List<Integer> sizes(int count, int most) {
    return spans(Shape.Span.tapered(count, most, 16));
  }

  private static List<Integer> spans(List<Shape.Span> spans) {
    return spans.stream().map(Shape.Span::size).toList();
  }
}
