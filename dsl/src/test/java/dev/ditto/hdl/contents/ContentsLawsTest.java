package dev.ditto.hdl.contents;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.formal.Prover;
import dev.ditto.hdl.formal.Verdict;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.reference.Interpreter;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.tools.LintAssertions;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.hdl.verilator.VerilatedDesign;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any contents are given back by every engine, from ROMs at once and later, and from memories. */
class ContentsLawsTest {
  record Params(int width, List<BigInteger> words) {
    static Params random(int width, int depth, long seed) {
      Random random = new Random(seed);
      return new Params(
          width, IntStream.range(0, depth).mapToObj(i -> new BigInteger(width, random)).toList());
    }

    int addressWidth() {
      return log2Up(words.size());
    }

    /** What an address gives. */
    BigInteger at(int address) {
      return address < words.size() ? words.get(address) : BigInteger.ZERO;
    }
  }

  static final class Tables extends Block {
    final UInt address;
    final Bool take = input(bool());
    final UInt now;
    final UInt later;
    final UInt kept;

    Tables(Params p) {
      super(p);
      address = input(uint(p.addressWidth()));
      now = output(uint(p.width()));
      later = output(uint(p.width()));
      kept = output(uint(p.width()));
      var table = rom(uint(p.width()), p.words());
      now.set(table.at(address));
      later.set(table.read(address, take));
      var memory = memory(uint(p.width()), p.words().size()).contents(p.words());
      memory.write(lit(0, 1), table.at(lit(0, 1)), take);
      kept.set(memory.read(address, take));
    }
  }

  @Property(tries = 40)
  void simulatorsInJava(
      @ForAll @IntRange(min = 1, max = 130) int width,
      @ForAll @IntRange(min = 2, max = 70) int depth,
      @ForAll long seed) {
    Params p = Params.random(width, depth, seed);
    Design design = elaborate(() -> new Tables(p));
    Interpreter reference = new Interpreter(design);
    reference.set("take", 1);
    try (Simulation run = JavaSimulation.of(design)) {
      run.set("take", 1);
      for (int i = 0; i < 1 << p.addressWidth(); i++) {
        run.set("address", i);
        run.eval();
        reference.set("address", i);
        assertEquals(p.at(i), run.getBig("now"));
        assertEquals(p.at(i), reference.number("now"));
        run.step();
        assertEquals(p.at(i), run.getBig("later"));
        if (i < depth) {
          reference.step();
          assertEquals(p.at(i), run.getBig("kept"));
          assertEquals(p.at(i), reference.number("later"));
          assertEquals(p.at(i), reference.number("kept"));
        }
      }
    }
  }

  /** Seeds that stay, so that what is built is found again. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void verilator(long seed) {
    Random random = new Random(seed);
    int depth = 2 + random.nextInt(70);
    Params p = Params.random(1 + random.nextInt(130), depth, seed);
    Design design = elaborate(() -> new Tables(p));
    LintAssertions.assertNoFindings(design);
    BuildOptions options =
        BuildOptions.defaults()
            .withEffort(BuildOptions.Effort.BUILD)
            .withCache(Path.of("target", "verilator-cache"));
    try (Simulation run = VerilatedDesign.build(design, options).start(seed)) {
      run.set("take", 1);
      for (int i = 0; i < depth; i++) {
        run.set("address", i);
        run.eval();
        assertEquals(p.at(i), run.getBig("now"));
        run.step();
        assertEquals(p.at(i), run.getBig("later"));
        assertEquals(p.at(i), run.getBig("kept"));
      }
    }
  }

  /** The ROM and the memory give the same: after one step for the ROM, from the start for both. */
  static final class Same extends Block {
    Same(Params p) {
      super(p);
      var address = reg(uint(p.addressWidth())).init(0);
      var last = address.eq(p.words().size() - 1);
      address.next(last.pick(lit(0, p.addressWidth()), address.wrapPlus(1)));
      var table = rom(uint(p.width()), p.words());
      var memory = memory(uint(p.width()), p.words().size()).contents(p.words());
      memory.write(address, table.at(address), yes());
      var kept = memory.read(address, yes());
      var later = table.read(address, yes());
      var started = reg(bool()).init(0);
      started.next(true);
      when(started, () -> assertAlways(kept.eq(later), "same"));
    }
  }

  @Property(tries = 3)
  void proofs(
      @ForAll @IntRange(min = 1, max = 20) int width,
      @ForAll @IntRange(min = 2, max = 12) int depth,
      @ForAll long seed) {
    Params p = Params.random(width, depth, seed);
    Design design = elaborate(() -> new Same(p));
    assertEquals(Verdict.BOUNDED, new Prover().check(design, depth + 3).verdict());
  }
}
