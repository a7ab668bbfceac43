package dev.ditto.hdl.verilator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.verilator.BuildOptions.Effort;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several Java machines that build the same design at the same time. */
class SharedCacheTest {
  private static final int PROCESSES = 3;

  /** What each of them runs: builds a counter in a cache, runs it, prints where it got. */
  static final class Builder {
    private Builder() {}

    public static void main(String[] arguments) {
      Map<String, String> files =
          Map.of(
              "m.v",
              """
              module m (input aclk, output reg [7:0] n);
                initial n = 0;
                always @(posedge aclk) n <= n + 3;
              endmodule
              """);
      BuildOptions options =
          BuildOptions.defaults()
              .withEffort(Effort.BUILD)
              .withCache(Path.of(arguments[0]))
              .withJobs(1);
      try (Simulation sim = VerilatedDesign.build(files, "m", options).start()) {
        sim.step(5);
        System.out.println("n is " + sim.get("n"));
      }
    }
  }

  @Test
  void doNotGetIntoEachOthersWay(@TempDir Path cache) throws IOException, InterruptedException {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < PROCESSES; i++) {
      processes.add(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Builder.class.getName(),
                  cache.toString())
              .redirectErrorStream(true)
              .start());
    }
    for (Process process : processes) {
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor(), output);
      assertEquals("n is 15", output.strip());
    }
    try (Stream<Path> entries = Files.list(cache)) {
      List<Path> directories = entries.filter(Files::isDirectory).toList();
      // The bridge, Verilator's library, the design: each built once, no half of one left.
      assertEquals(3, directories.size(), directories::toString);
      assertTrue(
          directories.stream().noneMatch(d -> d.toString().contains(".part")),
          directories::toString);
    }
  }
}
