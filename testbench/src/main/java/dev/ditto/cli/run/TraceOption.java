package dev.ditto.cli.run;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Disassembler;
import dev.ditto.accel.isa.Engine;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.UsageException;
import dev.ditto.cosim.EngineTrace;
import dev.ditto.cosim.RunTimeline;
import dev.ditto.program.Program;
import dev.ditto.report.ChromeTrace;
import dev.ditto.report.Timeline;
import dev.ditto.report.TimelineHtml;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/**
 * {@code --trace} and {@code --trace-step}: what every engine worked on, and when.
 *
 * @param file of the trace
 * @param page of one step, beside it
 */
record TraceOption(Path file, Path page, int step) {
  private static final String FILE = "trace";
  private static final String STEP = "trace-step";

  static void add(Options options) {
    options.addOption(
        Option.builder()
            .longOpt(FILE)
            .hasArg()
            .argName("FILE.json")
            .desc(
                "write what every engine worked on in every cycle, for Perfetto or"
                    + " chrome://tracing, and beside it FILE.html with one step")
            .get());
    options.addOption(
        Option.builder()
            .longOpt(STEP)
            .hasArg()
            .argName("N")
            .desc("the step in FILE.html, from 0 on (default: the second)")
            .get());
  }

  /** What is wanted; nothing without {@code --trace}. */
  static Optional<TraceOption> read(Invocation invocation, int steps) {
    if (!invocation.has(FILE)) {
      if (invocation.has(STEP)) {
        throw new UsageException("--trace-step says what --trace FILE.json shows");
      }
      return Optional.empty();
    }
    for (String other : new String[] {"layers", "waves", "rtl"}) {
      if (invocation.has(other)) {
        throw new UsageException(
            "--trace is for whole runs on the generated accelerator, not with --" + other);
      }
    }
    Path file = Invocation.path(invocation.text(FILE, "")).toAbsolutePath();
    String name = String.valueOf(file.getFileName());
    if (!name.endsWith(".json") || Files.isDirectory(file)) {
      throw new UsageException("--trace: '" + name + "' is not the name of a .json file");
    }
    if (!Files.isDirectory(file.getParent())) {
      throw new UsageException("--trace: " + file + " is no file in a folder that exists");
    }
    Path page = file.resolveSibling(name.substring(0, name.length() - 5) + ".html");
    int step = (int) invocation.number(STEP, Math.min(1, steps - 1), 0, steps - 1);
    return Optional.of(new TraceOption(file, page, step));
  }

  /**
   * Writes both files, the page only if the run came to its step.
   *
   * @return a line that says where they are
   */
  String write(String title, EngineTrace trace, Program program) throws IOException {
    Timeline timeline = timeline(title, RunTimeline.of(trace, program), program);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      ChromeTrace.write(timeline, out);
    }
    String where = "%,d commands in %s".formatted(timeline.slices().size(), file);
    if (step >= timeline.steps().size()) {
      return where + "; the run never came to step " + step;
    }
    Files.writeString(page, TimelineHtml.of(timeline, step));
    return where + ", step " + step + " in " + page;
  }

  private static Timeline timeline(String title, RunTimeline run, Program program) {
    List<String> tracks = new ArrayList<>();
    for (Engine engine : Engine.values()) {
      tracks.add(engine.name());
    }
    tracks.add("command unit");
    List<Timeline.Slice> slices = new ArrayList<>();
    for (int track = 0; track < run.spans().size(); track++) {
      for (RunTimeline.Span span : run.spans().get(track)) {
        Command command = program.commands().get(span.place());
        slices.add(
            new Timeline.Slice(
                track,
                command.opcode().name(),
                program.parts().get(span.place()),
                span.step(),
                span.begin(),
                span.end(),
                span.place(),
                span.taken(),
                span.started(),
                Disassembler.text(command)));
      }
    }
    return new Timeline(title, tracks, slices, run.steps(), run.end());
  }
}
