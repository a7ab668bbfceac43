package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.sim.Netlist.FlatMemory;
import dev.ditto.hdl.sim.Netlist.FlatSignal;
import dev.ditto.hdl.sim.Netlist.Kind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Where values lie in the one array of 64-bit words that is a simulation's state: inputs, outputs,
 * present values of registers and read data, next values of those that take them at the end of a
 * cycle, then whatever is allocated. Memories are arrays of their own.
 *
 * <p>Between cycles next values equal the present ones, so that a register that holds its value
 * costs nothing.
 */
final class Layout {
  /** A value that is in its place from the start. */
  record Constant(int slot, BigInteger value) {}

  /** Where the number of a property that fails is put, from 1; -1 when there are none. */
  final int failed;

  /** Where present values start whose next values lie apart, and how many words these are. */
  final int lateStart;

  final int lateWords;

  /** Contents of look-up tables that selections use; their arrays follow those of memories. */
  final List<long[]> tables = new ArrayList<>();

  final List<Constant> constants = new ArrayList<>();
  private final Netlist netlist;
  private final BitSet direct;
  private final int[] sourceSlots;
  private final int[] outputSlots;
  private int words;

  /**
   * @param direct the registers and read data that take their next values at once
   */
  Layout(Netlist netlist, BitSet direct) {
    this.netlist = netlist;
    this.direct = direct;
    sourceSlots = new int[netlist.signals.size()];
    outputSlots = new int[netlist.signals.size()];
    Arrays.fill(sourceSlots, -1);
    Arrays.fill(outputSlots, -1);
    for (int port : netlist.ports) {
      if (netlist.signals.get(port).kind() == Kind.INPUT) {
        allocateSource(port);
      }
    }
    for (int port : netlist.ports) {
      if (netlist.signals.get(port).kind() != Kind.INPUT) {
        outputSlots[port] = allocate(width(port));
      }
    }
    failed = netlist.checks.isEmpty() ? -1 : allocate(64);
    allocateStates(true);
    lateStart = words;
    allocateStates(false);
    lateWords = words - lateStart;
    words += lateWords;
  }

  private int width(int signal) {
    return netlist.signals.get(signal).width();
  }

  static int wordsOf(int width) {
    return (width + 63) / 64;
  }

  int allocate(int width) {
    int slot = words;
    words += wordsOf(width);
    return slot;
  }

  /** Words in all. */
  int words() {
    return words;
  }

  private void allocateStates(boolean atOnce) {
    for (int signal : states()) {
      if (direct.get(signal) == atOnce) {
        allocateSource(signal);
      }
    }
  }

  private void allocateSource(int signal) {
    sourceSlots[signal] = allocate(width(signal));
  }

  /** Where an input, a register, or read data has its present value. */
  int source(int signal) {
    return sourceSlots[signal];
  }

  /** Where an output of the top is put. */
  int output(int signal) {
    return outputSlots[signal];
  }

  /** Where a register's, or read data's, next value is put. */
  int next(int signal) {
    return sourceSlots[signal] + (direct.get(signal) ? 0 : lateWords);
  }

  /** Words that hold one word of a memory. */
  static int wordsOf(Memory memory) {
    return wordsOf(memory.width());
  }

  /** The arrays of memories, all zero, and then of tables. */
  long[][] arrays() {
    List<long[]> arrays = new ArrayList<>();
    for (FlatMemory memory : netlist.memories) {
      arrays.add(new long[Math.multiplyExact(memory.shape().depth(), wordsOf(memory.shape()))]);
    }
    arrays.addAll(tables);
    return arrays.toArray(new long[0][]);
  }

  /** The index among the arrays of a new table. */
  int addTable(long[] table) {
    tables.add(table);
    return netlist.memories.size() + tables.size() - 1;
  }

  /** Signals that keep values from cycle to cycle. */
  final List<Integer> states() {
    List<Integer> states = new ArrayList<>();
    for (int i = 0; i < netlist.signals.size(); i++) {
      FlatSignal signal = netlist.signals.get(i);
      if (signal.kind() == Kind.REGISTER || signal.kind() == Kind.MEMORY_DATA) {
        states.add(i);
      }
    }
    return states;
  }
}
