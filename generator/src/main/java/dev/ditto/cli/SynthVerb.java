package dev.ditto.cli;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.HandOver;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.accel.handover.inference.Expectation;
import dev.ditto.accel.handover.inference.Inference;
import dev.ditto.accel.handover.text.Json;
import dev.ditto.accel.place.Device;
import dev.ditto.hdl.tools.Tool;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code synth}: what Yosys makes of an accelerator. */
public final class SynthVerb implements Verb {
  @Override
  public String name() {
    return "synth";
  }

  @Override
  public String summary() {
    return "synthesise an accelerator with Yosys and count its cells";
  }

  @Override
  public void addOptions(Options options) {
    CommonOptions.configuration(options);
    options.addOption(
        Option.builder()
            .longOpt("target")
            .hasArg()
            .argName("FAMILY")
            .desc("ice40, xilinx, ecp5, gowin or generic (default xilinx)")
            .get());
    options.addOption(
        Option.builder()
            .longOpt("parts")
            .desc("each part by itself, beside what 'estimate' says of it; leaves parts.csv")
            .get());
    options.addOption(
        Option.builder()
            .longOpt("only")
            .hasArg()
            .argName("PART")
            .desc("with --parts or --place: one part, for example array or encoder")
            .get());
    options.addOption(
        Option.builder()
            .longOpt("place")
            .desc(
                "place and route parts by nextpnr, each in a shell of few pins, and make bitstreams; of ice40 (default) or ecp5")
            .get());
    options.addOption(
        Option.builder()
            .longOpt("device")
            .hasArg()
            .argName("NAME")
            .desc(
                "with --place: %s (default: the smallest of the family)"
                    .formatted(
                        Arrays.stream(Device.values())
                            .map(Device::key)
                            .collect(Collectors.joining(", "))))
            .get());
    options.addOption(
        Option.builder()
            .longOpt("stages")
            .desc(
                "the array's longest paths with each value of arrayStages: depth in cells, block by block; with --place MHz")
            .get());
    options.addOption(
        Option.builder()
            .longOpt("freq")
            .hasArg()
            .argName("MHZ")
            .desc("with --place: frequency to ask for (default: that of the parameter clockPeriod)")
            .get());
    CommonOptions.seed(options);
    CommonOptions.json(options);
    CommonOptions.output(options);
  }

  @Override
  public int run(Invocation invocation) throws Exception {
    Configuration configuration = invocation.configuration("small");
    boolean place = invocation.has("place");
    checkTogether(invocation);
    Synthesis.Target target =
        place
            ? PlacementReport.device(invocation).target()
            : target(invocation).orElse(Synthesis.Target.XILINX);
    OutputDirectory output = invocation.output("out/" + configuration.name() + "-" + target.key());
    // One that holds this accelerator stays where it is, whatever its parent allows.
    output.checkContents();
    Tool.YOSYS.require();
    if (invocation.has("stages")) {
      return place
          ? StagesReport.placements(
              invocation, configuration, PlacementReport.wanted(invocation, configuration), output)
          : StagesReport.depths(invocation, configuration, target, output);
    }
    if (place) {
      return PlacementReport.run(invocation, configuration, output);
    }
    if (invocation.has("parts")) {
      return PartsReport.run(invocation, configuration, target, output);
    }
    Rtl rtl = Rtl.of(configuration);
    List<Expectation> expectations = Expectation.of(rtl, target);
    Inference inference =
        HandOverDirectory.in(
            output,
            rtl,
            directory -> {
              Inference result = Inference.run(directory.resolve(HandOver.RTL), rtl.top(), target);
              String name = "synthesis-" + target.key() + ".json";
              HandOverDirectory.report(directory, name, json(result, expectations));
              return result;
            });
    List<Inference.Finding> findings = inference.findings(expectations);
    if (invocation.json()) {
      invocation.out().print(json(inference, expectations));
    } else {
      print(invocation.out(), inference.synthesis());
      if (findings.isEmpty() && !expectations.isEmpty()) {
        invocation.out().printf("%n%,d units in hard blocks as expected%n", expectations.size());
      }
      invocation.out().println("in " + output.target());
    }
    for (Inference.Finding finding : findings) {
      invocation.err().println("not inferred: " + finding);
    }
    return findings.isEmpty() ? OK : FAILED;
  }

  /** Options that would be ignored are refused, before any tool is looked for. */
  private static void checkTogether(Invocation invocation) {
    boolean parts = invocation.has("parts");
    boolean place = invocation.has("place");
    boolean only = invocation.has("only");
    if (invocation.has("stages") && (parts || only)) {
      throw new UsageException("--stages: always of the whole array; leave out --parts and --only");
    }
    if (parts && place) {
      throw new UsageException("give --parts or --place, not both");
    }
    if (only && !parts && !place) {
      throw new UsageException("--only: goes with --parts or --place");
    }
    for (String option : List.of("freq", "device")) {
      if (invocation.has(option) && !place) {
        throw new UsageException("--%s: goes with --place".formatted(option));
      }
    }
    if (only && parts) {
      PartsReport.part(invocation);
    } else if (only) {
      PlacementReport.parts(invocation, PlacementReport.device(invocation));
    }
  }

  /** The family of {@code --target}, if it is given. */
  static Optional<Synthesis.Target> target(Invocation invocation) {
    return invocation.choice("target", List.of(Synthesis.Target.values()), Synthesis.Target::key);
  }

  private static void print(PrintStream out, Synthesis synthesis) {
    Synthesis.Resources used = synthesis.resources();
    out.println(synthesis.tool());
    synthesis.cells().forEach((cell, n) -> out.printf("%-16s %,10d%n", cell, n));
    out.printf("%nLUTs or gates    %,10d%n", used.luts());
    out.printf("flip-flops       %,10d%n", used.flipFlops());
    out.printf("block RAMs       %,10d%n", used.blockRams());
    out.printf("multiplier blocks%,10d%n", used.multipliers());
  }

  private static String json(Inference inference, List<Expectation> expectations) {
    Synthesis synthesis = inference.synthesis();
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("target", synthesis.target().key());
    report.put("tool", synthesis.tool());
    report.put("resources", synthesis.resources());
    report.put("cells", synthesis.cells());
    report.put("expectations", expectations.size());
    report.put("notInferred", inference.findings(expectations));
    return Json.of(report);
  }
}
