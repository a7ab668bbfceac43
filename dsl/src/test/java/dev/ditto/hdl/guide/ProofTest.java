package dev.ditto.hdl.guide;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.formal.Prover;
import dev.ditto.hdl.formal.Result;
import dev.ditto.hdl.formal.Verdict;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.mutate.Mutant;
import dev.ditto.hdl.mutate.Mutants;
import dev.ditto.hdl.proof.Equivalence;
import dev.ditto.hdl.proof.Proof;
import dev.ditto.hdl.tools.LintAssertions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProofTest {
  // [properties]
  /** Credits that a producer may spend. */
  static final class Credits extends Block {
    record Params(int most) {}

    final Bool spend = input(bool());
    final Bool refund = input(bool());
    final UInt credits;

    Credits(Params p) {
      super(p);
      credits = output(uintFor(p.most()));
      var left = reg(credits.type()).init(p.most());
      when(spend.and(refund.not()), () -> left.next(left.wrapMinus(1)));
      when(refund.and(spend.not()), () -> left.next(left.wrapPlus(1)));
      credits.set(left);

      assume(left.ne(0).or(spend.not()), "nothing_is_spent_that_is_not_there");
      assume(left.ne(p.most()).or(refund.not()), "nothing_is_refunded_that_was_not_spent");
      assertAlways(left.le(p.most()), "there_are_never_too_many");
      cover(left.eq(0), "all_can_be_spent");
    }
  }

  // [/properties]

  @Test
  void creditsAreProved() {
    // [prove]
    Design credits = elaborateFormal(() -> new Credits(new Credits.Params(5)));
    Result always = new Prover().prove(credits, 2); // by induction: for all time
    Result way = new Prover().cover(credits, 8); // and how to spend all
    // [/prove]
    assertEquals(Verdict.PROVED, always.verdict(), always::toString);
    assertEquals(Verdict.REACHED, way.verdict(), way::toString);
  }

  // [alternate]
  /** Passes every other item on. */
  static final class Alternate extends Block {
    final Stream<UInt> in = takes(uint(8));
    final Stream<UInt> out = gives(uint(8));

    Alternate() {
      var odd = reg(bool()).init(0);
      out.offer(in.valid().and(odd), in.data());
      in.ready(odd.not().or(out.ready()));
      when(in.fires(), () -> odd.next(odd.not()));

      var passedBefore = past(out.fires());
      when(firstCycle().not().and(passedBefore), () -> assertAlways(odd.not(), "one_is_dropped"));
    }
  }

  // [/alternate]

  @Test
  void alternatingIsProved() {
    Design design = elaborateFormal(Alternate::new);
    LintAssertions.assertClean(design);
    Result result = new Prover().prove(design, 2);
    assertEquals(Verdict.PROVED, result.verdict(), result::toString);
  }

  @Test
  void theVerilogIsTheGraph() {
    // [equivalence]
    Design divider = elaborate(() -> new Divider(new Divider.Params(8)));
    List<Proof> proofs = new Equivalence(divider, Duration.ofMinutes(1)).prove();
    assertTrue(proofs.stream().allMatch(Proof::proved), proofs::toString);
    // [/equivalence]
  }

  static String mutants() {
    // [mutants]
    Design design = elaborate(() -> new Pwm(new Pwm.Params(4)));
    List<Mutant> mutants = Mutants.of(design, "Pwm");
    // [/mutants]
    StringBuilder text = new StringBuilder();
    mutants.forEach(m -> text.append(m).append('\n'));
    return text.toString();
  }
}
