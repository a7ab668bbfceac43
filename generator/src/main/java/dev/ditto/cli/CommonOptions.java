package dev.ditto.cli;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Options that mean the same wherever they appear. */
public final class CommonOptions {
  private CommonOptions() {}

  /** {@code -c -p --set}: which accelerator. */
  public static void configuration(Options options) {
    options.addOption(
        Option.builder("c")
            .longOpt("config")
            .hasArg()
            .argName("FILE")
            .desc("accelerator parameters, JSON")
            .get());
    options.addOption(
        Option.builder("p")
            .longOpt("preset")
            .hasArg()
            .argName("NAME")
            .desc("built-in parameters (see 'presets')")
            .get());
    options.addOption(
        Option.builder()
            .longOpt("set")
            .hasArg()
            .argName("KEY=VALUE")
            .desc("override one parameter; may be repeated")
            .get());
  }

  /** {@code -o --force}: where results go. */
  public static void output(Options options) {
    options.addOption(
        Option.builder("o").longOpt("out").hasArg().argName("DIR").desc("output directory").get());
    options.addOption(
        Option.builder()
            .longOpt("force")
            .desc("replace a directory that this program did not write")
            .get());
  }

  /** {@code --seed}: where randomness starts. */
  public static void seed(Options options) {
    options.addOption(
        Option.builder()
            .longOpt("seed")
            .hasArg()
            .argName("N")
            .desc("seed of everything random (default 1)")
            .get());
  }

  /** {@code --json}: results for programs. */
  public static void json(Options options) {
    json(options, "print JSON");
  }

  /** The same, with words of the verb's own. */
  static void json(Options options, String description) {
    options.addOption(Option.builder().longOpt("json").desc(description).get());
  }

  /** {@code -q -v -h}: understood by every verb. */
  static void everywhere(Options options) {
    options.addOption(Option.builder("q").longOpt("quiet").desc("no progress").get());
    options.addOption(
        Option.builder("v").longOpt("verbose").desc("more detail, stack traces").get());
    options.addOption(Option.builder("h").longOpt("help").desc("show this").get());
  }
}
