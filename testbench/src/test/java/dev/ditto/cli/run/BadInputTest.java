package dev.ditto.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole program as a user starts it, given what it cannot use: one message, the right exit
 * code, nothing half-written.
 */
class BadInputTest {
  private static final Path MODEL = Program.PROJECT.resolve("seeds/models/shapes16");

  @TempDir Path folder;

  @Test
  void anUnknownModelNamesWhereModelsAre() throws Exception {
    rejects(
        2,
        "'shapes17' is neither a folder nor a model in seeds/models",
        "sample",
        "-m",
        "shapes17");
    rejects(2, "is neither a folder nor a model", "sample", "-m", "../shapes17");
  }

  @Test
  void anUnknownClassNamesTheNearest() throws Exception {
    rejects(2, "no class is called 'rign'; did you mean ring?", "sample", "--class", "rign");
  }

  @Test
  void anUnknownWordNamesTheNearest() throws Exception {
    rejects(
        2,
        "word 2 cannot be 'rign'; did you mean ring?",
        "sample",
        "-m",
        "captions16",
        "--caption",
        "red rign on dark blue background");
  }

  @Test
  void numbersHaveRanges() throws Exception {
    rejects(2, "--steps: '0' is not a whole number in 1..1000", "demo", "--steps", "0");
    rejects(2, "--stalls: '99' is not a whole number in 0..95", "cosim", "--stalls", "99");
    rejects(
        2,
        "--flow: 'fast' is not one of off, temporal, paper, adaptive, plus",
        "cosim",
        "--flow",
        "fast");
  }

  @Test
  void aRegressionRunsTrainedModelsByName() throws Exception {
    String models = "those in seeds/models: captions16, shapes16, transformer16";
    rejects(2, "--model: 'shapes17' is not one of " + models, "regress", "-m", "shapes17");
    rejects(
        2,
        "--model: '%s' is not one of ".formatted(MODEL) + models,
        "regress",
        "-m",
        MODEL.toString());
    rejects(
        2,
        "--steps: '0' is not a whole number in 1..1000",
        "regress",
        "-m",
        "shapes16",
        "--steps",
        "0");
    rejects(2, "--steps goes with --model", "regress", "--steps", "3");
  }

  @Test
  void wavesHaveALayerAndAStepOfTheRun() throws Exception {
    String file = folder.resolve("w.vcd").toString();
    rejects(2, "say what --waves FILE shows", "cosim", "--waves-from", "conv_in");
    rejects(
        2,
        "no layer is called 'conv_inn'; did you mean conv_in?",
        "cosim",
        "--waves",
        file,
        "--waves-from",
        "conv_inn");
    rejects(
        2,
        "'20' is no step of this run, 0..19",
        "cosim",
        "--waves",
        file,
        "--waves-from",
        "conv_in/20");
    rejects(2, "is no file in a folder that exists", "cosim", "--waves", file + "/w.vcd");
  }

  @Test
  void wavesOfCyclesAreOfAWholeRun() throws Exception {
    String file = folder.resolve("w.vcd").toString();
    rejects(2, "says what --waves FILE shows", "cosim", "--waves-cycles", "1:2");
    for (String wrong : List.of("2:1", "5", "1:", "a:b", "1000000000000000:1000000000000001")) {
      rejects(
          2,
          "'%s' is not FIRST:LAST, two cycles".formatted(wrong),
          "cosim",
          "--waves",
          file,
          "--waves-cycles",
          wrong);
    }
    rejects(
        2,
        "is for whole runs, not with --layers",
        "cosim",
        "--layers",
        "--waves",
        file,
        "--waves-cycles",
        "1:2");
  }

  @Test
  void stagesAreOfTheWholeArray() throws Exception {
    rejects(2, "leave out --parts and --only", "synth", "--stages", "--parts");
    rejects(2, "leave out --parts and --only", "synth", "--stages", "--place", "--only", "array");
    rejects(2, "arrayStages: 4 is outside its range, 0..3", "synth", "--set", "arrayStages=4");
  }

  @Test
  void tracesAreOfWholeRuns() throws Exception {
    String file = folder.resolve("t.json").toString();
    rejects(2, "says what --trace FILE.json shows", "cosim", "--trace-step", "1");
    rejects(2, "not with --layers", "cosim", "--trace", file, "--layers");
    rejects(2, "'t.txt' is not the name of a .json file", "cosim", "--trace", "t.txt");
    rejects(
        2, "'20' is not a whole number in 0..19", "cosim", "--trace", file, "--trace-step", "20");
  }

  @Test
  void aFileThatHoldsNoCommandsIsNamed() throws Exception {
    Path file = folder.resolve("ring.bin");
    rejects(2, "there is no such file", "disassemble", file.toString());
    rejects(2, folder + ": is a directory", "disassemble", folder.toString());
    Files.write(file, new byte[0]);
    rejects(2, "ring.bin: it is empty", "disassemble", file.toString());
    Files.write(file, new byte[65]);
    rejects(2, "65 bytes, not a multiple of 48", "disassemble", file.toString());
    Files.write(file, "DITTORUN and then nothing".getBytes(StandardCharsets.US_ASCII));
    rejects(2, "25 bytes, an image has 104..", "disassemble", file.toString());
    rejects(2, "--base: '5' is not an address", "compile", "--base", "5");
  }

  @Test
  void aMissingModelFileIsNamed() throws Exception {
    Path model = Files.createDirectory(folder.resolve("empty"));
    rejects(2, "config.json", "sample", "-m", model.toString());
  }

  @Test
  void verilogOfOtherParametersIsToldBeforeItIsCompiled() throws Exception {
    Path generated = Program.PROJECT.resolve("rtl-out");
    rejects(
        2,
        "--rtl: that is another accelerator than tiny: rows is '4' there and '3' here,"
            + " modulePrefix is '' there and 'x_' here; for its own parameters: -c "
            + generated.resolve("config.resolved.json"),
        "cosim",
        "-p",
        "tiny",
        "--set",
        "rows=3",
        "--set",
        "modulePrefix=x_",
        "--rtl",
        generated.toString());
    rejects(
        2,
        "and 17 more; for its own parameters: -c ",
        "cosim",
        "-p",
        "small",
        "--rtl",
        generated.resolve("rtl").toString());
  }

  @Test
  void aTruncatedListOfClassesIsNamed() throws Exception {
    Path model = copyOfModel();
    Files.writeString(model.resolve("classes.json"), "[1,\n2");
    rejects(
        2,
        "classes.json:2: no JSON: Unexpected end-of-input: expected close marker for Array"
            + " (start marker at line: 1, column: 1)",
        "sample",
        "-m",
        model.toString());
  }

  @Test
  void aTruncatedWeightFileIsNamed() throws Exception {
    Path model = copyOfModel();
    Path weights = model.resolve("diffusion_pytorch_model.safetensors");
    byte[] bytes = Files.readAllBytes(weights);
    Files.write(weights, java.util.Arrays.copyOf(bytes, bytes.length - 1));
    rejects(2, "diffusion_pytorch_model.safetensors", "sample", "-m", model.toString());
  }

  @Test
  void aHeaderLongerThanTheFileIsRefusedBeforeItIsRead() throws Exception {
    rejectsHeader(Long.MAX_VALUE, "{}");
    rejectsHeader(50_000_000, "{}");
  }

  @Test
  void overlappingAndMistypedTensorsAreNamed() throws Exception {
    String overlap =
        """
        {"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}}""";
    rejectsHeader(overlap.length(), overlap);
    String type = "{\"a\":{\"dtype\":\"F33\",\"shape\":[2],\"data_offsets\":[0,8]}}";
    rejectsHeader(type.length(), type);
  }

  @Test
  void aVerilogDirectoryWithoutTheTopIsRefused() throws Exception {
    Path rtl = Files.createDirectory(folder.resolve("rtl-of-others"));
    rejects(2, "no .v file", "cosim", "--rtl", rtl.toString());
    Files.writeString(rtl.resolve("a.v"), "module a; endmodule\n");
    rejects(2, "defines the top module DittoTop", "cosim", "--rtl", rtl.toString());
    rejects(2, "no such directory", "cosim", "--rtl", folder.resolve("none").toString());
  }

  @Test
  void somebodysDirectoryIsNotReplaced() throws Exception {
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(mine.resolve("thesis.tex"), "");
    Program.Result result = Program.run(folder, Map.of(), "demo", "-o", mine.toString());
    assertEquals(2, result.code(), result.text());
    assertTrue(result.text().contains("--force"), result.text());
    assertTrue(Files.exists(mine.resolve("thesis.tex")));
  }

  /** Before anything is computed: nobody, root included, makes a directory in {@code /proc}. */
  @ParameterizedTest
  @EnabledOnOs(OS.LINUX)
  @ValueSource(strings = {"compile", "compare", "cosim", "demo", "regress", "sample"})
  void whatCannotBeWrittenIsSaidFirst(String verb) throws Exception {
    rejects(2, "ditto " + verb + ": nothing can be written into /proc (", verb, "-o", "/proc/x");
  }

  private void rejectsHeader(long claimed, String header) throws Exception {
    Path model = copyOfModel();
    byte[] text = header.getBytes(StandardCharsets.UTF_8);
    ByteBuffer file = ByteBuffer.allocate(8 + text.length + 12).order(ByteOrder.LITTLE_ENDIAN);
    file.putLong(claimed).put(text);
    Files.write(model.resolve("diffusion_pytorch_model.safetensors"), file.array());
    rejects(2, "diffusion_pytorch_model.safetensors", "sample", "-m", model.toString());
  }

  private void rejects(int code, String message, String... arguments) throws Exception {
    Program.Result result = Program.run(folder, Map.of(), arguments);
    assertEquals(code, result.code(), result.text());
    assertTrue(result.text().contains(message), result.text());
    assertFalse(result.text().contains("\tat "), "a stack trace: " + result.text());
    assertNothingWritten();
  }

  private void assertNothingWritten() {
    assertFalse(Files.exists(folder.resolve("out")), "something was written");
  }

  private Path copyOfModel() throws IOException {
    Path copy = Files.createTempDirectory(folder, "model");
    try (Stream<Path> files = Files.list(MODEL)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }
}
