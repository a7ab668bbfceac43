package dev.ditto.bench;

import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.sim.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.LongSupplier;
import javax.tools.ToolProvider;

/**
 * A loop in Java around a simulation, as one would write by hand: it sets all inputs, gives a clock
 * edge, reads all outputs. The twin of {@link CppLoop}.
 */
final class JavaLoop {
  private static final String CLASS =
      """
      import dev.ditto.hdl.sim.Port;
      import dev.ditto.hdl.sim.Simulation;

      public final class Loop implements java.util.function.LongSupplier {
        private final Simulation top;
        private final long[] in;
      %s
        public Loop(Simulation top, long[] in) {
          this.top = top;
          this.in = in;
      %s  }

        public long getAsLong() {
          long digest = 0;
          for (int i = 0; i < in.length; i += %d) {
      %s      top.step();
      %s    }
          return digest;
        }
      }
      """;

  private JavaLoop() {}

  /**
   * Compiles the loop.
   *
   * @return plays the stimulus once and returns a digest of all outputs of all cycles
   */
  static LongSupplier of(Design design, Stimulus stimulus, Simulation simulation, Path directory) {
    try {
      Path source = Files.writeString(directory.resolve("Loop.java"), program(design));
      String path = System.getProperty("java.class.path");
      if (ToolProvider.getSystemJavaCompiler()
              .run(null, null, null, "-cp", path, "-d", directory.toString(), source.toString())
          != 0) {
        throw new IllegalStateException("javac refuses " + source);
      }
      try (URLClassLoader loader = new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
        long[] words = stimulus.words().stream().flatMapToLong(Arrays::stream).toArray();
        return (LongSupplier)
            loader
                .loadClass("Loop")
                .getConstructor(Simulation.class, long[].class)
                .newInstance(simulation, words);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String program(Design design) {
    StringBuilder fields = new StringBuilder();
    StringBuilder find = new StringBuilder();
    StringBuilder set = new StringBuilder();
    StringBuilder get = new StringBuilder();
    int at = 0;
    for (Signal port : design.top().ports()) {
      String name = port.name();
      fields.append("  private final Port p_%s;\n".formatted(name));
      find.append("    p_%s = top.port(\"%s\");\n".formatted(name, name));
      for (int word = 0; 64 * word < port.width(); word++) {
        if (port.kind() == Signal.Kind.INPUT) {
          set.append("      top.write(p_%s, %d, in[i + %d]);\n".formatted(name, word, at++));
        } else {
          get.append("      digest = 31 * digest + top.read(p_%s, %d);\n".formatted(name, word));
        }
      }
    }
    return CLASS.formatted(fields, find, at, set, get);
  }
}
