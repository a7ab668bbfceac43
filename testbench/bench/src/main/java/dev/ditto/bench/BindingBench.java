package dev.ditto.bench;

import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Measures what it costs to drive a Verilated model from Java: the same loop, which sets all inputs
 * and reads all outputs in every cycle, in Java through the binding and in C++ without it.
 */
final class BindingBench {
  private BindingBench() {}

  /**
   * @param arguments rounds; or nothing
   */
  public static void main(String[] arguments) throws IOException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15;
    System.out.println("Verilator -O3, thousand cycles per second of processor time");
    System.out.println("| design | from Java | from C++ | ratio |");
    System.out.println("|---|---|---|---|");
    for (Subject subject : List.of(Subject.MAC_8, Subject.MAC_16, Subject.DITTO)) {
      measure(subject, rounds);
    }
  }

  private static void measure(Subject subject, int rounds) throws IOException {
    Design design = subject.elaborate();
    Stimulus stimulus = subject.stimulus(design);
    Path directory = Files.createTempDirectory("binding");
    try (Simulation simulation = Engine.VERILATOR.start(design, null)) {
      CppLoop cpp = new CppLoop(design, stimulus, directory);
      stimulus.reset(simulation);
      LongSupplier loop = JavaLoop.of(design, stimulus, simulation, directory);
      if (loop.getAsLong() != cpp.run(0).digest()) {
        throw new IllegalStateException("Java and C++ disagree about " + subject.title);
      }
      SteadySpeed.Work java =
          () -> {
            loop.getAsLong();
            return stimulus.cycles();
          };
      SteadySpeed.slice(java, SteadySpeed.WARM_UP);
      List<Double> a = new ArrayList<>();
      List<Double> b = new ArrayList<>();
      List<Double> ratios = new ArrayList<>();
      for (int i = 0; i < rounds; i++) {
        a.add(SteadySpeed.slice(java, SteadySpeed.SLICE));
        b.add(cpp.run(SteadySpeed.SLICE).cyclesPerSecond());
        ratios.add(a.get(i) / b.get(i));
      }
      SimulatorBench.row(
          subject.title,
          SimulatorBench.thousands(Spread.of(a)),
          SimulatorBench.thousands(Spread.of(b)),
          Spread.of(ratios).text(2));
    } finally {
      FirstCycle.remove(directory);
    }
  }
}
