package dev.ditto.cli;

import dev.ditto.accel.handover.HandOver;
import dev.ditto.accel.handover.Rtl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;

/**
 * A hand-over directory with what was measured of it in {@code reports/}. Measurements are no part
 * of the manifest: they depend on tools.
 */
final class HandOverDirectory {
  private static final String REPORTS = "reports";

  private HandOverDirectory() {}

  /**
   * Does something with the hand-over of an accelerator: the target itself if it is that, else a
   * new one that takes its place.
   */
  static <R> R in(OutputDirectory output, Rtl rtl, OutputDirectory.Writer<R> work)
      throws Exception {
    output.checkContents();
    if (holds(output.target(), rtl)) {
      return work.writeInto(output.target());
    }
    return output.write(
        directory -> {
          HandOver.write(rtl, directory);
          return work.writeInto(directory);
        });
  }

  /** Writes a report, in place of an older one, as readable as any file of this user's. */
  static void report(Path handOver, String name, String text) throws IOException {
    Path reports = Files.createDirectories(handOver.resolve(REPORTS));
    // A temporary file of Java's could be read by its owner alone, also under its new name.
    Path written = reports.resolve("." + name + ".part" + ProcessHandle.current().pid());
    Files.writeString(written, text);
    Files.move(written, reports.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  /** An empty folder among the reports, in place of an older one. */
  static Path folder(Path handOver, String name) throws IOException {
    Path folder = handOver.resolve(REPORTS).resolve(name);
    OutputDirectory.delete(folder);
    return Files.createDirectories(folder);
  }

  /** Whether a file of a hand-over, by its path there, is what was measured of it. */
  static boolean isReport(String path) {
    return path.startsWith(REPORTS + "/");
  }

  /** Whether the Verilog of a directory is that of an accelerator, byte for byte. */
  private static boolean holds(Path directory, Rtl rtl) throws IOException {
    if (!Files.isRegularFile(directory.resolve(OutputDirectory.MARKER))) {
      return false;
    }
    Path verilog = directory.resolve(HandOver.RTL);
    for (Map.Entry<String, String> file : rtl.files().entrySet()) {
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      Path path = verilog.resolve(file.getKey());
      if (!Files.isRegularFile(path)
          || Files.size(path) != bytes.length
          || !Arrays.equals(Files.readAllBytes(path), bytes)) {
        return false;
      }
    }
    return true;
  }
}
