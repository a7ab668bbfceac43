package dev.ditto.hdl.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a directory of Verilog with every tool there is and collects what they object to: Verilator
 * with all warnings, Icarus Verilog as Verilog-2001 with all warnings, and Yosys up to its check
 * for undriven signals, several drivers and combinational loops.
 */
public final class Lint {
  private static final Duration LIMIT = Duration.ofMinutes(10);

  /**
   * What one tool said.
   *
   * @param version null when the tool is not installed, and there are no findings for that reason
   * @param findings one text each, as the tool wrote it
   */
  public record Report(Tool tool, String version, List<String> findings) {
    public Report {
      findings = List.copyOf(findings);
    }

    public boolean installed() {
      return version != null;
    }
  }

  private Lint() {}

  /**
   * Lints all {@code .v} files of a directory.
   *
   * @param top the module at the top; a plain Verilog identifier
   * @return a report for Verilator, Icarus Verilog and Yosys each
   * @throws ToolException when there is no such directory, no {@code .v} file in it, or a tool
   *     hangs
   */
  public static List<Report> run(Path directory, String top) {
    if (!top.matches("[A-Za-z_][A-Za-z0-9_$]*")) {
      throw new ToolException("not the name of a Verilog module: " + top);
    }
    List<String> files = files(directory);
    List<Report> reports = new ArrayList<>();
    List<String> verilator = List.of("--lint-only", "-Wall", "--top-module", top);
    reports.add(run(Tool.VERILATOR, directory, verilator, files));
    List<String> icarus = List.of("-g2001", "-Wall", "-t", "null", "-s", top);
    reports.add(run(Tool.ICARUS, directory, icarus, files));
    String script = "hierarchy -check -top " + top + "; proc; check -assert";
    reports.add(run(Tool.YOSYS, directory, List.of("-q", "-p", script, "-f", "verilog"), files));
    return reports;
  }

  private static List<String> files(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      List<String> files =
          entries
              .map(p -> p.getFileName().toString())
              .filter(name -> name.endsWith(".v"))
              .sorted()
              .map(name -> "./" + name)
              .toList();
      if (files.isEmpty()) {
        throw new ToolException("no .v file in " + directory);
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + directory + ": " + e.getMessage(), e);
    }
  }

  private static Report run(Tool tool, Path directory, List<String> options, List<String> files) {
    Tool.Installed installed = tool.find().orElse(null);
    if (installed == null) {
      return new Report(tool, null, List.of());
    }
    List<String> command = new ArrayList<>();
    command.add(installed.path().toString());
    command.addAll(options);
    command.addAll(files);
    ToolResult result = ToolRunner.run(command, directory, LIMIT);
    List<String> findings = split(result.output());
    if (findings.isEmpty() && !result.ok()) {
      findings = List.of("ended with exit code " + result.exitCode());
    }
    return new Report(tool, installed.version(), findings);
  }

  /** A finding is a line with the indented or numbered lines that explain it. */
  private static List<String> split(String output) {
    List<String> findings = new ArrayList<>();
    for (String line : output.lines().toList()) {
      if (line.isBlank()) {
        continue;
      }
      boolean continues = Character.isWhitespace(line.charAt(0)) && !findings.isEmpty();
      if (continues) {
        int last = findings.size() - 1;
        findings.set(last, findings.get(last) + "\n" + line);
      } else {
        findings.add(line);
      }
    }
    return findings;
  }
}
