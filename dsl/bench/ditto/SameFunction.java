package bench;

import dev.ditto.hdl.sim.Port;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.hdl.verilator.VerilatedDesign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Runs folders of Verilog side by side on random inputs; all outputs must agree in every cycle. */
final class SameFunction {
  private static final int CYCLES = 3000;
  private static final int ADDRESSES = 1024;

  private SameFunction() {}

  /** A cache folder, and folders that hold a {@code MacArray} each. */
  public static void main(String[] args) throws IOException {
    List<Simulation> simulations = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      simulations.add(build(Path.of(args[0]), Path.of(args[i])).start());
    }
    // One cycle in reset, since registers of the one may start at random.
    simulations.forEach(Simulation::step);
    Random random = new Random(1);
    Simulation first = simulations.get(0);
    for (int cycle = 0; cycle < CYCLES; cycle++) {
      for (Port port : first.ports()) {
        if (port.input()) {
          long any = random.nextLong() & (1L << port.width()) - 1;
          long given = usual(port.name()) < 0 || random.nextInt(200) == 0 ? any : usual(port.name());
          simulations.forEach(s -> s.set(port.name(), given));
        }
      }
      simulations.forEach(Simulation::step);
      compare(simulations, args, cycle);
    }
    for (int address = 0; address < ADDRESSES; address++) {
      long index = address;
      simulations.forEach(s -> s.set("index", index));
      simulations.forEach(Simulation::eval);
      compare(simulations, args, CYCLES);
    }
    System.out.println(
        "the same in " + CYCLES + " random cycles: " + (args.length - 1) + " designs");
  }

  /** What an input is most of the time, so that sums grow; -1 for any value. */
  private static long usual(String port) {
    return port.equals("clear") ? 0 : port.equals("aresetn") ? 1 : -1;
  }

  private static VerilatedDesign build(Path cache, Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> verilog =
          files
              .filter(f -> f.toString().endsWith(".v") || f.toString().endsWith(".sv"))
              .sorted()
              .toList();
      BuildOptions options =
          BuildOptions.defaults().withEffort(BuildOptions.Effort.BUILD).withCache(cache);
      return VerilatedDesign.build(verilog, "MacArray", options);
    }
  }

  private static void compare(List<Simulation> simulations, String[] names, int cycle) {
    long expected = simulations.get(0).get("sum");
    for (int i = 1; i < simulations.size(); i++) {
      long actual = simulations.get(i).get("sum");
      if (actual != expected) {
        System.err.printf(
            "cycle %d: sum is %d in %s, %d in %s%n",
            cycle, expected, names[1], actual, names[i + 1]);
        System.exit(1);
      }
    }
  }
}
