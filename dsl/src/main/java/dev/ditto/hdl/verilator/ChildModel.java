package dev.ditto.hdl.verilator;

import dev.ditto.hdl.sim.SimulationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A model in a process of its own, whatever becomes of it; see {@code child.cpp} for how they talk.
 * The process ends when this one does.
 */
final class ChildModel implements Model {
  private static final int TEXT = 1024;
  private static final int COMMAND = 24;
  private static final int PATIENCE_SECONDS = 5;

  private final Process process;
  private final OutputStream commands;
  private final InputStream answers;
  private final Printed printed;
  private final MappedByteBuffer shared;
  private final LongBuffer words;
  private String end;

  /**
   * Starts a process.
   *
   * @param program that {@code child.cpp} became
   * @param library of the design
   */
  ChildModel(Path program, Path library, int inputWords, int outputWords, long seed) {
    try {
      Path file = Files.createTempFile("ditto-ports", ".words");
      try {
        shared = map(file, TEXT + 8L * (inputWords + outputWords));
        words =
            shared
                .slice(TEXT, 8 * (inputWords + outputWords))
                .order(ByteOrder.nativeOrder())
                .asLongBuffer();
        List<String> command =
            List.of(
                program.toString(),
                library.toString(),
                file.toString(),
                Integer.toString(inputWords),
                Integer.toString(outputWords),
                Long.toString(seed));
        process = new ProcessBuilder(command).start();
        commands = process.getOutputStream();
        answers = process.getInputStream();
        printed = new Printed(process.getErrorStream());
        if (answer() != 0) {
          String why = message();
          process.destroyForcibly();
          throw new SimulationException(why);
        }
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new SimulationException("cannot start the simulator's process: " + e.getMessage());
    }
  }

  private static MappedByteBuffer map(Path file, long bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return channel.map(FileChannel.MapMode.READ_WRITE, 0, bytes);
    }
  }

  @Override
  public LongBuffer words() {
    return words;
  }

  @Override
  public int eval() {
    return call('e', 0, 0);
  }

  @Override
  public int step(int cycles, long clocks) {
    return call('s', cycles, clocks);
  }

  @Override
  public int trace(String path) {
    if (path == null) {
      return call('u', 0, 0);
    }
    byte[] bytes = (path + '\0').getBytes(StandardCharsets.UTF_8);
    if (bytes.length > TEXT) {
      throw new IllegalArgumentException(
          "the path of a wave file may have " + (TEXT - 1) + " bytes: " + path);
    }
    shared.put(0, bytes);
    return call('t', 0, 0);
  }

  private int call(char what, long cycles, long clocks) {
    if (end != null) {
      return 1;
    }
    try {
      send(what, cycles, clocks);
      return answer();
    } catch (IOException e) {
      return ended();
    }
  }

  private void send(char what, long cycles, long clocks) throws IOException {
    ByteBuffer command = ByteBuffer.allocate(COMMAND).order(ByteOrder.nativeOrder());
    commands.write(command.putLong(what).putLong(cycles).putLong(clocks).array());
    commands.flush();
  }

  private int answer() throws IOException {
    int status = answers.read();
    return status < 0 ? ended() : status;
  }

  private int ended() {
    String output = "";
    try {
      process.waitFor();
      output = printed.text();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    end =
        "the simulator's process ended with exit code "
            + (process.isAlive() ? "unknown" : process.exitValue())
            + (output.isBlank() ? "" : "; it printed:\n" + output.strip());
    return 1;
  }

  @Override
  public String message() {
    return end != null ? end : NativeBridge.text(shared.slice(0, TEXT));
  }

  @Override
  public void close() {
    try {
      if (end == null) {
        send('c', 0, 0);
      }
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
