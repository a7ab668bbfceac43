package dev.ditto.accel.rtl.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.flow.FlowEntry;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.flow.FlowSettings;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.accel.rtl.Bench;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The hardware's rule is the rule in Java, for whatever a table may hold. */
class FlowDecisionTest {
  @Test
  void everyDecisionIsThatOfTheRule() {
    Random random = new Random(1);
    Map<FlowMode, Integer> chosen = new EnumMap<>(FlowMode.class);
    FlowPolicy[] policies = FlowPolicy.values();
    int forgotten = 0;
    try (Bench bench = Bench.of(FlowDecision::new)) {
      Deque<FlowEntry> expected = new ArrayDeque<>();
      for (int block = 0; block < 400; block++) {
        FlowSettings settings =
            FlowBits.settings(policies[random.nextInt(policies.length)], random);
        FlowBits.set(bench, settings);
        for (int i = 0; i < 100; i++) {
          long around = random.nextInt(3) == 0 ? FlowEntry.MOST_CYCLES : 1 + random.nextInt(3000);
          FlowEntry entry = entry(around, random);
          int offered = random.nextInt(8);
          long measured = random.nextInt(6) == 0 ? 0 : near(around, random);
          FlowBits.set(bench, "entry", entry);
          bench.set("offered", offered);
          bench.set("measured", measured);
          FlowEntry next = entry.next(settings, offered, measured);
          expected.add(next);
          chosen.merge(next.mode(), 1, Integer::sum);
          forgotten += Integer.bitCount(next.known()) < Integer.bitCount(entry.known()) ? 1 : 0;
          bench.step();
          if (expected.size() == FlowDecision.LATENCY) {
            bench.settle();
            assertEquals(expected.remove(), FlowBits.get(bench, "next"));
          }
        }
        expected.clear();
      }
    }
    int timesForgotten = forgotten;
    assertTrue(forgotten > 400, () -> timesForgotten + " times others were forgotten");
    for (FlowMode mode : FlowMode.values()) {
      assertTrue(chosen.get(mode) > 2000, chosen + " chosen");
    }
  }

  private static FlowEntry entry(long around, Random random) {
    return new FlowEntry(
        FlowBits.mode(random.nextInt(3)),
        FlowBits.mode(random.nextInt(3)),
        random.nextInt(8),
        random.nextInt(4) == 0 ? 255 - random.nextInt(2) : random.nextInt(14),
        Math.min(near(around, random) << random.nextInt(6), FlowEntry.MOST_CYCLES),
        Stream.generate(() -> near(around, random)).limit(3).toList());
  }

  /** Numbers that a hysteresis tells apart, and some that are equal. */
  private static long near(long around, Random random) {
    long off = random.nextInt(3) == 0 ? 0 : around >> random.nextInt(9);
    return Math.max(1, around - off + (around < 9999 ? random.nextInt(2) : 0));
  }
}
