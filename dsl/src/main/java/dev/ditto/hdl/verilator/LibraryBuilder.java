package dev.ditto.hdl.verilator;

import dev.ditto.hdl.tools.ToolException;
import dev.ditto.hdl.verilator.HeaderPorts.HeaderPort;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Builds shared libraries from Verilog: Verilator's C++, the shim, Verilator's run-time part. */
final class LibraryBuilder {
  static final String LIBRARY = "libdesign.so";
  static final String PORTS = "ports.txt";

  private final Verilator verilator = new Verilator();
  private final Compiler compiler = new Compiler();
  private final BuildOptions options;
  private final Cache cache;

  LibraryBuilder(BuildOptions options) {
    this.options = options;
    this.cache = new Cache(options.cache());
  }

  /** The bridge's library. */
  Path bridge() {
    return own(
        "bridge.cpp",
        "libbridge.so",
        (object, to) -> compiler.link(List.of(object), to, List.of("-ldl"), to.getParent()));
  }

  /** The program that runs one simulation in a process of its own. */
  Path child() {
    return own(
        "child.cpp",
        "child",
        (object, to) -> compiler.program(object, to, List.of("-ldl"), to.getParent()));
  }

  /** What is made of one source of our own, by linking its object to a path. */
  private Path own(String name, String made, BiConsumer<Path, Path> linking) {
    String source = resource(name);
    List<String> flags = compiler.options("-O2");
    List<String> key = new ArrayList<>(List.of(source, compiler.identity()));
    key.addAll(flags);
    return cache
        .get(
            Cache.key(key),
            directory -> {
              Path file = Files.writeString(directory.resolve(name), source);
              Path object = directory.resolve("object.o");
              compiler.compile(file, object, flags, directory);
              linking.accept(object, directory.resolve(made));
            })
        .resolve(made);
  }

  /** The directory with a design's {@link #LIBRARY} and {@link #PORTS}. */
  Path design(Map<String, String> sources, String top) {
    String shim = resource("shim.cpp");
    List<String> verilatorFlags = Verilator.options(top, options.waves());
    List<String> flags = flags(options.effort().option());
    List<String> key = new ArrayList<>();
    sources.forEach((name, text) -> key.addAll(List.of(name, text)));
    key.addAll(List.of(top, String.join(" ", options.clocks()), shim, PortsHeader.VERSION));
    key.addAll(List.of(verilator.version(), compiler.identity()));
    key.addAll(verilatorFlags);
    key.addAll(flags);
    return cache.get(
        Cache.key(key), directory -> build(directory, sources, top, shim, verilatorFlags, flags));
  }

  private List<String> flags(String effort) {
    List<String> flags = new ArrayList<>(compiler.options(effort));
    flags.addAll(List.of("-DVM_COVERAGE=0", "-DVM_SC=0"));
    boolean waves = options.waves() != BuildOptions.Waves.NONE;
    flags.add("-DVM_TRACE=" + (waves ? 1 : 0));
    flags.add("-DVM_TRACE_VCD=" + (options.waves() == BuildOptions.Waves.VCD ? 1 : 0));
    flags.add("-DVM_TRACE_FST=" + (options.waves() == BuildOptions.Waves.FST ? 1 : 0));
    flags.addAll(List.of("-DVL_USER_FINISH", "-DVL_USER_STOP", "-DVL_USER_FATAL"));
    return flags;
  }

  private void build(
      Path directory,
      Map<String, String> sources,
      String top,
      String shim,
      List<String> verilatorFlags,
      List<String> flags)
      throws IOException {
    Path work = Files.createDirectory(directory.resolve("work"));
    Path verilog = Files.createDirectory(work.resolve("verilog"));
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Files.writeString(verilog.resolve(source.getKey()), source.getValue());
    }
    Path code = work.resolve("code");
    verilator.translate(verilog, sources, top, verilatorFlags, code);

    String header = Files.readString(code.resolve("Vdut.h"));
    List<HeaderPort> all = HeaderPorts.read(header, List.copyOf(sources.values()), top);
    List<HeaderPort> clocks = new ArrayList<>();
    for (String name : options.clocks()) {
      all.stream().filter(p -> p.name().equals(name)).forEach(clocks::add);
    }
    for (HeaderPort clock : clocks) {
      if (!clock.input() || clock.width() != 1) {
        throw new ToolException("clock " + clock.name() + " of " + top + " is no one-bit input");
      }
    }
    List<HeaderPort> ports = all.stream().filter(p -> !clocks.contains(p)).toList();
    Files.writeString(code.resolve("ports.h"), PortsHeader.write(ports, clocks));
    Files.writeString(code.resolve("shim.cpp"), shim);

    List<Path> objects = new ArrayList<>();
    List<String> including = new ArrayList<>(flags);
    including.addAll(includes(verilator.include()));
    including.add("-I" + code);
    List<Runnable> tasks = new ArrayList<>();
    for (Path unit : units(code)) {
      Path object = unit.resolveSibling(unit.getFileName() + ".o");
      objects.add(object);
      tasks.add(() -> compiler.compile(unit, object, including, code));
    }
    Compiler.inParallel(tasks, options.jobs());
    objects.addAll(runtime(code));
    List<String> libraries =
        options.waves() == BuildOptions.Waves.FST
            ? List.of("-lz", "-latomic")
            : List.of("-latomic");
    compiler.link(objects, directory.resolve(LIBRARY), libraries, code);

    List<String> lines = new ArrayList<>();
    clocks.forEach(c -> lines.add("clock 1 " + c.name()));
    ports.forEach(p -> lines.add((p.input() ? "in " : "out ") + p.width() + " " + p.name()));
    Files.write(directory.resolve(PORTS), lines);
    try (Stream<Path> files = Files.walk(work)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static List<String> includes(Path include) {
    return List.of("-I" + include, "-I" + include.resolve("vltstd"));
  }

  /**
   * As many C++ files as there are jobs, of about equal size, that include Verilator's and the
   * shim: each file of C++ costs a second for Verilator's headers alone.
   */
  private List<Path> units(Path code) throws IOException {
    List<Path> files;
    try (Stream<Path> entries = Files.list(code)) {
      files = entries.filter(p -> p.toString().endsWith(".cpp")).sorted().toList();
    }
    List<Path> largestFirst = new ArrayList<>(files);
    largestFirst.sort(Comparator.comparingLong((Path p) -> -p.toFile().length()));
    long total = files.stream().mapToLong(p -> p.toFile().length()).sum();
    int count = total < 200_000 ? 1 : options.jobs();
    List<StringBuilder> texts = new ArrayList<>();
    long[] sizes = new long[count];
    for (int i = 0; i < count; i++) {
      texts.add(new StringBuilder());
    }
    for (Path file : largestFirst) {
      int least = 0;
      for (int i = 1; i < count; i++) {
        least = sizes[i] < sizes[least] ? i : least;
      }
      sizes[least] += file.toFile().length();
      texts.get(least).append("#include \"").append(file.getFileName()).append("\"\n");
    }
    List<Path> units = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      units.add(Files.writeString(code.resolve("unit" + i + ".cc"), texts.get(i).toString()));
    }
    return units;
  }

  /** Objects of Verilator's own library, compiled once for all designs. */
  private List<Path> runtime(Path code) throws IOException {
    List<String> names = new ArrayList<>();
    Matcher global =
        Pattern.compile("VM_GLOBAL_(?:FAST|SLOW) \\+=((?: *\\\\\\n)?(?:\\s+\\w+ *\\\\\\n)*)")
            .matcher(Files.readString(code.resolve("Vdut_classes.mk")));
    while (global.find()) {
      names.addAll(
          Stream.of(global.group(1).split("[\\s\\\\]+")).filter(n -> !n.isEmpty()).toList());
    }
    List<String> flags = flags("-O2");
    List<String> key = new ArrayList<>(List.of(verilator.version(), compiler.identity()));
    key.addAll(names);
    key.addAll(flags);
    Path include = verilator.include();
    flags.addAll(includes(include));
    Path directory =
        cache.get(
            Cache.key(key),
            to -> {
              List<Runnable> tasks = new ArrayList<>();
              for (String name : names) {
                Path source = include.resolve(name + ".cpp");
                tasks.add(() -> compiler.compile(source, to.resolve(name + ".o"), flags, to));
              }
              Compiler.inParallel(tasks, options.jobs());
            });
    return names.stream().map(name -> directory.resolve(name + ".o")).toList();
  }

  private static String resource(String name) {
    try (InputStream stream = LibraryBuilder.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
