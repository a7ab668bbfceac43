package dev.ditto.cli.run;

import dev.ditto.cosim.RunCost;
import dev.ditto.timing.Bound;
import dev.ditto.timing.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code compare} tells of its runs. */
record Comparison(List<ComparedRun> runs) {
  Comparison {
    runs = List.copyOf(runs);
  }

  /** The run in full, by the model. */
  private Optional<Prediction> full() {
    return runs.stream()
        .filter(run -> run.way().full())
        .findFirst()
        .flatMap(ComparedRun::prediction);
  }

  /** What each run cost. */
  String costs() {
    return RunCost.table(runs.stream().map(ComparedRun::cost).toList());
  }

  /** What layers wait for, and which of them are slower than in full. */
  String layers() {
    if (runs.stream().allMatch(run -> run.prediction().isEmpty())) {
      return "Bounds of layers are known for a memory that never stalls; leave out --stalls.%n"
          .formatted();
    }
    StringBuilder text = new StringBuilder();
    text.append(
        """
        What layers wait for in a step from the second on, or the only one, by the cycle model: how many wait most for it,
        and its share of all cycles; the layers that cost most; and those in a row that wait for the vector unit.
        """);
    Optional<Prediction> full = full();
    for (ComparedRun run : runs) {
      run.table()
          .ifPresent(
              t -> text.append(LayerBounds.of(t).text(run.way().name(), t)).append(note(run)));
    }
    text.append(String.format("%n"));
    runs.forEach(
        run -> run.against(full).ifPresent(beside -> text.append(beside.text(run.way().name()))));
    return text.toString();
  }

  private static String note(ComparedRun run) {
    return run.otherwise() == 0
        ? ""
        : "  the hardware computed %d layers of the last step in another mode%n"
            .formatted(run.otherwise());
  }

  /** The runs with all their layers, for the manifest. */
  List<ComparedRun.Told> told() {
    Optional<Prediction> full = full();
    return runs.stream().map(run -> run.told(full)).toList();
  }

  /** A line for each layer of each run; empty where no layer is known. */
  List<String> csv() {
    List<String> lines = new ArrayList<>();
    for (ComparedRun run : runs) {
      run.table().ifPresent(t -> t.layers().forEach(row -> lines.add(line(run.way().name(), row))));
    }
    if (!lines.isEmpty()) {
      Stream<String> bounds = Stream.of(Bound.values()).map(Bound::title);
      lines.add(0, "run,layer,mode,cycles,bound," + bounds.collect(Collectors.joining(",")));
    }
    return lines;
  }

  private static String line(String run, CycleTable.Row row) {
    String shares =
        row.bounds().values().stream()
            .map(share -> String.format(Locale.ROOT, "%.4f", share))
            .collect(Collectors.joining(","));
    return String.format(
        Locale.ROOT,
        "\"%s\",%s,%s,%.1f,%s,%s",
        run,
        row.name(),
        row.mode(),
        row.cycles(),
        row.bound(),
        shares);
  }
}
