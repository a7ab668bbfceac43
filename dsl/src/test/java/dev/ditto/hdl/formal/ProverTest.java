package dev.ditto.hdl.formal;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.graph.Design;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Each verdict, with what comes with it. */
class ProverTest {
  private final Prover prover = new Prover();

  /** Counts to 12 and stays there. */
  static final class Counter extends Block {
    public final Bool enable = input(bool());
    public final UInt count = output(uint(4));

    Counter() {
      var value = reg(uint(4)).init(0);
      when(enable.and(value.ne(12)), () -> value.next(value.wrapPlus(1)));
      count.set(value);
    }
  }

  /** A counter with properties of its output. */
  static final class Bench extends Block {
    public final Bool enable = input(bool());
    public final UInt count = output(uint(4));

    Bench(Consumer<Bench> properties) {
      var counter = add(new Counter());
      counter.enable.set(enable);
      count.set(counter.count);
      properties.accept(this);
    }
  }

  private static Design bench(Consumer<Bench> properties) {
    return elaborate(() -> new Bench(properties));
  }

  @Test
  void provesForAllTime() {
    Result result = prover.prove(bench(b -> assertAlways(b.count.le(12))), 2);
    assertEquals(new Result(Verdict.PROVED, 2, List.of(), List.of()), result);
  }

  @Test
  void checksTheFirstCycles() {
    Design design = bench(b -> assertAlways(b.count.lt(5), "below_5"));
    assertEquals(Verdict.BOUNDED, prover.check(design, 6).verdict());
    assertEquals(Verdict.REFUTED, prover.check(design, 7).verdict());
  }

  @Test
  void showsTheWayToAFailure() {
    Result result = prover.prove(bench(b -> assertAlways(b.count.lt(3), "below_3")), 20);
    assertEquals(Verdict.REFUTED, result.verdict());
    assertEquals("below_3", result.broken().get(0).path());
    Trace trace = result.traces().get(0);
    assertEquals(5, trace.cycles());
    assertEquals(numbers(0, 1, 1, 1, 1), trace.row("aresetn").values());
    assertEquals(numbers(0, 1, 2, 3), trace.row("counter.value").values().subList(1, 5));
    assertEquals("ProverTest.java", trace.row("counter.value").site().frames().get(0).file());
    String table = trace.toString();
    assertTrue(table.startsWith("cycle           0  1  2  3  4\n"), table);
    assertTrue(table.contains("counter.value"), table);
  }

  /** Three states in a row, so that one code of two bits is none. */
  static final class Machine extends Block {
    enum Phase {
      IDLE,
      RUN,
      STOP
    }

    public final Bool go = input(bool());
    public final Bool stopped = output(bool());

    Machine() {
      var phase = states(Phase.IDLE);
      phase.each(
          now ->
              switch (now) {
                case IDLE -> () -> when(go, () -> phase.go(Phase.RUN));
                case RUN -> () -> phase.go(Phase.STOP);
                case STOP -> () -> {};
              });
      stopped.set(phase.is(Phase.STOP));
      cover(stopped);
    }
  }

  @Test
  void showsStatesByName() {
    Trace trace = prover.cover(elaborate(Machine::new), 4).traces().get(0);
    assertEquals(numbers(0, 1, 2), trace.row("phase").values().subList(1, 4));
    String row = trace.toString().lines().filter(l -> l.startsWith("phase")).findFirst().orElse("");
    assertTrue(row.replaceAll(" +", " ").contains(" IDLE RUN STOP ProverTest.java:"), row);
  }

  @Test
  void tellsWhatInductionLacks() {
    // 13 goes on to 14. That 13 is never reached is what the claim leaves out.
    Result result = prover.prove(bench(b -> assertAlways(b.count.ne(14), "not_14")), 3);
    assertEquals(Verdict.NOT_INDUCTIVE, result.verdict());
    assertEquals(14, result.traces().get(0).row("count").values().get(3).intValue());
  }

  @Test
  void assumptionsOfAChildAreToBeProved() {
    Design weak =
        elaborate(
            () ->
                new Block() {
                  {
                    add(new Careful()).x.set(3);
                  }
                });
    assertEquals(Verdict.PROVED, prover.prove(weak, 2).verdict());
    Result careless =
        prover.prove(
            elaborate(
                () ->
                    new Block() {
                      public final UInt x = input(uint(4));

                      {
                        var careful = add(new Careful());
                        careful.x.set(x);
                      }
                    }),
            2);
    assertEquals(Verdict.REFUTED, careless.verdict());
    assertEquals("careful.small_x", careless.broken().get(0).path());
  }

  /** Takes small numbers only. */
  static final class Careful extends Block {
    public final UInt x = input(uint(4));
    public final Bool seen = output(bool());

    Careful() {
      assume(x.lt(8), "small_x");
      assertAlways(x.bit(3).not(), "top_bit_is_low");
      seen.set(x.ne(0));
    }
  }

  @Test
  void assumptionsOfTheTopAreTakenForGranted() {
    assertEquals(Verdict.PROVED, prover.prove(elaborate(Careful::new), 2).verdict());
  }

  @Test
  void contradictingAssumptionsProveNothing() {
    Design design =
        bench(
            b -> {
              assume(b.enable);
              assume(b.count.lt(3));
              assertAlways(b.count.eq(9));
            });
    assertEquals(Verdict.REFUTED, prover.check(design, 3).verdict());
    Design impossible =
        bench(
            b -> {
              assume(b.enable);
              assume(b.count.eq(0));
              assertAlways(b.count.eq(0));
            });
    assertEquals(Verdict.CONTRADICTION, prover.check(impossible, 6).verdict());
  }

  @Test
  void looksForWaysToCovers() {
    Design design =
        bench(
            b -> {
              cover(b.count.eq(3), "three");
              cover(b.count.eq(13), "thirteen");
            });
    Result result = prover.cover(design, 20);
    assertEquals(Verdict.UNREACHED, result.verdict());
    assertEquals("[thirteen]", result.broken().stream().map(Goal::path).toList().toString());
    assertEquals(1, result.traces().size());
    List<BigInteger> count = result.traces().get(0).row("count").values();
    assertEquals(3, count.get(count.size() - 1).intValue());
  }

  /** Whoever finds the factors of a product of two large primes wins. */
  static final class Factors extends Block {
    public final UInt a = input(uint(40));
    public final UInt b = input(uint(40));
    public final Bool found = output(bool());

    Factors() {
      found.set(a.gt(1).and(b.gt(1)).and(a.times(b).eq(lit(1_000_000_007L * 998_244_353L, 80))));
      assertAlways(found.not());
    }
  }

  @Test
  void endsTheSolverInTime() {
    Prover hasty = new Prover(Duration.ofSeconds(1));
    assertEquals(Verdict.TIMED_OUT, hasty.check(elaborate(Factors::new), 2).verdict());
  }

  @Test
  void somethingMustBeAsked() {
    assertThrows(IllegalArgumentException.class, () -> prover.prove(bench(b -> {}), 0));
    Exception nothing =
        assertThrows(IllegalArgumentException.class, () -> prover.cover(bench(b -> {}), 5));
    assertEquals("Bench has nothing to show: say cover(...) in it", nothing.getMessage());
  }

  private static List<BigInteger> numbers(long... numbers) {
    return Arrays.stream(numbers).mapToObj(BigInteger::valueOf).toList();
  }
}
