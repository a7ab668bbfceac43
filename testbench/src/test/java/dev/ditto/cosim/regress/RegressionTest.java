package dev.ditto.cosim.regress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.cosim.Hardware;
import dev.ditto.cosim.LayerRun;
import dev.ditto.hdl.tools.Lint;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.hdl.verilator.VerilatedDesign;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random legal machines: their Verilog has no finding in any tool, and what they compute, sum by
 * sum, result by result and counter by counter, is what the golden model says.
 *
 * <p>A failure shows a command that repeats it. Its case belongs into {@code
 * src/test/resources/corpus}, with a note that says what was wrong.
 */
@TestMethodOrder(OrderAnnotation.class)
class RegressionTest {
  static final int MACHINES = 20;
  private static final int CASES_OF_A_MACHINE = 8;

  /** Seeds of the first cases are smaller. */
  private static final int OTHER_CASES = 1000;

  private static final String REPLAYED = "ditto.case";

  /** Quick to build; one compiler each, since two machines are built at a time. */
  private static final BuildOptions BUILD =
      BuildOptions.defaults().withEffort(BuildOptions.Effort.BUILD).withJobs(1);

  static List<Path> corpus() throws IOException, URISyntaxException {
    URL directory = RegressionTest.class.getResource("/corpus");
    try (Stream<Path> files = Files.list(Path.of(directory.toURI()))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  static List<Long> seeds() {
    return new PairwiseSeeds().of(MACHINES);
  }

  @Order(1)
  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest
  @MethodSource("corpus")
  void whatFailedOnceHolds(Path file, @TempDir Path directory) throws IOException {
    check(List.of(RegressionCase.parse(Files.readString(file))), directory);
  }

  @Order(2)
  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest
  @MethodSource("seeds")
  void randomMachinesAreCleanAndEqualTheGoldenModel(long seed, @TempDir Path directory) {
    RegressionCase first = RegressionCase.of(seed);
    List<RegressionCase> cases = new ArrayList<>();
    cases.add(first);
    for (int i = 1; i < CASES_OF_A_MACHINE; i++) {
      cases.add(RegressionCase.of(first.configuration(), OTHER_CASES * i + seed));
    }
    check(cases, directory);
  }

  /** Repeats the case whose JSON, or whose seed, stands in a system property. */
  @Order(3)
  @Test
  @EnabledIfSystemProperty(named = REPLAYED, matches = ".+")
  void replay(@TempDir Path directory) {
    String text = System.getProperty(REPLAYED).strip();
    boolean json = text.startsWith("{");
    check(
        List.of(json ? RegressionCase.parse(text) : RegressionCase.of(Long.parseLong(text))),
        directory);
  }

  /** Cases of one machine. */
  private static void check(List<RegressionCase> cases, Path directory) {
    RegressionCase present = cases.get(0);
    try {
      Rtl rtl = Rtl.of(present.configuration());
      lint(rtl, directory);
      BuildOptions options = BUILD.withClock(rtl.clocks());
      Hardware hardware =
          Hardware.verilated(VerilatedDesign.build(rtl.files(), rtl.top(), options));
      for (RegressionCase test : cases) {
        present = test;
        List<LayerRun> runs = CaseRunner.run(test, hardware);
        assertEquals(test.layers().stream().mapToInt(LayerCase::steps).sum(), runs.size());
      }
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(describe(present, e), e);
    }
  }

  private static void lint(Rtl rtl, Path directory) {
    try {
      for (Map.Entry<String, String> file : rtl.files().entrySet()) {
        Files.writeString(directory.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Lint.Report report : Lint.run(directory, rtl.top())) {
      assertTrue(report.installed(), () -> report.tool().title() + ": " + report.tool().advice());
      assertEquals(List.of(), report.findings(), () -> report.tool().title());
    }
  }

  private static String describe(RegressionCase test, Throwable failure) {
    Configuration configuration = test.configuration();
    return """
        %s
          case: %s
          configuration: %s
          layers: %s
          replay: mvn -pl testbench -am test -Dsurefire.failIfNoSpecifiedTests=false \
        -Dtest=RegressionTest#replay -D%s='%s'"""
        .formatted(
            failure,
            test.note(),
            configuration.canonicalJson(),
            test.layers(),
            REPLAYED,
            test.json().replace("'", "\\u0027"));
  }
}
