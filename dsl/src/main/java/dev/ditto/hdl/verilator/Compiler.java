package dev.ditto.hdl.verilator;

import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolException;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** The C++ compiler. */
final class Compiler {
  private static final Duration LIMIT = Duration.ofHours(2);

  private final Tool.Installed installed = Tool.CXX.require();

  /** What its output depends on besides the source and the options. */
  String identity() {
    return installed.path()
        + " "
        + installed.version()
        + " "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.arch");
  }

  /** Options for code that lives in a library of its own, beside others of the same names. */
  List<String> options(String effort) {
    List<String> options =
        new ArrayList<>(
            List.of("-std=gnu++17", "-fPIC", "-fvisibility=hidden", "-pthread", "-w", effort));
    // So that linking leaves out what a design does not use of Verilator's own library.
    options.addAll(List.of("-ffunction-sections", "-fdata-sections"));
    if (!installed.version().contains("clang")) {
      // Else GCC would share inline functions' static variables between all loaded designs.
      options.add("-fno-gnu-unique");
      if (System.getProperty("os.arch").equals("amd64")) {
        // Verilator touches thread-local variables in every call: the quick way to find them.
        options.add("-mtls-dialect=gnu2");
      }
    }
    return options;
  }

  /** Compiles one file to an object. */
  void compile(Path source, Path object, List<String> options, Path directory) {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-c", source.toString(), "-o", object.toString()));
    run(arguments, directory);
  }

  /** Links objects to a shared library. */
  void link(List<Path> objects, Path library, List<String> libraries, Path directory) {
    List<String> arguments =
        new ArrayList<>(List.of("-shared", "-fPIC", "-pthread", "-Wl,--gc-sections"));
    arguments.addAll(List.of("-o", library.toString()));
    objects.forEach(object -> arguments.add(object.toString()));
    arguments.addAll(libraries);
    run(arguments, directory);
  }

  /** Links an object to a program. */
  void program(Path object, Path program, List<String> libraries, Path directory) {
    List<String> arguments =
        new ArrayList<>(List.of("-pthread", "-o", program.toString(), object.toString()));
    arguments.addAll(libraries);
    run(arguments, directory);
  }

  /** Runs tasks, {@code jobs} at a time; fails with the first that fails. */
  static void inParallel(List<Runnable> tasks, int jobs) {
    ExecutorService pool = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<?>> running = new ArrayList<>();
      tasks.forEach(task -> running.add(pool.submit(task)));
      for (Future<?> future : running) {
        future.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof ToolException t
          ? new ToolException(t.getMessage(), t)
          : new ToolException("compilation failed: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ToolException("compilation was interrupted", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private void run(List<String> arguments, Path directory) {
    List<String> command = new ArrayList<>();
    command.add(installed.path().toString());
    command.addAll(arguments);
    ToolResult result = ToolRunner.run(command, directory, LIMIT);
    if (!result.ok()) {
      String first = result.output().lines().limit(20).collect(Collectors.joining("\n"));
      throw new ToolException(
          installed.path() + " failed with exit code " + result.exitCode() + ":\n" + first);
    }
  }
}
