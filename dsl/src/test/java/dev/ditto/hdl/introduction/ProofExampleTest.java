package dev.ditto.hdl.introduction;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.formal.Prover;
import dev.ditto.hdl.formal.Result;
import dev.ditto.hdl.formal.Verdict;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.tools.LintAssertions;
import org.junit.jupiter.api.Test;

/** The proof in dsl/README.md. */
class ProofExampleTest {
  /** Passes every other item on. */
  public static final class Alternate extends Block {
    public final Stream<UInt> in = takes(uint(8));
    public final Stream<UInt> out = gives(uint(8));

    public Alternate() {
      var odd = reg(bool()).init(0);
      out.offer(in.valid().and(odd), in.data());
      in.ready(odd.not().or(out.ready()));
      when(in.fires(), () -> odd.next(odd.not()));

      var passedBefore = past(out.fires());
      when(
          firstCycle().not().and(passedBefore),
          () -> assertAlways(odd.not(), "one_is_dropped_after_one_passed"));
      cover(out.fires().and(in.data().eq(7)), "passes_a_seven");
    }
  }

  @Test
  void theExampleIsProved() {
    Design design = elaborateFormal(Alternate::new);
    Result proof = new Prover().prove(design, 2);
    assertEquals(Verdict.PROVED, proof.verdict(), proof::toString);
    Result way = new Prover().cover(design, 6);
    assertEquals(Verdict.REACHED, way.verdict(), way::toString);
    LintAssertions.assertClean(design);
  }
}
