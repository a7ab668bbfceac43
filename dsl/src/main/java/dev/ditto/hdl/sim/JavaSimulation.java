package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Design;
import java.util.List;

/** A running {@link JavaDesign}. */
public final class JavaSimulation implements Simulation {
  private final JavaDesign design;
  private final PortTable table;
  private final long[] state;
  private final long[][] arrays;
  private final Chunk[] outputs;
  private final Chunk[] checks;
  private final Chunk[] next;
  private final int failed;
  private final int stateStart;
  private final int stateWords;
  private final int outputStart;

  /** Whether inputs have changed since the outputs were computed last. */
  private boolean inputsChanged;

  /**
   * Whether an edge has passed since then: the outputs are owed with the inputs of that time, and
   * computed when somebody asks or before an input changes.
   */
  private boolean owed = true;

  private boolean closed;
  private long cycle;

  JavaSimulation(JavaDesign design, long[] state, long[][] arrays) {
    this.design = design;
    this.state = state;
    this.arrays = arrays;
    table = new PortTable(design.top(), design.ports());
    outputs = design.outputs();
    checks = design.checks();
    next = design.next();
    failed = design.layout().failed;
    stateStart = design.layout().stateStart;
    stateWords = design.layout().stateWords;
    outputStart = table.inputWords();
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
    if (port.input()) {
      return state[place];
    }
    pay();
    return state[outputStart + place];
  }

  @Override
  public void eval() {
    checkOpen();
    if (inputsChanged || owed) {
      settle();
    }
  }

  @Override
  public void step() {
    eval();
    if (failed >= 0) {
      check();
    }
    run(next);
    System.arraycopy(state, stateStart + stateWords, state, stateStart, stateWords);
    owed = true;
    cycle++;
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

  private void settle() {
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

  @Override
  public void close() {
    closed = true;
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("the simulation of " + design.top() + " is closed");
    }
  }
}
