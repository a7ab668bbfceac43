package dev.ditto.cosim.regress;

import dev.ditto.accel.config.ParameterModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Seeds of few random machines in which many pairs of parameters' values occur. Most faults need
 * one or two values to show; a machine takes the longest to build, so none is built for pairs that
 * others have.
 */
public final class PairwiseSeeds {
  private static final int CANDIDATES = 400;

  /** Of each candidate. */
  private final Map<Long, Set<String>> pairs = new HashMap<>();

  /** Draws the candidates. */
  public PairwiseSeeds() {
    Map<Long, Map<String, String>> values = new HashMap<>();
    LongStream.rangeClosed(1, CANDIDATES)
        .forEach(seed -> values.put(seed, RegressionCase.spelled(RandomConfigurations.of(seed))));
    Map<String, Set<String>> drawn = new HashMap<>();
    values
        .values()
        .forEach(
            machine ->
                machine.forEach(
                    (key, value) -> drawn.computeIfAbsent(key, k -> new HashSet<>()).add(value)));
    values.forEach((seed, machine) -> pairs.put(seed, pairs(classes(machine, drawn))));
  }

  /** So many, each the one of the candidates that adds most to those before it. */
  public List<Long> of(int count) {
    List<Long> chosen = new ArrayList<>();
    Set<String> have = new HashSet<>();
    while (chosen.size() < count) {
      long best = 1;
      long most = -1;
      for (long seed = 1; seed <= CANDIDATES; seed++) {
        long more = pairs.get(seed).stream().filter(pair -> !have.contains(pair)).count();
        if (more > most) {
          best = seed;
          most = more;
        }
      }
      chosen.add(best);
      have.addAll(pairs.get(best));
    }
    return chosen;
  }

  /** How many pairs occur in some candidates. */
  int pairs(Collection<Long> seeds) {
    return seeds.stream()
        .flatMap(seed -> pairs.get(seed).stream())
        .collect(Collectors.toSet())
        .size();
  }

  /** Choices are told apart; of a range its ends and what is between them. */
  private static List<String> classes(Map<String, String> machine, Map<String, Set<String>> drawn) {
    List<String> classes = new ArrayList<>();
    for (ParameterModel.Entry entry : ParameterModel.entries()) {
      String key = entry.key();
      String value = machine.get(key);
      boolean range =
          entry.choices().isEmpty()
              && entry.knob().oneOf().length == 0
              && entry.knob().pattern().isEmpty();
      classes.add(key + "=" + (range ? place(value, drawn.get(key)) : value));
    }
    return classes;
  }

  private static String place(String value, Set<String> drawn) {
    var range = drawn.stream().mapToInt(Integer::parseInt).summaryStatistics();
    int number = Integer.parseInt(value);
    return number == range.getMin() ? "least" : number == range.getMax() ? "most" : "between";
  }

  private static Set<String> pairs(List<String> classes) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i < classes.size(); i++) {
      for (int k = 0; k < i; k++) {
        pairs.add(classes.get(k) + " " + classes.get(i));
      }
    }
    return pairs;
  }
}
