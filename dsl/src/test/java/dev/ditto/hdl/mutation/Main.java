package dev.ditto.hdl.mutation;

import dev.ditto.hdl.junit.Tests;
import dev.ditto.hdl.mutation.Result.Fate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of {@code scripts/mutate}. */
public final class Main {
  private static final String USAGE =
      """
      usage: scripts/mutate BLOCK [TEST ...] [--each N]

        BLOCK     simple name of a block's class; all its circuits that the tests simulate are mutated
        TEST      simple names of test classes; without any, BLOCKTest
        --each N  of the copies that loops and parameters make of one place, take N (default 3; 0: all)

      Exit codes: 0 all mutants found or no mistakes, 1 some survive, 2 usage, 3 a tool is missing.
      """;

  private Main() {}

  /** Mutates a block. */
  public static void main(String[] args) {
    try {
      System.exit(run(args));
    } catch (MutationException e) {
      System.err.println("mutate: " + e.getMessage());
      System.exit(2);
    }
  }

  private static int run(String[] args) {
    List<String> names = new ArrayList<>();
    int each = 3;
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--each") && i + 1 < args.length && args[i + 1].matches("\\d{1,6}")) {
        each = Integer.parseInt(args[++i]);
      } else if (args[i].matches("[A-Za-z_][A-Za-z0-9_]*")) {
        names.add(args[i]);
      } else {
        throw new MutationException("what is " + args[i] + "?\n" + USAGE);
      }
    }
    if (names.isEmpty()) {
      throw new MutationException("which block?\n" + USAGE);
    }
    String block = names.get(0);
    List<String> tests =
        names.size() > 1 ? names.subList(1, names.size()) : List.of(block + "Test");
    Path home = Path.of(System.getProperty("ditto.home", "."));
    Path out = home.resolve("out/mutation");
    Explanations explanations =
        new Explanations(block, home.resolve("dsl/doc/equivalent-mutants.json"), home);
    Report report =
        new Campaign(block, explanations, out, System.out::println)
            .run(tests.stream().<Class<?>>map(Main::find).toList(), each);
    report.writeJson(out.resolve(block + ".json"));
    System.out.println();
    System.out.println(report.text());
    explanations.stale().forEach(e -> System.out.println("explains nothing any more: " + e));
    return report.count(Fate.SURVIVED) == 0 && explanations.stale().isEmpty() ? 0 : 1;
  }

  private static Class<?> find(String name) {
    return Tests.named(name)
        .orElseThrow(() -> new MutationException("no test class named " + name));
  }
}
