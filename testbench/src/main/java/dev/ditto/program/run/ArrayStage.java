package dev.ditto.program.run;

import dev.ditto.accel.isa.Space;
import dev.ditto.program.layer.CodesAt;
import dev.ditto.program.layer.CostModel;
import dev.ditto.program.layer.Drain;
import dev.ditto.program.layer.LayerJob;
import dev.ditto.program.layer.LayerNest;
import dev.ditto.program.layer.Lines;
import dev.ditto.program.layer.NestMember;
import dev.ditto.program.layer.Shape;
import dev.ditto.program.layer.Tiling;
import dev.ditto.program.layer.WeightsAt;
import dev.ditto.program.order.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A convolution, or linear layers that work on the same codes, on the array, and the chains of
 * passes that their sums go through.
 *
 * @param input whose codes it takes
 * @param weights where its weights lie
 * @param sums first byte of its sums in memory
 * @param sumsAs how they lie there, {@link Space#Y} or {@link Space#Y24}
 * @param flowLayer its number in the flow unit
 * @param byFlow whether it may be computed from differences
 * @param lines along which they may be taken, too
 * @param outputs operations of the network whose sums it makes
 * @param branches which column tiles go through which passes; each through those of one
 */
record ArrayStage(
    String layer,
    Shape shape,
    View input,
    WeightsAt weights,
    long sums,
    Space sumsAs,
    int flowLayer,
    boolean byFlow,
    Optional<Lines> lines,
    Tilings tilings,
    Residency residency,
    List<Output> outputs,
    List<Branch> branches)
    implements Stage {

  /**
   * An operation of the network.
   *
   * @param firstTile the first of the layer's column tiles that are its own
   * @param map where its output channels stand, from there on
   */
  record Output(String operation, int firstTile, ChannelMap map) {}

  /**
   * What becomes of a column tile.
   *
   * @param tile which of the chain's it is
   */
  record Turn(Chain chain, int tile) {}

  @Override
  public List<Region> regions(int evaluation) {
    if (!byFlow) {
      return List.of();
    }
    return outputs.stream().map(output -> region(evaluation, output)).toList();
  }

  private Region region(int evaluation, Output output) {
    int columns = tilings.columns();
    int rows = shape.outRows();
    Region.Kind kind = SumSpace.kind(sumsAs);
    Region.Layout layout =
        (row, channel) -> {
          int position = output.map().at(channel);
          return ((long) (position / columns * rows + row) * columns + position % columns)
              * kind.bytes();
        };
    return new Region(
        evaluation,
        output.operation(),
        kind,
        0,
        sums + (long) output.firstTile() * rows * columns * kind.bytes(),
        rows,
        output.map().channels(),
        layout,
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public void write(Writer writer) {
    LayerJob job = job(writer);
    write(job, tilings.of(job), writer, turns(job, writer), 0);
  }

  /** Whether what is left on the chip for the stages that follow is nothing but words of ROW. */
  private boolean leavesRowsAtMost() {
    return branches.stream()
        .flatMap(branch -> branch.passes().stream())
        .map(pass -> pass.out().tensor())
        .noneMatch(tensor -> tensor.stays() || tensor.wantsStatistics());
  }

  private LayerJob job(Writer writer) {
    return new LayerJob(
        layer,
        shape,
        writer.parameters(),
        byFlow ? LayerJob.Reference.FLOW : LayerJob.Reference.NOTHING,
        flowLayer,
        byFlow,
        residency.of(flowLayer),
        new CodesAt(
            input.tensor().codes(writer.turn(), input.firstTile(), 0),
            input.tensor().codes(1 - writer.turn(), input.firstTile(), 0),
            input.tensor().pitch(),
            false),
        weights,
        sums,
        sumsAs,
        lines);
  }

  private IntFunction<Turn> turns(LayerJob job, Writer writer) {
    writer.at(job.always(), new Tile(0, 0, 1, 0, 1, -1));
    List<Chain> chains =
        branches.stream()
            .map(branch -> new Chain(new ArrayList<>(branch.passes()), writer, 0))
            .toList();
    return columnTile -> {
      int branch = 0;
      while (!branches.get(branch).has(columnTile)) {
        branch++;
      }
      return new Turn(chains.get(branch), branches.get(branch).tile(columnTile));
    };
  }

  /** The tiling with which stages are written in turn, tile by tile; empty if they cannot be. */
  static Optional<Tiling> shared(List<ArrayStage> stages, Writer writer) {
    ArrayStage first = stages.get(0);
    boolean possible =
        stages.size() > 1
            && stages.stream().allMatch(ArrayStage::leavesRowsAtMost)
            && stages.stream().allMatch(stage -> stage.weights.equals(first.weights))
            && areas(stages, writer) <= writer.areas()
            && besides(stages) <= Writer.homeWords(writer.parameters())
            && rowStatistics(stages) <= writer.rows();
    return possible
        ? first.tilings.shared(stages.stream().map(stage -> stage.job(writer)).toList())
        : Optional.empty();
  }

  private static int areas(List<ArrayStage> stages, Writer writer) {
    return chains(stages).mapToInt(chain -> Chain.areas(chain, writer)).sum();
  }

  private static int besides(List<ArrayStage> stages) {
    return chains(stages).mapToInt(Chain::besides).sum();
  }

  private static int rowStatistics(List<ArrayStage> stages) {
    return chains(stages).mapToInt(Chain::rowStatistics).sum();
  }

  private static Stream<List<Pass>> chains(List<ArrayStage> stages) {
    return stages.stream().flatMap(stage -> stage.branches.stream()).map(Branch::passes);
  }

  /** Writes stages in turn, tile by tile, so that each weight is fetched once for all. */
  static void write(List<StageList.Part> parts, Tiling tiling, Writer writer) {
    List<ArrayStage> stages = parts.stream().map(part -> (ArrayStage) part.stage()).toList();
    writer.areasTogether(areas(stages, writer));
    writer.besideTogether(besides(stages));
    writer.rowsTogether(rowStatistics(stages));
    List<NestMember> members = new ArrayList<>();
    for (int i = 0; i < stages.size(); i++) {
      String part = parts.get(i).name();
      LayerJob job = stages.get(i).job(writer);
      writer.plan().part(part);
      Drain drain = drain(job, writer, stages.get(i).turns(job, writer), 0);
      members.add(new NestMember(job, part, writer.plan(), drain));
    }
    ArrayStage first = stages.get(0);
    writer.plan().cost(CostModel.of(writer.parameters(), first.shape, first.byFlow));
    LayerNest.write(members, tiling, writer.plan());
  }

  /**
   * Writes a layer whose sums go through chains.
   *
   * @param turns what becomes of each column tile
   * @param rowFactor first word in ROW of the rows' multiply-adds
   */
  static void write(
      LayerJob job, Tiling tiling, Writer writer, IntFunction<Turn> turns, int rowFactor) {
    writer.plan().cost(CostModel.of(job.parameters(), job.shape(), job.mayDiffer()));
    LayerNest.write(job, tiling, writer.plan(), drain(job, writer, turns, rowFactor));
  }

  private static Drain drain(LayerJob job, Writer writer, IntFunction<Turn> turns, int rowFactor) {
    Shape s = job.shape();
    return (tile, y, ended) -> {
      writer.at(job.always(), tile, ended);
      boolean whole = tile.columns() == s.outWidth();
      int rows = whole ? tile.rows() : tile.columns();
      int pieces = whole ? 1 : tile.lines();
      Turn turn = turns.apply(tile.columnTile());
      Chain chain = turn.chain();
      boolean awaited = tile.columnTile() + 1 == job.columnTiles() && chain.encodes();
      List<Shape.Span> parts =
          awaited ? writer.pieces(rows, writer.mostRows()) : List.of(new Shape.Span(0, rows));
      for (int piece = 0; piece < pieces; piece++) {
        int row = (tile.firstLine() + piece) * s.outWidth() + tile.firstColumn();
        for (Shape.Span part : parts) {
          chain.run(
              turn.tile(),
              row + part.from(),
              part.size(),
              false,
              y + piece * tile.columns() + part.from(),
              rowFactor + row + part.from());
        }
      }
    };
  }
}
