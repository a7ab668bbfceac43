package dev.ditto.cli;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.HandOver;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.hdl.tools.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
            .desc("ice40 or xilinx (default xilinx)")
            .get());
    CommonOptions.output(options);
  }

  @Override
  public int run(Invocation invocation) throws Exception {
    Configuration configuration = invocation.configuration("small");
    String wanted = invocation.text("target", Synthesis.Target.XILINX.key());
    Synthesis.Target target =
        Arrays.stream(Synthesis.Target.values())
            .filter(t -> t.key().equals(wanted))
            .findFirst()
            .orElseThrow(
                () -> new UsageException("--target: '" + wanted + "' is not one of ice40, xilinx"));
    OutputDirectory output = invocation.output("out/" + configuration.name() + "-" + target.key());
    output.check();
    Tool.YOSYS.require();
    Rtl rtl = Rtl.of(configuration);
    Synthesis synthesis =
        output.write(
            directory -> {
              HandOver.write(rtl, directory);
              Synthesis result = Synthesis.run(directory.resolve(HandOver.RTL), rtl.top(), target);
              Path list = directory.resolve("cells.txt");
              StringBuilder text = new StringBuilder();
              result.cells().forEach((cell, n) -> text.append(cell + " " + n + "\n"));
              Files.writeString(list, text);
              return result;
            });
    synthesis.cells().forEach((cell, n) -> invocation.out().printf("%-16s %,10d%n", cell, n));
    invocation.out().println("in " + output.target());
    return OK;
  }
}
