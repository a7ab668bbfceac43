package dev.ditto.bench;

import static java.lang.management.ManagementFactory.getOperatingSystemMXBean;

import com.sun.management.OperatingSystemMXBean;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The time from an elaborated design to the end of its first simulated cycle, each time in a new
 * Java machine, as a user meets it, and with an empty cache of Verilator's libraries.
 */
final class FirstCycle {
  private static final Duration LIMIT = Duration.ofHours(1);

  /** Of Linux's clock, in a second. */
  private static final double TICKS = 100;

  private FirstCycle() {}

  /**
   * What it takes, in seconds.
   *
   * @param processor time of all processors together, with Java's own compilers and all tools
   */
  record Cost(double elapsed, double processor) {}

  /** Runs in the new machine: subject, engine, cache. */
  public static void main(String[] arguments) throws IOException {
    Design design = Subject.valueOf(arguments[0]).elaborate();
    double busy = processorSeconds();
    long start = System.nanoTime();
    try (Simulation s = Engine.valueOf(arguments[1]).start(design, Path.of(arguments[2]))) {
      s.step();
      double elapsed = (System.nanoTime() - start) / 1e9;
      System.out.println("cost " + elapsed + " " + (processorSeconds() - busy));
    }
  }

  /** Of this process and those that it has started, by Linux's count. */
  private static double processorSeconds() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"));
    // The name, in parentheses, may have spaces; what follows it starts with the third field.
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    double own = ((OperatingSystemMXBean) getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    long ticks = Long.parseLong(fields[16 - 3]) + Long.parseLong(fields[17 - 3]);
    return own + ticks / TICKS;
  }

  /** Measures one start. */
  static Cost measure(Subject subject, Engine engine) throws IOException {
    Path cache = Files.createTempDirectory("first-cycle");
    try {
      List<String> command =
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "--enable-native-access=ALL-UNNAMED",
              "-cp",
              System.getProperty("java.class.path"),
              FirstCycle.class.getName(),
              subject.name(),
              engine.name(),
              cache.toString());
      ToolResult result = ToolRunner.run(command, Path.of("."), LIMIT);
      String[] cost =
          result
              .output()
              .lines()
              .filter(line -> line.startsWith("cost "))
              .map(line -> line.split(" "))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException(result.output()));
      return new Cost(Double.parseDouble(cost[1]), Double.parseDouble(cost[2]));
    } finally {
      remove(cache);
    }
  }

  static void remove(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
