package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Signal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A running {@link JavaDesign}. */
public final class JavaSimulation implements Simulation {
  private final JavaDesign design;
  private final PortTable table;
  private final SimulationTap tap;
  private final long[] state;
  private final long[][] arrays;
  private final Chunk[] outputs;
  private final Chunk[] checks;
  private final Chunk[] next;
  private final List<String> clocks;
  private final int[] ticks;
  private final int failed;
  private final Resets resets;
  private final int lateStart;
  private final int lateWords;

  /** Whether inputs have changed since the outputs were computed last. */
  private boolean inputsChanged;

  /**
   * Whether an edge has passed since then: the outputs are owed with the inputs of that time, and
   * computed when somebody asks or before an input changes.
   */
  private boolean owed = true;

  private final Watchers watchers = new Watchers();
  private boolean closed;
  private long cycle;

  JavaSimulation(JavaDesign design, long[] state, long[][] arrays) {
    this.design = design;
    this.state = state;
    this.arrays = arrays;
    table = new PortTable(design.top(), design.ports());
    tap = design.tap();
    outputs = design.outputs();
    checks = design.checks();
    next = design.next();
    clocks = design.clocks();
    ticks = design.ticks();
    failed = design.layout().failed;
    resets = design.resets();
    lateStart = design.layout().lateStart;
    lateWords = design.layout().lateWords;
  }

  /** Compiles a design and starts it with zero in all registers and memories. */
  public static JavaSimulation of(Design design) {
    return JavaDesign.compile(design).start();
  }

  long[] state() {
    return state;
  }

  long[] array(int memory) {
    return arrays[memory];
  }

  @Override
  public List<Port> ports() {
    return design.ports();
  }

  @Override
  public Port port(String name) {
    return table.port(name);
  }

  @Override
  public void write(Port port, int word, long value) {
    int place = table.inputPlace(port, word, value);
    if (state[place] != value) {
      pay();
      state[place] = value;
      inputsChanged = true;
    }
  }

  @Override
  public long read(Port port, int word) {
    int place = table.place(port, word);
    if (!port.input()) {
      pay();
    }
    return state[place];
  }

  @Override
  public void eval() {
    checkOpen();
    if (inputsChanged || owed) {
      settle();
    }
  }

  @Override
  public List<String> clocks() {
    return clocks;
  }

  @Override
  public void step(List<String> chosen) {
    Clocks.check(design.top(), clocks, chosen);
    if (ticks.length == 0 && chosen.isEmpty()) {
      eval();
      watchers.beforeEdge(chosen);
      cycle++;
      watchers.afterEdge(chosen);
      return;
    }
    for (int i = 0; i < ticks.length; i++) {
      state[ticks[i]] = chosen.contains(clocks.get(i)) ? 1 : 0;
    }
    edge(List.copyOf(chosen));
  }

  @Override
  public void step() {
    for (int tick : ticks) {
      state[tick] = 1;
    }
    edge(clocks);
  }

  private void edge(List<String> rising) {
    tap.cycle();
    eval();
    watchers.beforeEdge(rising);
    if (failed >= 0) {
      check();
    }
    run(next);
    resets.apply(state);
    System.arraycopy(state, lateStart + lateWords, state, lateStart, lateWords);
    owed = true;
    cycle++;
    watchers.afterEdge(rising);
  }

  private void check() {
    state[failed] = 0;
    run(checks);
    if (state[failed] != 0) {
      Netlist.Check broken = design.check(state[failed]);
      throw new PropertyException(broken.path(), cycle, broken.property());
    }
  }

  private void pay() {
    if (owed) {
      settle();
    }
  }

  /** Computes the outputs. */
  void settle() {
    run(outputs);
    inputsChanged = false;
    owed = false;
  }

  private void run(Chunk[] chunks) {
    for (Chunk chunk : chunks) {
      chunk.run(state, arrays);
    }
  }

  @Override
  public long cycle() {
    return cycle;
  }

  /** The instances of the design, and what is in them. */
  public Hierarchy hierarchy() {
    return design.sources().hierarchy();
  }

  /**
   * Reads anything inside the design by its path, for example {@code engine.fifo.count}: a signal,
   * or an expression that a Java variable names. Whatever the simulation does not keep is computed
   * with the inputs that are set now.
   *
   * @return an unsigned number
   * @throws IllegalArgumentException that lists the nearest names when there is no such thing
   */
  public BigInteger peek(String path) {
    return snapshot().value(variable(path));
  }

  /**
   * The signal or named expression with that path, resets included; throws {@link
   * IllegalArgumentException} that lists the nearest ones when there is none.
   */
  public Variable variable(String path) {
    return resets().stream()
        .filter(v -> v.path().equals(path))
        .findFirst()
        .orElseGet(() -> hierarchy().variable(path));
  }

  /** The inputs that only clock domains have. */
  private List<Variable> resets() {
    Set<String> ports =
        hierarchy().scopes().get(0).circuit().ports().stream()
            .map(Signal::name)
            .collect(Collectors.toSet());
    return ports().stream().filter(p -> !ports.contains(p.name())).map(Variable::new).toList();
  }

  /** Everything inside the design as it is now, for looking at later. */
  public Snapshot snapshot() {
    return snapshot(clocks);
  }

  /** The same, and which clocks rise next. */
  Snapshot snapshot(List<String> rising) {
    checkOpen();
    long[] words = Arrays.copyOf(state, lateStart + lateWords);
    return new Snapshot(design.sources(), words, cycle, rising);
  }

  /**
   * Everything with a name in an instance and those below it, resets included; everything for an
   * empty path.
   *
   * @throws IllegalArgumentException when there is no such instance
   */
  public List<Variable> variables(String instance) {
    List<Variable> all = new ArrayList<>(instance.isEmpty() ? resets() : List.of());
    all.addAll(hierarchy().below(instance));
    return all;
  }

  /** Looks at some of {@link #variables}, by code that is compiled for them. */
  public Probe probe(List<Variable> variables) {
    return new CompiledProbe(this, design.sources(), variables);
  }

  @Override
  public void watch(Watcher watcher) {
    checkOpen();
    watchers.add(watcher);
  }

  @Override
  public void unwatch(Watcher watcher) {
    watchers.remove(watcher);
  }

  @Override
  public void close() {
    if (!closed) {
      watchers.closed();
      closed = true;
    }
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("the simulation of " + design.top() + " is closed");
    }
  }
}
