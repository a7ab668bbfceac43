package dev.ditto.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlanTest {
  private final Plan plan = new Plan(Recipe.SHAPES16, 1, 1100, 32, 2, 1e-3, 100, 0.998, 200, 500);

  @Test
  void theRateRisesToItsPeakAndFallsToZero() {
    assertEquals(1e-5, plan.rate(0), 1e-12);
    assertEquals(1e-3, plan.rate(99), 1e-12);
    assertEquals(0.5e-3, plan.rate(600), 1e-12);
    assertEquals(0, plan.rate(1100), 1e-12);
  }

  @Test
  void averagingStartsShort() {
    assertEquals(0.1, plan.averaging(0), 1e-12);
    assertEquals(0.998, plan.averaging(100_000), 1e-12);
  }

  @Test
  void theScheduleKeepsWhatThePaperSays() {
    NoiseSchedule schedule = new NoiseSchedule();
    assertEquals(0.9999, schedule.kept(0), 1e-12);
    assertEquals(1, schedule.kept(-1));
    assertEquals(4.04e-5, schedule.kept(999), 1e-7);
  }
}
