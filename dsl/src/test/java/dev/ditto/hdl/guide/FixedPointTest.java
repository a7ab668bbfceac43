package dev.ditto.hdl.guide;

import static dev.ditto.hdl.Hdl.*;
import static dev.ditto.hdl.Rounding.FLOOR;
import static dev.ditto.hdl.Rounding.HALF_EVEN;
import static dev.ditto.hdl.Rounding.HALF_UP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Fix;
import dev.ditto.hdl.FixNumber;
import dev.ditto.hdl.FixType;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FixedPointTest {
  // [fir]
  static final class Fir extends Block {
    record Params(List<Double> taps) {}

    static final FixType SAMPLE = fix(16, 15); // 16 bits, 15 right of the point: -1 up to 1
    static final FixType TAP = fix(12, 11);

    final Fix x = input(SAMPLE);
    final Fix y = output(SAMPLE);

    Fir(Params p) {
      super(p);
      int n = p.taps().size();
      var past = each(n, i -> reg(SAMPLE).init(0));
      past.get(0).next(x);
      loop(n - 1, i -> past.get(i + 1).next(past.get(i)));
      var products = each(n, i -> past.get(i).times(lit(p.taps().get(i), TAP, HALF_EVEN)));
      Fix sum = reduce(products, Fix::plus); // exact: wider by a bit a level
      y.set(sum.to(SAMPLE, HALF_EVEN)); // rounds, then saturates
    }
  }

  // [/fir]

  @Test
  void theFilterIsExactlyItsGoldenModel() {
    List<Double> taps = List.of(-0.1, 0.3, 0.7, 0.3, -0.1);
    var design = elaborate(() -> new Fir(new Fir.Params(taps)));
    LintAssertions.assertClean(design);
    Random random = new Random(1);
    FixNumber[] past = new FixNumber[5];
    java.util.Arrays.fill(past, FixNumber.raw(0, Fir.SAMPLE));
    try (Simulation run = JavaSimulation.of(design)) {
      run.set("aresetn", 1);
      for (int i = 0; i < 500; i++) {
        int raw = (i / 100) % 2 == 0 ? (short) random.nextInt() : 32767;
        System.arraycopy(past, 0, past, 1, 4);
        past[0] = FixNumber.raw(raw, Fir.SAMPLE);
        // [golden]
        FixNumber sum = FixNumber.of(0, fix(31, 26));
        for (int k = 0; k < 5; k++) {
          sum = sum.plus(past[k].times(FixNumber.of(taps.get(k), Fir.TAP, HALF_EVEN)));
        }
        FixNumber expected = sum.to(Fir.SAMPLE, HALF_EVEN);
        // [/golden]
        run.set("x", raw & 0xffff);
        run.step();
        assertEquals(expected.raw().intValue(), (short) run.get("y"));
      }
    }
  }

  static final class Root extends Block {
    // [table]
    public final Fix x = input(ufix(12, 12));
    public final Fix root = output(ufix(17, 16));

    Root() {
      var table = each(17, i -> lit(Math.sqrt(i / 16.0), ufix(17, 16), HALF_UP));
      var entry = x.round(4, FLOOR).asUInt();
      var along = x.remainder(4).shl(4);
      var low = mux(entry, table.subList(0, 16));
      var step = mux(entry, table.subList(1, 17)).minus(low);
      root.set(low.plus(step.times(along)).to(root.type(), HALF_UP));
    }
    // [/table]
  }

  @Test
  void aTableIsInterpolated() {
    try (Simulation run = JavaSimulation.of(elaborate(Root::new))) {
      for (int i = 0; i < 4096; i += 123) {
        FixNumber x = FixNumber.raw(i, ufix(12, 12));
        double entry = x.round(4, FLOOR).doubleValue();
        FixNumber low = FixNumber.of(Math.sqrt(entry), ufix(17, 16), HALF_UP);
        FixNumber high = FixNumber.of(Math.sqrt(entry + 1 / 16.0), ufix(17, 16), HALF_UP);
        FixNumber step = high.minus(low).times(x.remainder(4).shl(4));
        FixNumber root = low.plus(step).to(ufix(17, 16), HALF_UP);
        run.set("x", i);
        run.eval();
        assertEquals(root.raw(), run.getBig("root"));
      }
    }
  }
}
