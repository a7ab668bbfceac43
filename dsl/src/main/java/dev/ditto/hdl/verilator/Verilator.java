package dev.ditto.hdl.verilator;

import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolException;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The Verilator program. */
final class Verilator {
  private static final Duration LIMIT = Duration.ofHours(1);
  private static final Pattern MODULE = Pattern.compile("^\\s*module\\s+(\\w+)", Pattern.MULTILINE);

  private final Tool.Installed installed = Tool.VERILATOR.require();

  String version() {
    return installed.version();
  }

  /** Where its C++ library lies. */
  Path include() {
    ToolResult result = run(List.of("--getenv", "VERILATOR_ROOT"), Path.of("."));
    return Path.of(result.output().strip()).resolve("include");
  }

  /**
   * The options to turn Verilog into C++ with. Every register and memory word takes its first value
   * from a generator seeded at run time.
   */
  static List<String> options(String top, BuildOptions.Waves waves) {
    List<String> options =
        new ArrayList<>(List.of("--cc", "-O3", "--x-assign", "unique", "--x-initial", "unique"));
    options.addAll(List.of("--no-timing", "-Wno-fatal", "-Wno-lint", "-Wno-style"));
    options.addAll(List.of("--prefix", "Vdut", "--top-module", top));
    switch (waves) {
      case VCD -> options.add("--trace");
      case FST -> options.add("--trace-fst");
      case NONE -> {}
    }
    return options;
  }

  /** Writes C++ into {@code Mdir}; throws with Verilator's words when it refuses. */
  void translate(
      Path sourceDirectory,
      Map<String, String> sources,
      String top,
      List<String> options,
      Path to) {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("--Mdir", to.toString(), "-I."));
    // Headers are found by `include alone.
    sources.keySet().stream().filter(Verilator::isModuleFile).forEach(arguments::add);
    ToolResult result = run(arguments, sourceDirectory);
    if (result.ok()) {
      return;
    }
    Set<String> modules = modules(sources);
    if (!modules.contains(top)) {
      throw new ToolException(
          "there is no module " + top + "; the files have " + String.join(", ", modules));
    }
    String first = result.output().lines().limit(30).collect(Collectors.joining("\n"));
    throw new ToolException("Verilator rejects " + top + ":\n" + first);
  }

  static boolean isModuleFile(String name) {
    return name.endsWith(".v") || name.endsWith(".sv");
  }

  private static Set<String> modules(Map<String, String> sources) {
    Set<String> modules = new LinkedHashSet<>();
    for (String text : sources.values()) {
      Matcher matcher = MODULE.matcher(text);
      while (matcher.find()) {
        modules.add(matcher.group(1));
      }
    }
    return modules;
  }

  private ToolResult run(List<String> arguments, Path directory) {
    List<String> command = new ArrayList<>();
    command.add(installed.path().toString());
    command.addAll(arguments);
    return ToolRunner.run(command, directory, LIMIT);
  }
}
