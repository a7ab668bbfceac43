package dev.ditto.hdl.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.Design;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Assertions about Verilog that every design must pass. */
public final class LintAssertions {
  private LintAssertions() {}

  /**
   * Fails unless the design's Verilog has no finding, see {@link #assertNoFindings}, and no name
   * that tells nothing, see {@link AnonymousNames}.
   */
  public static void assertClean(Design design) {
    VerilogEmitter.emit(design, List.of())
        .forEach(
            (file, text) ->
                assertEquals(List.of(), AnonymousNames.in(text), "anonymous names in " + file));
    assertNoFindings(design);
  }

  /**
   * Fails unless the design's Verilog has no finding in Verilator, Icarus Verilog and Yosys, which
   * must all be installed. The failure shows the findings and the files.
   */
  public static void assertNoFindings(Design design) {
    assertNoFindings(VerilogEmitter.emit(design, List.of()), design.top().name());
  }

  /** The same of files with the module {@code top}. */
  public static void assertNoFindings(Map<String, String> files, String top) {
    Path directory = write(files);
    try {
      StringBuilder message = new StringBuilder();
      for (Lint.Report report : Lint.run(directory, top)) {
        assertTrue(report.installed(), () -> report.tool().title() + ": " + report.tool().advice());
        report
            .findings()
            .forEach(f -> message.append(report.tool()).append(": ").append(f).append('\n'));
      }
      if (message.length() > 0) {
        files.values().forEach(message::append);
        fail(message.toString());
      }
    } finally {
      delete(directory);
    }
  }

  /** Writes files into a new temporary directory. */
  public static Path write(Map<String, String> files) {
    try {
      Path directory = Files.createTempDirectory("ditto-verilog");
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(directory.resolve(file.getKey()), file.getValue());
      }
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a directory with everything in it. */
  public static void delete(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
