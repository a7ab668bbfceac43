package dev.ditto.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegressVerbTest {
  @TempDir Path folder;

  /** The compiler refuses both cases. */
  @Test
  void whereNothingHasRunNothingHasPassed() throws Exception {
    Program.Result result =
        Program.run(folder, Map.of(), "regress", "--seed", "6", "--cases", "2", "-q");
    assertEquals(
        """
        0 passed, 0 failed, 2 refused by the compiler; 0 values equal in 0 cycles of the bytecode simulator
        no case has run, so nothing is known; ask for more --cases or another --seed
        """,
        result.text());
    assertEquals(1, result.code());
    assertTrue(
        Files.readString(folder.resolve("out/regress/junit.xml"))
            .contains("<property name=\"simulator\" value=\"java\"/>"));
    assertTrue(
        Files.readString(folder.resolve("out/regress/junit.xml"))
            .contains(
                "<property name=\"command\" value=\"%s regress --seed 6 --cases 2 --quiet\"/>"
                    .formatted(Program.PROJECT.resolve("scripts/ditto"))));
  }

  /** Smaller buffers than either network needs, so that a test takes no time. */
  @ParameterizedTest
  @CsvSource({"seed, , out/regress", "'shapes16, seed', shapes16, out/regress/shapes16"})
  void allCasesAreOnTheAcceleratorThatIsGiven(String title, String model, String out)
      throws Exception {
    List<String> words =
        new ArrayList<>(List.of("regress", "-p", "tiny", "--set", "paramDepth=16"));
    words.addAll(List.of("--simulator", "java", "--seed", "6", "--cases", "2"));
    if (model != null) {
      words.addAll(List.of("-m", model));
    }
    String text = Program.run(folder, Map.of(), words.toArray(String[]::new)).text();
    assertTrue(text.startsWith(title + " 6 on tiny refused: "), text);
    assertTrue(text.contains("\n" + title + " 7 on tiny refused: "), text);
    assertTrue(Files.exists(folder.resolve(out + "/run-7.json")), out);
  }

  @Test
  void theHelpTellsTheSimulatorThatIsTaken() throws Exception {
    String help = help("regress");
    assertTrue(help.contains("(default: java, which starts at once"), help);
    String other = help("cosim");
    assertTrue(other.contains("(default: verilator if installed)"), other);
  }

  /** In one line, however it was broken. */
  private String help(String verb) throws Exception {
    return Program.run(folder, Map.of(), verb, "--help").text().replaceAll("\\s+", " ");
  }
}
