package dev.ditto.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.ditto.model.io.SmallModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A model that the compiler refuses for an accelerator: the configuration is at fault and no
 * hardware, so it is no failed comparison, and nothing is simulated or written.
 */
class RefusalTest {
  @TempDir Path folder;

  private Program.Result ditto(String line) throws Exception {
    SmallModel.write(Files.createDirectory(folder.resolve("model")));
    return Program.run(folder, Map.of(), line.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "compile, ''",
    "cosim, ''",
    "compare, ', dense'",
    "compare --predict, ', dense'",
    "demo, ''"
  })
  void isSaidBeforeAnythingIsBuilt(String verb, String way) throws Exception {
    Program.Result result =
        ditto(verb + " -p tiny --set flowLayers=16 -m model --steps 1 -q --out o");
    assertEquals(2, result.code(), result.text());
    String name = verb.split(" ")[0];
    String part = name.equals("demo") ? "differences, 9-bit tokens: " : "";
    assertEquals(
        """
        ditto %1$s: the compiler has no program of model for tiny%2$s: %3$s\
        down_blocks.1.resnets.0.conv_shortcut: the flow unit knows 15 layers; the network has more;\
         raise flowLayers
        'ditto %1$s --help' shows its options
        """
            .formatted(name, way, part),
        result.text());
    assertFalse(Files.exists(folder.resolve("o")));
  }
}
