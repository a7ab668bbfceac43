package dev.ditto.accel.rtl.top;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.BusClock;
import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.isa.Assembler;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.regs.Counter;
import dev.ditto.accel.regs.ErrorCode;
import dev.ditto.accel.regs.Interrupt;
import dev.ditto.accel.regs.Register;
import dev.ditto.accel.regs.RegisterMap;
import dev.ditto.accel.rtl.Simulators;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.sim.axi.AxiLiteMaster;
import dev.ditto.hdl.sim.axi.AxiMemory;
import dev.ditto.hdl.sim.axi.AxiResponse;
import dev.ditto.hdl.sim.axi.AxiStalls;
import dev.ditto.hdl.sim.axi.PagedMemory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;

/** The accelerator with a memory and a driver. */
final class TopBench implements AutoCloseable {
  /** Where the ring is. */
  static final long RING = 0x1_0000;

  /** Where tests may put their data: 1 MB. */
  static final long DATA = 0x10_0000;

  private static final String BUS_CLOCK = "m_axi_aclk";
  private static final int RING_COMMANDS = 64;
  private static final long PATIENCE = 2_000_000;
  private static final Map<Machine, LongFunction<Simulation>> BUILT = new ConcurrentHashMap<>();

  final Parameters p;
  final Simulation simulation;
  final AxiMemory memory;
  final AxiLiteMaster registers;
  final RegisterMap map;
  private long tail;
  private long time;
  private long busTime;

  TopBench(Configuration configuration, AxiStalls stalls) {
    this(configuration, stalls, Simulators.chosen());
  }

  TopBench(Configuration configuration, AxiStalls stalls, Simulators simulators) {
    p = configuration.parameters();
    DittoTop.Params params = DittoTop.Params.of(configuration);
    map = RegisterMap.of(p, params.configurationHash());
    simulation =
        BUILT
            .computeIfAbsent(new Machine(configuration, simulators), TopBench::build)
            .apply(stalls.seed());
    PagedMemory contents = new PagedMemory();
    contents.map(RING, 0x1000);
    contents.map(DATA, 1 << 20);
    memory = new AxiMemory(simulation, "m_axi_", contents, stalls);
    registers = new AxiLiteMaster(simulation, "s_axil_", this::clock, stalls.seed());
    reset();
  }

  /** Built once. */
  private record Machine(Configuration configuration, Simulators simulators) {}

  private static LongFunction<Simulation> build(Machine machine) {
    return machine.simulators().build(Hdl.elaborate(() -> new DittoTop(machine.configuration())));
  }

  void reset() {
    resets(0);
    memory.reset();
    registers.reset();
    for (int i = 0; i < 3; i++) {
      simulation.step();
      memory.reset();
    }
    resets(1);
    tail = 0;
  }

  private void resets(long value) {
    simulation.set("aresetn", value);
    if (twoClocks()) {
      simulation.set("m_axi_aresetn", value);
    }
  }

  private boolean twoClocks() {
    return p.busClock() == BusClock.SEPARATE;
  }

  /** After a soft reset the ring starts anew. */
  void restarted() {
    tail = 0;
  }

  /** A cycle of the accelerator; of the bus as many as the periods say, at times both together. */
  void clock() {
    if (!twoClocks()) {
      memory.beforeEdge();
      simulation.step();
      return;
    }
    time += p.clockPeriod();
    while (busTime < time) {
      memory.beforeEdge();
      simulation.step(BUS_CLOCK);
      busTime += p.busClockPeriod();
    }
    if (busTime == time) {
      memory.beforeEdge();
      simulation.step();
      busTime += p.busClockPeriod();
    } else {
      simulation.step("aclk");
    }
  }

  void clock(int cycles) {
    for (int i = 0; i < cycles; i++) {
      clock();
    }
  }

  long read(String register) {
    AxiLiteMaster.Result result = registers.read(map.register(register).offset());
    assertEquals(AxiResponse.OKAY, result.response(), register);
    return result.data();
  }

  long field(String register, String field) {
    return map.register(register).field(field).of(read(register));
  }

  void write(String register, long value) {
    assertEquals(
        AxiResponse.OKAY, registers.write(map.register(register).offset(), value), register);
  }

  /** Triggers or sets one-bit fields of a register. */
  void set(String register, String... fields) {
    Register target = map.register(register);
    long value = 0;
    for (String field : fields) {
      value |= target.field(field).mask();
    }
    write(register, value);
  }

  /** Points at the ring and starts. */
  void start() {
    write("RING_BASE_LO", RING);
    write("RING_BASE_HI", 0);
    write("RING_SIZE", RING_COMMANDS);
    set("CTRL", "start");
  }

  /** Puts commands into the ring and moves the tail. */
  void submit(List<? extends Command> commands) {
    for (Command command : commands) {
      submit(Assembler.encode(command));
    }
    write("TAIL", tail);
  }

  /** Puts the bytes of a command into the ring, without moving the tail. */
  void submit(byte[] command) {
    memory.contents().write(RING + tail * Assembler.COMMAND_BYTES, command);
    tail = (tail + 1) % RING_COMMANDS;
  }

  void moveTail() {
    write("TAIL", tail);
  }

  /** Waits until an interrupt is raised, and clears it. */
  void await(Interrupt interrupt) {
    long end = simulation.cycle() + PATIENCE;
    while ((read("INTR_STATE") & interrupt.mask()) == 0) {
      if (simulation.cycle() > end) {
        throw new AssertionError(
            "no %s: STATUS %08x, ERR_CODE %x, HEAD %d"
                .formatted(interrupt, read("STATUS"), read("ERR_CODE"), read("HEAD")));
      }
      clock(20);
    }
    write("INTR_STATE", interrupt.mask());
  }

  /** Runs commands, of which the last is FINISH, to their end and expects no error. */
  void run(List<? extends Command> commands) {
    submit(commands);
    await(Interrupt.DONE);
    assertEquals(0, read("ERR_CODE"));
  }

  void assertError(ErrorCode code) {
    assertEquals(code.mask(), read("ERR_CODE"), "expected " + code);
  }

  /** A counter of the last snapshot. */
  long counter(Counter counter) {
    return read("CNT_" + counter.name() + "_LO") | read("CNT_" + counter.name() + "_HI") << 32;
  }

  @Override
  public void close() {
    simulation.close();
  }
}
