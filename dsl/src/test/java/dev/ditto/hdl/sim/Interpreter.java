package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Arithmetic;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.graph.Site;
import dev.ditto.hdl.sim.Netlist.FlatMemory;
import dev.ditto.hdl.sim.Netlist.FlatRead;
import dev.ditto.hdl.sim.Netlist.FlatSignal;
import dev.ditto.hdl.sim.Netlist.FlatWrite;
import dev.ditto.hdl.sim.Netlist.Kind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The slowest and plainest simulator: the definition of every operator on big integers. */
final class Interpreter {
  private final Netlist netlist;
  private final List<Node> nodes = new ArrayList<>();
  private final BigInteger[] sources;
  private final List<BigInteger[]> contents = new ArrayList<>();
  private Map<Integer, BigInteger> memo = new HashMap<>();

  Interpreter(Design design) {
    netlist = Flattener.flatten(design);
    netlist.nodes.forEach(n -> nodes.add(new Node(n.expr(), n.width(), false, null, Site.NONE)));
    sources = new BigInteger[netlist.signals.size()];
    Arrays.fill(sources, BigInteger.ZERO);
    for (FlatMemory memory : netlist.memories) {
      BigInteger[] words = new BigInteger[memory.shape().depth()];
      Arrays.fill(words, BigInteger.ZERO);
      for (int i = 0; i < memory.shape().contents().size(); i++) {
        words[i] = memory.shape().contents().get(i);
      }
      contents.add(words);
    }
  }

  private int signal(String name) {
    return netlist.ports.stream()
        .filter(p -> netlist.signals.get(p).path().equals(name))
        .findFirst()
        .orElseThrow();
  }

  void set(String name, BigInteger value) {
    sources[signal(name)] = value;
    memo = new HashMap<>();
  }

  BigInteger get(String name) {
    return value(netlist.drivers.get(signal(name)));
  }

  /** Whether the netlist has a signal of that path; it has none for a child's ports. */
  boolean has(String path) {
    return netlist.signals.stream().anyMatch(s -> s.path().equals(path));
  }

  /** The present value of any signal. */
  BigInteger value(String path) {
    for (int i = 0; i < netlist.signals.size(); i++) {
      FlatSignal signal = netlist.signals.get(i);
      if (signal.path().equals(path)) {
        boolean driven = signal.kind() == Kind.COMBINATIONAL && netlist.drivers.get(i) >= 0;
        return driven ? value(netlist.drivers.get(i)) : sources[i];
      }
    }
    throw new IllegalArgumentException(path);
  }

  private BigInteger value(int unresolved) {
    int node = netlist.resolve(unresolved);
    BigInteger known = memo.get(node);
    if (known != null) {
      return known;
    }
    BigInteger value;
    if (nodes.get(node).expr() instanceof Expr.Read r) {
      value = sources[r.signal()];
    } else {
      Operands.of(nodes.get(node).expr(), this::value);
      value = Arithmetic.evaluate(nodes.get(node), nodes, this::value);
    }
    memo.put(node, value);
    return value;
  }

  void step() {
    BigInteger[] next = sources.clone();
    boolean inReset = netlist.reset >= 0 && sources[netlist.reset].signum() == 0;
    for (int i = 0; i < next.length; i++) {
      FlatSignal signal = netlist.signals.get(i);
      if (signal.kind() == Kind.REGISTER) {
        boolean takesReset = inReset && signal.reset() != null;
        next[i] = takesReset ? signal.reset() : value(netlist.drivers.get(i));
      }
    }
    List<Runnable> writes = new ArrayList<>();
    for (int i = 0; i < netlist.memories.size(); i++) {
      FlatMemory memory = netlist.memories.get(i);
      BigInteger[] words = contents.get(i);
      for (FlatRead read : memory.reads()) {
        if (value(read.enable()).signum() != 0) {
          next[read.data()] = words[value(read.address()).intValueExact()];
        }
      }
      for (FlatWrite write : memory.writes()) {
        if (value(write.enable()).signum() != 0) {
          int address = value(write.address()).intValueExact();
          BigInteger data = value(write.data());
          BigInteger bits = bits(memory.shape(), write);
          writes.add(() -> words[address] = words[address].andNot(bits).or(data.and(bits)));
        }
      }
    }
    writes.forEach(Runnable::run);
    System.arraycopy(next, 0, sources, 0, next.length);
    memo = new HashMap<>();
  }

  private BigInteger bits(Memory shape, FlatWrite write) {
    if (write.mask() < 0) {
      return Arithmetic.ones(shape.width());
    }
    BigInteger bits = BigInteger.ZERO;
    for (int lane = 0; lane < shape.lanes(); lane++) {
      if (value(write.mask()).testBit(lane)) {
        bits = bits.or(Arithmetic.ones(shape.laneWidth()).shiftLeft(lane * shape.laneWidth()));
      }
    }
    return bits;
  }
}
