package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.sim.Netlist.FlatSignal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Lists nodes so that operands come before their users, by a depth-first walk. */
final class Order {
  private final Netlist netlist;
  private final List<Integer> visited = new ArrayList<>();
  private final BitSet open = new BitSet();
  private final BitSet done = new BitSet();

  /** A node being visited, and how many of its operands are done. */
  private static final class Frame {
    final int node;
    final int[] operands;
    int next;

    Frame(int node, Netlist netlist) {
      this.node = node;
      operands = Operands.of(netlist.nodes.get(node).expr());
    }
  }

  Order(Netlist netlist) {
    this.netlist = netlist;
  }

  /** All nodes visited so far, resolved, in order. */
  List<Integer> visited() {
    return visited;
  }

  /**
   * Visits nodes and all that they need.
   *
   * @throws SimulationException when some value needs itself
   */
  void visit(List<Integer> nodes) {
    Deque<Frame> stack = new ArrayDeque<>();
    for (int node : nodes) {
      push(node, stack);
      while (!stack.isEmpty()) {
        Frame frame = stack.peek();
        if (frame.next < frame.operands.length) {
          push(netlist.resolve(frame.operands[frame.next++]), stack);
        } else {
          stack.pop();
          open.clear(frame.node);
          done.set(frame.node);
          visited.add(frame.node);
        }
      }
    }
  }

  private void push(int node, Deque<Frame> stack) {
    if (done.get(node)) {
      return;
    }
    if (open.get(node)) {
      throw new SimulationException("combinational loop" + names(stack, node));
    }
    open.set(node);
    stack.push(new Frame(node, netlist));
  }

  /** The signals that the nodes of the loop drive. */
  private String names(Deque<Frame> stack, int node) {
    BitSet loop = new BitSet();
    for (Frame frame : stack) {
      loop.set(frame.node);
      if (frame.node == node) {
        break;
      }
    }
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < netlist.signals.size(); i++) {
      FlatSignal signal = netlist.signals.get(i);
      int driver = netlist.drivers.get(i);
      boolean driven = signal.kind() == Netlist.Kind.COMBINATIONAL && driver >= 0;
      if (driven && loop.get(netlist.resolve(driver))) {
        paths.add(signal.path());
      }
    }
    return paths.isEmpty() ? "" : paths.stream().collect(Collectors.joining(", ", " through ", ""));
  }
}
