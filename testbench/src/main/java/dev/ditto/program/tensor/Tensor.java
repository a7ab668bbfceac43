package dev.ditto.program.tensor;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Statistics;
import dev.ditto.arithmetic.ScaleFactor;
import dev.ditto.program.layer.RefusalException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tensor of the network on its way from the operation that makes it to those that use it.
 *
 * <pre>
 *   values  [column tile][row][column]                     16 bits
 *   codes   [row][channel position, filled up to windows]   8 bits, twice: steps take turns
 * </pre>
 *
 * <p>A tensor that is made for several steps at once has codes once. Each evaluation sees its rows
 * as a tensor of its own.
 */
public final class Tensor {
  private static final long NOWHERE = -1;

  private final String name;
  private final int rows;
  private final int lineRows;
  private final boolean enlarged;
  private final ChannelMap map;
  private final Parameters p;
  private final int columns;
  private final TiledValues layout;
  private final Optional<Batch> batch;
  private Optional<Entry> entry = Optional.empty();
  private boolean wantsValues;
  private ScaleFactor codeFactor;
  private boolean given;
  private Statistics statistics = Statistics.NONE;
  private boolean stays;
  private boolean staysBeside;
  private int steps = 1;
  private long values = NOWHERE;
  private final long[] codes = {NOWHERE, NOWHERE};

  /** What an evaluation sees of a tensor that is made for many. */
  private record Entry(Tensor all, Batch batch, int evaluation) {
    long values(int step, int tile, int row, int rows) {
      int first = batch.entry(step, evaluation) * rows;
      return all.values(batch.time(step), tile, first + row);
    }

    long codes(int tile, int row, int rows) {
      if (!batch.isConstant()) {
        throw new IllegalStateException("codes of %s are wanted in a step".formatted(all));
      }
      return all.codes(0, tile, evaluation * rows + row);
    }
  }

  /**
   * @param lineRows rows of a line of a map; all rows where there are no lines
   * @param enlarged whether it is made of a map of half its height and width, by taking each pixel
   *     four times
   * @param batch if it is made for several steps at once
   */
  public Tensor(
      String name,
      int rows,
      int lineRows,
      boolean enlarged,
      ChannelMap map,
      Parameters p,
      Optional<Batch> batch) {
    this.name = name;
    this.rows = rows;
    this.lineRows = lineRows;
    this.enlarged = enlarged;
    this.map = map;
    this.p = p;
    this.columns = p.columns();
    this.layout = new TiledValues(rows, map, columns);
    this.batch = batch;
  }

  /** What an evaluation of each step sees of it. */
  public Tensor entry(int evaluation) {
    int own = rows / batch.orElseThrow().entries();
    Tensor seen = new Tensor(name, own, own, false, map, p, Optional.empty());
    seen.entry = Optional.of(new Entry(this, batch.orElseThrow(), evaluation));
    seen.given = true;
    return seen;
  }

  public String name() {
    return name;
  }

  public int rows() {
    return rows;
  }

  public int lineRows() {
    return lineRows;
  }

  public boolean enlarged() {
    return enlarged;
  }

  public ChannelMap map() {
    return map;
  }

  public int tiles() {
    return map.tiles(columns);
  }

  /** Bytes from a row's codes to the next row's. */
  public long pitch() {
    int window = Parameters.WINDOW;
    return (long) (tiles() * columns + window - 1) / window * window;
  }

  /** Channels that a layer sees, holes included. */
  public int positions() {
    return tiles() * columns;
  }

  public void wantValues() {
    wantsValues = true;
    entry.ifPresent(e -> e.all().wantValues());
  }

  /** Somebody else gives its values, the host those of so many steps. */
  public void given(int steps) {
    this.steps = steps;
    given = true;
    wantsValues = true;
  }

  /**
   * A layer takes its codes.
   *
   * @param factor from values to codes
   */
  public void wantCodes(ScaleFactor factor) {
    if (codeFactor != null && !codeFactor.equals(factor)) {
      throw new RefusalException(name + " is wanted in codes of two scales");
    }
    codeFactor = factor;
    entry.ifPresent(e -> e.all().wantCodes(factor));
  }

  /** From values to codes. */
  public ScaleFactor codeFactor() {
    return codeFactor;
  }

  /** Whether it is the same in every step. */
  public boolean isConstant() {
    return entry.isPresent() && entry.get().batch().isConstant();
  }

  public boolean wantsValues() {
    return wantsValues;
  }

  public boolean isGiven() {
    return given;
  }

  public boolean wantsCodes() {
    return codeFactor != null;
  }

  /** Whether all its values fit so many words of VECTOR. */
  public boolean fits(int words) {
    return (long) tiles() * rows <= words;
  }

  /** Its values stay on the chip until whoever comes next has used them. */
  public void stay() {
    stays = true;
  }

  public boolean stays() {
    return stays;
  }

  /**
   * A column tile of its values stays on the chip until the next is made, for what is made beside
   * it.
   */
  public void stayBeside() {
    staysBeside = true;
  }

  public boolean staysBeside() {
    return staysBeside;
  }

  /**
   * STAT or ROW is to have its statistics when it is made.
   *
   * @throws IllegalStateException when it is to take others already
   */
  public void want(Statistics some) {
    if (statistics != Statistics.NONE && statistics != some) {
      throw new IllegalStateException(
          "%s is wanted in %s and %s".formatted(name, statistics, some));
    }
    statistics = some;
  }

  public boolean wants(Statistics some) {
    return statistics == some;
  }

  /** Finds room for what is wanted. */
  public void place(MemoryImage image) {
    if (wantsValues) {
      values = image.reserve(steps * layout.bytes());
    }
    if (wantsCodes()) {
      // Reading whole windows of weights, or squares of keys, may go beyond the last row.
      long beyond = Math.max(Parameters.WINDOW, columns);
      long bytes = (rows + beyond) * pitch() + Parameters.WINDOW;
      codes[0] = image.reserve(bytes);
      codes[1] = batch.isPresent() ? codes[0] : image.reserve(bytes);
    }
  }

  /** How its values of a step lie in memory. */
  public TiledValues layout() {
    return layout;
  }

  /** First byte of the values of a row of a column tile. */
  public long values(int step, int tile, int row) {
    if (entry.isPresent()) {
      return entry.get().values(step, tile, row, rows);
    }
    long own = known(values) + (steps == 1 ? 0 : step * layout.bytes());
    return own + layout.row(tile, row);
  }

  /** First byte of the codes of a row of a column tile. */
  public long codes(int turn, int tile, int row) {
    if (entry.isPresent()) {
      return entry.get().codes(tile, row, rows);
    }
    return known(codes[turn]) + row * pitch() + (long) tile * columns;
  }

  /** What of it lies in memory. */
  public List<Region> regions(int evaluation, String value) {
    List<Region> regions = new ArrayList<>();
    int channels = map.channels();
    if (values != NOWHERE) {
      regions.add(
          new Region(
              evaluation,
              value,
              Region.Kind.VALUES,
              0,
              values,
              rows,
              channels,
              (row, channel) ->
                  Region.Element.ofBytes(layout.element(row * channels + channel), Short.BYTES),
              Optional.empty(),
              batch));
    }
    int turns = codes[0] == NOWHERE ? 0 : codes[0] == codes[1] ? 1 : 2;
    for (int turn = 0; turn < turns; turn++) {
      regions.add(
          new Region(
              evaluation,
              value,
              Region.Kind.CODES,
              turn,
              codes[turn],
              rows,
              channels,
              (row, channel) -> Region.Element.ofBytes(row * pitch() + map.at(channel), Byte.BYTES),
              Optional.of(codeFactor),
              batch));
    }
    return regions;
  }

  private long known(long address) {
    if (address == NOWHERE) {
      throw new IllegalStateException(name + " is not kept");
    }
    return address;
  }

  @Override
  public String toString() {
    return name;
  }
}
