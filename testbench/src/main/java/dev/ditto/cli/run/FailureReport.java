package dev.ditto.cli.run;

import dev.ditto.accel.handover.text.Json;
import dev.ditto.cli.OutputDirectory;
import dev.ditto.cosim.BenchException;
import dev.ditto.cosim.Divergence;
import dev.ditto.cosim.DivergenceException;
import dev.ditto.cosim.Mismatch;
import dev.ditto.cosim.MismatchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a run that failed leaves for programs, in the place where one that did not leaves its
 * figures: {@code verdict} is {@code different} after a wrong value, {@code failed} after anything
 * else. What is not known is left out. Steps and cycles count from 0.
 */
final class FailureReport {
  private final Map<String, Object> fields = new LinkedHashMap<>();

  /**
   * @param failure one of those that a comparison ends with
   * @param job what was run
   */
  FailureReport(RuntimeException failure, JobDescription job) {
    boolean value = !(failure instanceof BenchException);
    fields.put("verdict", value ? "different" : "failed");
    if (failure instanceof DivergenceException wrong) {
      add(wrong.divergence());
    } else if (failure instanceof MismatchException wrong) {
      place(wrong.layer(), wrong.step());
      wrong.mismatches().stream().findFirst().ifPresent(this::add);
    } else if (failure instanceof BenchException other) {
      other.layer().ifPresent(layer -> fields.put("layer", layer));
      other.step().ifPresent(step -> fields.put("step", step));
      other.cycle().ifPresent(cycle -> fields.put("cycle", cycle));
    }
    fields.put("message", failure.getMessage());
    job.addTo(fields);
  }

  private void place(String layer, int step) {
    fields.put("layer", layer);
    fields.put("step", step);
  }

  private void add(Divergence wrong) {
    fields.put("step", wrong.step());
    fields.put("tensor", wrong.region().value());
    fields.put("kind", wrong.region().kind().name().toLowerCase(Locale.ROOT));
    element(wrong.rowOfEntry(), wrong.channel(), wrong.hardware(), wrong.golden());
    fields.put("cycle", wrong.cycle());
  }

  private void add(Mismatch wrong) {
    fields.put("kind", wrong.what());
    element(wrong.row(), wrong.channel(), wrong.hardware(), wrong.golden());
    wrong.written().ifPresent(cycle -> fields.put("cycle", cycle));
  }

  private void element(int row, int channel, long hardware, long golden) {
    fields.put("row", row);
    fields.put("channel", channel);
    fields.put("hardware", hardware);
    fields.put("golden", golden);
  }

  /** Adds what was found out later. */
  void add(String key, String text) {
    fields.put(key, text);
  }

  /** Writes it as the file that an output directory must have. */
  Path write(Path directory) throws IOException {
    return Files.writeString(directory.resolve(OutputDirectory.MARKER), Json.of(fields));
  }
}
