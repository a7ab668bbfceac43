package dev.ditto.bench;

import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.verilator.VerilatedDesign;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Cycles per second of processor time of the simulating thread, once everything is compiled. The
 * engines take turns, so that what else the machine does meets both alike; before, they must have
 * given equal outputs.
 */
final class SteadySpeed {
  static final double SLICE = 0.25;
  static final double WARM_UP = 4;

  private SteadySpeed() {}

  /**
   * What was measured.
   *
   * @param java cycles per second
   * @param verilator cycles per second
   * @param ratio of the first to the second, round by round
   */
  record Result(Spread java, Spread verilator, Spread ratio) {}

  /** One run of an engine: does a number of cycles and says how many. */
  interface Work {
    long cycles();
  }

  /** The simulation alone, with recorded or random inputs. */
  static Result ofSimulation(Subject subject, int rounds) {
    Design design = subject.elaborate();
    Stimulus stimulus = subject.stimulus(design);
    List<Stimulus.Player> players = new ArrayList<>();
    for (Engine engine : Engine.values()) {
      Simulation simulation = engine.start(design, null);
      stimulus.reset(simulation);
      players.add(stimulus.player(simulation));
    }
    Stimulus.Player java = players.get(0);
    Stimulus.Player verilator = players.get(1);
    if (java.play() != verilator.play()) {
      throw new IllegalStateException("the engines disagree about " + subject.title);
    }
    return measure(
        () -> {
          java.play();
          return stimulus.cycles();
        },
        () -> {
          verilator.play();
          return stimulus.cycles();
        },
        rounds);
  }

  /** The co-simulation: the layer is computed, its memory is modelled, every value compared. */
  static Result ofCosimulation(int rounds) {
    Design design = Subject.DITTO.elaborate();
    JavaDesign java = JavaDesign.compile(design);
    VerilatedDesign verilator = VerilatedDesign.build(design, Engine.options());
    return measure(() -> layer(java.start()), () -> layer(verilator.start()), rounds);
  }

  private static long layer(Simulation simulation) {
    RealLayer.run(simulation);
    return simulation.cycle();
  }

  private static Result measure(Work java, Work verilator, int rounds) {
    slice(java, WARM_UP);
    slice(verilator, WARM_UP / 2);
    slice(java, WARM_UP / 2);
    List<Double> a = new ArrayList<>();
    List<Double> b = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      a.add(slice(java, SLICE));
      b.add(slice(verilator, SLICE));
      ratios.add(a.get(i) / b.get(i));
    }
    return new Result(Spread.of(a), Spread.of(b), Spread.of(ratios));
  }

  /** Works for about so many seconds; returns cycles per second. */
  static double slice(Work work, double seconds) {
    long cycles = 0;
    long start = now();
    while (now() - start < seconds * 1e9) {
      cycles += work.cycles();
    }
    return cycles * 1e9 / (now() - start);
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
