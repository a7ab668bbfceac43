package dev.ditto.hdl.formal;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Clock;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.lib.crossing.GrayFifo;
import dev.ditto.hdl.mutate.Mutant;
import dev.ditto.hdl.mutate.Mutants;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Properties of designs with two clocks, whose edges come in any order. */
class ClocksTest {
  /** Sends 0, 1, 2, ... to another clock, where they must arrive one by one. */
  static final class Sequence extends Block {
    /**
     * How they get there.
     *
     * @param queue through a queue, or else just looked at
     */
    record Params(boolean queue) {}

    final Clock to = clock();
    final UInt last = in(to, () -> output(uint(2)));

    Sequence(Params p) {
      super(p);
      var sent = reg(uint(2)).init(0);
      var expected = in(to, () -> reg(uint(2)).init(0));
      last.set(expected);
      if (p.queue()) {
        var queue = add(new GrayFifo<>(new GrayFifo.Params<>(uint(2), 4)));
        queue.to.set(to);
        queue.in.offer(yes(), sent);
        when(queue.in.fires(), () -> sent.next(sent.wrapPlus(1)));
        queue.out.ready(yes());
        in(
            to,
            () -> {
              when(queue.out.fires(), () -> expected.next(expected.wrapPlus(1)));
              assertAlways(
                  queue.out.fires().not().or(queue.out.data().eq(expected)), "none_is_lost");
              cover(last.eq(2), "two_arrive");
            });
      } else {
        sent.next(sent.wrapPlus(1));
        in(
            to,
            () -> {
              var seen = cross(sent, "on purpose: values are lost");
              expected.next(seen);
              assertAlways(seen.eq(expected).or(seen.eq(expected.wrapPlus(1))), "none_is_lost");
            });
      }
    }
  }

  private static Design design(boolean queue) {
    return Hdl.elaborateFormal(() -> new Sequence(new Sequence.Params(queue)));
  }

  @Test
  void aQueueBetweenClocksLosesNothing() {
    Result result = new Prover().check(design(true), 12);
    assertEquals(Verdict.BOUNDED, result.verdict(), result::toString);
  }

  @Test
  void aQueueThatOffersWhatItDoesNotHaveIsRefuted() {
    Design design = design(true);
    String queue = design.circuits().get(0).name();
    Mutant wrong =
        Mutants.candidates(design.circuit(queue)).stream()
            .filter(m -> m.before().startsWith("~(head_code == "))
            .filter(m -> m.what().equals("operator"))
            .findFirst()
            .orElseThrow();
    Result result = new Prover().check(wrong.apply(design), 10);
    assertEquals(Verdict.REFUTED, result.verdict(), result::toString);
  }

  @Test
  void aWayThroughBothClocksIsFound() {
    Result result = new Prover().cover(design(true), 20);
    assertEquals(Verdict.REACHED, result.verdict(), result::toString);
    assertTrue(edges(result.traces().get(0), "to_aclk") >= 5, "two stages and three items");
  }

  /** The solver finds that the sender's clock may be the faster one. */
  @Test
  void whatOnlyOneOrderOfEdgesBreaksIsFound() {
    Result result = new Prover().check(design(false), 14);
    assertEquals(Verdict.REFUTED, result.verdict(), result::toString);
    assertEquals("none_is_lost", result.broken().get(0).path());
    Trace trace = result.traces().get(0);
    assertTrue(edges(trace, "aclk") > edges(trace, "to_aclk"), trace::toString);
  }

  private static long edges(Trace trace, String clock) {
    List<BigInteger> values = trace.row(clock).values();
    return IntStream.range(1, values.size())
        .filter(i -> values.get(i - 1).signum() == 0 && values.get(i).signum() != 0)
        .count();
  }

  @Test
  void anInductionHasOneClock() {
    Exception refused =
        assertThrows(IllegalArgumentException.class, () -> new Prover().prove(design(true), 4));
    assertEquals(
        "Sequence has several clocks; in the steps of an induction they might all stand still."
            + " Look at the first steps with check(...)",
        refused.getMessage());
  }
}
