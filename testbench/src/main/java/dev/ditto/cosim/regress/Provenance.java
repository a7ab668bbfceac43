package dev.ditto.cosim.regress;

import dev.ditto.cosim.Simulator;
import dev.ditto.hdl.tools.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an outcome was found by. It says nothing about another program, which may generate other
 * hardware, compile other commands or expect other values, nor about another simulator.
 *
 * @param simulator as {@link Simulator#key} calls it; for a tool, what it calls its version
 * @param program digest of the program and of what it has read, see {@link ProgramDigest}; empty if
 *     unknown
 */
record Provenance(String simulator, String program) {
  /** Of an outcome that does not tell. */
  static final Provenance UNKNOWN = new Provenance("", "");

  /**
   * Of the running program.
   *
   * @param reads folders of what it reads
   * @throws IOException when its class files, or files in the folders, cannot be read
   */
  static Provenance of(Simulator simulator, List<Path> reads) throws IOException {
    String version =
        simulator == Simulator.VERILATOR
            ? Tool.VERILATOR.find().map(Tool.Installed::version).orElse(simulator.key())
            : simulator.key();
    return new Provenance(version, ProgramDigest.get(reads));
  }

  /** Why an outcome of this provenance does not count for {@code now}; empty if it does. */
  Optional<String> staleFor(Provenance now) {
    if (equals(UNKNOWN)) {
      return Optional.of("nothing tells what it was simulated with");
    }
    if (!simulator.equals(now.simulator)) {
      return Optional.of("it was simulated with %s, not %s".formatted(simulator, now.simulator));
    }
    return program.equals(now.program)
        ? Optional.empty()
        : Optional.of("the program or its model has changed since");
  }
}
