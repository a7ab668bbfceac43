package dev.ditto.hdl.examples.cordic;

import static dev.ditto.hdl.Hdl.*;
import static dev.ditto.hdl.Rounding.FLOOR;
import static dev.ditto.hdl.Rounding.HALF_UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.hdl.FixNumber;
import dev.ditto.hdl.FixType;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.test.LockstepTest;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Against {@link Math} within the stated bound, and bit by bit against plain fixed-point numbers.
 */
class SineCosineTest {
  private record Answer(FixNumber cosine, FixNumber sine) {}

  static Design coarse() {
    return elaborate(() -> new SineCosine(new SineCosine.Params(4)));
  }

  static Design design() {
    return elaborate(() -> new SineCosine(new SineCosine.Params(14)));
  }

  static Design fine() {
    return elaborate(() -> new SineCosine(new SineCosine.Params(24)));
  }

  /** Sends angles, of 2^-(fraction + 2) turns each; both sides hesitate in some of the cycles. */
  private static List<Answer> answers(
      Simulation run, int fraction, int[] angles, Random random, int percent) {
    FixType type = fix(fraction + 2, fraction);
    List<Answer> answers = new ArrayList<>();
    boolean offered = false;
    int sent = 0;
    while (answers.size() < angles.length) {
      offered |= sent < angles.length && random.nextInt(100) >= percent;
      run.set("in_valid", offered ? 1 : 0);
      run.set("in_data", offered ? angles[sent] : 0);
      run.set("out_ready", random.nextInt(100) >= percent ? 1 : 0);
      run.eval();
      if (run.get("out_valid") == 1 && run.get("out_ready") == 1) {
        answers.add(new Answer(number(run, "out_cosine", type), number(run, "out_sine", type)));
      }
      if (offered && run.get("in_ready") == 1) {
        offered = false;
        sent++;
      }
      run.step();
    }
    return answers;
  }

  private static FixNumber number(Simulation run, String port, FixType type) {
    int unused = 64 - type.width();
    return FixNumber.raw(run.get(port) << unused >> unused, type);
  }

  private static void assertAccurate(int fraction, int[] angles, List<Answer> answers) {
    double bound = Math.scalb(2.0, -fraction);
    for (int i = 0; i < angles.length; i++) {
      double angle = 2 * Math.PI * Math.scalb((double) angles[i], -fraction - 2);
      assertEquals(Math.cos(angle), answers.get(i).cosine().doubleValue(), bound, "cosine");
      assertEquals(Math.sin(angle), answers.get(i).sine().doubleValue(), bound, "sine");
    }
  }

  /** The rotations on whole numbers: {@code shr} of a coordinate rounds down at its last place. */
  private static Answer expected(int raw, int fraction) {
    int steps = fraction + 2;
    int inside = fraction + (32 - Integer.numberOfLeadingZeros(steps - 1)) + 2;
    FixType coordinate = fix(inside + 2, inside);
    FixType rest = fix(inside, inside + 1);
    double gain = 1;
    for (int i = 0; i < steps; i++) {
      gain *= Math.sqrt(1 + Math.pow(4, -i));
    }
    int quadrant = raw >> fraction;
    double[] axis = {1 / gain, 0, -1 / gain, 0, 1 / gain};
    FixNumber x = FixNumber.of(axis[quadrant], coordinate, HALF_UP);
    FixNumber y = FixNumber.of(axis[(quadrant + 3) % 4], coordinate, HALF_UP);
    FixNumber left = FixNumber.raw(raw & (1 << fraction) - 1, ufix(fraction, fraction + 2));
    left = left.widen(rest);
    for (int i = 0; i < steps; i++) {
      FixNumber turn = FixNumber.of(Math.atan(Math.pow(2, -i)) / (2 * Math.PI), rest, HALF_UP);
      FixNumber dx = left.negative() ? y.shr(i) : y.shr(i).negate();
      FixNumber dy = left.negative() ? x.shr(i).negate() : x.shr(i);
      left = (left.negative() ? left.plus(turn) : left.minus(turn)).to(rest, FLOOR);
      x = x.plus(dx).to(coordinate, FLOOR);
      y = y.plus(dy).to(coordinate, FLOOR);
    }
    FixType result = fix(fraction + 2, fraction);
    return new Answer(x.to(result, HALF_UP), y.to(result, HALF_UP));
  }

  private static void assertExact(int fraction, int[] angles, List<Answer> answers) {
    for (int i = 0; i < angles.length; i++) {
      assertEquals(expected(angles[i], fraction), answers.get(i), "angle " + angles[i]);
    }
  }

  @LockstepTest
  void everyAngleIsWithinTheBound(Simulation run, Random random) {
    int[] angles = IntStream.range(0, 1 << 16).toArray();
    assertAccurate(14, angles, answers(run, 14, angles, random, 0));
  }

  @LockstepTest
  void everyBitIsExpected(Simulation run, Random random) {
    int[] angles = random.ints(2000, 0, 1 << 16).toArray();
    assertExact(14, angles, answers(run, 14, angles, random, 30));
  }

  @LockstepTest("coarse")
  void fourBitsAreExactAndWithinTheBound(Simulation run, Random random) {
    int[] angles = IntStream.range(0, 64).toArray();
    List<Answer> answers = answers(run, 4, angles, random, 30);
    assertExact(4, angles, answers);
    assertAccurate(4, angles, answers);
  }

  @LockstepTest("fine")
  void twentyFourBitsAreExactAndWithinTheBound(Simulation run, Random random) {
    int[] angles = random.ints(2000, 0, 1 << 26).toArray();
    List<Answer> answers = answers(run, 24, angles, random, 30);
    assertExact(24, angles, answers);
    assertAccurate(24, angles, answers);
  }

  @LockstepTest
  void anAngleIsTakenInEveryCycle(Simulation run, Random random) {
    long before = run.cycle();
    int[] angles = random.ints(100, 0, 1 << 16).toArray();
    answers(run, 14, angles, random, 0);
    assertEquals(100 + 17, run.cycle() - before, "a cycle for each, and the 17 stages");
  }

  @Test
  void theVerilogIsClean() {
    LintAssertions.assertClean(design());
    LintAssertions.assertClean(coarse());
  }

  @Test
  void theFractionHasLimits() {
    assertThrows(IllegalArgumentException.class, () -> new SineCosine.Params(3));
    assertThrows(IllegalArgumentException.class, () -> new SineCosine.Params(25));
  }
}
