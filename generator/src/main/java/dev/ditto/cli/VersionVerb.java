package dev.ditto.cli;

import dev.ditto.accel.Release;
import org.apache.commons.cli.Options;

/** {@code version}. */
public final class VersionVerb implements Verb {
  @Override
  public String name() {
    return "version";
  }

  @Override
  public String summary() {
    return "print the program's version";
  }

  @Override
  public void addOptions(Options options) {}

  @Override
  public int run(Invocation invocation) {
    invocation.out().println(Release.GENERATOR);
    return OK;
  }
}
