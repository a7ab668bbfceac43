package dev.ditto.hdl.verilator;

import java.nio.file.Path;
import java.util.List;

/**
 * How to build a design.
 *
 * @param clocks the inputs that {@code step} drives, of those that the design has
 * @param effort what to save time on
 * @param waves which wave files its simulations can write
 * @param cache directory for built libraries, which several processes may share
 * @param jobs compilers at a time, at least 1
 * @param isolation what a crash of a simulation reaches
 */
public record BuildOptions(
    List<String> clocks, Effort effort, Waves waves, Path cache, int jobs, Isolation isolation) {

  /** What the compiler works hard on. */
  public enum Effort {
    /**
     * Builds fastest. For runs of some thousand cycles. Values of several thousand bits may need
     * more of a thread's stack than usual; {@code java -Xss} gives it.
     */
    BUILD("-O0"),
    /** Between the two. */
    BALANCED("-O1"),
    /** Runs fastest. For millions of cycles. */
    RUN("-O3");

    private final String option;

    Effort(String option) {
      this.option = option;
    }

    String option() {
      return option;
    }
  }

  /** Kinds of wave files. Simulations that can write none are the fastest. */
  public enum Waves {
    /** No waves. */
    NONE,
    /** Text that every viewer reads. */
    VCD,
    /** Compressed; needs zlib's headers to build. */
    FST
  }

  /** Where simulations run. */
  public enum Isolation {
    /** In the Java machine: fastest. When a model crashes, the Java machine does. */
    NONE,
    /**
     * Each in a process of its own: some ten microseconds more for every call. When that ends,
     * whatever the reason, there is an exception with what it printed.
     */
    PROCESS
  }

  public BuildOptions {
    clocks = List.copyOf(clocks);
    if (clocks.size() > 64) {
      throw new IllegalArgumentException(clocks.size() + " clocks, there are at most 64");
    }
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs is " + jobs + ", it starts at 1");
    }
  }

  /**
   * Clock {@code aclk}, balanced effort, no waves, no isolation, one job a processor, and the cache
   * {@code ditto/verilator} in {@code XDG_CACHE_HOME} or {@code ~/.cache}.
   */
  public static BuildOptions defaults() {
    String home = System.getenv("XDG_CACHE_HOME");
    Path caches =
        home == null || home.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(home);
    return new BuildOptions(
        List.of("aclk"),
        Effort.BALANCED,
        Waves.NONE,
        caches.resolve("ditto").resolve("verilator"),
        Runtime.getRuntime().availableProcessors(),
        Isolation.NONE);
  }

  /** With one clock or several, in the order in which simulations list them. */
  public BuildOptions withClock(String... names) {
    return new BuildOptions(List.of(names), effort, waves, cache, jobs, isolation);
  }

  public BuildOptions withEffort(Effort value) {
    return new BuildOptions(clocks, value, waves, cache, jobs, isolation);
  }

  public BuildOptions withWaves(Waves value) {
    return new BuildOptions(clocks, effort, value, cache, jobs, isolation);
  }

  public BuildOptions withCache(Path directory) {
    return new BuildOptions(clocks, effort, waves, directory, jobs, isolation);
  }

  public BuildOptions withJobs(int value) {
    return new BuildOptions(clocks, effort, waves, cache, value, isolation);
  }

  public BuildOptions withIsolation(Isolation value) {
    return new BuildOptions(clocks, effort, waves, cache, jobs, value);
  }
}
