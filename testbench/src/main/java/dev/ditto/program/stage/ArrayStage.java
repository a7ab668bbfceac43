package dev.ditto.program.stage;

import dev.ditto.accel.isa.Statistics;
import dev.ditto.program.layer.CodesAt;
import dev.ditto.program.layer.CostModel;
import dev.ditto.program.layer.Drain;
import dev.ditto.program.layer.LayerJob;
import dev.ditto.program.layer.LayerNest;
import dev.ditto.program.layer.Lines;
import dev.ditto.program.layer.NestMember;
import dev.ditto.program.layer.Shape;
import dev.ditto.program.layer.SumsAt;
import dev.ditto.program.layer.Tiling;
import dev.ditto.program.layer.WeightsAt;
import dev.ditto.program.tensor.ChannelMap;
import dev.ditto.program.tensor.Region;
import dev.ditto.program.tensor.Tensor;
import dev.ditto.program.tensor.View;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A convolution, or linear layers that work on the same codes, on the array, and the chains of
 * passes that their sums go through.
 *
 * @param layer its name, the same in all evaluations
 * @param shape in channel positions
 * @param input whose codes it takes
 * @param weights where its weights lie
 * @param sums where its sums lie in memory, if it may be computed from differences
 * @param flowLayer its number in the flow unit
 * @param byFlow whether it may be computed from differences
 * @param lines along which they may be taken, too
 * @param tilings where it looks up how it is cut
 * @param residency where it looks up what it keeps on the chip
 * @param outputs operations of the network whose sums it makes
 * @param branches which column tiles go through which passes; each tile is in one of them
 */
public record ArrayStage(
    String layer,
    Shape shape,
    View input,
    WeightsAt weights,
    SumsAt sums,
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
  public record Output(String operation, int firstTile, ChannelMap map) {}

  /**
   * Where the sums of a column tile go.
   *
   * @param tile which of the chain's column tiles it is
   */
  record Route(Chain chain, int tile) {}

  @Override
  public List<Region> regions(int evaluation, int columns) {
    if (!storesSums()) {
      return List.of();
    }
    return outputs.stream().map(output -> region(evaluation, output, columns)).toList();
  }

  private boolean storesSums() {
    return byFlow && !residency.of(flowLayer).keepsY();
  }

  private Region region(int evaluation, Output output, int columns) {
    long address = sums.row(0, output.firstTile(), 0);
    Region.Layout layout =
        (row, channel) -> {
          int position = output.map().at(channel);
          int tile = output.firstTile() + position / columns;
          return Region.Element.ofWord(
              sums.row(0, tile, row) - address,
              position % columns,
              sums.tiles().get(tile).sumBits());
        };
    return new Region(
        evaluation,
        output.operation(),
        Region.Kind.SUMS,
        0,
        address,
        shape.outRows(),
        output.map().channels(),
        layout,
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public boolean takesWhereOthersStay() {
    return tensors().anyMatch(Tensor::staysBeside);
  }

  @Override
  public void write(Writer writer) {
    LayerJob job = job(writer);
    write(job, tilings.of(job), writer, routes(job, writer), 0);
  }

  /** Whether what it leaves on the chip for stages that follow is nothing but words of ROW. */
  boolean leavesRowsAtMost() {
    return tensors().noneMatch(tensor -> tensor.stays() || tensor.wants(Statistics.CHANNELS));
  }

  private Stream<Tensor> tensors() {
    return branches.stream()
        .flatMap(branch -> branch.passes().stream())
        .map(pass -> pass.out().tensor());
  }

  LayerJob job(Writer writer) {
    return new LayerJob(
        layer,
        shape,
        writer.parameters(),
        byFlow ? LayerJob.Reference.FLOW : LayerJob.Reference.NOTHING,
        flowLayer,
        storesSums(),
        residency.of(flowLayer),
        new CodesAt(
            input.tensor().codes(writer.turn(), input.firstTile(), 0),
            input.tensor().codes(1 - writer.turn(), input.firstTile(), 0),
            input.tensor().pitch(),
            false),
        weights,
        sums,
        lines);
  }

  private IntFunction<Route> routes(LayerJob job, Writer writer) {
    writer.atLayer(job.always());
    List<Chain> chains =
        branches.stream().map(branch -> new Chain(branch.passes(), writer, 0)).toList();
    return columnTile -> {
      int branch = 0;
      while (!branches.get(branch).has(columnTile)) {
        branch++;
      }
      return new Route(chains.get(branch), branches.get(branch).tile(columnTile));
    };
  }

  /** As one of layers that are written in turn. */
  NestMember member(String part, Writer writer) {
    LayerJob job = job(writer);
    writer.plan().part(part);
    Drain drain = drain(job, writer, routes(job, writer), 0);
    return new NestMember(job, part, writer.plan(), drain);
  }

  /**
   * Writes a layer whose sums go through chains.
   *
   * @param routes where the sums of each column tile go
   * @param rowFactor first word in ROW of the rows' multiply-adds
   */
  static void write(
      LayerJob job, Tiling tiling, Writer writer, IntFunction<Route> routes, int rowFactor) {
    writer.plan().cost(CostModel.of(job.parameters(), job.shape(), job.mayDiffer()));
    LayerNest.write(job, tiling, writer.plan(), drain(job, writer, routes, rowFactor));
  }

  private static Drain drain(
      LayerJob job, Writer writer, IntFunction<Route> routes, int rowFactor) {
    Shape s = job.shape();
    return (tile, y, ended) -> {
      writer.at(job.always(), tile, ended);
      boolean whole = tile.columns() == s.outWidth();
      int rows = whole ? tile.rows() : tile.columns();
      int pieces = whole ? 1 : tile.lines();
      Route route = routes.apply(tile.columnTile());
      Chain chain = route.chain();
      boolean awaited = tile.columnTile() + 1 == job.columnTiles() && chain.encodes();
      List<Shape.Span> parts =
          awaited ? writer.pieces(rows, writer.mostRows()) : List.of(new Shape.Span(0, rows));
      for (int piece = 0; piece < pieces; piece++) {
        int row = (tile.firstLine() + piece) * s.outWidth() + tile.firstColumn();
        for (Shape.Span part : parts) {
          chain.run(
              route.tile(),
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
