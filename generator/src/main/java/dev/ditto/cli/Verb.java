package dev.ditto.cli;

import org.apache.commons.cli.Options;

/** One thing that the program can be told to do. */
public interface Verb {
  /** Good. */
  int OK = 0;

  /** A comparison or a test failed. */
  int FAILED = 1;

  /** Usage or configuration is wrong. */
  int USAGE = 2;

  /** A tool that the verb needs is missing. */
  int TOOL_MISSING = 3;

  /** The word on the command line. */
  String name();

  /** What it does, in one line without a full stop. */
  String summary();

  /** Words that follow the verb, for the usage line; for example {@code KEY...}. */
  default String arguments() {
    return "";
  }

  /**
   * Adds the verb's own options to the common ones that it understands (see {@link CommonOptions}).
   */
  void addOptions(Options options);

  /**
   * Does it and returns the exit code. Throws {@link UsageException}, {@link
   * dev.ditto.accel.config.ConfigurationException} or {@link
   * dev.ditto.hdl.tools.ToolMissingException} for what the user can mend; any other exception is a
   * defect of the program.
   */
  int run(Invocation invocation) throws Exception;
}
