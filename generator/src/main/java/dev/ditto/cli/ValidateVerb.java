package dev.ditto.cli;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.ConfigurationException;
import dev.ditto.accel.handover.text.Json;
import org.apache.commons.cli.Options;

/**
 * {@code validate}: checks a configuration and prints it resolved; as JSON the parameters, or a
 * list of what is wrong.
 */
public final class ValidateVerb implements Verb {
  @Override
  public String name() {
    return "validate";
  }

  @Override
  public String summary() {
    return "check a configuration and report everything that is wrong with it";
  }

  @Override
  public void addOptions(Options options) {
    CommonOptions.configuration(options);
    CommonOptions.json(options, "print JSON: the parameters, or a list of what is wrong");
  }

  @Override
  public int run(Invocation invocation) {
    if (!invocation.has("c") && !invocation.has("p")) {
      throw new UsageException("give --config FILE or --preset NAME");
    }
    Configuration configuration;
    try {
      configuration = invocation.configuration(null);
    } catch (ConfigurationException e) {
      if (invocation.json()) {
        invocation.out().print(Json.of(e.findings()));
      }
      throw e;
    }
    if (invocation.json()) {
      invocation.out().println(configuration.canonicalJson());
    } else {
      invocation
          .out()
          .printf(
              "%s is good: %d multipliers, configuration %s%n",
              configuration.name(),
              configuration.parameters().multipliers(),
              configuration.shortHash());
    }
    return OK;
  }
}
