package dev.ditto.hdl.sim.wave;

import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Probe;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.sim.Variable;
import dev.ditto.hdl.sim.Watcher;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Records chosen signals and draws them with letters: for a test that shows the picture it expects,
 * and for messages. A cycle shows the values just before its edge.
 *
 * <pre>
 * cycle   0  1  2  3
 * enable     ┌─────┐
 *         ───┘     └───
 *         ┬─────┬──┬───
 * count   │0    │1 │2
 *         ┴─────┴──┴───
 * </pre>
 *
 * <p>States show their names, signed numbers are decimal, others hexadecimal.
 */
public final class TextWave implements Watcher {
  private static final int MOST_CYCLES = 1000;

  private final Simulation simulation;
  private final Probe probe;
  private final List<Integer> shown;

  /** Of signals that mean something only while another is high: the other. */
  private final Map<Integer, Integer> valid = new HashMap<>();

  /** The last cycles; for each, the values of the signals that are shown. */
  private final Deque<List<BigInteger>> cycles = new ArrayDeque<>();

  private long next;

  private TextWave(Simulation simulation, Probe probe, List<Integer> shown) {
    this.simulation = simulation;
    this.probe = probe;
    this.shown = shown;
    simulation.watch(this);
  }

  /**
   * Records what is inside a design, the last {@value #MOST_CYCLES} cycles of it.
   *
   * @param paths for example {@code engine.fifo.count}
   */
  public static TextWave of(JavaSimulation simulation, String... paths) {
    List<Variable> variables = Stream.of(paths).map(simulation::variable).toList();
    Probe probe = simulation.probe(variables);
    return new TextWave(
        simulation, probe, Stream.iterate(0, i -> i + 1).limit(paths.length).toList());
  }

  /** Records ports of any simulation, the last {@value #MOST_CYCLES} cycles of them. */
  public static TextWave ports(Simulation simulation, String... names) {
    Probe probe = Probe.ports(simulation, "");
    List<Integer> shown = Stream.of(names).map(n -> simulation.port(n).index()).toList();
    return new TextWave(simulation, probe, shown);
  }

  /** From now on shows numbers only while a port of one bit is high, when they mean something. */
  public TextWave onlyWhile(String validPort, String... names) {
    for (String name : names) {
      int port = simulation.port(name).index();
      if (probe.variables().get(port).width() == 1) {
        throw new IllegalArgumentException(name + " is no number");
      }
      valid.put(port, simulation.port(validPort).index());
    }
    return this;
  }

  @Override
  public void beforeEdge(List<String> clocks) {
    if (cycles.size() == MOST_CYCLES) {
      cycles.removeFirst();
    }
    probe.sample();
    cycles.addLast(shown.stream().map(this::sampled).toList());
    next = simulation.cycle() + 1;
  }

  /** The value of a signal, null where it means nothing. */
  private BigInteger sampled(int signal) {
    Integer other = valid.get(signal);
    return other == null || probe.number(other).signum() != 0 ? probe.number(signal) : null;
  }

  /** All recorded cycles. */
  public String draw() {
    return draw(next - cycles.size(), next);
  }

  /**
   * Some of the recorded cycles.
   *
   * @param from the first, as {@link Simulation#cycle()} counts them
   * @param to the one after the last
   */
  public String draw(long from, long to) {
    return Picture.draw(from, (int) (to - from), rows(from, to));
  }

  /**
   * The same cycles as an SVG picture, counted from zero. Of a stretch in which nothing changes
   * only the ends are drawn.
   */
  public String svg(long from, long to) {
    return SvgPicture.draw(rows(from, to));
  }

  private List<Picture.Row> rows(long from, long to) {
    long first = next - cycles.size();
    if (from < first || to > next || from >= to) {
      throw new IllegalArgumentException(
          "cycles %d to %d; recorded are %d to %d".formatted(from, to, first, next));
    }
    List<List<BigInteger>> chosen =
        new ArrayList<>(cycles).subList((int) (from - first), (int) (to - first));
    List<Picture.Row> rows = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      int place = i;
      Variable variable = probe.variables().get(shown.get(i));
      rows.add(new Picture.Row(variable, chosen.stream().map(c -> c.get(place)).toList()));
    }
    return rows;
  }

  @Override
  public String toString() {
    return cycles.isEmpty() ? "" : draw();
  }
}
