package dev.ditto.cosim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.model.golden.SmallNetworks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that starts from a wrong sample, and again for its waves. */
class ReplayTest {
  private static final Configuration TINY = Configuration.preset("tiny");
  private final Hardware hardware = Hardware.of(TINY, Simulator.JAVA, BuildOptions.defaults());
  private final WholeRun run =
      WholeRunTest.whole(SmallNetworks.transformer(), 1, 1, FlowPolicy.OFF);
  @TempDir Path folder;

  private Divergence divergence() {
    try (Bench bench = new Bench(hardware.start(run.seed()), TINY, BenchOptions.calm())) {
      return assertThrows(
              DivergenceException.class,
              () -> run.run(bench, share -> {}, WholeRunTest::turnTheFirstPixel))
          .divergence();
    }
  }

  @Test
  void wavesAreOfTheCyclesAroundTheWrongValue() throws IOException {
    Divergence divergence = divergence();
    Path file = folder.resolve("wrong.vcd");
    String told =
        new Replay(run, BenchOptions.calm())
            .waves(hardware, divergence, share -> {}, file, WholeRunTest::turnTheFirstPixel);
    long first = Math.max(divergence.cycle() - Replay.BEFORE, times(file).get(0) / 2);
    long last = divergence.cycle() + Replay.AFTER;
    assertEquals(
        "waves of cycles %d to %d, where cycle n is at time 2n, in %s".formatted(first, last, file),
        told);
    List<Long> times = times(file);
    assertTrue(times.get(times.size() - 1) / 2 - last <= 1, "the last is at " + last);
  }

  private static List<Long> times(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith("#"))
          .map(line -> Long.parseLong(line.substring(1)))
          .toList();
    }
  }

  @Test
  void aRunThatDoesNotGoWrongAgainIsSaidToBeSo() {
    Path file = folder.resolve("right.vcd");
    String told =
        new Replay(run, BenchOptions.calm()).waves(hardware, divergence(), share -> {}, file);
    assertTrue(told.startsWith("a second run, with waves, ends otherwise: the waves end"), told);
  }

  @Test
  void wavesOfAnyCyclesLeaveTheRunAsItIs() throws IOException {
    Path file = folder.resolve("some.vcd");
    WaveWindow waves = WaveWindow.within(1000, 1200, file);
    WaveWindow early = WaveWindow.within(0, 3, folder.resolve("early.vcd"));
    WaveWindow late = WaveWindow.within(10_000_000, 10_000_001, folder.resolve("late.vcd"));
    long cycles = cycles(waves);
    assertEquals(cycles, cycles(early));
    assertEquals(cycles, cycles(late));
    assertEquals(
        "waves of cycles 1000 to 1200, where cycle n is at time 2n, in " + file, waves.toString());
    List<Long> times = times(file);
    assertEquals(1000, times.get(0) / 2);
    assertTrue(times.get(times.size() - 1) / 2 - 1200 <= 1, times.toString());
    assertTrue(
        early.toString().matches("no waves: the first cycle after reset is \\d+"),
        early.toString());
    assertTrue(
        late.toString()
            .matches("no waves: the run never came to cycle 10000000; its last was \\d+"),
        late.toString());
  }

  private long cycles(WaveWindow waves) {
    try (Bench bench = new Bench(hardware.start(run.seed()), TINY, BenchOptions.calm())) {
      bench.waves(waves);
      return run.run(bench, share -> {}).cycles();
    }
  }
}
