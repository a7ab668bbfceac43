import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs commands in turns and prints a table of whole-process wall time and peak memory.
 *
 * <p>The peak of a command is that of its largest process (VmHWM of /proc, read every 5 ms).
 */
public final class Measure {
  /** One way of doing a job; ratios are of the first way of the same job to this one. */
  private record Way(String job, String name, List<String> command, List<Run> runs) {}

  private record Run(double seconds, double mebibytes) {}

  private Measure() {}

  /** Repetitions, and a file with lines {@code job;way;command}. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int repetitions = Integer.parseInt(args[0]);
    List<Way> ways = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      String[] parts = line.split(";", 3);
      List<String> command = Arrays.asList(parts[2].trim().split(" +"));
      ways.add(new Way(parts[0], parts[1], command, new ArrayList<>()));
    }
    for (int i = 0; i < repetitions; i++) {
      for (Way way : ways) {
        way.runs.add(run(way.command));
      }
    }
    print(ways);
  }

  private static Run run(List<String> command) throws IOException, InterruptedException {
    File log = File.createTempFile("bench", ".log");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    Map<Long, Long> peaks = new LinkedHashMap<>();
    while (process.isAlive()) {
      Stream.concat(Stream.of(process.toHandle()), process.descendants())
          .forEach(p -> peaks.merge(p.pid(), peak(p.pid()), Math::max));
      process.waitFor(5, TimeUnit.MILLISECONDS);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(
          String.join(" ", command) + " failed:\n" + Files.readString(log.toPath()));
    }
    Files.delete(log.toPath());
    return new Run(seconds, peaks.values().stream().mapToLong(p -> p).max().orElse(0) / 1024.0);
  }

  /** Largest resident set so far, in KiB; 0 when the process is gone. */
  private static long peak(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException gone) {
      return 0;
    }
  }

  private static void print(List<Way> ways) {
    System.out.println(
        "| design | by | seconds, min / median / max | peak MiB | time, memory as a part of the"
            + " first |");
    System.out.println("|---|---|---|---|---|");
    Map<String, Way> first = new LinkedHashMap<>();
    for (Way way : ways) {
      Way base = first.computeIfAbsent(way.job, j -> way);
      double[] seconds = way.runs.stream().mapToDouble(Run::seconds).sorted().toArray();
      double[] memory = way.runs.stream().mapToDouble(Run::mebibytes).sorted().toArray();
      double time = medianSeconds(base) / medianSeconds(way);
      double space = medianMemory(base) / medianMemory(way);
      System.out.printf(
          Locale.ROOT,
          "| %s | %s | %.2f / %.2f / %.2f | %.0f / %.0f / %.0f | %.1f, %.1f |%n",
          way.job,
          way.name,
          seconds[0],
          medianSeconds(way),
          seconds[seconds.length - 1],
          memory[0],
          medianMemory(way),
          memory[memory.length - 1],
          time,
          space);
    }
  }

  private static double medianSeconds(Way way) {
    return median(way.runs.stream().mapToDouble(Run::seconds).sorted().toArray());
  }

  private static double medianMemory(Way way) {
    return median(way.runs.stream().mapToDouble(Run::mebibytes).sorted().toArray());
  }

  private static double median(double[] sorted) {
    int n = sorted.length;
    return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }
}
