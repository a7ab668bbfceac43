package dev.ditto.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ditto.model.io.SmallModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole comparison of a small model on the smallest accelerator. */
class CompareVerbTest {
  @TempDir Path folder;

  @Test
  void itTellsTheBoundOfEachLayer() throws Exception {
    SmallModel.write(Files.createDirectory(folder.resolve("model")));
    Program.Result result =
        Program.run(
            folder,
            Map.of(),
            "compare",
            "--predict",
            "-p",
            "tiny",
            "-m",
            "model",
            "--steps",
            "4",
            "-q",
            "-o",
            "o");
    assertEquals(0, result.code(), result.text());
    JsonNode manifest = new ObjectMapper().readTree(folder.resolve("o/manifest.json").toFile());
    JsonNode job = manifest.path("job");
    assertEquals(
        "%s compare --predict --preset tiny --model %2$s/model --steps 4 --quiet --out %2$s/o --seed 1"
            .formatted(Program.PROJECT.resolve("scripts/ditto"), folder.toRealPath()),
        manifest.path("command").asText());
    assertEquals("tiny", job.path("configuration").path("name").asText());
    List<String> layers = Files.readAllLines(folder.resolve("o/layers.csv"));
    assertEquals(
        "run,layer,mode,cycles,bound,array,encoder,vector,reading,writing,latency,commands",
        layers.get(0));
    List<String> names = new ArrayList<>();
    for (JsonNode run : manifest.path("runs")) {
      String name = run.path("name").asText();
      names.add(name);
      long bound = 0;
      double shares = 0;
      for (JsonNode share : run.path("bounds").path("bounds")) {
        bound += share.path("layers").asLong();
        shares += share.path("share").asDouble();
      }
      assertEquals(42, bound);
      assertEquals(1, shares, 1e-9);
      assertEquals(42, run.path("layers").size());
      assertEquals(42, layers.stream().filter(l -> l.startsWith("\"" + name + "\",")).count());
      assertTrue(run.path("layers").get(1).has("bound"));
      // Of the steps from the second on the flow unit measures in some, and settles in others.
      boolean chooses = !List.of("dense", "full").contains(name);
      assertEquals(chooses ? 42 : 0, run.path("againstFull").path("layers").size());
      for (JsonNode layer : run.path("againstFull").path("layers")) {
        assertEquals(3, layer.path("settledSteps").asInt() + layer.path("triedSteps").asInt());
        assertTrue(!name.equals("temporal") || layer.path("triedSteps").asInt() == 0);
      }
      String first = run.path("bounds").path("bounds").path(0).path("bound").asText();
      assertTrue(result.text().contains("\n%s: %s ".formatted(name, first)), result.text());
      Pattern beside =
          Pattern.compile("\n" + name + ": (no layer is|\\d+ of 42 layers are) slower");
      assertEquals(chooses, beside.matcher(result.text()).find(), result.text());
    }
    assertEquals(List.of("dense", "full", "temporal", "paper", "adaptive", "plus"), names);
  }
}
