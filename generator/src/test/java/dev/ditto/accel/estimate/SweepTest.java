package dev.ditto.accel.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.Synthesis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SweepTest {
  private static final Configuration SMALL = Configuration.preset("small");

  @Test
  void nothingBeatsTheFrontAndSomethingBeatsEveryOther() {
    Map<String, List<String>> axes = new LinkedHashMap<>();
    axes.put("rows", List.of("4", "8", "16"));
    axes.put("columns", List.of("8", "16", "32"));
    Sweep sweep = Sweep.of(SMALL, axes, Synthesis.Target.XILINX);
    assertEquals(9, sweep.points().size());
    for (Sweep.Point p : sweep.points()) {
      boolean beaten =
          sweep.points().stream()
              .anyMatch(
                  o ->
                      o.area() <= p.area()
                          && o.products() >= p.products()
                          && (o.area() < p.area() || o.products() > p.products()));
      assertEquals(!beaten, p.front(), p.toString());
    }
    assertTrue(sweep.points().get(0).front(), "the smallest");
    assertTrue(sweep.points().get(8).front(), "the fastest");
  }

  @Test
  void illegalCombinationsAreLeftOutAndTold() {
    Sweep sweep =
        Sweep.of(SMALL, Map.of("vectorLanes", List.of("4", "5")), Synthesis.Target.XILINX);
    assertEquals(1, sweep.points().size());
    assertEquals(1, sweep.illegal().size());
    assertTrue(sweep.illegal().get(0).startsWith("{vectorLanes=5}: "), sweep.illegal().get(0));
    assertFalse(sweep.illegal().get(0).endsWith(": "));
  }

  @Test
  void aHugeSweepIsRefusedBeforeItStarts() {
    List<String> many = IntStream.range(0, 200).mapToObj(Integer::toString).toList();
    Map<String, List<String>> axes = Map.of("rows", many, "columns", many);
    assertThrows(
        IllegalArgumentException.class, () -> Sweep.of(SMALL, axes, Synthesis.Target.XILINX));
  }
}
