package dev.ditto.program.stage;

import dev.ditto.program.layer.CostModel;
import dev.ditto.program.layer.LayerNest;
import dev.ditto.program.layer.NestMember;
import dev.ditto.program.layer.Tiling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A layer of several evaluations, computed for each in turn, tile by tile, so that each weight is
 * fetched once for all.
 *
 * @param stages that of each evaluation
 * @param parts their names
 */
record SharedWeights(List<ArrayStage> stages, List<String> parts) {
  /** Of what evaluations do at the same place; empty if that is not work of the array. */
  static Optional<SharedWeights> of(List<StageList.Part> parts) {
    if (!parts.stream().allMatch(part -> part.stage() instanceof ArrayStage)) {
      return Optional.empty();
    }
    return Optional.of(
        new SharedWeights(
            parts.stream().map(part -> (ArrayStage) part.stage()).toList(),
            parts.stream().map(StageList.Part::name).toList()));
  }

  /** How the layer is cut to be written so; empty if that cannot be or is not worth it. */
  Optional<Tiling> tiling(Writer writer) {
    ArrayStage first = stages.get(0);
    boolean possible =
        stages.size() > 1
            && stages.stream().allMatch(ArrayStage::leavesRowsAtMost)
            && stages.stream().allMatch(stage -> stage.weights().equals(first.weights()))
            && areas(writer) <= writer.areas()
            && besides() <= Writer.homeWords(writer.parameters())
            && rowStatistics() <= writer.rows();
    return possible
        ? first.tilings().shared(stages.stream().map(stage -> stage.job(writer)).toList())
        : Optional.empty();
  }

  private int areas(Writer writer) {
    return chains().mapToInt(chain -> Chain.areas(chain, writer)).sum();
  }

  private int besides() {
    return chains().mapToInt(Chain::besides).sum();
  }

  private int rowStatistics() {
    return chains().mapToInt(Chain::rowStatistics).sum();
  }

  private Stream<List<Pass>> chains() {
    return stages.stream().flatMap(stage -> stage.branches().stream()).map(Branch::passes);
  }

  /** Writes the layer for all evaluations. */
  void write(Tiling tiling, Writer writer) {
    writer.areasTogether(areas(writer));
    writer.besideTogether(besides());
    writer.rowsTogether(rowStatistics());
    List<NestMember> members = new ArrayList<>();
    for (int i = 0; i < stages.size(); i++) {
      members.add(stages.get(i).member(parts.get(i), writer));
    }
    ArrayStage first = stages.get(0);
    writer.plan().cost(CostModel.of(writer.parameters(), first.shape(), first.byFlow()));
    LayerNest.write(members, tiling, writer.plan());
  }
}
