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
   * @param what kind of mutant
   * @param before regular expression for the mutant's whole text
   * @param after the same
   */
  record Explanation(
      String block, String file, String what, String before, String after, String reason) {
    boolean matches(String name, Mutant m) {
      return block.equals(name)
          && m.site().toString().startsWith(file + ":")
          && what.equals(m.what())
          && m.before().matches(before)
          && m.after().matches(after);
    }
  }

  private final String block;
  private final List<Explanation> all;
  private final Set<Explanation> used = new LinkedHashSet<>();

  /** Those of a block in a JSON file. */
  Explanations(String block, Path file) {
    this.block = block;
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
    block = "";
    all = List.of();
  }

  /** Why nothing finds it, if somebody knew. */
  Optional<String> reason(Mutant mutant) {
    Optional<Explanation> found = all.stream().filter(e -> e.matches(block, mutant)).findFirst();
    found.ifPresent(used::add);
    return found.map(Explanation::reason);
  }

  /** Those that explained nothing: the mutant is gone, or a test finds it now. */
  List<Explanation> stale() {
    return all.stream().filter(e -> !used.contains(e)).toList();
  }
}
