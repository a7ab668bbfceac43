package dev.ditto.bench;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.rtl.top.DittoTop;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.coverage.Collector;
import dev.ditto.hdl.sim.wave.Vcd;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Measures what it costs to look inside: the accelerator of a preset computes a layer of the
 * trained network unwatched, with waves of everything, and with coverage. Rounds alternate; the
 * first warms up.
 */
public final class WatchBench {
  private WatchBench() {}

  /** Runs with a preset, a number of rounds, and what to measure. */
  public static void main(String[] arguments) throws IOException {
    String preset = arguments.length > 0 ? arguments[0] : "tiny";
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    Configuration configuration = Configuration.preset(preset);
    Design design = Hdl.elaborate(() -> new DittoTop(configuration));
    JavaDesign compiled = JavaDesign.compile(design);
    Path file = Files.createTempFile("waves", ".vcd");
    String what = arguments.length > 2 ? arguments[2] : "unwatched waves coverage";
    for (int round = 0; round < rounds; round++) {
      for (String one : what.split(" ")) {
        run(one, compiled, configuration, watcher(one, file));
      }
      System.out.println("waves: " + Files.size(file) + " bytes");
    }
    Files.delete(file);
  }

  private static Consumer<JavaSimulation> watcher(String name, Path file) {
    return switch (name) {
      case "unwatched" -> simulation -> {};
      case "waves" -> simulation -> Vcd.open(simulation, file);
      case "coverage" -> Collector::of;
      default -> throw new IllegalArgumentException(name + ": unwatched, waves, or coverage");
    };
  }

  /** Nanoseconds that this thread has had of a processor: other programs do not count. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void run(
      String name, JavaDesign design, Configuration configuration, Consumer<JavaSimulation> watch) {
    JavaSimulation simulation = design.start();
    long start = now();
    watch.accept(simulation);
    long opened = now();
    RealLayer.run(simulation, configuration);
    long end = now();
    System.out.printf(
        Locale.ROOT,
        "%-9s opened in %.2f s, %d cycles, %.1f us a cycle%n",
        name,
        (opened - start) / 1e9,
        simulation.cycle(),
        (end - opened) / 1e3 / simulation.cycle());
  }
}
