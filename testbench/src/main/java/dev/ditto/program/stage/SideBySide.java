package dev.ditto.program.stage;

import dev.ditto.program.layer.Tiling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the evaluations of a step side by side. They do not need each other before its end: while
 * the vector unit is busy with one the array is with another, and weights are fetched for all.
 */
public final class SideBySide {
  private final List<List<StageList.Part>> evaluations;
  private final Writer writer;

  private SideBySide(List<List<StageList.Part>> evaluations, Writer writer) {
    this.evaluations = evaluations;
    this.writer = writer;
  }

  /**
   * Writes all stages of a step.
   *
   * @param evaluations of one network; the first may have stages in front that the others share
   */
  public static void write(List<List<StageList.Part>> evaluations, Writer writer) {
    new SideBySide(evaluations, writer).write();
  }

  private void write() {
    List<StageList.Part> first = evaluations.get(0);
    int last = evaluations.get(evaluations.size() - 1).size();
    int shared = first.size() - last;
    writer.stages(first.subList(0, shared));
    for (int from = 0; from < last; ) {
      int to = end(from, last);
      List<List<StageList.Part>> units = new ArrayList<>();
      for (List<StageList.Part> parts : evaluations) {
        int offset = parts.size() - last;
        units.add(parts.subList(offset + from, offset + to));
      }
      unit(units);
      from = to;
    }
  }

  /** End of the stages from {@code from} on that pass things on within the chip. */
  private int end(int from, int count) {
    List<StageList.Part> parts = evaluations.get(evaluations.size() - 1);
    int end = from + 1;
    for (int place = from + 1; place < count; place++) {
      if (place - parts.get(place).stage().follows() < end) {
        end = place + 1;
      }
    }
    return end;
  }

  /** Writes the same stages of all evaluations, of which the first may be a layer of the array. */
  private void unit(List<List<StageList.Part>> units) {
    Optional<SharedWeights> layer =
        SharedWeights.of(units.stream().map(parts -> parts.get(0)).toList());
    Optional<Tiling> tiling = layer.flatMap(shared -> shared.tiling(writer));
    if (tiling.isPresent()) {
      layer.get().write(tiling.get(), writer);
      units.forEach(parts -> writer.stages(parts.subList(1, parts.size())));
    } else {
      units.forEach(writer::stages);
    }
  }
}
