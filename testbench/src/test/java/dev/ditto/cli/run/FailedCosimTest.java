package dev.ditto.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.rtl.top.DittoTop;
import dev.ditto.cli.Invocation;
import dev.ditto.cosim.BenchOptions;
import dev.ditto.cosim.Hardware;
import dev.ditto.cosim.Simulator;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.mutate.Mutant;
import dev.ditto.hdl.mutate.Mutants;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.model.io.SmallModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Options;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code cosim} says and leaves of an accelerator with a mistake. */
class FailedCosimTest {
  private static final Configuration TINY = Configuration.preset("tiny");

  @TempDir Path folder;

  @BeforeEach
  void model() throws IOException {
    SmallModel.write(Files.createDirectory(folder.resolve("model")));
  }

  /** The smallest accelerator with one small mistake. */
  private record Mistaken(Hardware hardware) implements Machines {
    static Mistaken in(String circuit, Predicate<Mutant> wanted) {
      Design design = Hdl.elaborate(() -> new DittoTop(TINY));
      Mutant mutant =
          Mutants.candidates(design.circuit(circuit)).stream().filter(wanted).findFirst().get();
      return new Mistaken(JavaDesign.compile(mutant.apply(design))::start);
    }

    /** Says that its first burst ends a beat too soon. */
    static Mistaken burst() {
      return in("AxiWriter", m -> m.before().equals("sent reset to 0"));
    }

    /** Adds where it should subtract: wrong from the second step on. */
    static Mistaken difference() {
      return in("DeltaEncoder", m -> m.what().equals("operator") && m.before().contains(" - "));
    }

    @Override
    public Configuration configuration() {
      return TINY;
    }

    @Override
    public Simulator simulator() {
      return Simulator.JAVA;
    }

    @Override
    public Hardware buildTraced() {
      return hardware;
    }

    @Override
    public Hardware build(boolean waves) {
      return hardware;
    }
  }

  /** The lines of a comparison that fails, with an output directory. */
  private String[] fails(Machines machines, String... more) throws Exception {
    List<String> words = new ArrayList<>(List.of("-m", folder.resolve("model").toString()));
    words.addAll(List.of("--steps", "2", "-o", folder.resolve("o").toString(), "-q"));
    words.addAll(Arrays.asList(more));
    Options options = new Options();
    new CosimVerb().addOptions(options);
    options.addOption("q", "quiet", false, "");
    CommandLine line = new DefaultParser().parse(options, words.toArray(String[]::new));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    Invocation invocation = new Invocation(line, err, err);
    ModelOptions model = ModelOptions.read(invocation);
    int code =
        invocation.has("layers")
            ? LayerCosim.run(
                invocation, machines, model, BenchOptions.calm(), invocation.output(""))
            : WholeCosim.run(
                invocation,
                machines,
                model,
                BenchOptions.calm(),
                invocation.output(""),
                Optional.empty(),
                Optional.empty());
    assertEquals(1, code);
    String[] lines = said.toString(StandardCharsets.UTF_8).strip().split("\\R");
    // The message, how to do it again, and only then what a second run shows.
    assertEquals(4, lines.length, String.join("\n", lines));
    assertEquals(
        Home.program()
            + " cosim --model %1$s/model --steps 2 --out %1$s/o --quiet ".formatted(folder)
            + String.join(" ", more).strip()
            + (more.length == 0 ? "" : " ")
            + "--seed 1",
        lines[1]);
    assertTrue(lines[2].matches("waves of cycles .* in " + folder + "/o/mismatch.vcd"), lines[2]);
    assertEquals("in " + folder + "/o", lines[3]);
    assertTrue(Files.size(folder.resolve("o/mismatch.vcd")) > 0);
    assertEquals(lines[0], report().path("message").asText());
    assertEquals(lines[1], report().path("command").asText());
    JsonNode job = report().path("job");
    assertEquals("model", job.path("model").asText());
    assertEquals("tiny", job.path("configuration").path("name").asText());
    assertEquals(TINY.hash(), job.path("configuration").path("hash").asText());
    assertEquals(2, job.path("steps").asInt());
    // Layer by layer the default is temporal, as the other case asks for.
    assertEquals(more.length == 0 ? "adaptive" : "temporal", job.path("flow").asText());
    assertEquals("java", job.path("simulator").asText());
    assertEquals(lines[2], report().path("waves").asText());
    assertEquals("mismatch.vcd", report().path("files").path(0).path("path").asText());
    return lines;
  }

  private JsonNode report() throws IOException {
    return new ObjectMapper().readTree(folder.resolve("o/manifest.json").toFile());
  }

  @Test
  void aBrokenRuleOfTheBusIsAFinding() throws Exception {
    String message = fails(Mistaken.burst())[0];
    long cycle = report().path("cycle").asLong();
    assertTrue(
        message.matches(
            "step 0, (before anything was written|after a write to .*): cycle %d, m_axi_w: wlast is true at beat .*"
                .formatted(cycle)),
        message);
    assertEquals("failed", report().path("verdict").asText());
    assertEquals(0, report().path("step").asInt(-1));
    assertFalse(report().has("layer"));
  }

  @Test
  void layerByLayerItsLayerIsNamed() throws Exception {
    String message = fails(Mistaken.burst(), "--layers")[0];
    assertTrue(
        message.matches("layer conv_in, step 0: cycle \\d+, m_axi_w: wlast is true .*"), message);
    assertEquals("failed", report().path("verdict").asText());
    assertEquals("conv_in", report().path("layer").asText());
    assertEquals(0, report().path("step").asInt(-1));
  }

  @Test
  void aWrongValueIsDifferent() throws Exception {
    String message = fails(Mistaken.difference(), "--flow", "temporal")[0];
    JsonNode report = report();
    assertEquals("different", report.path("verdict").asText());
    assertEquals(1, report.path("step").asInt());
    assertEquals(
        message,
        "step %d, %s of %s: row %d, channel %d is %d, the golden model says %d; it left the accelerator in cycle %,d"
            .formatted(
                report.path("step").asInt(),
                report.path("kind").asText(),
                report.path("tensor").asText(),
                report.path("row").asInt(),
                report.path("channel").asInt(),
                report.path("hardware").asLong(),
                report.path("golden").asLong(),
                report.path("cycle").asLong()));
  }

  @Test
  void layerByLayerAWrongSumIsDifferent() throws Exception {
    String message = fails(Mistaken.difference(), "--layers")[0];
    JsonNode report = report();
    assertEquals("different", report.path("verdict").asText());
    assertTrue(
        message.startsWith(
            "layer %s, step 1: %s of row %d "
                .formatted(
                    report.path("layer").asText(),
                    report.path("kind").asText(),
                    report.path("row").asInt())),
        message);
    assertTrue(
        message.contains(
            ", channel %d is %d, the golden model says %d; "
                .formatted(
                    report.path("channel").asInt(),
                    report.path("hardware").asLong(),
                    report.path("golden").asLong())),
        message);
    assertTrue(report.has("cycle"));
  }
}
