package dev.ditto.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.help.HelpFormatter;

/** Command line of the trainer. */
public final class TrainingMain {
  private TrainingMain() {}

  /**
   * Trains a network.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    Options options = options();
    try {
      CommandLine line = new DefaultParser().parse(options, args);
      if (line.hasOption("help")) {
        HelpFormatter.builder()
            .setShowSince(false)
            .get()
            .printHelp("ditto-training", "Trains one of the seed networks.", options, "", true);
        return;
      }
      if (!line.getArgList().isEmpty()) {
        throw new ParseException("unexpected argument " + line.getArgList().get(0));
      }
      Path folder = Path.of(line.getOptionValue("out", "out"));
      new TrainingRun(folder, plan(line), line.hasOption("resume")).go();
    } catch (ParseException e) {
      fail(2, e.getMessage() + "; --help lists the options");
    } catch (IOException e) {
      fail(1, e.getMessage());
    }
  }

  private static void fail(int status, String message) {
    System.err.println("ditto-training: " + message);
    System.exit(status);
  }

  private static Plan plan(CommandLine line) throws ParseException {
    return new Plan(
        recipe(line),
        number(line, "seed", 7, Integer.MIN_VALUE, Integer.MAX_VALUE),
        number(line, "steps", 4000, 1, 10_000_000),
        number(line, "batch", 32, 1, 1024),
        number(line, "threads", 2, 1, 256),
        1.5e-3,
        100,
        0.998,
        number(line, "checkpoint-every", 200, 1, 10_000_000),
        number(line, "export-every", 500, 1, 10_000_000));
  }

  private static Recipe recipe(CommandLine line) throws ParseException {
    String text = line.getOptionValue("network", "shapes16");
    for (Recipe recipe : Recipe.values()) {
      if (recipe.name().equals(text.toUpperCase(Locale.ROOT))) {
        return recipe;
      }
    }
    throw new ParseException(
        "--network is " + text + " but must be one of shapes16, transformer16, captions16");
  }

  private static int number(CommandLine line, String option, int usual, int low, int high)
      throws ParseException {
    String text = line.getOptionValue(option);
    if (text == null) {
      return usual;
    }
    try {
      int value = Integer.parseInt(text);
      if (value >= low && value <= high) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Falls through to the message, which fits this case as well.
    }
    throw new ParseException(
        "--" + option + " is " + text + " but must be a whole number from " + low + " to " + high);
  }

  private static Options options() {
    Options options = new Options();
    options.addOption(
        with("network", "NAME", "shapes16, transformer16 or captions16 (default: shapes16)"));
    options.addOption(with("out", "DIR", "folder of the run (default: out)"));
    options.addOption(with("seed", "N", "chooses weights, pictures and noise (default: 7)"));
    options.addOption(with("steps", "N", "steps in all (default: 4000)"));
    options.addOption(with("batch", "N", "pictures in a step (default: 32)"));
    options.addOption(with("threads", "N", "threads of PyTorch (default: 2)"));
    options.addOption(with("checkpoint-every", "N", "steps between checkpoints (default: 200)"));
    options.addOption(with("export-every", "N", "steps between exports (default: 500)"));
    options.addOption(Option.builder().longOpt("resume").desc("go on from the checkpoint").get());
    options.addOption(Option.builder("h").longOpt("help").desc("show this text").get());
    return options;
  }

  private static Option with(String name, String argument, String description) {
    return Option.builder().longOpt(name).hasArg().argName(argument).desc(description).get();
  }
}
