package dev.ditto.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Measures the bytecode simulator against Verilator and prints tables. */
final class SimulatorBench {
  private SimulatorBench() {}

  /**
   * @param arguments repetitions of starts, rounds of steady speed, then subjects; or nothing
   */
  public static void main(String[] arguments) throws IOException {
    int starts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 15;
    List<Subject> subjects =
        arguments.length > 2
            ? Arrays.stream(arguments).skip(2).map(Subject::valueOf).toList()
            : List.of(Subject.values());
    if (starts > 0) {
      starts(subjects, starts);
    }
    if (rounds > 0) {
      steady(subjects, rounds);
    }
  }

  private static void starts(List<Subject> subjects, int repetitions) throws IOException {
    System.out.println("From the elaborated design to the first simulated cycle, seconds");
    System.out.println("| design | | bytecode | Verilator -O3 | times sooner |");
    System.out.println("|---|---|---|---|---|");
    for (Subject subject : subjects) {
      List<FirstCycle.Cost> java = new ArrayList<>();
      List<FirstCycle.Cost> verilator = new ArrayList<>();
      for (int i = 0; i < repetitions; i++) {
        java.add(FirstCycle.measure(subject, Engine.JAVA));
        verilator.add(FirstCycle.measure(subject, Engine.VERILATOR));
      }
      row(subject.title, "elapsed", java, verilator, FirstCycle.Cost::elapsed);
      row(subject.title, "processor time", java, verilator, FirstCycle.Cost::processor);
    }
  }

  private static void row(
      String title,
      String what,
      List<FirstCycle.Cost> java,
      List<FirstCycle.Cost> verilator,
      ToDoubleFunction<FirstCycle.Cost> seconds) {
    List<Double> a = java.stream().map(seconds::applyAsDouble).toList();
    List<Double> b = verilator.stream().map(seconds::applyAsDouble).toList();
    List<Double> ratios = IntStream.range(0, a.size()).mapToObj(i -> b.get(i) / a.get(i)).toList();
    row(title, what, Spread.of(a).text(2), Spread.of(b).text(1), Spread.of(ratios).text(0));
  }

  private static void steady(List<Subject> subjects, int rounds) {
    System.out.println("Steady speed, thousand cycles per second of processor time");
    System.out.println("| design | bytecode | Verilator -O3 | ratio |");
    System.out.println("|---|---|---|---|");
    for (Subject subject : subjects) {
      row(subject.title, SteadySpeed.ofSimulation(subject, rounds));
      if (subject == Subject.DITTO) {
        row(subject.title + ", with the bench", SteadySpeed.ofCosimulation(rounds));
      }
    }
  }

  private static void row(String title, SteadySpeed.Result result) {
    row(title, thousands(result.java()), thousands(result.verilator()), result.ratio().text(2));
  }

  static String thousands(Spread spread) {
    return new Spread(spread.least() / 1e3, spread.middle() / 1e3, spread.most() / 1e3).text(0);
  }

  static void row(String... cells) {
    System.out.println("| " + String.join(" | ", cells) + " |");
  }
}
