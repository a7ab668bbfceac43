package dev.ditto.cli;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.HandOver;
import dev.ditto.accel.handover.Manifest;
import dev.ditto.accel.handover.Rtl;
import org.apache.commons.cli.Options;

/** {@code generate}: a configuration's Verilog, with a manifest. */
public final class GenerateVerb implements Verb {
  @Override
  public String name() {
    return "generate";
  }

  @Override
  public String summary() {
    return "write an accelerator's Verilog and manifest";
  }

  @Override
  public void addOptions(Options options) {
    CommonOptions.configuration(options);
    CommonOptions.output(options);
  }

  @Override
  public int run(Invocation invocation) throws Exception {
    Configuration configuration = invocation.configuration("small");
    OutputDirectory output = invocation.output("out/" + configuration.name());
    output.check();
    Rtl rtl = Rtl.of(configuration);
    Manifest manifest = output.write(directory -> HandOver.write(rtl, directory));
    invocation
        .out()
        .printf(
            "%s: %d files, tree %s%nin %s%n",
            configuration.name(),
            manifest.files().size(),
            manifest.tree().substring(0, 16),
            output.target());
    return OK;
  }
}
