package dev.ditto.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.ditto.accel.handover.Comparison;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code diff A B}: why two generated directories are not the same. */
public final class DiffVerb implements Verb {
  private static final int CONTEXT = 2;
  private static final int DEFAULT_LINES = 12;
  private static final int MAX_LINES = 100_000;

  /** Larger files are only said to differ. */
  private static final long MAX_BYTES = 4 << 20;

  @Override
  public String name() {
    return "diff";
  }

  @Override
  public String summary() {
    return "explain how two generated directories differ";
  }

  @Override
  public String arguments() {
    return "A B";
  }

  @Override
  public void addOptions(Options options) {
    options.addOption(
        Option.builder()
            .longOpt("lines")
            .hasArg()
            .argName("N")
            .desc("lines shown of each changed file (default " + DEFAULT_LINES + ")")
            .get());
  }

  @Override
  public int run(Invocation invocation) throws IOException {
    if (invocation.words().size() != 2) {
      throw new UsageException("name two directories that generate wrote");
    }
    int lines = (int) invocation.number("lines", DEFAULT_LINES, 0, MAX_LINES);
    Path first = directory(invocation.words().get(0));
    Path second = directory(invocation.words().get(1));
    Comparison comparison;
    try {
      comparison = Comparison.of(first, second);
    } catch (IOException e) {
      throw new UsageException(e.getMessage());
    }
    PrintStream out = invocation.out();
    if (comparison.same()) {
      out.printf("the same: %d files%n", comparison.equal());
      return OK;
    }
    comparison
        .settings()
        .forEach(s -> out.printf("%-20s %s -> %s%n", s.key(), shown(s.first()), shown(s.second())));
    comparison.onlyFirst().forEach(path -> out.println("only in A: " + path));
    comparison.onlySecond().forEach(path -> out.println("only in B: " + path));
    for (String path : comparison.changed()) {
      out.println("changed: " + path);
      explain(first.resolve(path), second.resolve(path), lines, out);
    }
    out.printf(
        "%d files equal, %d changed, %d only in A, %d only in B%n",
        comparison.equal(),
        comparison.changed().size(),
        comparison.onlyFirst().size(),
        comparison.onlySecond().size());
    return FAILED;
  }

  private static Path directory(String word) {
    Path path = Invocation.path(word);
    if (!Files.isDirectory(path)) {
      throw new UsageException("no such directory: " + path);
    }
    return path.toAbsolutePath().normalize();
  }

  private static String shown(String value) {
    return value.isEmpty() ? "(none)" : value;
  }

  /** The first changed lines, as {@code diff -u} shows them. */
  private static void explain(Path first, Path second, int lines, PrintStream out)
      throws IOException {
    if (lines == 0 || Files.size(first) > MAX_BYTES || Files.size(second) > MAX_BYTES) {
      return;
    }
    List<String> a = lines(first);
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            "A", "B", a, DiffUtils.diff(a, lines(second)), CONTEXT);
    // Two lines name the files; they stand above already.
    List<String> body = diff.subList(Math.min(2, diff.size()), diff.size());
    body.stream().limit(lines).forEach(line -> out.println("  " + line));
    if (body.size() > lines) {
      out.printf("  ... %d more lines; see --lines%n", body.size() - lines);
    }
  }

  /** Any bytes are lines in this alphabet. */
  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
  }
}
