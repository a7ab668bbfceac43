package dev.ditto.hdl.lib;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShellTest {
  record Pair(UInt low, SInt high) {}

  /** Without memory, so that a signature can be computed by hand. */
  static final class Product extends Block {
    final Pair in = input(struct(Pair.class, uint(3), sint(5)));
    final Bool negate = input(bool());
    final SInt product = output(sint(9));
    final UInt same = output(uint(3));

    Product() {
      SInt exact = in.high().times(in.low().signed());
      product.set(negate.pick(exact.negate().trunc(9), exact));
      same.set(in.low());
    }
  }

  @Test
  void inputsAreWhatWasShiftedInAndTheSignatureIsOfAllOutputs() {
    Design design = Hdl.elaborate(() -> new Shell(Product::new));
    Random random = new Random(3);
    try (Simulation simulation = JavaSimulation.of(design)) {
      simulation.set("aresetn", 0);
      simulation.set("stimulus", 0);
      simulation.step(2);
      simulation.set("aresetn", 1);
      int shifted = 0;
      int taken = 0;
      for (int cycle = 0; cycle < 400; cycle++) {
        int bit = random.nextInt(2);
        simulation.set("stimulus", bit);
        simulation.eval();
        assertEquals(taken >> 11, simulation.get("signature"), "cycle " + cycle);
        simulation.step();
        int out = taken >> 11;
        taken = (taken << 1 & 0xfff | out) ^ outputs(shifted);
        shifted = shifted << 1 & 0x1ff | bit;
      }
    }
  }

  /** The product above, the copy below. */
  private static int outputs(int inputs) {
    int low = inputs & 7;
    int high = inputs << 24 >> 27;
    int product = inputs >> 8 == 1 ? -(low * high) : low * high;
    return (product & 0x1ff) << 3 | low;
  }

  @Test
  void itsVerilogIsClean() {
    LintAssertions.assertClean(Hdl.elaborate(() -> new Shell(Product::new)));
    var params = new Fifo.Params<>(struct(Pair.class, uint(3), sint(5)), 4);
    LintAssertions.assertClean(Hdl.elaborate(() -> new Shell(() -> new Fifo<>(params))));
  }
}
