package dev.ditto.bench;

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

  private FirstCycle() {}

  /** Runs in the new machine: subject, engine, cache. */
  public static void main(String[] arguments) {
    Design design = Subject.valueOf(arguments[0]).elaborate();
    long start = System.nanoTime();
    try (Simulation s = Engine.valueOf(arguments[1]).start(design, Path.of(arguments[2]))) {
      s.step();
      System.out.println("ns " + (System.nanoTime() - start));
    }
  }

  /** Seconds. */
  static double seconds(Subject subject, Engine engine) throws IOException {
    Path cache = Files.createTempDirectory("first-cycle");
    try {
      List<String> command =
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-cp",
              System.getProperty("java.class.path"),
              FirstCycle.class.getName(),
              subject.name(),
              engine.name(),
              cache.toString());
      ToolResult result = ToolRunner.run(command, Path.of("."), LIMIT);
      return result
              .output()
              .lines()
              .filter(line -> line.startsWith("ns "))
              .mapToLong(line -> Long.parseLong(line.substring(3)))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException(result.output()))
          / 1e9;
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
