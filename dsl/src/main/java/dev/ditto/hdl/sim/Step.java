package dev.ditto.hdl.sim;

import dev.ditto.hdl.sim.Netlist.FlatMemory;
import dev.ditto.hdl.sim.Netlist.FlatRead;
import dev.ditto.hdl.sim.Netlist.FlatWrite;
import java.util.List;

/** One thing that generated code does. */
sealed interface Step {
  /** The nodes whose values it needs, not those of steps inside it. */
  int[] nodes();

  /** Computes a node and keeps its value for later steps. */
  record Compute(int node) implements Step {
    @Override
    public int[] nodes() {
      return new int[] {node};
    }
  }

  /** Gives a wide kept node, a multiplexer, the value of another. */
  record Choose(int node, int value) implements Step {
    @Override
    public int[] nodes() {
      return new int[] {value};
    }
  }

  /** Puts a node's value where an output of the top is. */
  record Store(int node, int port) implements Step {
    @Override
    public int[] nodes() {
      return new int[] {node};
    }
  }

  /** Notes that a property does not hold, the last of several. */
  record Fail(int index, int node) implements Step {
    @Override
    public int[] nodes() {
      return new int[] {node};
    }
  }

  /** Gives a register its next value. */
  record Next(int signal, int node) implements Step {
    @Override
    public int[] nodes() {
      return new int[] {node};
    }
  }

  /** Reads a memory into the next value of its read data; whether it does is not its business. */
  record Read(int index, FlatMemory memory, FlatRead port) implements Step {
    @Override
    public int[] nodes() {
      return new int[] {port.address()};
    }
  }

  /** Writes a memory; whether it does is not its business, but for its mask. */
  record Write(int index, FlatMemory memory, FlatWrite port) implements Step {
    @Override
    public int[] nodes() {
      return port.mask() < 0
          ? new int[] {port.address(), port.data()}
          : new int[] {port.address(), port.data(), port.mask()};
    }
  }

  /** Does some steps or others, by a one-bit node. */
  record Guard(int condition, List<Step> yes, List<Step> no) implements Step {
    @Override
    public int[] nodes() {
      return new int[] {condition};
    }
  }

  /** Does what another method does. */
  record Call(int method) implements Step {
    @Override
    public int[] nodes() {
      return new int[0];
    }
  }
}
