package dev.ditto.hdl.sim;

import dev.ditto.hdl.sim.Netlist.FlatMemory;
import dev.ditto.hdl.sim.Netlist.FlatRead;
import dev.ditto.hdl.sim.Netlist.FlatWrite;
import java.util.List;

/** One thing that generated code does. Nodes in it are resolved. */
sealed interface Step {
  /** The nodes whose values it needs. */
  List<Integer> nodes();

  /** Computes a node and keeps its value for later steps. */
  record Compute(int node) implements Step {
    @Override
    public List<Integer> nodes() {
      return List.of(node);
    }
  }

  /** Puts a node's value into a place of the state array. */
  record Store(int node, int slot) implements Step {
    @Override
    public List<Integer> nodes() {
      return List.of(node);
    }
  }

  /** Notes that a property does not hold, the last of several; {@code reset} as for a register. */
  record Fail(int index, int node, int reset) implements Step {
    @Override
    public List<Integer> nodes() {
      return reset < 0 ? List.of(node) : List.of(node, reset);
    }
  }

  /** Gives a register its next value. */
  record Next(int signal, int node, int reset) implements Step {
    @Override
    public List<Integer> nodes() {
      return reset < 0 ? List.of(node) : List.of(node, reset);
    }
  }

  /** Reads a memory into the next value of its read data. */
  record Read(int index, FlatMemory memory, FlatRead port) implements Step {
    @Override
    public List<Integer> nodes() {
      return List.of(port.address(), port.enable());
    }
  }

  /** Writes a memory. */
  record Write(int index, FlatMemory memory, FlatWrite port) implements Step {
    @Override
    public List<Integer> nodes() {
      return port.mask() < 0
          ? List.of(port.address(), port.data(), port.enable())
          : List.of(port.address(), port.data(), port.enable(), port.mask());
    }
  }
}
