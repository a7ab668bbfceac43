package dev.ditto.cli;

import dev.ditto.hdl.tools.Tool;
import java.util.Optional;
import org.apache.commons.cli.Options;

/** {@code doctor}: which external tools are there, and how to get those that are not. */
public final class DoctorVerb implements Verb {
  @Override
  public String name() {
    return "doctor";
  }

  @Override
  public String summary() {
    return "say which external tools are there and how to get the others";
  }

  @Override
  public void addOptions(Options options) {}

  @Override
  public int run(Invocation invocation) {
    boolean complete = true;
    invocation
        .out()
        .printf("%-20s %s%n", "Java", Runtime.version() + ", " + System.getProperty("java.vendor"));
    for (Tool tool : Tool.values()) {
      Optional<Tool.Installed> found = tool.find();
      complete &= found.isPresent() || !tool.packaged();
      invocation
          .out()
          .printf(
              "%-20s %s%n",
              tool.title(), found.map(Tool.Installed::version).orElse("missing: " + tool.advice()));
    }
    return complete ? OK : TOOL_MISSING;
  }
}
