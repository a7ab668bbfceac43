package dev.ditto.cli;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.ParameterModel;
import dev.ditto.accel.config.Presets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.cli.Options;

/** {@code explain KEY}: what a parameter is, may be, does and costs. */
public final class ExplainVerb implements Verb {
  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String summary() {
    return "describe parameters: range, unit, effect, cost, values in the presets";
  }

  @Override
  public String arguments() {
    return "[KEY...]";
  }

  @Override
  public void addOptions(Options options) {}

  @Override
  public int run(Invocation invocation) {
    List<String> keys = ParameterModel.entries().stream().map(ParameterModel.Entry::key).toList();
    for (String key : invocation.words().isEmpty() ? keys : invocation.words()) {
      ParameterModel.Entry entry = ParameterModel.entry(key);
      if (entry == null) {
        throw new UsageException(
            "no parameter is called '" + key + "'; " + ParameterModel.hint(key));
      }
      String unit = entry.knob().unit().isEmpty() ? "" : " " + entry.knob().unit();
      String presets =
          Presets.names().stream()
              .map(name -> name + " " + value(name, key))
              .collect(Collectors.joining(", "));
      invocation
          .out()
          .printf(
              "%s%n  %s%n  range:   %s%s%n  cost:    %s%n  presets: %s%n",
              key, entry.knob().effect(), entry.range(), unit, entry.knob().cost(), presets);
    }
    return OK;
  }

  private static String value(String preset, String key) {
    return ParameterModel.Entry.spelling(
        ParameterModel.values(Configuration.preset(preset).parameters()).get(key));
  }
}
