package dev.ditto.hdl.mutation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.ditto.hdl.mutate.Mutant;
import dev.ditto.hdl.mutation.Result.Fate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The end of a run, as text and as JSON. */
public final class Report {
  private final String block;
  private final List<Result> results;

  /**
   * @param block what was mutated
   */
  public Report(String block, List<Result> results) {
    this.block = block;
    this.results = results;
  }

  public List<Result> results() {
    return results;
  }

  /** How many ended so. */
  public long count(Fate fate) {
    return results.stream().filter(r -> r.fate() == fate).count();
  }

  /** Mutants found, of those that can be found, in percent. */
  public double score() {
    long found = results.stream().filter(r -> r.fate().found()).count();
    long equivalent = results.stream().filter(r -> r.fate().equivalent()).count();
    long possible = results.size() - equivalent;
    return possible == 0 ? 100 : 100.0 * found / possible;
  }

  /** The survivors, a line each, and the numbers. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Result r : results) {
      if (r.fate() == Fate.SURVIVED) {
        text.append("survived  ").append(r.victim()).append('\n');
      }
    }
    return text
        + "%s: %.1f %% of %d mutants found: %d killed, %d hang, %d survived; %d are no mistakes:"
            .formatted(
                block,
                score(),
                count(Fate.KILLED) + count(Fate.HANGS) + count(Fate.SURVIVED),
                count(Fate.KILLED),
                count(Fate.HANGS),
                count(Fate.SURVIVED),
                count(Fate.PROVED_EQUIVALENT) + count(Fate.EXPLAINED))
        + " %d proved equivalent, %d explained"
            .formatted(count(Fate.PROVED_EQUIVALENT), count(Fate.EXPLAINED));
  }

  /** Every mutant and what became of it. */
  public void writeJson(Path file) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("block", block);
    root.put("score", score());
    for (Fate fate : Fate.values()) {
      root.put(fate.name().toLowerCase(), count(fate));
    }
    root.put("mutants", results.stream().map(Report::json).collect(Collectors.toList()));
    try {
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), root);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  private static Map<String, Object> json(Result r) {
    Map<String, Object> entry = new LinkedHashMap<>();
    Mutant mutant = r.victim().mutant();
    entry.put("circuit", mutant.circuit());
    entry.put("parameters", r.victim().shape().parameters());
    entry.put("what", mutant.what());
    entry.put("before", mutant.before());
    entry.put("after", mutant.after());
    entry.put("lines", mutant.site().frames().stream().map(Object::toString).toList());
    entry.put("fate", r.fate());
    entry.put("by", r.by());
    return entry;
  }
}
