package dev.ditto.hdl.tools;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs an external program: never through a shell, with no input, with a time limit, with its
 * output caught. When the calling thread is interrupted the program and its children are ended.
 */
public final class ToolRunner {
  /** Of a longer output only the first part is kept. */
  private static final int MOST_OUTPUT = 8 << 20;

  private ToolRunner() {}

  /**
   * Runs {@code command} in {@code directory} and waits for its end.
   *
   * @throws ToolTimeoutException when it outlives {@code timeout}
   * @throws ToolException when it cannot be started, or the thread is interrupted
   */
  public static ToolResult run(List<String> command, Path directory, Duration timeout) {
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(nothing()))
              .start();
    } catch (IOException e) {
      throw new ToolException("cannot run " + command.get(0) + ": " + e.getMessage(), e);
    }
    StringBuilder output = new StringBuilder();
    Thread reader = new Thread(() -> read(process.getInputStream(), output), "tool-output");
    reader.setDaemon(true);
    reader.start();
    try {
      if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
        end(process);
        throw new ToolTimeoutException(
            command.get(0) + " was ended: it ran longer than " + timeout.toSeconds() + " s");
      }
      reader.join();
      synchronized (output) {
        return new ToolResult(process.exitValue(), output.toString());
      }
    } catch (InterruptedException e) {
      end(process);
      Thread.currentThread().interrupt();
      throw new ToolException(command.get(0) + " was interrupted", e);
    }
  }

  private static File nothing() {
    return new File("/dev/null");
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static void read(InputStream stream, StringBuilder output) {
    byte[] buffer = new byte[1 << 14];
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    try (stream) {
      for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
        kept.write(buffer, 0, Math.min(n, MOST_OUTPUT - kept.size()));
      }
    } catch (IOException e) {
      // The program was ended; what it said so far is kept.
    }
    synchronized (output) {
      output.append(kept.toString(StandardCharsets.UTF_8));
    }
  }
}
