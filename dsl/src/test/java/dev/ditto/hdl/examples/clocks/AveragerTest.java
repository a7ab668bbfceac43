package dev.ditto.hdl.examples.clocks;

import static dev.ditto.hdl.Hdl.elaborate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.test.LockstepTest;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AveragerTest {
  private static final int GROUP = 8;

  static Design design() {
    return elaborate(() -> new Averager(new Averager.Params(3)));
  }

  /** Ticks both clocks at random, the converter's in {@code percent} of the moments. */
  private static final class Bench {
    final Simulation run;
    final Random random;
    final Deque<Long> expected = new ArrayDeque<>();
    final List<Integer> group = new ArrayList<>();

    Bench(Simulation run, Random random) {
      this.run = run;
      this.random = random;
    }

    void moment(int percent, boolean take) {
      boolean adc = random.nextInt(100) < percent;
      boolean main = !adc || random.nextInt(10) == 0;
      run.set("average_ready", take ? 1 : 0);
      run.eval();
      if (adc) {
        sample();
      }
      if (main && take && run.get("average_valid") == 1) {
        assertEquals(expected.remove(), run.getSigned("average_data"));
      }
      List<String> ticks = new ArrayList<>();
      if (main) {
        ticks.add("aclk");
      }
      if (adc) {
        ticks.add("adc_aclk");
      }
      run.step(ticks);
    }

    private void sample() {
      int sample = random.nextInt(1 << 12) - (1 << 11);
      run.setSigned("sample", sample);
      group.add(sample);
      if (group.size() == GROUP) {
        double sum = group.stream().mapToInt(i -> i).sum();
        expected.add((long) Math.rint(sum / GROUP * 4));
        group.clear();
      }
    }
  }

  @LockstepTest
  void averagesArriveWhateverTheClocks(Simulation run, Random random) {
    Bench bench = new Bench(run, random);
    for (int percent = 10; percent < 90; percent += 10) {
      for (int i = 0; i < 2000; i++) {
        bench.moment(percent, true);
        assertEquals(0, run.get("lost"));
        assertTrue(bench.expected.size() <= 8);
      }
    }
  }

  @LockstepTest
  void whoeverTakesNothingLosesAverages(Simulation run, Random random) {
    Bench bench = new Bench(run, random);
    while (bench.expected.size() < 8) {
      bench.moment(50, false);
    }
    for (int i = 0; i < 10; i++) {
      bench.moment(0, false);
    }
    assertEquals(0, run.get("lost"), "eight wait");
    while (bench.expected.size() < 9) {
      bench.moment(50, false);
    }
    bench.moment(100, false);
    bench.moment(100, false);
    for (int i = 0; i < 3; i++) {
      bench.moment(0, false);
    }
    assertEquals(1, run.get("lost"));
  }

  @Test
  void theVerilogIsClean() {
    LintAssertions.assertClean(design());
  }

  @Test
  void groupsHaveLimits() {
    assertThrows(IllegalArgumentException.class, () -> new Averager.Params(0));
    assertThrows(IllegalArgumentException.class, () -> new Averager.Params(9));
  }
}
