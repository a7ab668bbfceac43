package dev.ditto.hdl.sim.wave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.design.Zoo;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.RandomDesigns;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.sim.Variable;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.hdl.verilator.BuildOptions.Waves;
import dev.ditto.hdl.verilator.VerilatedDesign;
import dev.ditto.hdl.verilator.VerilatedSimulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VcdTest {
  private static final int CYCLES = 50;

  @TempDir Path directory;

  /** Runs simulations side by side with random inputs. */
  private static void run(Simulation... simulations) {
    Random random = new Random(3);
    for (int cycle = 0; cycle < CYCLES; cycle++) {
      RandomDesigns.drive(random, List.of(simulations));
      for (Simulation simulation : simulations) {
        simulation.step();
      }
    }
  }

  @Test
  void equalsWhatVerilatorDumpsOfTheSameDesign() throws IOException {
    Design design = Hdl.elaborate(Zoo::new);
    BuildOptions options =
        BuildOptions.defaults()
            .withEffort(BuildOptions.Effort.BUILD)
            .withWaves(Waves.VCD)
            .withCache(Path.of("target", "verilator-cache"));
    Path ours = directory.resolve("ours.vcd");
    Path theirs = directory.resolve("theirs.vcd");
    List<String> registers = new ArrayList<>();
    try (JavaSimulation java = JavaSimulation.of(design);
        VerilatedSimulation verilated = VerilatedDesign.build(design, options).start()) {
      verilated.startWaves(theirs);
      Vcd.open(java, ours);
      run(java, verilated);
      for (Variable v : java.variables("")) {
        Signal signal = v.id() < 0 ? null : java.hierarchy().signal(v.id());
        if (signal != null && signal.kind() == Signal.Kind.REGISTER) {
          registers.add(v.path());
        }
      }
    }
    VcdFile a = new VcdFile(ours);
    VcdFile b = new VcdFile(theirs);
    List<String> both = a.codes.keySet().stream().filter(b.codes::containsKey).toList();
    assertTrue(
        both.containsAll(List.of("aclk", "aresetn", "all", "queue.count", "ram.half")),
        both::toString);
    registers.removeAll(both);
    assertEquals(List.of(), registers, "registers that Verilator does not dump");
    for (long time = 0; time < 2 * CYCLES; time++) {
      for (String path : both) {
        assertEquals(b.at(time, path), a.at(time, path), path + " at " + time);
      }
    }
    assertEquals(2 * CYCLES - 1, a.values.lastKey());
  }

  @Test
  void portsOfAnySimulationCanBeDumped() throws IOException {
    Design design = Hdl.elaborate(Zoo::new);
    Path ports = directory.resolve("ports.vcd");
    Path all = directory.resolve("all.vcd");
    try (JavaSimulation java = JavaSimulation.of(design)) {
      Vcd.ports(java, ports, "Zoo");
      Vcd.open(java, all);
      run(java);
    }
    VcdFile a = new VcdFile(ports);
    VcdFile b = new VcdFile(all);
    assertEquals(13, a.codes.size());
    for (long time = 0; time < 2 * CYCLES; time++) {
      for (String path : a.codes.keySet()) {
        assertEquals(b.at(time, path), a.at(time, path), path + " at " + time);
      }
    }
  }

  @Test
  void aSubtreeAloneCanBeDumpedAndHasOneCodeForOneValue() throws IOException {
    Path file = directory.resolve("queue.vcd");
    try (JavaSimulation java = JavaSimulation.of(Hdl.elaborate(Zoo::new))) {
      Vcd vcd = Vcd.open(java, file, "queue");
      run(java);
      vcd.close();
      java.step();
    }
    VcdFile read = new VcdFile(file);
    assertTrue(read.codes.keySet().stream().allMatch(p -> p.matches("aclk|queue\\..*")));
    assertEquals(2 * CYCLES - 1, read.values.lastKey());
  }

  @Test
  void aFileThatWasNeverClosedCanBeRead() throws IOException {
    Path file = directory.resolve("cut.vcd");
    JavaSimulation java = JavaSimulation.of(Hdl.elaborate(Zoo::new));
    Vcd vcd = Vcd.open(java, file);
    for (int i = 0; i < 20; i++) {
      run(java);
    }
    String cut = Files.readString(file);
    assertTrue(cut.length() > 1 << 16);
    vcd.close();
    String whole = Files.readString(file);
    assertTrue(whole.length() > cut.length());
    assertTrue(whole.startsWith(cut));
    assertEquals('#', whole.charAt(cut.length()));
    java.close();
  }
}
