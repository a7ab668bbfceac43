package dev.ditto.cli;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.Presets;
import org.apache.commons.cli.Options;

/** {@code presets}: the built-in configurations. */
public final class PresetsVerb implements Verb {
  @Override
  public String name() {
    return "presets";
  }

  @Override
  public String summary() {
    return "list the built-in configurations";
  }

  @Override
  public void addOptions(Options options) {
    CommonOptions.json(options);
  }

  @Override
  public int run(Invocation invocation) {
    if (invocation.json()) {
      invocation.out().println("{");
      var names = Presets.names();
      for (String name : names) {
        String comma = name.equals(names.get(names.size() - 1)) ? "" : ",";
        invocation
            .out()
            .printf("\"%s\": %s%s%n", name, Configuration.preset(name).canonicalJson(), comma);
      }
      invocation.out().println("}");
      return OK;
    }
    invocation
        .out()
        .printf(
            "%-8s %5s x %-4s %6s %6s %5s  %s%n",
            "preset", "rows", "cols", "lanes", "mults", "AXI", "for");
    for (String name : Presets.names()) {
      Parameters p = Configuration.preset(name).parameters();
      invocation
          .out()
          .printf(
              "%-8s %5d x %-4d %6d %6d %5d  %s%n",
              name,
              p.rows(),
              p.columns(),
              p.lanes(),
              p.multipliers(),
              p.axiDataBits(),
              Presets.purpose(name));
    }
    return OK;
  }
}
