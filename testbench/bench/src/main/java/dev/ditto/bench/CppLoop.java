package dev.ditto.bench;

import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program of C++ alone around a Verilated model, as one would write by hand: it sets all inputs,
 * gives a clock edge, reads all outputs.
 */
final class CppLoop {
  private static final Duration LIMIT = Duration.ofMinutes(30);
  private static final String MAIN =
      """
      #include "Vdut.h"
      #include <verilated.h>
      #include <cstdint>
      #include <cstdio>
      #include <cstdlib>
      #include <cstring>
      #include <ctime>
      #include <vector>

      static double now() {
        timespec t;
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
        return t.tv_sec + 1e-9 * t.tv_nsec;
      }

      int main(int, char** arguments) {
        const size_t row = %d;
        std::vector<uint64_t> words;
        FILE* file = fopen(arguments[1], "rb");
        for (uint64_t word; fread(&word, 8, 1, file) == 1;) words.push_back(word);
        const size_t cycles = words.size() / row;
        VerilatedContext context;
        Vdut top(&context);
        auto edge = [&] {
          top.aclk = 0;
          top.eval();
          top.aclk = 1;
          top.eval();
        };
        top.%s = 0;
        edge();
        edge();
        top.%s = 1;
        auto play = [&] {
          uint64_t digest = 0;
          const uint64_t* in = words.data();
          for (size_t cycle = 0; cycle < cycles; ++cycle, in += row) {
      %s      edge();
      %s    }
          return digest;
        };
        printf("digest %%llu\\n", static_cast<unsigned long long>(play()));
        const double seconds = atof(arguments[2]);
        const double start = now();
        size_t done = 0;
        while (now() - start < seconds) {
          play();
          done += cycles;
        }
        printf("speed %%.0f\\n", done / (now() - start));
      }
      """;

  private final Path directory;

  /** What one run of the program says. */
  record Run(long digest, double cyclesPerSecond) {}

  /** Builds the program in an empty directory. */
  CppLoop(Design design, Stimulus stimulus, Path directory) throws IOException {
    this.directory = directory;
    for (Map.Entry<String, String> file : VerilogEmitter.emit(design, List.of()).entrySet()) {
      Files.writeString(directory.resolve(file.getKey()), file.getValue());
    }
    Files.writeString(directory.resolve("loop.cpp"), program(design, stimulus));
    Files.write(directory.resolve("words"), bytes(stimulus));
    List<String> command =
        new ArrayList<>(
            List.of("verilator", "--cc", "-O3", "--x-assign", "unique", "--x-initial", "unique"));
    command.addAll(List.of("--no-timing", "-Wno-fatal", "-Wno-lint", "-Wno-style"));
    command.addAll(List.of("--prefix", "Vdut", "--top-module", design.top().name()));
    command.addAll(List.of("--exe", "--build", "-j", "2", "-CFLAGS", "-std=gnu++17"));
    command.addAll(List.of("-MAKEFLAGS", "OPT_FAST=-O3 OPT_SLOW=-O3 OPT_GLOBAL=-O2"));
    command.add("loop.cpp");
    design.circuits().forEach(circuit -> command.add(circuit.name() + ".v"));
    ToolResult result = ToolRunner.run(command, directory, LIMIT);
    if (!result.ok()) {
      throw new IllegalStateException(result.output());
    }
  }

  /** Runs about so many seconds of processor time. */
  Run run(double seconds) {
    String program = directory.resolve("obj_dir").resolve("Vdut").toString();
    ToolResult result =
        ToolRunner.run(List.of(program, "words", Double.toString(seconds)), directory, LIMIT);
    String[] words = result.output().split("\\s+");
    return new Run(Long.parseUnsignedLong(words[1]), Double.parseDouble(words[3]));
  }

  private static String program(Design design, Stimulus stimulus) {
    StringBuilder set = new StringBuilder();
    StringBuilder get = new StringBuilder();
    int at = 0;
    for (Signal port : design.top().ports()) {
      int bytes = (port.width() + 31) / 32 * 4;
      int words = (port.width() + 63) / 64;
      String member = "top." + port.name();
      if (port.kind() == Signal.Kind.INPUT) {
        set.append(
            words == 1
                ? "      %s = in[%d];\n".formatted(member, at)
                : "      memcpy(&%s[0], in + %d, %d);\n".formatted(member, at, bytes));
        at += words;
      } else if (words == 1) {
        get.append("      digest = 31 * digest + %s;\n".formatted(member));
      } else {
        get.append("      { uint64_t out[%d] = {};\n".formatted(words));
        get.append("        memcpy(out, &%s[0], %d);\n".formatted(member, bytes));
        get.append("        for (uint64_t word : out) digest = 31 * digest + word; }\n");
      }
    }
    return MAIN.formatted(at, stimulus.reset(), stimulus.reset(), set, get);
  }

  private static byte[] bytes(Stimulus stimulus) {
    int row = stimulus.words().get(0).length;
    ByteBuffer bytes =
        ByteBuffer.allocate(8 * row * stimulus.cycles()).order(ByteOrder.nativeOrder());
    for (long[] words : stimulus.words()) {
      for (long word : words) {
        bytes.putLong(word);
      }
    }
    return bytes.array();
  }
}
