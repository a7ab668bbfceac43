package dev.ditto.accel.rtl;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.sim.Port;
import dev.ditto.hdl.sim.Simulation;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** A unit under simulation, out of reset, with all inputs zero. */
public final class Bench implements AutoCloseable {
  /** Registers and memories start with noise, so that nobody relies on zeros. */
  private static final long SEED = 4;

  private final Simulation simulation;

  private Bench(Simulation simulation, Random noise) {
    this.simulation = simulation;
    // A unit without registers has no reset.
    if (simulation.ports().stream().anyMatch(p -> p.name().equals("aresetn"))) {
      reset(noise);
    }
  }

  /** Inputs are noise until the end of the reset, so that nothing of it may stay. */
  private void reset(Random noise) {
    List<Port> inputs = simulation.ports().stream().filter(Port::input).toList();
    inputs.forEach(p -> set(p.name(), new BigInteger(p.width(), noise)));
    set("aresetn", 0);
    simulation.step(2);
    inputs.forEach(p -> set(p.name(), 0));
    set("aresetn", 1);
  }

  /**
   * Elaborates a unit and starts it: in this virtual machine, or with {@code
   * -Dditto.simulator=verilator} its Verilog under Verilator, or with {@code
   * -Dditto.simulator=lockstep} in both, which then must agree in every cycle.
   */
  public static Bench of(Supplier<? extends Block> unit) {
    return ofSeeds(unit, SEED).get(0);
  }

  /** A bench for each seed of the noise that it starts with. */
  public static List<Bench> ofSeeds(Supplier<? extends Block> unit, long... seeds) {
    LongFunction<Simulation> built = Simulators.chosen().build(Hdl.elaborate(unit));
    return LongStream.of(seeds)
        .mapToObj(seed -> new Bench(built.apply(seed), new Random(seed)))
        .toList();
  }

  public void set(String port, long value) {
    int width = simulation.port(port).width();
    simulation.set(port, width == 64 ? value : value & ((1L << width) - 1));
  }

  public void set(String port, BigInteger value) {
    simulation.set(port, value);
  }

  public long get(String port) {
    return simulation.get(port);
  }

  public boolean is(String port) {
    return simulation.get(port) != 0;
  }

  public BigInteger big(String port) {
    return simulation.getBig(port);
  }

  /** Settles outputs after inputs changed. */
  public void settle() {
    simulation.eval();
  }

  public void step() {
    simulation.step();
  }

  /**
   * Steps until an output is high.
   *
   * @param most steps that it may take
   * @return steps that it took
   */
  public int until(String port, int most) {
    settle();
    int steps = 0;
    while (!is(port)) {
      if (steps == most) {
        throw new AssertionError(port + " is not high after " + steps + " cycles");
      }
      step();
      settle();
      steps++;
    }
    return steps;
  }

  public long cycle() {
    return simulation.cycle();
  }

  @Override
  public void close() {
    simulation.close();
  }

  /** Signed numbers of {@code bits} bits each side by side, the first lowest. */
  public static BigInteger pack(int[] values, int bits) {
    BigInteger word = BigInteger.ZERO;
    for (int i = values.length - 1; i >= 0; i--) {
      long low = values[i] & (bits == 64 ? -1L : (1L << bits) - 1);
      word = word.shiftLeft(bits).or(BigInteger.valueOf(low));
    }
    return word;
  }

  /** The signed number in {@code bits} bits from {@code low} upwards. */
  public static int field(BigInteger word, int low, int bits) {
    long raw = word.shiftRight(low).longValue();
    return (int) (raw << (64 - bits) >> (64 - bits));
  }
}
