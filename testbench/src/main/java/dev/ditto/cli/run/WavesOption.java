package dev.ditto.cli.run;

import dev.ditto.accel.config.ParameterModel;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.UsageException;
import dev.ditto.cosim.LayerWaves;
import dev.ditto.cosim.Outlines;
import dev.ditto.cosim.WaveWindow;
import dev.ditto.program.layer.LayerOutline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/**
 * {@code --waves} and what it shows: layers, by {@code --waves-from} and {@code --waves-layers}, or
 * any cycles, by {@code --waves-cycles}.
 */
final class WavesOption {
  private static final String FILE = "waves";
  private static final String FROM = "waves-from";
  private static final String LAYERS = "waves-layers";
  private static final String CYCLES = "waves-cycles";
  private static final int MOST_LAYERS = 1000;

  /** A run of so many has never been. */
  private static final Pattern FIRST_LAST = Pattern.compile("(\\d{1,15}):(\\d{1,15})");

  private WavesOption() {}

  static void add(Options options) {
    options.addOption(
        Option.builder()
            .longOpt(FILE)
            .hasArg()
            .argName("FILE")
            .desc(
                "write a VCD of everything inside the accelerator, for a layer or some, or with"
                    + " --waves-cycles for some cycles")
            .get());
    options.addOption(
        Option.builder()
            .longOpt(FROM)
            .hasArg()
            .argName("LAYER[/STEP]")
            .desc("where the waves begin (default: the first layer; step 0)")
            .get());
    options.addOption(
        Option.builder()
            .longOpt(LAYERS)
            .hasArg()
            .argName("N")
            .desc("how many layers, in order of execution, the waves show (default 1)")
            .get());
    options.addOption(
        Option.builder()
            .longOpt(CYCLES)
            .hasArg()
            .argName("FIRST:LAST")
            .desc(
                "the waves show these cycles of the whole run, counted as messages count them;"
                    + " the run goes on to its end")
            .get());
  }

  /** Whether the user wants waves of layers. */
  static boolean ofLayers(Invocation invocation) {
    return !invocation.has(CYCLES)
        && (invocation.has(FILE) || invocation.has(FROM) || invocation.has(LAYERS));
  }

  /** The waves of cycles that are wanted; none without {@code --waves-cycles}. */
  static Optional<WaveWindow> readCycles(Invocation invocation) {
    if (!invocation.has(CYCLES)) {
      return Optional.empty();
    }
    if (!invocation.has(FILE)) {
      throw new UsageException("--waves-cycles says what --waves FILE shows");
    }
    for (String other : List.of(FROM, LAYERS, "layers")) {
      if (invocation.has(other)) {
        throw new UsageException("--waves-cycles is for whole runs, not with --" + other);
      }
    }
    String text = invocation.text(CYCLES, "");
    Matcher cycles = FIRST_LAST.matcher(text);
    if (!cycles.matches() || Long.parseLong(cycles.group(1)) > Long.parseLong(cycles.group(2))) {
      throw new UsageException(
          "--waves-cycles: '%s' is not FIRST:LAST, two cycles, the first not after the last"
              .formatted(text));
    }
    return Optional.of(
        WaveWindow.within(
            Long.parseLong(cycles.group(1)), Long.parseLong(cycles.group(2)), file(invocation)));
  }

  /** The waves of layers that are wanted; none without {@code --waves}. */
  static Optional<LayerWaves> read(Invocation invocation, ModelOptions model) {
    if (!invocation.has(FILE)) {
      if (invocation.has(FROM) || invocation.has(LAYERS)) {
        throw new UsageException("--waves-from and --waves-layers say what --waves FILE shows");
      }
      return Optional.empty();
    }
    Path file = file(invocation);
    int layers = (int) invocation.number(LAYERS, 1, 1, MOST_LAYERS);
    return Optional.of(new LayerWaves(from(invocation.text(FROM, ""), model, layers), file));
  }

  private static Path file(Invocation invocation) {
    Path file = Invocation.path(invocation.text(FILE, "")).toAbsolutePath();
    if (Files.isDirectory(file) || !Files.isDirectory(file.getParent())) {
      throw new UsageException("--waves: " + file + " is no file in a folder that exists");
    }
    return file;
  }

  private static LayerWaves.Window from(String text, ModelOptions model, int layers) {
    List<String> names =
        Outlines.of(model.model().quantized()).stream().map(LayerOutline::name).toList();
    int slash = text.lastIndexOf('/');
    String layer = slash < 0 ? text : text.substring(0, slash);
    int last = model.request().steps() - 1;
    String step = slash < 0 ? "0" : text.substring(slash + 1);
    if (!step.matches("\\d{1,6}") || Integer.parseInt(step) > last) {
      throw new UsageException("--waves-from: '" + step + "' is no step of this run, 0.." + last);
    }
    if (layer.isEmpty()) {
      return new LayerWaves.Window(names.get(0), Integer.parseInt(step), layers);
    }
    if (!names.contains(layer)) {
      throw new UsageException(
          "--waves-from: no layer is called '%s'; did you mean %s?"
              .formatted(layer, ParameterModel.nearest(layer, names)));
    }
    return new LayerWaves.Window(layer, Integer.parseInt(step), layers);
  }
}
