package dev.ditto.cosim.regress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.cosim.Disturbance;
import dev.ditto.cosim.Simulator;
import dev.ditto.cosim.WholeRun;
import dev.ditto.cosim.regress.RunOutcome.Verdict;
import dev.ditto.hdl.sim.axi.AxiStalls;
import dev.ditto.model.golden.QuantizedModel;
import dev.ditto.model.golden.TrainedModels;
import dev.ditto.model.io.SmallModel;
import dev.ditto.model.sampler.SamplerKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases of trained networks: drawn, written down, read again, and run. */
class TrainedRunsTest {
  private static final TrainedModels SEEDS = new TrainedModels(Path.of("..", "seeds", "models"));
  private static final Optional<Configuration> SMALL = Optional.of(Configuration.preset("small"));

  /** Where there is a model that runs in seconds, called quick. */
  @TempDir static Path folder;

  private static TrainedModels quick;

  @BeforeAll
  static void writeModel() throws IOException {
    Path model = Files.createDirectories(folder.resolve("quick"));
    SmallModel.write(model);
    QuantizedModel.load(model).write(model);
    quick = new TrainedModels(folder);
  }

  private static RunOutcome outcome(RunCase test, TrainedModels models) {
    return RunOutcome.of(test, Simulator.JAVA, models, share -> {});
  }

  @ParameterizedTest
  @ValueSource(strings = {"shapes16", "transformer16", "captions16"})
  void aSeedAlwaysGivesTheSameAndItsJsonSaysAllOfIt(String model) {
    for (Optional<Configuration> machine : List.of(SMALL, Optional.<Configuration>empty())) {
      TrainedRuns runs = new TrainedRuns(SEEDS, model, 3, machine);
      for (long seed : new long[] {1, 2, -1, Long.MAX_VALUE}) {
        RunCase drawn = runs.of(seed);
        assertEquals(drawn, runs.of(seed));
        assertEquals(drawn, RunCase.parse(drawn.json()));
      }
    }
  }

  @Test
  void aCaseNamesItsModel() {
    RunCase drawn = new TrainedRuns(SEEDS, "shapes16", 7, SMALL).of(12);
    assertEquals("shapes16, seed 12 on small", drawn.note());
    assertEquals(7, drawn.steps());
    assertEquals(SMALL.get().parameters(), drawn.configuration().parameters());
    String begin =
        "{\"note\":\"shapes16, seed 12 on small\",\"network\":{\"model\":\"shapes16\"},\"sampler\":";
    assertEquals(begin, drawn.json().substring(0, begin.length()));
  }

  @Test
  void everythingButModelStepsAndMachineIsDrawn() {
    TrainedRuns runs = new TrainedRuns(SEEDS, "transformer16", 3, SMALL);
    List<RunCase> cases = LongStream.range(0, 100).mapToObj(runs::of).toList();
    assertEquals(
        Set.of(SamplerKind.values()),
        cases.stream().map(RunCase::sampler).collect(Collectors.toSet()));
    assertEquals(
        Set.of(FlowPolicy.values()),
        cases.stream().map(RunCase::policy).collect(Collectors.toSet()));
    assertEquals(
        Set.of(1.0, 1.5, 2.0, 2.5, 3.0),
        cases.stream().map(RunCase::guidance).collect(Collectors.toSet()));
    assertEquals(
        Set.of(Disturbance.Kind.values()),
        cases.stream().map(test -> test.disturbance().kind()).collect(Collectors.toSet()));
    long disturbed =
        cases.stream().filter(test -> test.disturbance().kind() != Disturbance.Kind.NONE).count();
    assertTrue(disturbed > 20 && disturbed < 47, disturbed + " of 100");
    long calm = cases.stream().filter(test -> test.predictable().isPresent()).count();
    assertTrue(calm > 20 && calm < 47, calm + " of 100");
    assertTrue(cases.stream().allMatch(test -> test.stalls().readData() <= 40));
    assertEquals(100, cases.stream().map(RunCase::seed).distinct().count());
    assertEquals(100, cases.stream().map(RunCase::powerUpSeed).distinct().count());
  }

  @Test
  void theSameSeedOfAnotherModelIsAnotherRun() {
    TrainedRuns shapes = new TrainedRuns(SEEDS, "shapes16", 3, SMALL);
    TrainedRuns captions = new TrainedRuns(SEEDS, "captions16", 3, SMALL);
    for (long seed = 0; seed < 20; seed++) {
      assertNotEquals(shapes.of(seed).seed(), captions.of(seed).seed());
      assertNotEquals(shapes.of(seed).powerUpSeed(), captions.of(seed).powerUpSeed());
    }
  }

  @Test
  void withoutAMachineEachCaseHasOneNearAPreset() {
    TrainedRuns runs = new TrainedRuns(SEEDS, "shapes16", 3, Optional.empty());
    Set<Map<String, String>> machines = new HashSet<>();
    Set<String> presets = new HashSet<>();
    for (long seed = 0; seed < 20; seed++) {
      RunCase drawn = runs.of(seed);
      assertTrue(drawn.configuration().parameters().multipliers() <= 192, drawn.note());
      machines.add(drawn.parameters());
      presets.add(drawn.note().replaceFirst(".* on near-(\\w+)-\\d+", "$1"));
    }
    assertTrue(machines.size() > 15, machines.size() + " of 20");
    assertEquals(Set.of("tiny", "small"), presets);
  }

  @Test
  void classesAreThoseOfTheModel() {
    Set<Integer> seen = new HashSet<>();
    for (int seed = 0; seed < 40; seed++) {
      int[] told = new TrainedNetwork("quick").subject(quick, new Random(seed)).condition();
      assertEquals(1, told.length);
      seen.add(told[0]);
    }
    assertEquals(Set.of(0, 1), seen);
  }

  @Test
  void captionsMakeSense() {
    TrainedNetwork network = new TrainedNetwork("captions16");
    Set<String> seen = new HashSet<>();
    for (int seed = 0; seed < 10; seed++) {
      int[] told = network.subject(SEEDS, new Random(seed)).condition();
      List<Integer> words = Arrays.stream(told).boxed().toList();
      seen.add(SEEDS.load("captions16").model().captions().orElseThrow().text(words));
    }
    assertTrue(seen.size() > 5, seen.toString());
    String colour = "(red|yellow|green|cyan|blue|magenta)";
    String shape = "(disc|square|triangle|ring|plus|cross)";
    for (String caption : seen) {
      assertTrue(
          caption.matches(colour + " " + shape + " on (dark|bright) " + colour + " background"),
          caption);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../models/shapes16", "/etc", "..", ".", "", "shapes16/", "a\\\\b"})
  void aCaseMayNameAModelButNoPath(String path) {
    String json = new TrainedRuns(SEEDS, "shapes16", 3, SMALL).of(1).json();
    String changed = json.replace("{\"model\":\"shapes16\"}", "{\"model\":\"%s\"}".formatted(path));
    assertNotEquals(json, changed);
    String message =
        assertThrows(IllegalArgumentException.class, () -> RunCase.parse(changed)).getMessage();
    assertTrue(message.startsWith("not a run: "), message);
    assertTrue(message.contains("is not the name of a model"), message);
  }

  @Test
  void aModelThatIsNotThereFailsTheCaseAndTellsWhatThereIs() {
    RunCase test = with(new TrainedNetwork("shapes17"), 1, 1);
    RunOutcome outcome = outcome(test, SEEDS);
    assertEquals(Verdict.FAILED, outcome.verdict());
    assertEquals(
        "java.lang.IllegalArgumentException: no trained model is called 'shapes17'; there are:"
            + " captions16, shapes16, transformer16",
        outcome.message());
  }

  @Test
  void stepsThatTheSamplerCannotMakeAreToldBeforeAnythingRuns() {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> new TrainedRuns(SEEDS, "shapes16", 1001, SMALL))
            .getMessage();
    assertEquals("the number of steps must be 1 .. 1000, is 1001", message);
  }

  /** From what is written down of it, as whoever puts it into the corpus runs it. */
  @Test
  void everyValueIsEqualAlsoAfterADisturbance() {
    TrainedRuns runs =
        new TrainedRuns(quick, "quick", 2, Optional.of(Configuration.preset("tiny")));
    RunCase drawn =
        LongStream.range(0, 20)
            .mapToObj(runs::of)
            .filter(test -> test.disturbance().kind() != Disturbance.Kind.NONE)
            .findFirst()
            .orElseThrow();
    List<Double> shares = new ArrayList<>();
    RunOutcome outcome =
        RunOutcome.of(RunCase.parse(drawn.json()), Simulator.JAVA, quick, shares::add);
    assertEquals("", outcome.message());
    assertEquals(Verdict.PASSED, outcome.verdict());
    assertTrue(outcome.compared() > 1000, outcome.compared() + " values compared");
    assertEquals(shares.stream().sorted().toList(), shares);
    assertEquals(1, shares.get(shares.size() - 1), 1e-9);
  }

  @Test
  void trainedNumbersDecideWhatIsDrawn() {
    RunCase test = with(new TrainedNetwork("quick"), 2, 5);
    WholeRun whole = test.whole(quick);
    assertEquals(
        quick.load("quick").quantized().source(), whole.network().source(), "other weights");
    assertEquals(2, whole.sampler().timesteps().length);
  }

  @Test
  void whatOtherWeightsPassedIsRunAgain() throws IOException {
    // Too many layers for it, so that a test takes no time.
    Configuration narrow = Configuration.preset("tiny", List.of("flowLayers=16"));
    TrainedRuns runs = new TrainedRuns(quick, "quick", 2, Optional.of(narrow));
    Told told = new Told();
    RunRegression regression =
        new RunRegression(folder.resolve("out"), Simulator.JAVA, runs, quick, "again");
    assertEquals(Verdict.REFUSED, regression.run(4, 1, told).get(0).verdict());
    assertEquals(List.of(), told.notes());
    regression.run(4, 1, told);
    assertEquals(
        List.of("1 of 1 known from before, by the same program and simulator"), told.notes());
    told.notes().clear();
    Files.writeString(folder.resolve("quick/classes.json"), "[\"one\", \"two\"]");
    regression.run(4, 1, told);
    assertEquals(
        List.of("quick, seed 4 on tiny is run again: the program or its model has changed since"),
        told.notes());
  }

  private static RunCase with(RunNetwork network, int steps, long seed) {
    return new RunCase(
        "by hand",
        network,
        SamplerKind.DDIM,
        steps,
        1,
        FlowPolicy.TEMPORAL,
        seed,
        Map.of(),
        AxiStalls.none(0),
        0,
        3,
        Disturbance.NONE);
  }
}
