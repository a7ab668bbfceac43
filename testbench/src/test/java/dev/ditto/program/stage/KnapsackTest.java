package dev.ditto.program.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class KnapsackTest {
  @Test
  void twoSmallThingsMayBeWorthMoreThanOneLarge() {
    List<Knapsack.Item> items =
        List.of(new Knapsack.Item(3, 10), new Knapsack.Item(2, 6), new Knapsack.Item(2, 6));
    assertEquals(List.of(2, 1), Knapsack.best(items, 4));
    assertEquals(List.of(0), Knapsack.best(items, 3));
    assertEquals(List.of(), Knapsack.best(items, 1));
  }

  @Property(tries = 200)
  void nothingElseThatFitsIsWorthMore(
      @ForAll("things") List<Knapsack.Item> items, @ForAll @IntRange(max = 40) int room) {
    List<Integer> best = Knapsack.best(items, room);
    assertEquals(best.size(), new HashSet<>(best).size(), "each is taken once");
    int chosen = best.stream().mapToInt(i -> 1 << i).sum();
    assertTrue(size(items, chosen) <= room);
    long most =
        IntStream.range(0, 1 << items.size())
            .filter(set -> size(items, set) <= room)
            .mapToLong(set -> value(items, set))
            .max()
            .orElseThrow();
    assertEquals(most, value(items, chosen));
  }

  @Provide
  Arbitrary<List<Knapsack.Item>> things() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 15), Arbitraries.longs().between(1, 50))
        .as(Knapsack.Item::new)
        .list()
        .ofMaxSize(8);
  }

  private static long size(List<Knapsack.Item> items, int set) {
    return members(items, set).mapToLong(i -> items.get(i).size()).sum();
  }

  private static long value(List<Knapsack.Item> items, int set) {
    return members(items, set).mapToLong(i -> items.get(i).value()).sum();
  }

  private static IntStream members(List<Knapsack.Item> items, int set) {
    return IntStream.range(0, items.size()).filter(i -> (set >> i & 1) != 0);
  }
}
