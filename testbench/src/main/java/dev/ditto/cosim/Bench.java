package dev.ditto.cosim;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.isa.Assembler;
import dev.ditto.accel.regs.Interrupt;
import dev.ditto.accel.regs.RegisterMap;
import dev.ditto.accel.rtl.top.EngineEvents;
import dev.ditto.hdl.sim.Port;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.sim.axi.AxiLiteMaster;
import dev.ditto.hdl.sim.axi.AxiMemory;
import dev.ditto.hdl.sim.axi.AxiProtocolException;
import dev.ditto.hdl.sim.axi.PagedMemory;
import dev.ditto.program.Machine;
import dev.ditto.program.Program;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * An accelerator in simulation, used as a driver would use it: registers, a command ring in memory,
 * an interrupt. Checks the AXI protocol all the time.
 */
public final class Bench implements Machine, AutoCloseable {
  /** First byte of the memory that layers may use; before it lies the ring. */
  public static final long FIRST_ADDRESS = CommandRing.END + 0x1_0000;

  private static final int RESET_CYCLES = 8;

  /** Far fewer than a full ring lasts. */
  private static final int REFILL_CYCLES = 10_000;

  private static final String REGISTERS = "s_axil_";
  private static final String MEMORY = "m_axi_";

  private final Simulation simulation;
  private final Configuration configuration;
  private final BenchOptions options;
  private final AxiMemory memory;
  private final BenchRegisters registers;
  private final CommandRing ring;
  private final List<Port> resets;
  private final Port irq;
  private CounterValues counters;
  private EngineTrace trace;
  private Runnable meanwhile = () -> {};
  private WaveWindow window;
  private Port events;
  private long beats;
  private long lastBeat;
  private boolean raised;
  private long raisedAt;

  /**
   * Resets the design and checks that it is an accelerator of that configuration.
   *
   * @param simulation closed together with the bench
   * @throws BenchException when it is another one, or breaks a rule of a bus
   */
  public Bench(Simulation simulation, Configuration configuration, BenchOptions options) {
    this.simulation = simulation;
    this.configuration = configuration;
    this.options = options;
    resets = simulation.ports().stream().filter(p -> p.name().endsWith("aresetn")).toList();
    irq = simulation.port("irq");
    // Before the first edge a register may hold anything.
    resets(0);
    simulation.step(2);
    memory = new AxiMemory(simulation, MEMORY, new PagedMemory(), options.stalls());
    registers =
        new BenchRegisters(
            RegisterMap.of(configuration.parameters(), configuration.hashWord()),
            new AxiLiteMaster(simulation, REGISTERS, this::tick, options.registerSeed()));
    ring = new CommandRing(memory.contents(), registers);
    reset();
  }

  /** Resets the design, which forgets everything; memory stays. */
  public void reset() {
    resets(0);
    simulation.step(2);
    for (int i = 0; i < RESET_CYCLES; i++) {
      inReset();
      simulation.step();
    }
    resets(1);
    tick();
    registers.identify(configuration);
    ring.place();
    set("WATCHDOG", options.patience() / 2);
    set("INTR_ENABLE", Interrupt.DONE.mask() | Interrupt.ERROR.mask() | Interrupt.WATCHDOG.mask());
  }

  private void inReset() {
    try {
      registers.reset();
      memory.reset();
    } catch (AxiProtocolException e) {
      throw BenchException.of(e);
    }
  }

  private void resets(long value) {
    resets.forEach(reset -> simulation.write(reset, 0, value));
  }

  @Override
  public void map(long address, long bytes) {
    memory.contents().map(address, bytes);
  }

  @Override
  public void write(long address, byte[] bytes) {
    memory.contents().write(address, bytes);
  }

  @Override
  public byte[] read(long address, int length) {
    return memory.contents().read(address, length);
  }

  /** Rising clock edges so far. */
  public long cycle() {
    return simulation.cycle();
  }

  /** The counters of the last run. */
  public CounterValues counters() {
    return counters;
  }

  /** The memory, for making it fail. */
  public AxiMemory memory() {
    return memory;
  }

  /**
   * Runs a program, however long, and reads the counters.
   *
   * @throws BenchException when the design reports an error, breaks a rule of a bus, or nothing
   *     happens any more
   */
  @Override
  public void run(Program program) {
    run(program, List.of(), number -> {});
  }

  /**
   * The same, coming to rest now and then.
   *
   * @param stops numbers of commands after which the accelerator rests, rising
   * @param rests is told each when it does
   */
  void run(Program program, List<Integer> stops, IntConsumer rests) {
    memory.logWrites();
    registers.clearCounters();
    byte[] commands = program.bytes();
    int count = commands.length / Assembler.COMMAND_BYTES;
    int given = start(part(commands, stops.isEmpty() ? count : stops.get(0)));
    for (int stop : stops) {
      given = giveAll(commands, given, stop);
      awaitRest();
      rests.accept(stop);
    }
    giveAll(commands, given, count);
    awaitInterrupt();
    long raised = get("INTR_STATE");
    if ((raised & Interrupt.DONE.mask()) == 0 || (raised & ~notFailures()) != 0) {
      throw interrupt(raised);
    }
    set("INTR_STATE", raised);
    counters = registers.counters();
  }

  /** Runs the first commands of a program and comes to rest. */
  void runTo(Program program, int count) {
    byte[] commands = program.bytes();
    giveAll(commands, start(part(commands, count)), count);
    awaitRest();
  }

  /**
   * Runs a program for a while, without coming to rest. Until then the ring is kept full.
   *
   * @param cycles from the bell
   */
  void runFor(Program program, long cycles) {
    byte[] commands = program.bytes();
    int count = commands.length / Assembler.COMMAND_BYTES;
    int given = start(commands);
    long until = cycle() + cycles;
    for (long refilled = cycle(); cycle() < until; tick()) {
      if (given < count && cycle() - refilled > REFILL_CYCLES) {
        refilled = cycle();
        given = ring.refill(commands, given, count);
      }
    }
  }

  private static byte[] part(byte[] commands, int count) {
    return Arrays.copyOf(commands, count * Assembler.COMMAND_BYTES);
  }

  private int giveAll(byte[] commands, int from, int until) {
    int given = from;
    while (given < until) {
      meanwhile.run();
      given = ring.refill(commands, given, until);
      checkInterrupts();
    }
    return given;
  }

  private void awaitRest() {
    while (!isIdle()) {
      meanwhile.run();
      checkInterrupts();
    }
    checkInterrupts();
  }

  private boolean isIdle() {
    return (get("STATUS") & registers.bit("STATUS", "idle")) != 0;
  }

  /**
   * Fills the ring from the beginning of a program and rings the bell; does not wait.
   *
   * @return how many commands the ring has taken
   */
  int start(byte[] commands) {
    int given = ring.fill(commands);
    registers.control("start");
    return given;
  }

  /** Asks for a soft reset and waits until the accelerator is at rest. */
  void softReset() {
    registers.control("soft_reset");
    for (int i = 0; !isIdle(); i++) {
      if (i > options.patience()) {
        throw failure(cycle(), "does not come to rest");
      }
    }
    ring.rewind();
  }

  /** The cycle in which the interrupt pin last went up. */
  long interruptCycle() {
    return raisedAt;
  }

  /** Whether the interrupt pin is up. */
  boolean interrupted() {
    return simulation.read(irq, 0) != 0;
  }

  /** The registers. */
  BenchRegisters registers() {
    return registers;
  }

  /** Writes a register. */
  public void set(String register, long value) {
    registers.set(register, value);
  }

  /** Reads a register. */
  public long get(String register) {
    return registers.get(register);
  }

  private BenchException interrupt(long raised) {
    boolean hangs = (raised & Interrupt.WATCHDOG.mask()) != 0;
    return failure(hangs ? lastBeat : cycle(), "an interrupt came");
  }

  /** What happened now, with what registers say, if they answer. */
  private BenchException failure(long since, String what) {
    String message = "cycle " + cycle() + ": " + what;
    if (since < cycle()) {
      message += "; the last beat on the memory port was in cycle " + since;
    }
    try {
      message += registers.failure();
    } catch (BenchException e) {
      message += "; nor can registers be read: " + e.getMessage();
    }
    return BenchException.at(since, cycle(), message);
  }

  private static int notFailures() {
    return Interrupt.DONE.mask() | Interrupt.CMD_EMPTY.mask();
  }

  private void awaitInterrupt() {
    long since = cycle();
    while (!interrupted()) {
      tick();
      meanwhile.run();
      if (cycle() - Math.max(since, lastBeat) > options.patience()) {
        throw failure(lastBeat, "no beat on the memory port for " + options.patience() + " cycles");
      }
    }
  }

  private void checkInterrupts() {
    if (interrupted()) {
      long raised = get("INTR_STATE");
      if ((raised & ~notFailures()) != 0) {
        throw interrupt(raised);
      }
    }
  }

  /**
   * Begins a file of the waves of everything inside the design.
   *
   * @throws IllegalStateException when its hardware was built without
   */
  Dump dump(Path file) {
    return Dump.open(simulation, file);
  }

  /**
   * Records from now on what engines do.
   *
   * @throws IllegalArgumentException when the hardware was not built for it
   */
  public void trace(EngineTrace trace) {
    events = simulation.port(EngineEvents.PORT);
    this.trace = trace;
  }

  /** While the accelerator works, does something between cycles, which may use registers. */
  void meanwhile(Runnable work) {
    meanwhile = work;
  }

  /**
   * From now on writes waves when their cycles come; they end with the bench.
   *
   * @param window for hardware that is built with waves
   */
  public void waves(WaveWindow window) {
    this.window = window;
  }

  /**
   * One clock cycle.
   *
   * @throws BenchException when the design breaks a rule of the bus
   */
  public void tick() {
    try {
      memory.beforeEdge();
    } catch (AxiProtocolException e) {
      throw BenchException.of(e);
    }
    simulation.step();
    long now = memory.readBeats() + memory.writeBeats();
    if (now != beats) {
      beats = now;
      lastBeat = simulation.cycle() - 1;
    }
    if (interrupted() != raised) {
      raised = !raised;
      raisedAt = raised ? simulation.cycle() : raisedAt;
    }
    if (trace != null) {
      trace.cycle(simulation.cycle() - 1, simulation.read(events, 0));
    }
    if (window != null) {
      window.cycle(this);
    }
  }

  @Override
  public void close() {
    if (window != null) {
      window.close();
    }
    simulation.close();
  }
}
