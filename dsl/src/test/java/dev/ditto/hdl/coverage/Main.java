package dev.ditto.hdl.coverage;

import dev.ditto.hdl.junit.Tests;
import dev.ditto.hdl.sim.coverage.Coverage;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolException;
import dev.ditto.hdl.tools.ToolMissingException;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The command line of {@code scripts/coverage}. */
public final class Main {
  private static final String USAGE =
      """
      usage: scripts/coverage BLOCK [TEST ...] [--html]

        BLOCK   simple name of a block's class
        TEST    simple names of test classes; without any, BLOCKTest
        --html  pages of its lines, by LCOV's genhtml

      Prints what the tests never reached, and leaves out/coverage/BLOCK.info in LCOV's format.
      Exit codes: 0 good, 1 a test fails, 2 usage, 3 a tool is missing.
      """;

  /** Nothing can be measured; the message says why. */
  private static final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
      super(message);
    }
  }

  private Main() {}

  /** Measures a block. */
  public static void main(String[] args) throws IOException {
    try {
      System.exit(run(args));
    } catch (UsageException e) {
      System.err.println("coverage: " + e.getMessage());
      System.exit(2);
    } catch (ToolMissingException e) {
      System.err.println("coverage: " + e.getMessage());
      System.exit(3);
    }
  }

  private static int run(String[] args) throws IOException {
    List<String> names = new ArrayList<>();
    boolean html = false;
    for (String arg : args) {
      if (arg.equals("--html")) {
        html = true;
        Tool.GENHTML.require();
      } else if (arg.matches("[A-Za-z_][A-Za-z0-9_]*")) {
        names.add(arg);
      } else {
        throw new UsageException("what is " + arg + "?\n" + USAGE);
      }
    }
    if (names.isEmpty()) {
      throw new UsageException("which block?\n" + USAGE);
    }
    String block = names.get(0);
    List<String> tests =
        names.size() > 1 ? names.subList(1, names.size()) : List.of(block + "Test");
    Gatherer gatherer = new Gatherer(block);
    List<Tests.Outcome> outcomes =
        Tests.all(tests.stream().<Class<?>>map(Main::find).toList(), gatherer);
    List<Tests.Outcome> failed = outcomes.stream().filter(o -> o.failure() != null).toList();
    failed.forEach(o -> System.err.println(o.name() + " fails: " + o.failure()));
    Coverage coverage = gatherer.coverage();
    if (coverage.hits().isEmpty()) {
      throw new UsageException(
          "no test of " + tests + " simulates a block named " + block + " in this virtual machine");
    }
    System.out.print(coverage.text());
    Path out = Files.createDirectories(Path.of("out", "coverage"));
    Path info = out.resolve(block + ".info");
    Files.writeString(info, coverage.lcov(sourceFolders()));
    System.out.println("in " + info);
    if (html) {
      System.out.println("in " + pages(info, out.resolve(block)).resolve("index.html"));
    }
    return failed.isEmpty() ? 0 : 1;
  }

  private static Class<?> find(String name) {
    return Tests.named(name).orElseThrow(() -> new UsageException("no test class named " + name));
  }

  /** Of the project, whose top this program is started in. */
  private static List<Path> sourceFolders() {
    return Stream.of("dsl", "generator", "testbench")
        .flatMap(module -> Stream.of("main", "test").map(part -> module + "/src/" + part + "/java"))
        .map(Path::of)
        .toList();
  }

  private static Path pages(Path info, Path to) {
    List<String> command =
        List.of(
            Tool.GENHTML.require().path().toString(),
            "--branch-coverage",
            "--output-directory",
            to.toString(),
            info.toString());
    ToolResult result = ToolRunner.run(command, Path.of("."), Duration.ofMinutes(5));
    if (!result.ok()) {
      throw new ToolException("genhtml fails:\n" + result.output());
    }
    return to;
  }
}
