package dev.ditto.cosim.regress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.cosim.Disturbance;
import dev.ditto.cosim.Simulator;
import dev.ditto.cosim.regress.RunOutcome.Verdict;
import dev.ditto.hdl.sim.axi.AxiStalls;
import dev.ditto.model.golden.TrainedModels;
import dev.ditto.model.sampler.SamplerKind;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole runs on machines other than the presets, and the regression that draws them. */
class RunRegressionTest {
  /** Refused by the compiler, so that a test takes no time. */
  private static final long REFUSED = 7;

  private static final TrainedModels MODELS = new TrainedModels(Path.of("..", "seeds", "models"));

  private static final String NOTE = RunCase.of(REFUSED).note();

  static List<Path> corpus() throws IOException, URISyntaxException {
    Path directory = Path.of(RunRegressionTest.class.getResource("/corpus/runs").toURI());
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void everyValueIsEqual(Path file) throws IOException {
    RunOutcome outcome = outcome(RunCase.parse(Files.readString(file)));
    assertEquals("", outcome.message());
    assertEquals(Verdict.PASSED, outcome.verdict());
    assertTrue(outcome.compared() > 1000, outcome.compared() + " values compared");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 99, -1, Long.MAX_VALUE})
  void aSeedAlwaysGivesTheSameAndItsJsonSaysAllOfIt(long seed) {
    RunCase drawn = RunCase.of(seed);
    assertEquals(drawn, RunCase.of(seed));
    assertEquals(drawn, RunCase.parse(drawn.json()));
    assertTrue(drawn.stalls().readData() >= 0 && drawn.stalls().readData() <= 90);
    assertTrue(drawn.steps() == 2 || drawn.steps() == 3);
  }

  @Test
  void everySecondNetworkIsOfAnyOperationsInAnyOrder() {
    assertInstanceOf(GraphNetwork.class, RunCase.of(-2).network());
    assertInstanceOf(FamilyNetwork.class, RunCase.of(1).network());
    assertInstanceOf(GraphNetwork.class, RunCase.of(2).network());
  }

  @Test
  void someMemoriesOnlyTakeTheirTimeSoThatCyclesArePredicted() {
    List<RunCase> cases = LongStream.range(0, 60).mapToObj(RunCase::of).toList();
    List<RunCase> calm = cases.stream().filter(test -> test.predictable().isPresent()).toList();
    assertTrue(calm.size() > 5 && calm.size() < 30, calm.size() + " of 60");
    assertTrue(calm.stream().allMatch(test -> test.stalls().readData() == 0));
    assertEquals(
        Set.of("same", "separate"),
        calm.stream().map(test -> test.parameters().get("busClock")).collect(Collectors.toSet()));
  }

  /** Small enough for a test, and nothing that anybody would train. */
  @Test
  void aGraphWrittenDownByHandRunsOnTheHardwareAndItsCyclesArePredicted() {
    RunCase test =
        with(
            new GraphNetwork(
                List.of(
                    "network odd",
                    "sample sample MAP 3 4 4",
                    "timestep timestep SCALAR",
                    "v0 = Convolution sample 8 3 3 1 1,1,1,1 true",
                    "v1 = MapToTokens v0",
                    "v2 = Gelu v1 false",
                    "v3 = Multiply v1 v2",
                    "v4 = TokensToMap v3 4 4",
                    "v5 = Concat v4 v0",
                    "v6 = Convolution v5 3 1 1 1 0,0,0,0 true",
                    "output v6")));
    RunOutcome outcome = outcome(test);
    assertEquals("", outcome.message());
    assertEquals(Verdict.PASSED, outcome.verdict());
    assertTrue(outcome.compared() > 1000, outcome.compared() + " values compared");
    assertEquals(0, outcome.predictionError(), 0.001);
    assertEquals(outcome, RunOutcome.parse(outcome.json()));
  }

  @Test
  void whatTheCompilerRefusesIsNoFailureButWhatIsNoNetworkIs() {
    RunOutcome outcome = outcome(with(new GraphNetwork(List.of("network none"))));
    assertEquals(Verdict.FAILED, outcome.verdict());
    assertEquals(
        "java.lang.IllegalArgumentException: a network has its name, sample, timestep, and its"
            + " output",
        outcome.message());
  }

  private static RunOutcome outcome(RunCase test) {
    return RunOutcome.of(test, Simulator.JAVA, MODELS, share -> {});
  }

  private static RunCase with(RunNetwork network) {
    return new RunCase(
        "by hand",
        network,
        SamplerKind.DDIM,
        2,
        1,
        FlowPolicy.TEMPORAL,
        5,
        Map.of("columns", "8"),
        AxiStalls.none(11),
        0,
        3,
        Disturbance.NONE);
  }

  @Test
  void whatIsDoneIsNotDoneAgain(@TempDir Path directory) throws IOException {
    RunOutcome first = run(directory);
    assertEquals(Verdict.REFUSED, first.verdict());
    // The time that it took is equal too.
    assertEquals(first, run(directory));
    String summary = Files.readString(directory.resolve("junit.xml"));
    assertTrue(summary.contains("tests=\"1\" failures=\"0\" skipped=\"1\""), summary);
  }

  @Test
  void whatFailedIsDoneAgainAndSoIsWhatWasAnotherCase(@TempDir Path directory) throws IOException {
    RunOutcome first = run(directory);
    Path file = directory.resolve("run-" + REFUSED + ".json");
    String text = Files.readString(file);
    Files.writeString(file, text.replace("REFUSED", "FAILED"));
    assertEquals(Verdict.REFUSED, run(directory).verdict());
    Files.writeString(file, text.replaceFirst("\"steps\" : \\d", "\"steps\" : 9"));
    RunOutcome again = run(directory);
    assertEquals(first.test(), again.test());
    assertNotEquals(first.seconds(), again.seconds());
  }

  @Test
  void aFileThatIsNoOutcomeIsNamed(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("run-" + REFUSED + ".json");
    Files.writeString(file, "{}");
    String message =
        assertThrows(IllegalArgumentException.class, () -> run(directory)).getMessage();
    assertTrue(message.startsWith(file + " is not the outcome of a run"), message);
    Files.writeString(file, "{");
    assertEquals(
        file
            + " is not the outcome of a run: Unexpected end-of-input: expected close marker for"
            + " Object (start marker at line: 1, column: 1); remove it",
        assertThrows(IllegalArgumentException.class, () -> run(directory)).getMessage());
  }

  @Test
  void failuresStandInTheSummaryWithTheirCase() {
    RunCase test = RunCase.of(REFUSED);
    String summary =
        JunitSummary.of(
            "s",
            new Provenance("Verilator 5", "ab12"),
            "ditto regress --seed 1",
            List.of(new RunOutcome(Verdict.FAILED, "wrong & <bad>", 0, 0, 0, 1.5, test)));
    assertTrue(summary.contains("failures=\"1\""), summary);
    assertTrue(summary.contains("message=\"wrong &amp; &lt;bad&gt;\""), summary);
    assertTrue(summary.contains("time=\"1.500\""), summary);
    assertTrue(
        summary.contains(
            "<properties><property name=\"simulator\" value=\"Verilator 5\"/>"
                + "<property name=\"program\" value=\"ab12\"/>"
                + "<property name=\"command\" value=\"ditto regress --seed 1\"/></properties>"),
        summary);
  }

  @Test
  void whatAnotherSimulatorRanIsRunAgain(@TempDir Path directory) throws IOException {
    run(directory);
    Told told = new Told();
    new RunRegression(directory, Simulator.VERILATOR, RunCase::of, MODELS, "again")
        .run(REFUSED, 1, told);
    String verilator = Provenance.of(Simulator.VERILATOR, List.of()).simulator();
    assertEquals(
        List.of(NOTE + " is run again: it was simulated with java, not " + verilator),
        told.notes());
    String summary = Files.readString(directory.resolve("junit.xml"));
    assertTrue(
        summary.contains("<property name=\"simulator\" value=\"" + verilator + "\"/>"), summary);
  }

  @Test
  void whatAnotherProgramRanIsRunAgainOnce(@TempDir Path directory) throws IOException {
    RunOutcome first = run(directory);
    Path file = directory.resolve("run-" + REFUSED + ".json");
    String text = Files.readString(file);
    String program = Provenance.of(Simulator.JAVA, List.of()).program();
    assertTrue(text.contains(program), text);
    Files.writeString(file, text.replace(program, "0".repeat(program.length())));
    List<String> notes = new ArrayList<>();
    RunOutcome second = run(directory, notes);
    assertEquals(
        List.of(NOTE + " is run again: the program or its model has changed since"), notes);
    assertNotEquals(first.seconds(), second.seconds());
    notes.clear();
    assertEquals(second, run(directory, notes));
    assertEquals(List.of("1 of 1 known from before, by the same program and simulator"), notes);
  }

  @Test
  void anOutcomeThatDoesNotTellWhatItWasFoundByIsRunAgain(@TempDir Path directory)
      throws IOException {
    Files.writeString(directory.resolve("run-" + REFUSED + ".json"), run(directory).json());
    List<String> notes = new ArrayList<>();
    run(directory, notes);
    assertEquals(List.of(NOTE + " is run again: nothing tells what it was simulated with"), notes);
  }

  private static RunOutcome run(Path directory) throws IOException {
    return run(directory, new ArrayList<>());
  }

  private static RunOutcome run(Path directory, List<String> notes) throws IOException {
    Told told = new Told(new ArrayList<>(), notes);
    List<RunOutcome> outcomes =
        new RunRegression(directory, Simulator.JAVA, RunCase::of, MODELS, "again")
            .run(REFUSED, 1, told);
    assertEquals(told.outcomes(), outcomes);
    return outcomes.get(0);
  }
}
