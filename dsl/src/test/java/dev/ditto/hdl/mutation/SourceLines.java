package dev.ditto.hdl.mutation;

import dev.ditto.hdl.graph.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The text of the lines of Java that made a circuit. */
final class SourceLines {
  private final Path home;
  private final Map<String, List<String>> files = new HashMap<>();

  /**
   * @param home directory of the modules, each with its sources in {@code src/main/java} and {@code
   *     src/test/java}
   */
  SourceLines(Path home) {
    this.home = home;
  }

  /**
   * A line.
   *
   * @throws MutationException when no module has it
   */
  String line(Site.Frame frame) {
    int name = frame.className().lastIndexOf('.') + 1;
    String file = frame.className().substring(0, name).replace('.', '/') + frame.file();
    List<String> lines = files.computeIfAbsent(file, this::read);
    if (frame.line() < 1 || frame.line() > lines.size()) {
      throw new MutationException(file + " has no line " + frame.line() + "; compile it again");
    }
    return lines.get(frame.line() - 1);
  }

  private List<String> read(String file) {
    try (Stream<Path> modules = Files.list(home)) {
      Path found =
          modules
              .flatMap(m -> Stream.of("src/main/java", "src/test/java").map(m::resolve))
              .map(root -> root.resolve(file))
              .filter(Files::isRegularFile)
              .findFirst()
              .orElseThrow(() -> new MutationException("no module in " + home + " has " + file));
      return Files.readAllLines(found);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
