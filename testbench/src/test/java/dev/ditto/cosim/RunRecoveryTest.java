package dev.ditto.cosim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.flow.FlowSettings;
import dev.ditto.accel.isa.Assembler;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Opcode;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Sync;
import dev.ditto.accel.regs.ErrorCode;
import dev.ditto.accel.regs.Interrupt;
import dev.ditto.hdl.sim.axi.AxiResponse;
import dev.ditto.hdl.sim.axi.AxiStalls;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.model.network.Network;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.SamplerConfig;
import dev.ditto.program.run.CompiledRun;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever ends a whole run at whatever moment, the accelerator says what it was and lets the bus
 * come to rest, and after a soft reset it draws the next image without a wrong value.
 */
class RunRecoveryTest {
  private static final Configuration TINY = Configuration.preset("tiny");

  /** Cycles; twice the watchdog's, which no pause of a healthy run reaches. */
  private static final int PATIENCE = 20_000;

  /** Commands that the accelerator may already have fetched. */
  private static final int FETCHED = 8;

  private static Hardware hardware;

  /** The networks, by turns, and the cycles that a healthy run of each takes. */
  private static final List<Network> NETWORKS =
      List.of(SmallNetworks.transformer(), SmallNetworks.captioned(), SmallNetworks.unet());

  private static final Map<Network, Long> CYCLES = new HashMap<>();

  private WholeRun whole;
  private CompiledRun run;
  private long cycles;
  private BusMonitor bus;
  private Bench bench;
  private long bytesWritten;

  @BeforeAll
  static void build() {
    hardware = Hardware.of(TINY, Simulator.JAVA, BuildOptions.defaults());
  }

  private static WholeRun whole(Network network) {
    int[] condition = new int[network.conditionLength()];
    Arrays.setAll(condition, i -> i + 1);
    return new WholeRun(
        SmallNetworks.quantized(network, new Random(1)),
        TINY,
        Sampler.of(SamplerConfig.DEFAULT, 2),
        condition,
        1,
        FlowPolicy.ADAPTIVE,
        7);
  }

  private long healthy(Network network) {
    try (Bench calm = new Bench(hardware.start(1), TINY, options())) {
      return whole.run(calm, share -> {}).cycles();
    }
  }

  private static BenchOptions options() {
    return new BenchOptions(AxiStalls.even(5, 20), 9, PATIENCE);
  }

  /** The transformer; more, and other networks, by hand: {@code -Dditto.moments=100}. */
  static LongStream moments() {
    return LongStream.rangeClosed(1, Long.getLong("ditto.moments", 1));
  }

  @BeforeEach
  void start() {
    bus = new BusMonitor(hardware.start(2));
    bench = new Bench(bus, TINY, options());
    bus.tell(
        new BusMonitor.Listener() {
          @Override
          public void written(long address, int value) {
            bytesWritten++;
          }
        });
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @ParameterizedTest
  @MethodSource("moments")
  void aReadThatFails(long seed) {
    Random random = interrupt(seed);
    bus.forget();
    switch (random.nextInt(3)) {
      case 0 -> {
        failRing();
        awaitFailedRead();
      }
      case 1 -> {
        // A write on its way fails as well, and may be the first.
        bench.memory().fail(Bench.FIRST_ADDRESS, run.bytes(), AxiResponse.DECERR);
        awaitFailure();
      }
      default -> {
        // Of parameters, which nobody writes before.
        Command.Load load;
        do {
          load = upcoming(Command.Load.class, random);
        } while (load.space() != Space.PARAM);
        bench.memory().fail(load.address(), load.runBytes(), AxiResponse.SLVERR);
        awaitFailedRead();
      }
    }
    restsAndRecovers();
  }

  private void awaitFailedRead() {
    awaitError(ErrorCode.AXI_RD, Interrupt.ERROR.mask());
    tellsOf(bus.failedRead().orElseThrow());
  }

  /** Of a read or of a write, whichever comes first. */
  private void awaitFailure() {
    awaitInterrupt();
    boolean wrote = (bench.get("ERR_CODE") & ErrorCode.AXI_WR.mask()) != 0;
    awaitError(wrote ? ErrorCode.AXI_WR : ErrorCode.AXI_RD, Interrupt.ERROR.mask());
    tellsOf((wrote ? bus.failedWrite() : bus.failedRead()).orElseThrow());
  }

  private void tellsOf(BusMonitor.Failure first) {
    assertEquals(first.burst().address(), bench.get("ERR_ADDR"));
    assertEquals(first.response().ordinal(), bench.get("ERR_INFO"));
  }

  private void failRing() {
    bench
        .memory()
        .fail(CommandRing.BASE, Bench.FIRST_ADDRESS - CommandRing.BASE, AxiResponse.SLVERR);
  }

  @ParameterizedTest
  @MethodSource("moments")
  void aWriteThatFails(long seed) {
    Random random = interrupt(seed);
    Command.Store store = upcoming(Command.Store.class, random);
    bench.memory().fail(store.address(), store.runBytes(), AxiResponse.SLVERR);
    // What the accelerator reads there fails too; memory in use is read long after it is written.
    bus.forget();
    awaitFailure();
    restsAndRecovers();
  }

  @ParameterizedTest
  @MethodSource("moments")
  void anAbort(long seed) {
    interrupt(seed);
    bench.registers().control("abort");
    rests();
    assertEquals(0, bench.get("ERR_CODE"));
    assertFalse(bench.interrupted());
    long head = bench.get("HEAD");
    assertTrue(head > 0 && head < commands().size(), "HEAD is " + head);
    recovers();
  }

  @ParameterizedTest
  @MethodSource("moments")
  void aSoftReset(long seed) {
    interrupt(seed);
    recovers();
  }

  @ParameterizedTest
  @MethodSource("moments")
  void aSoftResetWaitsForMemory(long seed) {
    interrupt(seed);
    bench.memory().pause(true);
    clock(500);
    bench.registers().control("soft_reset");
    clock(5000);
    assertEquals(bus.drained() && !bus.offers(), (bench.get("STATUS") & 1) == 0);
    bench.memory().pause(false);
    rests();
    recovers();
  }

  @ParameterizedTest
  @MethodSource("moments")
  void anIllegalCommand(long seed) {
    Random random = interrupt(seed);
    int place = place(random);
    byte[] command = Assembler.encode(commands().get(place));
    if (random.nextBoolean()) {
      command[0] = (byte) (Opcode.values().length + random.nextInt(100));
    } else {
      // No command has an operand here.
      command[3] |= (byte) 0x80;
    }
    patch(place, command);
    awaitError(ErrorCode.CMD_ILLEGAL, Interrupt.ERROR.mask());
    assertEquals(address(place), bench.get("ERR_ADDR"));
    int word = ByteBuffer.wrap(command).order(ByteOrder.LITTLE_ENDIAN).getInt();
    assertEquals(Integer.toUnsignedLong(word), bench.get("ERR_INFO"));
    assertEquals(place, bench.get("HEAD"));
    restsAndRecovers();
  }

  @ParameterizedTest
  @MethodSource("moments")
  void aMemoryThatStopsAnswering(long seed) {
    interrupt(seed);
    bench.memory().pause(true);
    awaitError(ErrorCode.WATCHDOG, Interrupt.ERROR.mask() | Interrupt.WATCHDOG.mask());
    bench.memory().pause(false);
    restsAndRecovers();
  }

  @ParameterizedTest
  @MethodSource("moments")
  void aSemaphoreThatNobodySignals(long seed) {
    Random random = interrupt(seed);
    int used = commands().stream().mapToInt(c -> c.sync().waits()).reduce(0, (a, b) -> a | b);
    int unused =
        IntStream.range(0, Sync.SEMAPHORES).filter(s -> (used >> s & 1) == 0).findFirst().orElse(0);
    patch(place(random), Assembler.encode(new Command.Nop(Sync.NONE.waitFor(unused))));
    awaitError(ErrorCode.WATCHDOG, Interrupt.ERROR.mask() | Interrupt.WATCHDOG.mask());
    restsAndRecovers();
  }

  /** Lets a run go on until some moment before its last tenth. */
  private Random interrupt(long seed) {
    Random random = new Random(seed * 7919);
    Network network = NETWORKS.get((int) ((seed - 1) % NETWORKS.size()));
    whole = whole(network);
    run = whole.compiled();
    cycles = CYCLES.computeIfAbsent(network, this::healthy);
    run.load(bench);
    bench.registers().flow(new FlowSettings(FlowPolicy.ADAPTIVE, 5, 4, 5));
    bench.start(run.program().bytes());
    clock(1 + random.nextInt((int) (cycles * 9 / 10)));
    assertFalse(bench.interrupted());
    return random;
  }

  private List<Command> commands() {
    return run.program().commands();
  }

  /** A command that has not been fetched yet. */
  private int place(Random random) {
    int first = (int) bench.get("HEAD") + FETCHED;
    return first + random.nextInt(commands().size() - 1 - first);
  }

  /** One of those that will be executed for certain. */
  private <T extends Command> T upcoming(Class<T> kind, Random random) {
    int first = (int) bench.get("HEAD") + FETCHED;
    List<T> all =
        commands().subList(first, commands().size()).stream()
            .filter(c -> kind.isInstance(c) && c.sync().flow().modes() == 0)
            .map(kind::cast)
            .toList();
    return all.get(random.nextInt(all.size()));
  }

  private static long address(int place) {
    return CommandRing.BASE + (long) place * Assembler.COMMAND_BYTES;
  }

  private void patch(int place, byte[] command) {
    bench.write(address(place), command);
  }

  private void clock(int times) {
    for (int i = 0; i < times; i++) {
      bench.tick();
    }
  }

  private void awaitInterrupt() {
    for (long i = 0; !bench.interrupted(); i++) {
      assertTrue(i < 2 * cycles, "no interrupt");
      bench.tick();
    }
  }

  private void awaitError(ErrorCode code, int interrupts) {
    awaitInterrupt();
    assertEquals(code.mask(), bench.get("ERR_CODE"), code.key());
    assertEquals(interrupts, bench.get("INTR_STATE") & ~Interrupt.CMD_EMPTY.mask());
  }

  private void restsAndRecovers() {
    rests();
    bench.memory().heal();
    recovers();
  }

  /** The bus is empty and stays so. */
  private void rests() {
    for (long i = 0; (bench.get("STATUS") & 1) != 0; i++) {
      assertTrue(i < PATIENCE, "does not come to rest");
    }
    assertTrue(bus.drained());
    assertTrue(bench.memory().idle());
    long before = bytesWritten;
    clock(1000);
    assertTrue(bus.drained());
    assertEquals(before, bytesWritten);
  }

  private void recovers() {
    bench.softReset();
    assertTrue(bus.drained());
    for (String register : List.of("ERR_CODE", "INTR_STATE", "HEAD", "TAIL")) {
      assertEquals(0, bench.get(register), register);
    }
    assertEquals(0b10, bench.get("STATUS"));
    WholeRun.Result result = whole.run(bench, share -> {});
    assertEquals(List.of(), result.counters().problems(TINY.parameters()));
    assertArrayEquals(run.program().bytes(), result.run().program().bytes());
  }
}
