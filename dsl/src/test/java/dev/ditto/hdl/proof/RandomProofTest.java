package dev.ditto.hdl.proof;

import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.sim.RandomDesigns;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The Verilog of random designs is their graph. {@code -Dditto.seeds=100-200} tries those seeds.
 */
class RandomProofTest {
  /** Bits of a product; wider ones keep a SAT solver busy for minutes. */
  private static final int WIDEST_PRODUCT = 48;

  private static boolean isWide(Node node) {
    return node.width() > WIDEST_PRODUCT
        && node.expr() instanceof Expr.Binary b
        && (b.op() == BinaryOp.MUL_UNSIGNED || b.op() == BinaryOp.MUL_SIGNED);
  }

  private static boolean isEasy(Design design) {
    return design.circuits().stream()
        .flatMap(c -> c.nodes().stream())
        .noneMatch(RandomProofTest::isWide);
  }

  @Test
  void verilogIsTheGraph() {
    String[] range = System.getProperty("ditto.seeds", "1-10").split("-");
    LongStream.rangeClosed(Long.parseLong(range[0]), Long.parseLong(range[1]))
        .parallel()
        .mapToObj(seed -> RandomDesigns.make(seed, 10))
        .filter(RandomProofTest::isEasy)
        .forEach(design -> ProofAssertions.assertProved(design, 0));
  }
}
