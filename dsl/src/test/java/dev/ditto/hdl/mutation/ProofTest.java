package dev.ditto.hdl.mutation;

import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.clock;
import static dev.ditto.hdl.Hdl.elaborate;
import static dev.ditto.hdl.Hdl.in;
import static dev.ditto.hdl.Hdl.output;
import static dev.ditto.hdl.Hdl.reg;
import static dev.ditto.hdl.mutation.Proof.Verdict.DIFFERENT;
import static dev.ditto.hdl.mutation.Proof.Verdict.EQUAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Clock;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.mutate.Mutant;
import dev.ditto.hdl.mutate.Mutants;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofTest {
  /** Toggles with each of two clocks; while the clocks are one, so are the outputs. */
  private static final class Toggles extends Block {
    final Clock far = clock();
    final Bool one = output(bool());
    final Bool other = in(far, () -> output(bool()));

    Toggles() {
      var near = reg(bool()).init(0);
      near.next(near.not());
      one.set(near);
      var away = in(far, () -> reg(bool()).init(0));
      away.next(away.not());
      other.set(away);
    }
  }

  @TempDir private Path out;

  private Proof.Verdict verdict(Design design, String before, String after) {
    Mutant mutant =
        Mutants.candidates(design.top()).stream()
            .filter(m -> m.before().equals(before) && m.after().equals(after))
            .findFirst()
            .orElseThrow();
    return new Proof(out).compare(design, mutant.apply(design), design.top().name());
  }

  @Test
  void whatNoInputShowsIsProvedEqual() {
    Design counter = elaborate(LimitedCounter::new);
    assertEquals(EQUAL, verdict(counter, "value + 1", "value + 1 with count for value"));
    assertEquals(DIFFERENT, verdict(counter, "5", "6"));
  }

  @Test
  void severalClocksTickAsTheyLike() {
    Design toggles = elaborate(Toggles::new);
    assertEquals(EQUAL, new Proof(out).compare(toggles, toggles, toggles.top().name()));
    assertEquals(DIFFERENT, verdict(toggles, "other := away", "other := one"));
  }
}
