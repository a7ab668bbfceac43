package dev.ditto.cli;

import dev.ditto.hdl.tools.Lint;
import dev.ditto.hdl.tools.ToolMissingException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code lint DIR}: what Verilator, Icarus and Yosys say about a directory of Verilog. */
public final class LintVerb implements Verb {
  @Override
  public String name() {
    return "lint";
  }

  @Override
  public String summary() {
    return "read a directory of Verilog with Verilator -Wall, Icarus -Wall and Yosys check";
  }

  @Override
  public String arguments() {
    return "DIR";
  }

  @Override
  public void addOptions(Options options) {
    options.addOption(
        Option.builder()
            .longOpt("top")
            .hasArg()
            .argName("MODULE")
            .desc("top module (default: the generated one)")
            .get());
  }

  @Override
  public int run(Invocation invocation) {
    if (invocation.words().size() != 1) {
      throw new UsageException("name one directory");
    }
    Path directory = VerilogDirectory.locate(Invocation.path(invocation.words().get(0)));
    String top = invocation.text("top", VerilogDirectory.top(directory));
    VerilogDirectory.requireTop(directory, top);
    List<Lint.Report> reports = Lint.run(directory, top);
    int findings = 0;
    for (Lint.Report report : reports) {
      if (!report.installed()) {
        throw new ToolMissingException(report.tool());
      }
      invocation
          .out()
          .printf(
              "%-18s %s%n",
              report.tool().title(),
              report.findings().isEmpty() ? "clean" : report.findings().size() + " findings");
      report.findings().forEach(finding -> invocation.out().println("  " + finding));
      findings += report.findings().size();
    }
    return findings == 0 ? OK : FAILED;
  }
}
