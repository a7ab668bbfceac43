package dev.ditto.cli;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.HandOver;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.accel.handover.text.Json;
import dev.ditto.hdl.tools.Tool;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
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
            .desc("with --parts: one part, for example row_pe or encoder")
            .get());
    CommonOptions.output(options);
  }

  @Override
  public int run(Invocation invocation) throws Exception {
    Configuration configuration = invocation.configuration("small");
    String wanted = invocation.text("target", Synthesis.Target.XILINX.key());
    Synthesis.Target target;
    try {
      target = Synthesis.Target.of(wanted);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--target: " + e.getMessage());
    }
    OutputDirectory output = invocation.output("out/" + configuration.name() + "-" + target.key());
    output.check();
    Tool.YOSYS.require();
    if (invocation.has("parts")) {
      return PartsReport.run(invocation, configuration, target, output);
    }
    Rtl rtl = Rtl.of(configuration);
    Synthesis synthesis =
        output.write(
            directory -> {
              HandOver.write(rtl, directory);
              Synthesis result = Synthesis.run(directory.resolve(HandOver.RTL), rtl.top(), target);
              Files.writeString(directory.resolve("synthesis.json"), json(result));
              return result;
            });
    Synthesis.Resources used = synthesis.resources();
    PrintStream out = invocation.out();
    out.println(synthesis.tool());
    synthesis.cells().forEach((cell, n) -> out.printf("%-16s %,10d%n", cell, n));
    out.printf("%nLUTs or gates    %,10d%n", used.luts());
    out.printf("flip-flops       %,10d%n", used.flipFlops());
    out.printf("block RAMs       %,10d%n", used.blockRams());
    out.printf("multiplier blocks%,10d%n", used.multipliers());
    invocation.out().println("in " + output.target());
    return OK;
  }

  private static String json(Synthesis synthesis) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("target", synthesis.target().key());
    report.put("tool", synthesis.tool());
    report.put("resources", synthesis.resources());
    report.put("cells", synthesis.cells());
    return Json.of(report);
  }
}
