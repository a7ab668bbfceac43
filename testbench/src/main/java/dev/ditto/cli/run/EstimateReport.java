package dev.ditto.cli.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.estimate.Estimate;
import dev.ditto.accel.handover.Manifest;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.accel.handover.text.Json;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.OutputDirectory;
import dev.ditto.cli.Verb;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code estimate} of one accelerator, for people or for programs; with an output directory for
 * both.
 *
 * @param workload whose cycles are predicted, too
 */
record EstimateReport(
    Invocation invocation,
    Configuration configuration,
    Synthesis.Target target,
    Optional<Workload> workload) {
  private static final String TEXT = "estimate.txt";
  private static final String DATA = "estimate.json";

  /**
   * For programs.
   *
   * @param network what the model takes; null where none was named
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Told(@JsonUnwrapped Estimate estimate, Map<String, Object> network) {}

  int run() throws Exception {
    OutputDirectory output = invocation.has("o") ? invocation.output("") : null;
    if (output != null) {
      output.check();
    }
    Estimate estimate = Estimate.of(configuration.parameters(), target);
    Optional<NetworkCost> cost = workload.map(this::predict);
    String text = text(estimate, cost);
    String json = Json.of(new Told(estimate, cost.map(this::told).orElse(null)));
    if (output != null) {
      output.write(directory -> write(directory, text, json));
    }
    invocation.out().print(invocation.json() ? json : text);
    if (output != null && !invocation.json()) {
      invocation.out().println("in " + output.target());
    }
    return Verb.OK;
  }

  private NetworkCost predict(Workload work) {
    return NetworkCost.of(
        work.model().name(),
        configuration.parameters(),
        AnalyzeVerb.predict(invocation, configuration, work));
  }

  private String text(Estimate estimate, Optional<NetworkCost> cost) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream text = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    EstimateText.print(text, configuration, estimate);
    cost.ifPresent(
        c ->
            text.printf("%n%s, by the cycle model:%n%s", workload.orElseThrow().title(), c.text()));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private Map<String, Object> told(NetworkCost cost) {
    Map<String, Object> told = new LinkedHashMap<>();
    job().addTo(told);
    told.putAll(cost.told());
    return told;
  }

  private JobDescription job() {
    return workload.orElseThrow().job("estimate", invocation).on(configuration);
  }

  private Path write(Path directory, String text, String json) throws Exception {
    Files.writeString(directory.resolve(TEXT), text);
    Files.writeString(directory.resolve(DATA), json);
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("target", target.key());
    if (workload.isPresent()) {
      job().addTo(manifest);
    } else {
      manifest.put("configuration", Manifest.resolved(configuration));
    }
    return Files.writeString(directory.resolve(OutputDirectory.MARKER), Json.of(manifest));
  }
}
