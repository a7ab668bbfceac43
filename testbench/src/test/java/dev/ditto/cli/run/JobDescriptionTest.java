package dev.ditto.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.ParameterModel;
import dev.ditto.model.io.SmallModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Manifests say what was run. */
class JobDescriptionTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void model() throws Exception {
    folder = temporary.toRealPath();
    SmallModel.write(Files.createDirectory(folder.resolve("model")));
  }

  private JsonNode manifest(String... words) throws Exception {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("-m", "model", "--steps", "2", "-q", "-o", "o"));
    Program.Result result = Program.run(folder, Map.of(), all.toArray(String[]::new));
    assertEquals(0, result.code(), result.text());
    return JSON.readTree(folder.resolve("o/manifest.json").toFile());
  }

  @Test
  void aGoodRunOnHardware() throws Exception {
    JsonNode manifest =
        manifest(
            "cosim", "-p", "tiny", "--set", "digitBits=9", "--simulator", "java", "--stalls", "10");
    assertEquals("equal", manifest.path("verdict").asText());
    assertEquals(
        "%s cosim --preset tiny --set digitBits=9 --simulator java --stalls 10 --model %2$s/model --steps 2 --quiet --out %2$s/o --seed 1"
            .formatted(Program.PROJECT.resolve("scripts/ditto"), folder),
        manifest.path("command").asText());
    Configuration nine = Configuration.preset("tiny", List.of("digitBits=9"));
    JsonNode expected =
        JSON.readTree(
            """
            {"model": "model", "subject": "class 1", "condition": [1], "seed": 1, "steps": 2, "guidance": 1.0,
             "configuration": {"name": "tiny", "hash": "%s", "parameters": %s},
             "flow": "adaptive", "simulator": "java", "stalls": 10}
            """
                .formatted(
                    nine.hash(),
                    JSON.writeValueAsString(ParameterModel.spelled(nine.parameters()))));
    assertEquals(expected, manifest.path("job"));
    assertEquals(
        9, manifest.path("job").path("configuration").path("parameters").path("digitBits").asInt());
  }

  @Test
  void anImageOfTheGoldenModelAlone() throws Exception {
    JsonNode manifest = manifest("sample", "--seed", "4");
    assertTrue(
        manifest
            .path("command")
            .asText()
            .startsWith(Program.PROJECT.resolve("scripts/ditto") + " sample --seed 4 --model "),
        manifest.toString());
    assertEquals(
        JSON.readTree(
            """
            {"model": "model", "subject": "class 0", "condition": [0], "seed": 4, "steps": 2, "guidance": 1.0}
            """),
        manifest.path("job"));
    assertTrue(manifest.has("zero differences"));
  }

  @Test
  void aMemoryImage() throws Exception {
    JsonNode manifest = manifest("compile", "-p", "tiny", "--flow", "plus");
    assertEquals("plus", manifest.path("job").path("flow").asText());
    assertEquals(2, manifest.path("job").path("steps").asInt());
    assertEquals(
        Configuration.preset("tiny").hash(),
        manifest.path("job").path("configuration").path("hash").asText());
    assertEquals(2, manifest.path("run").path("steps").asInt());
  }
}
