package dev.ditto.hdl.tools;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The external programs that some tasks need. Each is looked for once a run: first where the
 * environment variable named {@link #variable()} says, then on the {@code PATH}.
 */
public enum Tool {
  VERILATOR("Verilator", "VERILATOR", "--version", "verilator", List.of("verilator")),
  CXX("a C++ compiler", "CXX", "--version", "g++", List.of("g++", "clang++", "c++")),
  CC("a C compiler", "CC", "--version", "gcc", List.of("gcc", "clang", "cc")),
  ICARUS("Icarus Verilog", "IVERILOG", "-V", "iverilog", List.of("iverilog")),
  YOSYS("Yosys", "YOSYS", "-V", "yosys", List.of("yosys")),
  Z3("Z3", "Z3", "--version", "z3", List.of("z3")),
  NEXTPNR_ICE40(
      "nextpnr for iCE40", "NEXTPNR_ICE40", "--version", "nextpnr-ice40", List.of("nextpnr-ice40")),
  ICEPACK("icepack", "ICEPACK", "-h", "fpga-icestorm", List.of("icepack")),
  NEXTPNR_ECP5("nextpnr for ECP5", "NEXTPNR_ECP5", "--version", "", List.of("nextpnr-ecp5")),
  ECPPACK("ecppack", "ECPPACK", "--version", "", List.of("ecppack")),
  GENHTML("LCOV's genhtml", "GENHTML", "--version", "lcov", List.of("genhtml"));

  /** Some tools compile themselves when they start. */
  private static final Duration LONGEST_START = Duration.ofSeconds(120);

  /** Where a tool lies and what it calls its version. */
  public record Installed(Tool tool, Path path, String version) {}

  private static final Map<Tool, Optional<Installed>> FOUND = new ConcurrentHashMap<>();

  private final String title;
  private final String variable;
  private final String versionOption;
  private final String debianPackage;
  private final List<String> programs;

  Tool(
      String title,
      String variable,
      String versionOption,
      String debianPackage,
      List<String> programs) {
    this.title = title;
    this.variable = variable;
    this.versionOption = versionOption;
    this.debianPackage = debianPackage;
    this.programs = programs;
  }

  /** Its name in prose. */
  public String title() {
    return title;
  }

  /** The environment variable that may hold its path. */
  public String variable() {
    return variable;
  }

  /** One sentence about how to get it. */
  public String advice() {
    String where =
        packaged()
            ? "Debian, Ubuntu: apt-get install " + debianPackage
            : "in no package of Debian 12; built from its sources, or as a part of OSS CAD Suite";
    return "install it (" + where + ") or name it in the environment variable " + variable;
  }

  /** Whether Debian 12 has it. What it has not is for extras: nothing else needs it. */
  public boolean packaged() {
    return !debianPackage.isEmpty();
  }

  /**
   * Where it is, if it is there and tells its version.
   *
   * @throws ToolTimeoutException when it does not tell its version in time: then it is there, but
   *     too slow to be of use
   */
  public Optional<Installed> find() {
    return FOUND.computeIfAbsent(this, Tool::search);
  }

  /** Where it is; throws {@link ToolMissingException} when it is not there. */
  public Installed require() {
    return find().orElseThrow(() -> new ToolMissingException(this));
  }

  private Optional<Installed> search() {
    String named = System.getenv(variable);
    if (named != null && !named.isBlank()) {
      return path(named).flatMap(this::probe);
    }
    return programs.stream()
        .map(Tool::path)
        .flatMap(Optional::stream)
        .map(this::probe)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The file that a program name or path stands for. */
  private static Optional<Path> path(String program) {
    String search = System.getenv("PATH");
    for (String directory : search == null ? new String[0] : search.split(":")) {
      try {
        Path file = Path.of(directory.isEmpty() ? "." : directory).resolve(program);
        if (Files.isRegularFile(file) && Files.isExecutable(file)) {
          return Optional.of(file.toAbsolutePath());
        }
      } catch (InvalidPathException e) {
        // A PATH may hold anything; what is not a path holds no program.
      }
    }
    return Optional.empty();
  }

  private Optional<Installed> probe(Path path) {
    try {
      ToolResult result =
          ToolRunner.run(List.of(path.toString(), versionOption), Path.of("."), LONGEST_START);
      return result
          .output()
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .findFirst()
          .map(version -> new Installed(this, path, version));
    } catch (ToolTimeoutException e) {
      throw e;
    } catch (ToolException e) {
      return Optional.empty();
    }
  }
}
