package dev.ditto.hdl.mutation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ditto.hdl.mutate.Mutant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mutants of which somebody wrote down why no test can find them. */
final class Explanations {
  /**
   * One of them, or several that differ in numbers only.
   *
   * @param block simple name of the block's class
   * @param file where the mutated line of Java stands
   * @param parameters regular expression for the circuit's; null for any
   * @param line something that this line contains; null where all lines of the file are meant
   * @param what kind of mutant
   * @param before regular expression for the mutant's whole text
   * @param after the same
   */
  record Explanation(
      String block,
      String parameters,
      String file,
      String line,
      String what,
      String before,
      String after,
      String reason) {
    boolean matches(Victim victim, SourceLines sources) {
      Mutant m = victim.mutant();
      return (parameters == null || victim.shape().parameters().matches(parameters))
          && m.site().toString().startsWith(file + ":")
          && what.equals(m.what())
          && m.before().matches(before)
          && m.after().matches(after)
          && (line == null || sources.line(m.site().frames().get(0)).contains(line));
    }
  }

  private final SourceLines sources;
  private final List<Explanation> all;
  private final Set<Explanation> used = new LinkedHashSet<>();

  /**
   * Those of a block in a JSON file.
   *
   * @param home directory of the modules, whose sources are looked at
   */
  Explanations(String block, Path file, Path home) {
    sources = new SourceLines(home);
    try {
      List<Explanation> read =
          new ObjectMapper().readValue(file.toFile(), new TypeReference<List<Explanation>>() {});
      all = read.stream().filter(e -> e.block().equals(block)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** Nothing is explained. */
  Explanations() {
    sources = new SourceLines(Path.of("."));
    all = List.of();
  }

  /** Why nothing finds it, if somebody knew. */
  Optional<String> reason(Victim victim) {
    Optional<Explanation> found = all.stream().filter(e -> e.matches(victim, sources)).findFirst();
    found.ifPresent(used::add);
    return found.map(Explanation::reason);
  }

  /** Those that explained nothing: the mutant is gone, or a test finds it now. */
  List<Explanation> stale() {
    return all.stream().filter(e -> !used.contains(e)).toList();
  }
}
