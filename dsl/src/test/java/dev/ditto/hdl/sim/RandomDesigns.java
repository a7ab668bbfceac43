package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.Design;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random designs of several circuits, and random inputs for them. */
public final class RandomDesigns {
  private static final List<ClockDomain> ONE = List.of(ClockDomain.MAIN);
  private static final List<ClockDomain> TWO =
      List.of(ClockDomain.MAIN, new ClockDomain("bus_aclk", "bus_aresetn"));

  private RandomDesigns() {}

  /**
   * A design of one to three circuits.
   *
   * @param size about how many values each circuit makes
   */
  public static Design make(long seed, int size) {
    return make(seed, size, ONE);
  }

  /** The same with two clocks, between which values go as they like. */
  public static Design makeWithTwoClocks(long seed, int size) {
    return make(seed, size, TWO);
  }

  private static Design make(long seed, int size, List<ClockDomain> domains) {
    Random random = new Random(seed);
    List<Circuit> circuits = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      circuits.add(
          new RandomCircuit(random, domains).make("Random" + i, List.copyOf(circuits), size));
    }
    return new Design(circuits);
  }

  /** Sets every input of all simulations to the same random value. */
  public static void drive(Random random, List<Simulation> simulations) {
    for (Port port : simulations.get(0).ports()) {
      if (port.input()) {
        boolean extreme = random.nextInt(4) == 0;
        BigInteger ones = BigInteger.ONE.shiftLeft(port.width()).subtract(BigInteger.ONE);
        BigInteger value = extreme ? ones : new BigInteger(port.width(), random);
        boolean inReset = port.name().endsWith("aresetn");
        BigInteger chosen = inReset ? BigInteger.valueOf(random.nextInt(8) == 0 ? 0 : 1) : value;
        simulations.forEach(s -> s.set(port.name(), chosen));
      }
    }
  }

  /** Some of the clocks of a simulation, maybe none. */
  public static List<String> clocks(Random random, Simulation simulation) {
    return simulation.clocks().stream().filter(clock -> random.nextBoolean()).toList();
  }
}
