package dev.ditto.cosim.mutation;

import dev.ditto.accel.config.Configuration;
import dev.ditto.cosim.regress.RunCase;
import dev.ditto.hdl.mutation.Report;
import dev.ditto.hdl.mutation.Result;
import dev.ditto.hdl.mutation.Result.Fate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The command line of {@code scripts/mutate-chip}. */
public final class Main {
  private static final String USAGE =
      """
      usage: scripts/mutate-chip [BLOCK ...] [--mutants N] [--runs N] [--seed N] [--set KEY=VALUE ...]

        BLOCK            simple names of classes of blocks; without any, the whole accelerator
        --mutants N      so many mistakes, drawn at random, each in an accelerator of its own (default 100)
        --runs N         random networks that may notice them (default 12)
        --seed N         of what is drawn (default 1)
        --set KEY=VALUE  a parameter of the accelerator, which is 'tiny' otherwise

      Exit codes: 0 it has run, whatever survives: a run cannot notice everything; 2 usage.
      """;

  private Main() {}

  /** Mutates the accelerator. */
  public static void main(String[] args) {
    List<String> blocks = new ArrayList<>();
    Map<String, String> parameters = new TreeMap<>();
    int mutants = 100;
    int runs = 12;
    long seed = 1;
    for (int i = 0; i < args.length; i++) {
      String next = i + 1 < args.length ? args[i + 1] : "";
      if (args[i].matches("--(mutants|runs|seed)") && next.matches("\\d{1,5}")) {
        int number = Integer.parseInt(args[++i]);
        switch (args[i - 1]) {
          case "--mutants" -> mutants = number;
          case "--runs" -> runs = number;
          default -> seed = number;
        }
      } else if (args[i].equals("--set") && next.matches("\\w+=.*")) {
        String[] setting = args[++i].split("=", 2);
        parameters.put(setting[0], setting[1]);
      } else if (args[i].matches("[A-Za-z_][A-Za-z0-9_]*")) {
        blocks.add(args[i]);
      } else if (args[i].equals("--help")) {
        System.out.println(USAGE);
        return;
      } else {
        System.err.println("mutate-chip: what is " + args[i] + "?\n" + USAGE);
        System.exit(2);
      }
    }
    run(blocks, parameters, mutants, runs, seed);
  }

  private static void run(
      List<String> blocks, Map<String, String> parameters, int mutants, int runs, long seed) {
    List<String> settings =
        parameters.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
    Path out = Path.of(System.getProperty("ditto.home", "."), "out/mutation");
    Configuration configuration = Configuration.preset("tiny", settings);
    ChipCampaign campaign = new ChipCampaign(configuration, out, System.out::println);
    campaign.witnesses(runs, number -> RunCase.of(number).on(parameters));
    List<Result> results = campaign.run(campaign.some(campaign.places(blocks), mutants, seed));
    Report report = new Report("accelerator", results);
    report.writeJson(out.resolve("accelerator.json"));
    System.out.println();
    System.out.println(report.text());
    for (Witness.Sign sign : Witness.Sign.values()) {
      long count =
          results.stream().filter(r -> r.fate().found() && r.by().startsWith(sign.title())).count();
      System.out.printf("%6d  %s%n", count, sign.title());
    }
    table(results);
  }

  private static void table(List<Result> results) {
    Map<String, List<Result>> blocks = new TreeMap<>();
    for (Result result : results) {
      String block = result.victim().shape().block();
      blocks.computeIfAbsent(block, b -> new ArrayList<>()).add(result);
    }
    blocks.forEach(
        (block, of) -> {
          long found = of.stream().filter(r -> r.fate().found()).count();
          long equivalent = of.stream().filter(r -> r.fate() == Fate.PROVED_EQUIVALENT).count();
          System.out.printf("%-24s %d of %d found%n", block, found, of.size() - equivalent);
        });
  }
}
