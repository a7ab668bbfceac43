package dev.ditto.hdl.sim;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.lockstep.Lockstep;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.hdl.verilator.BuildOptions.Effort;
import dev.ditto.hdl.verilator.VerilatedDesign;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ports by name, in every simulator: a number arrives whole or not at all. */
class PortAccessTest {
  private static final BigInteger WORD = BigInteger.ONE.shiftLeft(64);

  static final class Ports extends Block {
    final UInt low = input(uint(8));
    final UInt word = input(uint(64));
    final UInt wide = input(uint(80));
    final UInt lowOut = output(uint(8));
    final UInt wordOut = output(uint(64));
    final UInt wideOut = output(uint(80));

    Ports() {
      lowOut.set(delay(low, 1));
      wordOut.set(word);
      wideOut.set(wide);
    }
  }

  static List<Named<Supplier<Simulation>>> simulators() {
    Design design = elaborate(Ports::new);
    VerilatedDesign built =
        VerilatedDesign.build(
            design,
            BuildOptions.defaults()
                .withEffort(Effort.BUILD)
                .withCache(Path.of("target", "verilator-cache")));
    Supplier<Simulation> lockstep =
        () -> new Lockstep(JavaSimulation.of(design), built.start(), "Ports");
    return Stream.<Named<Supplier<Simulation>>>of(
            Named.of("bytecode", () -> JavaSimulation.of(design)),
            Named.of("verilator", built::start),
            Named.of("lockstep", lockstep))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("simulators")
  void numbersThatFitArriveWhole(Supplier<Simulation> simulator) {
    try (Simulation sim = simulator.get()) {
      sim.set("low", BigInteger.valueOf(255));
      sim.set("word", -1);
      sim.set("wide", BigInteger.ONE.shiftLeft(80).subtract(BigInteger.ONE));
      sim.step(0);
      assertEquals(0, sim.cycle());
      sim.step(2);
      assertEquals(2, sim.cycle());
      assertEquals(255, sim.get("low_out"));
      assertEquals(-1, sim.get("word_out"));
      assertEquals(WORD.subtract(BigInteger.ONE), sim.getBig("word_out"));
      assertEquals("ffffffffffffffffffff", sim.getBig("wide_out").toString(16));
      sim.set("wide", 1);
      sim.eval();
      assertEquals(BigInteger.ONE, sim.getBig("wide_out"));
    }
  }

  @ParameterizedTest
  @MethodSource("simulators")
  void signedNumbersAreTwosComplement(Supplier<Simulation> simulator) {
    try (Simulation sim = simulator.get()) {
      for (long value : new long[] {-128, -1, 0, 127}) {
        sim.setSigned("low", value);
        sim.setSigned("word", value << 56);
        sim.setSigned("wide", value);
        sim.step();
        assertEquals(value, sim.getSigned("low_out"));
        assertEquals(value & 0xff, sim.get("low_out"));
        assertEquals(value << 56, sim.getSigned("word_out"));
        BigInteger wide = sim.getBig("wide_out");
        assertEquals(BigInteger.valueOf(value).mod(BigInteger.ONE.shiftLeft(80)), wide);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("simulators")
  void othersAreRefusedAndChangeNothing(Supplier<Simulation> simulator) {
    try (Simulation sim = simulator.get()) {
      sim.set("low", 9);
      sim.set("wide", WORD);
      refused(
          "18446744073709551623 does not fit the 8 bits of low;"
              + " values are unsigned patterns, 0 to 2^8 - 1",
          () -> sim.set("low", WORD.add(BigInteger.valueOf(7))));
      refused("0x1ff does not fit the 8 bits of low", () -> sim.set("low", 0x1ff));
      refused(
          "-1 does not fit the 8 bits of low; values are unsigned patterns, 0 to 2^8 - 1;"
              + " setSigned takes numbers below zero",
          () -> sim.set("low", -1));
      String negative =
          "-3 does not fit the 80 bits of wide; values are unsigned patterns, 0 to 2^80 - 1;"
              + " setSigned takes numbers below zero";
      refused(negative, () -> sim.set("wide", BigInteger.valueOf(-3)));
      refused(negative, () -> sim.set("wide", -3));
      refused("wide_out has 80 bits, which no long holds; use getBig", () -> sim.get("wide_out"));
      refused(
          "wide_out has 80 bits, which no long holds; use getBig", () -> sim.getSigned("wide_out"));
      String signed = " does not fit the 8 bits of low with a sign; legal is -2^7 to 2^7 - 1";
      refused("128" + signed, () -> sim.setSigned("low", 128));
      refused("-129" + signed, () -> sim.setSigned("low", -129));
      refused("step by -3 cycles; it starts at 0", () -> sim.step(-3));
      sim.step(2);
      assertEquals(9, sim.get("low_out"));
      assertEquals(WORD, sim.getBig("wide_out"));
    }
  }

  private static void refused(String message, Executable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
  }
}
