package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.BlackBoxes;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.sim.Netlist.FlatMemory;
import dev.ditto.hdl.sim.Netlist.FlatSignal;
import dev.ditto.hdl.sim.Netlist.Kind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A design compiled to bytecode, in milliseconds and without any tool. Any number of simulations of
 * it may run at a time, each on one thread at a time.
 */
public final class JavaDesign {
  private final SimulationTap tap;
  private final String top;
  private final Netlist netlist;
  private final Layout layout;
  private final Resets resets;
  private final Chunk[] outputs;
  private final Chunk[] checks;
  private final Chunk[] next;
  private final List<Port> ports = new ArrayList<>();
  private final Design design;
  private Sources sources;

  private JavaDesign(Design design, SimulationTap tap) {
    this.design = design;
    this.tap = tap;
    top = design.top().name();
    BlackBoxes.withoutModel(design)
        .ifPresent(
            box -> {
              throw new SimulationException(
                  box
                      + " has no model to simulate in Java; describe what it does with model(...),"
                      + " or simulate its Verilog with VerilatedDesign");
            });
    netlist = Sharing.of(Flattener.flatten(design));
    Schedule schedule = new Schedule(netlist);
    layout = new Layout(netlist, schedule.direct);
    resets = new Resets(netlist, layout);
    Generator.Result code = new Generator(netlist, layout, schedule).generate();
    outputs = Generator.load(code.outputs());
    checks = Generator.load(code.checks());
    next = Generator.load(code.next());
    for (int id : netlist.ports) {
      FlatSignal signal = netlist.signals.get(id);
      boolean input = signal.kind() == Kind.INPUT;
      ports.add(new Port(ports.size(), signal.path(), input, signal.width()));
    }
  }

  /**
   * Compiles a design.
   *
   * @throws SimulationException when it has a combinational loop, or a black box without a model
   */
  public static JavaDesign compile(Design design) {
    SimulationTap tap = Taps.CURRENT.get();
    return new JavaDesign(tap.design(design), tap);
  }

  /** Compiles what only looks at another simulation, which taps have nothing to do with. */
  static JavaDesign helper(Design design) {
    return new JavaDesign(design, Taps.NONE);
  }

  /** All ports but the clocks, in port order. */
  public List<Port> ports() {
    return List.copyOf(ports);
  }

  /**
   * A simulation whose registers and memories start at zero; memories with contents start with
   * these.
   */
  public JavaSimulation start() {
    JavaSimulation simulation = make();
    tap.started(simulation);
    return simulation;
  }

  private JavaSimulation make() {
    long[] state = new long[layout.words()];
    for (Layout.Constant constant : layout.constants) {
      put(state, constant.slot(), constant.value());
    }
    JavaSimulation simulation = new JavaSimulation(this, state, layout.arrays());
    for (int i = 0; i < netlist.memories.size(); i++) {
      Memory shape = netlist.memories.get(i).shape();
      int words = Layout.wordsOf(shape);
      for (int word = 0; word < shape.contents().size(); word++) {
        put(simulation.array(i), word * words, shape.contents().get(word));
      }
    }
    return simulation;
  }

  /**
   * A simulation whose registers and memories start with random values, but for memories with
   * contents. They differ from those that Verilator draws from the same seed.
   *
   * @param seed equal seeds give equal values
   */
  public JavaSimulation start(long seed) {
    JavaSimulation simulation = make();
    SplittableRandom random = new SplittableRandom(seed);
    for (int state : layout.states()) {
      int at = layout.source(state);
      randomise(simulation.state(), at, width(state), random);
      System.arraycopy(
          simulation.state(),
          at,
          simulation.state(),
          layout.next(state),
          Layout.wordsOf(width(state)));
    }
    for (int i = 0; i < netlist.memories.size(); i++) {
      FlatMemory memory = netlist.memories.get(i);
      int words = Layout.wordsOf(memory.shape());
      boolean open = memory.shape().contents().isEmpty();
      for (int word = 0; open && word < memory.shape().depth(); word++) {
        randomise(simulation.array(i), word * words, memory.shape().width(), random);
      }
    }
    tap.started(simulation);
    return simulation;
  }

  private int width(int signal) {
    return netlist.signals.get(signal).width();
  }

  private static void randomise(long[] words, int at, int width, SplittableRandom random) {
    for (int left = width; left > 0; left -= 64) {
      words[at++] = left < 64 ? random.nextLong() >>> -left : random.nextLong();
    }
  }

  private static void put(long[] state, int at, BigInteger value) {
    for (int i = 0; 64 * i < value.bitLength(); i++) {
      state[at + i] = value.shiftRight(64 * i).longValue();
    }
  }

  /** What is inside; worked out when somebody asks first. */
  synchronized Sources sources() {
    if (sources == null) {
      sources = new Sources(Hierarchy.of(design), netlist, layout);
    }
    return sources;
  }

  SimulationTap tap() {
    return tap;
  }

  String top() {
    return top;
  }

  /** The clocks, as their ports are called, in port order. */
  public List<String> clocks() {
    return netlist.clocks.stream().map(Netlist.FlatClock::name).toList();
  }

  /**
   * Where it says whether a clock ticks, in the order of {@link #clocks}; empty for an only one.
   */
  int[] ticks() {
    return netlist.clocks.stream()
        .filter(c -> c.ticks() >= 0)
        .mapToInt(c -> layout.source(c.ticks()))
        .toArray();
  }

  Layout layout() {
    return layout;
  }

  Resets resets() {
    return resets;
  }

  Chunk[] outputs() {
    return outputs;
  }

  Chunk[] checks() {
    return checks;
  }

  /** The property of a number that {@link #checks} put into {@link Layout#failed}. */
  Netlist.Check check(long number) {
    return netlist.checks.get((int) number - 1);
  }

  Chunk[] next() {
    return next;
  }
}
