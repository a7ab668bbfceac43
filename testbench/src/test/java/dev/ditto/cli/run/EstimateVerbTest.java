package dev.ditto.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ditto.model.io.SmallModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Area, and what a small model takes of small accelerators, as a user asks for them. */
class EstimateVerbTest {
  private static final String ADVICE = "and so its speed, is predicted with --model;";
  private static final String REFUSAL =
      "down_blocks.1.resnets.0.conv_shortcut: the flow unit knows 15 layers; the network has more;"
          + " raise flowLayers";

  @TempDir Path folder;

  @BeforeEach
  void writeModel() throws Exception {
    SmallModel.write(Files.createDirectory(folder.resolve("model")));
  }

  private Program.Result ditto(String line) throws Exception {
    return Program.run(folder, Map.of(), line.split(" "));
  }

  private JsonNode json(String line) throws Exception {
    Program.Result result = ditto(line + " --json -q");
    assertEquals(0, result.code(), result.text());
    return new ObjectMapper().readTree(result.text());
  }

  private JsonNode analyzed(String options) throws Exception {
    return json(("analyze -p tiny -m model --steps 2 " + options).strip());
  }

  @Test
  void withoutAModelItIsAreaAndPeak() throws Exception {
    Program.Result result = ditto("estimate -p tiny");
    assertEquals(0, result.code(), result.text());
    assertTrue(result.text().startsWith("tiny, xilinx "), result.text());
    assertTrue(result.text().contains(ADVICE), result.text());
    assertFalse(result.text().contains("by the cycle model"), result.text());
    JsonNode told = json("estimate -p tiny");
    List<String> names = new ArrayList<>();
    told.fieldNames().forEachRemaining(names::add);
    assertEquals(List.of("target", "units", "unknown", "memories", "throughput"), names);
  }

  @Test
  void aModelTakesWhatAnalyzePredicts() throws Exception {
    String run = "--flow adaptive --latency 35 --seed 3";
    long cycles = analyzed(run).path("cycles").asLong();
    Program.Result result = ditto("estimate -p tiny -m model --steps 2 " + run);
    assertEquals(0, result.code(), result.text());
    String text = result.text();
    assertTrue(text.contains("adaptive: 50 %\n"), text);
    String title = "\nmodel (class 1), seed 3, 2 steps, --flow adaptive, by the cycle model:\n";
    assertTrue(text.contains(title), text);
    String line = text.substring(text.indexOf(title) + title.length()).lines().findFirst().get();
    assertTrue(line.startsWith(String.format(Locale.ROOT, "%,d cycles, ", cycles)), line);
    assertTrue(line.endsWith(" ms a step at a period of 10,000 ps"), line);
  }

  @Test
  void programsReadTheSame() throws Exception {
    JsonNode table = analyzed("");
    JsonNode told = json("estimate -p tiny -m model --steps 2");
    assertEquals("XILINX", told.path("target").asText());
    JsonNode network = told.path("network");
    assertEquals(table.path("cycles").asLong(), network.path("cycles").asLong());
    assertEquals(table.path("cyclesPerStep").asDouble(), network.path("cyclesPerStep").asDouble());
    assertEquals(
        network.path("bounds").get(0).path("bound").asText(), network.path("bound").asText());
    assertEquals("temporal", network.path("job").path("flow").asText());
    assertEquals(20, network.path("job").path("latency").asInt());
    double seconds = network.path("milliseconds").asDouble() / 1000;
    assertEquals(table.path("cycles").asLong() * 1e-8, seconds, 1e-12);
    assertEquals(1 / seconds, network.path("imagesPerSecond").asDouble(), 1e-6);
  }

  @Test
  void anOutputDirectoryHasBoth() throws Exception {
    String run = "estimate -p tiny -m model --steps 2 -q";
    Program.Result result = ditto(run + " -o o");
    assertEquals(0, result.code(), result.text());
    Path out = folder.toRealPath().resolve("o");
    String text = Files.readString(out.resolve("estimate.txt"));
    assertEquals("%sin %s%n".formatted(text, out), result.text());
    assertEquals(ditto(run).text(), text);
    ObjectMapper mapper = new ObjectMapper();
    JsonNode told = mapper.readTree(out.resolve("estimate.json").toFile());
    JsonNode asked = json("estimate -p tiny -m model --steps 2");
    for (JsonNode one : List.of(told, asked)) {
      ((ObjectNode) one.path("network")).remove("command");
    }
    assertEquals(asked, told);
    JsonNode manifest = mapper.readTree(out.resolve("manifest.json").toFile());
    assertEquals("xilinx", manifest.path("target").asText());
    assertTrue(
        manifest.path("command").asText().endsWith(" --out %s --seed 1".formatted(out)),
        manifest.toString());
    assertEquals(asked.path("network").path("job"), manifest.path("job"));

    assertEquals(0, ditto("estimate -p tiny -o p").code());
    JsonNode alone = mapper.readTree(folder.resolve("p/manifest.json").toFile());
    assertEquals("tiny", alone.path("configuration").path("name").asText());
    assertFalse(alone.has("job"));
  }

  @Test
  void aSweepComparesWhatTheModelTakes() throws Exception {
    Program.Result result =
        ditto(
            "estimate -p tiny --sweep rows=2,4 --sweep flowLayers=16,64 --sweep vectorLanes=4,5"
                + " -m model --steps 2 -o o");
    assertEquals(0, result.code(), result.text());
    assertTrue(
        result.text().startsWith("left out, not legal: {rows=2, flowLayers=16, vectorLanes=5}: "),
        result.text());
    assertTrue(result.text().contains("4 combinations: 100 %\n"), result.text());
    String refused = "refused by the compiler: {rows=4, flowLayers=16, vectorLanes=4}: ";
    assertTrue(result.text().contains(refused + REFUSAL), result.text());

    List<String> lines = Files.readAllLines(folder.resolve("o/sweep.csv"));
    assertEquals(
        "rows,flowLayers,vectorLanes,area,flipFlops,blockRams,multipliers,memoryBits,products,"
            + "cycles,cyclesPerStep,milliseconds,imagesPerSecond,arrayBusy,bytesRead,bytesWritten,"
            + "bound,front,refused",
        lines.get(0));
    assertEquals(5, lines.size());
    assertPredicted(
        lines.get(2), "2,64,4", "16", "--set rows=2 --set flowLayers=64 --set vectorLanes=4");
    assertPredicted(
        lines.get(4), "4,64,4", "32", "--set rows=4 --set flowLayers=64 --set vectorLanes=4");
    for (int refusal : List.of(1, 3)) {
      assertTrue(
          lines.get(refusal).endsWith(",,,,,,,,,false,%s".formatted(REFUSAL)), lines.get(refusal));
    }

    ObjectMapper mapper = new ObjectMapper();
    JsonNode manifest = mapper.readTree(folder.resolve("o/manifest.json").toFile());
    assertEquals(2, manifest.path("job").path("steps").asInt());
    assertTrue(
        manifest
            .path("command")
            .asText()
            .endsWith(" --out %s/o --seed 1".formatted(folder.toRealPath())));
    JsonNode sweep = mapper.readTree(folder.resolve("o/sweep.json").toFile());
    assertEquals("imagesPerSecond", sweep.path("speed").asText());
    assertEquals(4, sweep.path("points").size());
    assertEquals(REFUSAL, sweep.path("points").get(0).path("refused").asText());
    assertFalse(sweep.path("points").get(0).has("cycles"));
    String page = Files.readString(folder.resolve("o/sweep.html"));
    assertTrue(
        page.contains("<h1>Area and speed of model (class 1), seed 1, 2 steps, --flow temporal<"));
    assertTrue(page.contains("axis('images a second')"));
  }

  /** More rows are larger, and faster at any model; so both are on the front. */
  private void assertPredicted(String line, String values, String products, String settings)
      throws Exception {
    String[] cells = line.split(",", -1);
    assertTrue(line.startsWith(values + ","), line);
    assertEquals(products, cells[8]);
    assertEquals(analyzed(settings).path("cycles").asText(), cells[9]);
    assertTrue(line.endsWith(",true,"), line);
  }

  @Test
  void aSweepWithoutAModelIsOfThePeak() throws Exception {
    Program.Result result = ditto("estimate -p tiny --sweep rows=2,4 -o o");
    assertEquals(0, result.code(), result.text());
    String header = "rows,area,flipFlops,blockRams,multipliers,memoryBits,products,front\n";
    assertTrue(result.text().startsWith(header), result.text());
    assertEquals(
        result.text(),
        "%sin %s%n"
            .formatted(
                Files.readString(folder.resolve("o/sweep.csv")), folder.toRealPath().resolve("o")));
    String page = Files.readString(folder.resolve("o/sweep.html"));
    assertTrue(page.contains("<h1>Area and peak speed</h1>"));
    assertTrue(page.contains("axis('multiplications a cycle')"));
  }

  @Test
  void whatTheCompilerRefusesAltogetherIsTheUsersToMend() throws Exception {
    String message = "the compiler has no program of model for tiny: " + REFUSAL;
    for (String verb : List.of("estimate", "analyze")) {
      Program.Result result = ditto(verb + " -p tiny --set flowLayers=16 -m model --steps 1");
      assertEquals(2, result.code(), result.text());
      assertTrue(result.text().contains("ditto %s: %s\n".formatted(verb, message)), result.text());
    }
    Program.Result sweep =
        ditto("estimate -p tiny --sweep flowLayers=16 -m model --steps 1 -q -o o");
    assertEquals(2, sweep.code(), sweep.text());
    assertEquals(
        """
        refused by the compiler: {flowLayers=16}: %s
        ditto estimate: --sweep: the compiler has no program of model for any combination
        'ditto estimate --help' shows its options
        """
            .formatted(REFUSAL),
        sweep.text());
    assertFalse(Files.exists(folder.resolve("o")));
  }

  /** What would be ignored is refused. */
  @ParameterizedTest
  @CsvSource({
    "steps, 4",
    "flow, off",
    "seed, 2",
    "latency, 50",
    "class, 1",
    "guidance, 2",
    "caption, a"
  })
  void whatOnlyAModelNeedsGoesWithAModel(String option, String value) throws Exception {
    String message = "ditto estimate: --%s: goes with --model\n".formatted(option);
    Program.Result one = ditto("estimate -p tiny --%s %s".formatted(option, value));
    assertEquals(2, one.code(), one.text());
    assertTrue(one.text().startsWith(message), one.text());
  }

  @Test
  void mistakesAreSaidBeforeAnythingIsPredicted() throws Exception {
    assertSaid("ditto estimate: --flow: 'x' is not one of off, ", "-m model --flow x");
    assertSaid("ditto estimate: --model: 'none' is neither a folder nor", "-m none");
    assertSaid("ditto estimate: --steps: '0' is not a whole number", "-m model --steps 0");
    assertSaid("ditto estimate: --sweep: no parameter is called", "-m model --sweep row=4");
  }

  /** Nobody, root included, makes a directory in {@code /proc}. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void whatCannotBeWrittenIsSaidBeforeAnythingIsPredicted() throws Exception {
    assertSaid(
        "ditto estimate: nothing can be written into /proc (",
        "-m model --sweep rows=4 -o /proc/x");
    assertSaid("ditto estimate: nothing can be written into /proc (", "-m model -o /proc/x");
  }

  private void assertSaid(String message, String options) throws Exception {
    Program.Result result = ditto("estimate -p tiny " + options);
    assertEquals(2, result.code(), result.text());
    assertTrue(result.text().startsWith(message), result.text());
  }
}
