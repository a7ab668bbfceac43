package dev.ditto.program.stage;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Sync;
import dev.ditto.accel.isa.Vector;
import dev.ditto.accel.isa.VectorBuilder;
import dev.ditto.accel.isa.VectorFunction;
import dev.ditto.arithmetic.ScaleFactor;
import dev.ditto.program.layer.CodesAt;
import dev.ditto.program.layer.CostModel;
import dev.ditto.program.layer.LayerJob;
import dev.ditto.program.layer.LayerNest;
import dev.ditto.program.layer.Shape;
import dev.ditto.program.layer.SumsAt;
import dev.ditto.program.layer.WeightsAt;
import dev.ditto.program.tensor.MemoryImage;
import dev.ditto.program.tensor.Region;
import dev.ditto.program.tensor.Tensor;
import dev.ditto.program.tensor.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Attention, head after head: scores on the array, softmax without its division, values on the
 * array, the division by row. A {@link KeyStage} comes before it.
 *
 * <p>Where keys and values never change, as those of a caption, both products may be computed from
 * differences, as any layer. Where they do change, {@code Q K} is the product before plus {@code
 * dQ} with the keys before plus {@code Q dK}: two products of differences in place of one of codes.
 * Of a trained network's queries and keys too few differences are zero for that. In the three
 * networks of seeds/models, over 20 steps, they take together 1.34 to 1.74 times the tokens of the
 * codes for scores and 1.40 to 2.03 times for values, and are less in none of 36 products; with 64
 * steps of the transformer 1.28 to 1.94 times. {@code ditto analyze --modes} tells them all. So
 * these products are always computed in full.
 *
 * @param heads number of heads
 * @param query codes {@code [queries][heads * depth]}
 * @param key codes {@code [keys][heads * depth]}
 * @param value codes {@code [keys][heads * depth]}
 * @param logit of the softmax
 * @param division unit of the division
 * @param memory where it keeps what does not stay on chip
 * @param scores the first product
 * @param values the second product
 * @param byFlow whether they may be computed from differences
 * @param passes the first is by row
 */
public record AttentionStage(
    int heads,
    View query,
    View key,
    View value,
    ScaleFactor logit,
    ScaleFactor division,
    Buffers memory,
    Product scores,
    Product values,
    boolean byFlow,
    Tilings tilings,
    Residency residency,
    List<Pass> passes)
    implements Stage {

  /**
   * One of the products.
   *
   * @param operation of the network
   * @param layer its number in the flow unit
   * @param sums where its sums lie in memory, if it may be computed from differences; each head is
   *     an image
   * @param columns of a head
   */
  public record Product(String operation, int layer, SumsAt sums, int columns) {}

  /**
   * Memory of an attention.
   *
   * @param keys transposed key codes, {@code [key tile][channel position][column]}
   * @param keyRows channel positions of a key tile, and some that are read in vain
   * @param numerators codes of the softmax, {@code [head][query][key]}; steps take turns
   * @param numeratorPitch bytes of a query's
   */
  public record Buffers(long keys, long keyRows, long[] numerators, long numeratorPitch) {
    public static Buffers of(
        Tensor query, Tensor key, int heads, boolean byFlow, Parameters p, MemoryImage image) {
      int window = Parameters.WINDOW;
      int keyTiles = (key.rows() + p.columns() - 1) / p.columns();
      long keyRows = key.positions() + window;
      long pitch = ((long) keyTiles * p.columns() + window - 1) / window * window;
      long bytes = heads * query.rows() * pitch;
      long keys = image.reserve(keyTiles * keyRows * p.columns());
      long now = image.reserve(bytes);
      return new Buffers(
          keys, keyRows, new long[] {now, byFlow ? image.reserve(bytes) : now}, pitch);
    }
  }

  private int depth() {
    return query.map().channels() / heads;
  }

  private int queries() {
    return query.tensor().rows();
  }

  private int keys() {
    return key.tensor().rows();
  }

  @Override
  public void write(Writer writer) {
    writer.atNoLayer();
    Chain chain = new Chain(passes, writer, 0);
    // While the vector unit is at a head's softmax, the array is at the scores of the next.
    int ahead = writer.rows() >= 2 * queries() ? 1 : 0;
    int rows = writer.takeRows((1 + ahead) * queries());
    for (int turn = 0; turn < heads + ahead; turn++) {
      if (turn < heads) {
        scores(writer, turn, rows + turn % (1 + ahead) * queries());
      }
      if (turn >= ahead) {
        int head = turn - ahead;
        values(writer, head, rows + head % (1 + ahead) * queries(), chain);
      }
    }
  }

  private void scores(Writer writer, int head, int rows) {
    Parameters p = writer.parameters();
    int tiles = (keys() + p.columns() - 1) / p.columns();
    int first = head * depth();
    Tensor tensor = query.tensor();
    int at = query.map().at(first);
    LayerJob job =
        job(
            scores,
            head,
            writer,
            Shape.pointwise(queries(), depth(), keys()),
            new CodesAt(
                tensor.codes(writer.turn(), query.firstTile(), 0) + at,
                tensor.codes(1 - writer.turn(), query.firstTile(), 0) + at,
                tensor.pitch(),
                false),
            new WeightsAt.Packed(
                memory.keys() + (long) key.map().at(first) * p.columns(), tiles, memory.keyRows()));
    writer.plan().cost(CostModel.of(p, job.shape(), byFlow));
    List<Integer> sums = new ArrayList<>();
    LayerNest.write(
        job,
        tilings.together(job),
        writer.plan(),
        (tile, y, ended) -> {
          sums.add(y);
          if (sums.size() == tiles) {
            writer.at(job.always(), tile, ended);
            softmax(writer, head, tile.firstLine(), tile.rows(), sums, rows);
            sums.clear();
          }
        });
  }

  private LayerJob job(
      Product product, int head, Writer writer, Shape shape, CodesAt codes, WeightsAt weights) {
    return new LayerJob(
        product.operation(),
        shape,
        writer.parameters(),
        byFlow ? LayerJob.Reference.FLOW : LayerJob.Reference.NOTHING,
        product.layer(),
        byFlow,
        residency.others(),
        codes,
        weights,
        product.sums().image(head),
        Optional.empty());
  }

  @Override
  public List<Region> regions(int evaluation, int columns) {
    return byFlow
        ? List.of(region(evaluation, scores, columns), region(evaluation, values, columns))
        : List.of();
  }

  private Region region(int evaluation, Product product, int n) {
    SumsAt sums = product.sums();
    Region.Layout layout =
        (row, column) ->
            Region.Element.ofWord(
                sums.row(row / queries(), column / n, row % queries()) - sums.address(),
                column % n,
                sums.tiles().get(column / n).sumBits());
    return new Region(
        evaluation,
        product.operation(),
        Region.Kind.SUMS,
        0,
        sums.address(),
        heads * queries(),
        product.columns(),
        layout,
        Optional.empty(),
        Optional.empty());
  }

  /** Numerators and totals of rows whose sums of all keys are in Y, tile by tile. */
  private void softmax(
      Writer writer, int head, int query, int count, List<Integer> sums, int rows) {
    int most = writer.mostRows();
    for (int from = 0; from < count; from += most) {
      int some = Math.min(most, count - from);
      int row = rows + query + from;
      for (int tile = 0; tile < sums.size(); tile++) {
        writer.pass(
            pass(writer, VectorFunction.LARGEST, tile, sums.get(tile) + from, some, row).build());
      }
      for (int tile = 0; tile < sums.size(); tile++) {
        int code = writer.takeCodes(some);
        writer.pass(
            pass(writer, VectorFunction.EXPONENT, tile, sums.get(tile) + from, some, row)
                .toCode(true)
                .code(code)
                .build());
        int columns = writer.parameters().columns();
        long at =
            memory.numerators()[writer.turn()]
                + ((long) head * queries() + query + from) * memory.numeratorPitch()
                + (long) tile * columns;
        writer.store(Space.CODE, code, at, some, columns, memory.numeratorPitch());
      }
      writer.add(
          new Command.Divide(Sync.NONE, row, some, division.multiplier(), division.shift()),
          List.of());
    }
  }

  private VectorBuilder pass(
      Writer writer, VectorFunction function, int tile, int a, int rows, int row) {
    int columns = writer.parameters().columns();
    return Vector.builder()
        .function(function)
        .a(a)
        .rows(rows)
        .row(row)
        .begin(tile == 0)
        .columns(Math.min(columns, keys() - tile * columns))
        .codeMultiplier(logit.multiplier())
        .codeShift(logit.shift())
        .toVector(false);
  }

  private void values(Writer writer, int head, int rows, Chain chain) {
    int first = head * depth();
    Tensor tensor = value.tensor();
    long own = (long) head * queries() * memory.numeratorPitch();
    LayerJob job =
        job(
            values,
            head,
            writer,
            Shape.pointwise(queries(), keys(), depth()),
            new CodesAt(
                memory.numerators()[writer.turn()] + own,
                memory.numerators()[1 - writer.turn()] + own,
                memory.numeratorPitch(),
                true),
            new WeightsAt.Tokens(
                tensor.codes(writer.turn(), value.firstTile(), 0) + value.map().at(first),
                tensor.pitch()));
    int tile = passes.get(0).out().map().at(first) / writer.parameters().columns();
    ArrayStage.write(
        job, tilings.of(job), writer, of -> new ArrayStage.Route(chain, tile + of), rows);
  }
}
