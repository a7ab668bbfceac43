package dev.ditto.hdl.examples.riscv;

import static dev.ditto.hdl.Hdl.elaborate;
import static dev.ditto.hdl.examples.riscv.Assembler.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.examples.riscv.Interpreter.Step;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.test.LockstepTest;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every instruction that ends is compared with what an interpreter in Java does. */
class ComputerTest {
  private static final int WORDS = 256;
  private static final int EQUAL = 0;
  private static final int GREATER_OR_EQUAL = 5;

  static Design design() {
    return elaborate(() -> new Computer(new Computer.Params(WORDS)));
  }

  private static void start(Simulation computer, int[] program) {
    computer.set("run", 0);
    computer.set("aresetn", 0);
    computer.step();
    computer.set("aresetn", 1);
    computer.set("write", 1);
    for (int i = 0; i < program.length; i++) {
      computer.set("place", i);
      computer.set("word", program[i] & 0xffffffffL);
      computer.step();
    }
    computer.set("write", 0);
    computer.set("run", 1);
  }

  /** Runs to the next instruction that ends; null when the core has stopped. */
  private static Step step(Simulation computer) {
    for (int cycle = 0; cycle < 3; cycle++) {
      computer.eval();
      if (computer.get("stopped") == 1) {
        return null;
      }
      if (computer.get("retired_valid") == 1) {
        boolean store = computer.get("retired_store") == 1;
        int register = (int) computer.get("retired_register");
        Step step =
            new Step(
                (int) computer.get("retired_pc"),
                (int) computer.get("retired_next"),
                register,
                store || register != 0 ? (int) computer.get("retired_value") : 0,
                store,
                store ? (int) computer.get("retired_address") : 0);
        computer.step();
        return step;
      }
      computer.step();
    }
    throw new AssertionError("no instruction ends");
  }

  /** Compares instructions until both stop; gives how many they were. */
  private static int compare(Simulation computer, Interpreter expected, int most) {
    for (int i = 0; i < most; i++) {
      Step step = expected.step();
      assertEquals(step, step(computer), "instruction " + i);
      if (step == null) {
        return i;
      }
    }
    return most;
  }

  @LockstepTest
  void randomInstructionsDoWhatTheInterpreterSays(Simulation computer, Random random) {
    int[] data = new int[WORDS];
    for (int stream = 0; stream < 40; stream++) {
      int[] program = random.ints(WORDS).toArray();
      Arrays.setAll(program, i -> instruction(random));
      start(computer, program);
      compare(computer, new Interpreter(program, data), 400);
    }
  }

  /** Any instruction that the core knows. */
  private static int instruction(Random random) {
    int rd = random.nextInt(8);
    int a = random.nextInt(8);
    int b = random.nextInt(8);
    int f = random.nextInt(8);
    int near = random.nextInt(1 << 12) - (1 << 11);
    int shift = random.nextInt(32) | (f == 5 && random.nextBoolean() ? 0x400 : 0);
    int high = (f == 0 || f == 5) && random.nextBoolean() ? 0x20 : 0;
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> register(f, high, rd, a, b);
      case 3, 4 -> immediate(f, rd, a, f == 1 || f == 5 ? shift : near);
      case 5 -> random.nextBoolean() ? lui(rd, near) : auipc(rd, near);
      case 6 -> lw(rd, a, near);
      case 7 -> sw(b, a, near);
      case 8 -> branch(f == 2 || f == 3 ? 0 : f, a, b, near & ~1);
      default -> random.nextBoolean() ? jal(rd, near * 2) : jalr(rd, a, near);
    };
  }

  @LockstepTest
  void whatIsUnknownStops(Simulation computer, Random random) {
    int[] opcodes = {0x03, 0x13, 0x17, 0x23, 0x33, 0x37, 0x63, 0x67, 0x6f};
    int[] data = new int[WORDS];
    int stopped = 0;
    for (int i = 0; i < 1000; i++) {
      int word = random.nextInt();
      int opcode = i % 2 == 0 ? word & 0x7f : opcodes[random.nextInt(opcodes.length)];
      int high = new int[] {word, word & 0x01ffffff, word & 0x01ffffff | 0x40000000}[i % 3];
      int[] program = {high & ~0x7f | opcode};
      start(computer, program);
      stopped += 1 - compare(computer, new Interpreter(new int[] {program[0]}, data), 1);
    }
    assertTrue(stopped > 300 && stopped < 700, "both kinds came: " + stopped);
  }

  /** Sorts the words from address 0 up to the address in x2 by insertion. */
  private static final int[] SORT = {
    addi(1, 0, 4),
    branch(GREATER_OR_EQUAL, 1, 2, 48), // while x1 < x2: to the end
    lw(5, 1, 0),
    addi(3, 1, 0),
    branch(EQUAL, 3, 0, 24), // while x3 > 0: to the insertion
    lw(4, 3, -4),
    branch(GREATER_OR_EQUAL, 5, 4, 16),
    sw(4, 3, 0),
    addi(3, 3, -4),
    jal(0, -20),
    sw(5, 3, 0), // the insertion
    addi(1, 1, 4),
    jal(0, -44),
    ebreak()
  };

  @LockstepTest
  void aProgramSorts(Simulation computer, Random random) {
    int[] numbers = random.ints(20).toArray();
    List<Integer> program = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      program.add(lui(5, numbers[i] + 0x800 >>> 12));
      program.add(addi(5, 5, numbers[i] << 20 >> 20));
      program.add(sw(5, 0, 4 * i));
    }
    program.add(addi(2, 0, 4 * numbers.length));
    IntStream.of(SORT).forEach(program::add);
    start(computer, program.stream().mapToInt(i -> i).toArray());
    int[] data = new int[numbers.length];
    for (Step step = step(computer); step != null; step = step(computer)) {
      if (step.store()) {
        data[step.address() / 4] = step.value();
      }
    }
    assertArrayEquals(IntStream.of(numbers).sorted().toArray(), data);
  }

  @LockstepTest
  void onlyLoadsTakeASecondCycle(Simulation computer) {
    start(computer, new int[] {addi(1, 0, 1), sw(1, 0, 0), lw(2, 0, 0), jal(0, 4), ebreak()});
    long before = computer.cycle();
    while (step(computer) != null) {}
    assertEquals(1 + 4 + 1, computer.cycle() - before, "the first fetch, four, and the load's");
  }

  @Test
  void theVerilogIsClean() {
    LintAssertions.assertClean(design());
  }

  @Test
  void memoriesHaveAPowerOfTwo() {
    assertThrows(IllegalArgumentException.class, () -> new Computer.Params(100));
  }
}
