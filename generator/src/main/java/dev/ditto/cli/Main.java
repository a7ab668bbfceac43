package dev.ditto.cli;

import dev.ditto.accel.config.ConfigurationException;
import dev.ditto.accel.config.ParameterModel;
import dev.ditto.hdl.tools.ToolMissingException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.help.HelpFormatter;
import org.apache.commons.cli.help.TextHelpAppendable;

/**
 * Finds the verb, parses its options, and turns whatever goes wrong into one message and an exit
 * code.
 */
public final class Main {
  private static final int WIDTH = 100;

  private final List<Verb> verbs;
  private final PrintStream out;
  private final PrintStream err;

  Main(List<Verb> verbs, PrintStream out, PrintStream err) {
    this.verbs = verbs;
    this.out = out;
    this.err = err;
  }

  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    // Numbers in messages are for programs and for people of any language.
    Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    System.exit(new Main(installedVerbs(), System.out, System.err).run(arguments));
  }

  /** All verbs on the class path, by name. */
  public static List<Verb> installedVerbs() {
    return ServiceLoader.load(Verb.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(Verb::name))
        .toList();
  }

  int run(String... arguments) {
    if (arguments.length == 0) {
      overview();
      return Verb.USAGE;
    }
    return switch (arguments[0]) {
      case "help" -> arguments.length == 1 ? overview() : run(arguments[1], "--help");
      case "-h", "--help" -> overview();
      case "--version" -> run("version");
      default -> find(arguments[0]).map(verb -> run(verb, arguments)).orElse(Verb.USAGE);
    };
  }

  /** The verb of a name; where there is none, says so. */
  private Optional<Verb> find(String name) {
    Optional<Verb> verb = verbs.stream().filter(v -> v.name().equals(name)).findFirst();
    if (verb.isEmpty()) {
      String near =
          ParameterModel.near(name, verbs.stream().map(Verb::name).toList())
              .map(known -> "; did you mean " + known + "?")
              .orElse("");
      err.printf("no verb is called '%s'%s ('ditto help' lists all)%n", name, near);
    }
    return verb;
  }

  private int run(Verb verb, String... arguments) {
    Options options = new Options();
    CommonOptions.everywhere(options);
    verb.addOptions(options);
    boolean verbose = Arrays.asList(arguments).contains("-v");
    try {
      var line =
          DefaultParser.builder()
              .setAllowPartialMatching(false)
              .get()
              .parse(options, Arrays.copyOfRange(arguments, 1, arguments.length));
      if (line.hasOption("h")) {
        help(verb, options);
        return Verb.OK;
      }
      if (!line.getArgList().isEmpty() && verb.arguments().isEmpty()) {
        throw new UsageException("'" + line.getArgList().get(0) + "' is not expected here");
      }
      return verb.run(new Invocation(line, out, err));
    } catch (ParseException | UsageException e) {
      err.println("ditto " + verb.name() + ": " + e.getMessage());
      err.println("'ditto " + verb.name() + " --help' shows its options");
      return Verb.USAGE;
    } catch (ConfigurationException e) {
      err.println(e.getMessage());
      return Verb.USAGE;
    } catch (ToolMissingException e) {
      err.println("ditto " + verb.name() + ": " + e.getMessage());
      return Verb.TOOL_MISSING;
    } catch (Exception e) {
      err.println("ditto " + verb.name() + " failed: " + e);
      if (verbose) {
        e.printStackTrace(err);
      } else {
        err.println("add -v for the stack trace");
      }
      return Verb.FAILED;
    }
  }

  private int overview() {
    out.println("usage: ditto VERB [options]\n");
    verbs.forEach(v -> out.printf("  %-12s %s%n", v.name(), v.summary()));
    out.println("\n'ditto help VERB' or 'ditto VERB --help' shows a verb's options.");
    out.println(
        "exit codes: 0 good, 1 a comparison or test failed, 2 usage or configuration, 3 a tool is missing");
    return Verb.OK;
  }

  private void help(Verb verb, Options options) {
    TextHelpAppendable page = new TextHelpAppendable(out);
    page.setMaxWidth(WIDTH);
    HelpFormatter formatter =
        HelpFormatter.builder().setHelpAppendable(page).setShowSince(false).get();
    String usage = "ditto " + verb.name() + " [options] " + verb.arguments();
    try {
      formatter.printHelp(usage.strip(), verb.summary(), options, "", false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
