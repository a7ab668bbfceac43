package dev.ditto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  /** What one command line gave. */
  record Result(int code, String out, String err) {}

  static Result ditto(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Main(
                Main.installedVerbs(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .run(arguments);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aMistypedVerbNamesTheNearest() {
    Result result = ditto("validatee");
    assertEquals(2, result.code());
    assertEquals(
        "no verb is called 'validatee'; did you mean validate? ('ditto help' lists all)\n",
        result.err());
  }

  @Test
  void onlyWhatIsNearIsSuggested() {
    assertEquals(
        """
        --set: foo: no such parameter
            fix: 'ditto explain' lists all
        """,
        ditto("validate", "-p", "small", "--set", "foo=1").err());
    assertEquals("no verb is called 'x' ('ditto help' lists all)\n", ditto("x").err());
    assertTrue(ditto("validate", "-p", "small", "--set", "row=1").err().contains("mean rows?"));
  }

  @Test
  void numbersAreTheSameInEveryLanguage() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-Duser.language=ar"));
    command.addAll(List.of("-Duser.country=EG", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), "presets"));
    ToolResult result = ToolRunner.run(command, Path.of("."), Duration.ofMinutes(1));
    assertTrue(result.output().contains("tiny         4 x 8 "), result.output());
  }

  @Test
  void helpListsVerbsAndExitCodes() {
    Result result = ditto("help");
    assertEquals(0, result.code());
    assertTrue(result.out().contains("  presets      list the built-in configurations\n"));
    assertTrue(result.out().contains("3 a tool is missing"));
    assertEquals(2, ditto().code());
  }

  @Test
  void aVerbsHelpShowsItsOptions() {
    Result result = ditto("validate", "--help");
    assertEquals(0, result.code());
    assertTrue(result.out().contains("--preset"), result.out());
  }

  @Test
  void helpOnAVerbIsThatVerbsHelp() {
    assertEquals(ditto("validate", "--help"), ditto("help", "validate"));
    assertTrue(ditto("help", "validate").out().contains("--preset"));
    Result wrong = ditto("help", "validatee");
    assertEquals(2, wrong.code());
    assertEquals(
        "no verb is called 'validatee'; did you mean validate? ('ditto help' lists all)\n",
        wrong.err());
    assertEquals(ditto("help"), ditto("--help"));
  }

  @Test
  void theVersionIsAnOptionToo() {
    Result result = ditto("--version");
    assertEquals(0, result.code());
    assertEquals(ditto("version"), result);
    assertTrue(result.out().startsWith("ditto "), result.out());
  }

  @Test
  void problemsAreAListForPrograms(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("bad.json");
    Files.writeString(file, "{ \"extends\": \"small\", \"rows\": 65, \"colums\": 8 }");
    Result result = ditto("validate", "--json", "-c", file.toString());
    assertEquals(2, result.code());
    assertEquals(
        """
        [
          {
            "key" : "rows",
            "place" : "%1$s:1",
            "problem" : "65 is outside its range, 1..64",
            "fix" : "write 64"
          },
          {
            "key" : "colums",
            "place" : "%1$s:1",
            "problem" : "no such parameter",
            "fix" : "did you mean columns?"
          }
        ]
        """
            .formatted(file),
        result.out());
    assertTrue(result.err().contains("fix: did you mean columns?"), result.err());
  }

  @Test
  void synthesisIgnoresNoOption() {
    assertSynthRefused("--only: goes with --parts or --place", "--only", "array");
    assertSynthRefused(
        "--only: 'foo' is not one of row_pe, array, encoder, ", "--parts", "--only", "foo");
    assertSynthRefused(
        "--only: 'foo' is not one of array, encoder, requantiser, chip, ",
        "--place",
        "--only",
        "foo");
    assertSynthRefused("give --parts or --place, not both", "--parts", "--place");
    assertSynthRefused("--freq: goes with --place", "--freq", "50");
    assertSynthRefused("--device: goes with --place", "--device", "hx8k");
    assertSynthRefused(
        "--device: 'up5k' is not one of hx8k, lfe5u-25f, lfe5u-45f, lfe5u-85f",
        "--place",
        "--device",
        "up5k");
    assertSynthRefused(
        "--device: hx8k is of ice40, not of --target ecp5",
        "--place",
        "--device",
        "hx8k",
        "--target",
        "ecp5");
    assertSynthRefused(
        "--place: only ice40 and ecp5 can be placed, not xilinx", "--place", "--target", "xilinx");
    assertSynthRefused(
        "--place: what is placed has one clock, ",
        "--place",
        "--target",
        "ecp5",
        "--set",
        "busClock=separate");
  }

  private static void assertSynthRefused(String message, String... options) {
    List<String> words = new ArrayList<>(List.of("synth", "-p", "tiny"));
    words.addAll(List.of(options));
    Result result = ditto(words.toArray(new String[0]));
    assertEquals(2, result.code(), result.err());
    assertTrue(result.err().startsWith("ditto synth: " + message), result.err());
  }

  @Test
  void wrongOptionsAndWordsAreUsageErrors() {
    assertEquals(2, ditto("validate", "--presett", "small").code());
    assertEquals(2, ditto("validate").code());
    assertEquals(2, ditto("validate", "-p", "small", "tiny").code());
    assertEquals(2, ditto("validate", "-p", "small", "-c", "x.json").code());
    assertEquals(2, ditto("validate", "-c", "no\0path").code());
  }

  @Test
  void configurationErrorsAreShownWholeAndNothingElse() {
    Result result = ditto("validate", "-p", "small", "--set", "rows=65", "--set", "colums=8");
    assertEquals(2, result.code());
    assertEquals("", result.out());
    assertEquals(
        """
        --set: rows: 65 is outside its range, 1..64
            fix: write 64
        --set: colums: no such parameter
            fix: did you mean columns?
        """,
        result.err());
  }

  @Test
  void explainTellsRangeEffectCostAndPresets() {
    Result result = ditto("explain", "lanes");
    assertEquals(0, result.code());
    assertEquals(
        """
        lanes
          Tokens that one row-PE retires in a cycle; lane = input channel modulo lanes. Lanes meet at the end of a row.
          range:   one of 1, 2, 4 tokens/cycle
          cost:    Another columns multipliers per row-PE and a finer-banked weight memory; less than rows of as many multipliers.
          presets: tiny 1, small 1, medium 2, large 2, asic 4
        """,
        result.out());
    assertEquals(2, ditto("explain", "lane").code());
  }

  @Test
  void aDefectIsNotDressedUpAsAUsersMistake() {
    Verb broken =
        new Verb() {
          @Override
          public String name() {
            return "break";
          }

          @Override
          public String summary() {
            return "fail";
          }

          @Override
          public void addOptions(org.apache.commons.cli.Options options) {}

          @Override
          public int run(Invocation invocation) {
            throw new IllegalStateException("a defect");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Main(
                java.util.List.of(broken),
                System.out,
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .run("break");
    assertEquals(1, code);
    assertTrue(
        err.toString(StandardCharsets.UTF_8)
            .startsWith("ditto break failed: java.lang.IllegalStateException: a defect"));
  }

  @Test
  void lintNamesWhatIsWrongWithADirectory(@TempDir Path folder) throws IOException {
    assertEquals(2, ditto("lint").code());
    assertTrue(
        ditto("lint", folder.resolve("none").toString()).err().contains("no such directory"));
    assertTrue(ditto("lint", folder.toString()).err().contains("no .v file"));
    Files.writeString(folder.resolve("a.v"), "module other; endmodule\n");
    Result result = ditto("lint", folder.toString());
    assertEquals(2, result.code());
    assertTrue(result.err().contains("defines the top module DittoTop"), result.err());
  }

  @Test
  void lintShowsWhatTheToolsSay(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("narrow.v"),
        """
        module narrow (input wire [7:0] a, output wire [3:0] y);
          assign y = a;
        endmodule
        """);
    Result result = ditto("lint", folder.toString(), "--top", "narrow");
    assertEquals(1, result.code());
    assertTrue(result.out().contains("WIDTH"), result.out());
  }

  @Test
  void doctorListsEveryTool() {
    Result result = ditto("doctor");
    for (Tool tool : Tool.values()) {
      assertTrue(result.out().contains(tool.title()), tool.title());
    }
  }
}
