package dev.ditto.program.stage;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Statistics;
import dev.ditto.accel.isa.Sync;
import dev.ditto.accel.isa.Vector;
import dev.ditto.accel.isa.VectorBuilder;
import dev.ditto.arithmetic.ScaleFactor;
import dev.ditto.program.layer.Shape;
import dev.ditto.program.order.Access;
import dev.ditto.program.order.Place;
import dev.ditto.program.tensor.Parameter;
import dev.ditto.program.tensor.Tensor;
import dev.ditto.program.tensor.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Passes of the vector unit one after the other over a piece of a tensor, without leaving the chip.
 * What is wanted beyond the chain goes to memory.
 */
final class Chain {
  private final List<Pass> passes;
  private final Writer writer;
  private final Parameters p;

  /** First PARAM word of parameters that are made on the chip. */
  private final Map<Pass, Integer> made = new HashMap<>();

  /** Of which column tiles of a pass's tensor statistics are being taken. */
  private final Map<Pass, boolean[]> begun = new HashMap<>();

  /** Some rows of a column tile. */
  private record Piece(int tile, int row, int rows) {}

  /**
   * A chain at work.
   *
   * @param made first PARAM word of the first pass's parameters, if those are made on the chip
   */
  Chain(List<Pass> passes, Writer writer, int made) {
    this.passes = passes;
    this.writer = writer;
    this.p = writer.parameters();
    this.made.put(passes.get(0), made);
    for (Pass pass : passes) {
      begun.put(pass, new boolean[pass.out().tensor().tiles()]);
      if (pass.out().tensor().staysBeside()) {
        writer.stayBeside(pass.out().tensor());
      }
      if (pass.out().tensor().wants(Statistics.ROWS)) {
        writer.takeRowStatistics(pass.out().tensor());
      }
      if (!pass.modulation().isEmpty()) {
        this.made.put(pass, modulate(pass));
      }
    }
  }

  /** Words of PARAM that a chain of such passes takes for its whole life. */
  static int areas(List<Pass> passes, Writer writer) {
    int columns = writer.parameters().columns();
    return passes.stream()
        .filter(pass -> !pass.modulation().isEmpty())
        .mapToInt(pass -> pass.modulation().get(0).tiles(columns) * writer.tileWords())
        .sum();
  }

  /** Words of VECTOR that a chain of such passes takes for its whole life. */
  static int besides(List<Pass> passes) {
    return rows(passes, Tensor::staysBeside);
  }

  /** Words of ROW that a chain of such passes fills with statistics. */
  static int rowStatistics(List<Pass> passes) {
    return rows(passes, tensor -> tensor.wants(Statistics.ROWS));
  }

  private static int rows(List<Pass> passes, Predicate<Tensor> which) {
    return passes.stream()
        .map(pass -> pass.out().tensor())
        .filter(which)
        .mapToInt(Tensor::rows)
        .sum();
  }

  /** Whether what comes next waits for its codes, and not for statistics of all rows. */
  boolean encodes() {
    List<Tensor> made = passes.stream().map(pass -> pass.out().tensor()).toList();
    return made.stream().anyMatch(Tensor::wantsCodes)
        && made.stream().noneMatch(tensor -> tensor.wants(Statistics.CHANNELS));
  }

  private int modulate(Pass pass) {
    View scale = pass.modulation().get(0);
    View shift = pass.modulation().get(1);
    int tiles = scale.tiles(p.columns());
    int area = writer.takeArea(tiles * writer.tileWords());
    for (int tile = 0; tile < tiles; tile++) {
      int scaleWord = writer.loadValues(scale, tile, 0, 1);
      int shiftWord = writer.loadValues(shift, tile, 0, 1);
      int param = area + tile * writer.tileWords();
      writer.add(
          new Command.Modulate(Sync.NONE, scaleWord, shiftWord, param),
          List.of(
              Access.read(Place.VECTOR, scaleWord, 1),
              Access.read(Place.VECTOR, shiftWord, 1),
              Access.write(Place.PARAM, param, writer.tileWords())));
    }
    return area;
  }

  /**
   * Works on rows of a column tile.
   *
   * @param fromVector whether the first operand is in VECTOR, else in Y
   * @param a its first word
   * @param rowFactor first word in ROW of the rows' multiply-adds
   */
  void run(int tile, int row, int rows, boolean fromVector, int a, int rowFactor) {
    for (Shape.Span part : Shape.Span.pieces(rows, writer.mostRows())) {
      int from = part.from();
      Piece piece = new Piece(tile, row + from, part.size());
      piece(piece, fromVector, a + from, rowFactor + from);
    }
  }

  private void piece(Piece piece, boolean fromVector, int a, int rowFactor) {
    boolean vector = fromVector;
    int at = a;
    for (int i = 0; i < passes.size(); i++) {
      Pass pass = passes.get(i);
      Tensor tensor = pass.out().tensor();
      VectorBuilder command = Vector.builder().fromVector(vector).a(at).rows(piece.rows());
      compute(command, pass, piece, rowFactor);
      boolean last = i + 1 == passes.size();
      boolean keeps = tensor.wantsValues() && !tensor.isGiven();
      boolean toVector = !last || keeps || tensor.stays() || tensor.staysBeside();
      command.toVector(toVector);
      if (toVector) {
        at = result(pass.out(), piece);
        vector = true;
        command.vector(at);
      }
      int code = 0;
      if (tensor.wantsCodes()) {
        code = writer.takeCodes(piece.rows());
        ScaleFactor factor = tensor.codeFactor();
        command
            .toCode(true)
            .code(code)
            .codeMultiplier(factor.multiplier())
            .codeShift(factor.shift());
      }
      statistics(command, pass, piece);
      writer.pass(command.build());
      if (keeps) {
        storeValues(at, pass.out(), piece);
      }
      if (tensor.wantsCodes()) {
        storeCodes(code, pass.out(), piece);
      }
    }
  }

  /** What a pass computes, and of what besides its first operand. */
  private void compute(VectorBuilder command, Pass pass, Piece piece, int rowFactor) {
    command.function(pass.function()).param(parameter(pass, piece.tile())).columns(p.columns());
    if (pass.other().isPresent()) {
      command
          .b(operand(pass, piece))
          .second(!pass.product())
          .product(pass.product())
          .broadcast(pass.broadcast());
    }
    if (pass.byRow()) {
      command.byRow(true).row(rowFactor);
    }
  }

  /** What a pass adds up of its results. */
  private void statistics(VectorBuilder command, Pass pass, Piece piece) {
    Tensor tensor = pass.out().tensor();
    int channelTile = pass.out().firstTile() + piece.tile();
    if (tensor.wants(Statistics.CHANNELS)) {
      boolean[] tiles = begun.get(pass);
      command
          .statistics(Statistics.CHANNELS)
          .stat((long) channelTile * writer.tileWords())
          .begin(!tiles[channelTile]);
      tiles[channelTile] = true;
    } else if (tensor.wants(Statistics.ROWS)) {
      command
          .statistics(Statistics.ROWS)
          .row(writer.rowStatistics(tensor, piece.row()))
          .begin(channelTile == 0);
    }
  }

  /** First word of a pass's second operand, which is fetched unless it is there. */
  private int operand(Pass pass, Piece piece) {
    View other = pass.other().orElseThrow();
    if (other.tensor().staysBeside()) {
      return writer.beside(other.tensor(), piece.row());
    }
    return pass.broadcast()
        ? writer.loadValues(other, piece.tile(), 0, 1)
        : writer.loadValues(other, piece.tile(), piece.row(), piece.rows());
  }

  /** First word for results. */
  private int result(View out, Piece piece) {
    Tensor tensor = out.tensor();
    if (tensor.stays()) {
      return writer.home(tensor, out.firstTile() + piece.tile(), piece.row());
    }
    return tensor.staysBeside()
        ? writer.beside(tensor, piece.row())
        : writer.takeValues(piece.rows());
  }

  private int parameter(Pass pass, int tile) {
    long tileBytes = (long) writer.tileWords() * p.paramWordBytes();
    if (pass.parameter() instanceof Parameter.Table table) {
      return writer.parameters(table.address() + tile * tileBytes);
    } else if (pass.parameter() instanceof Parameter.Uniform uniform) {
      return writer.parameters(uniform.address());
    }
    return made.get(pass) + tile * writer.tileWords();
  }

  private void storeValues(int first, View out, Piece piece) {
    Tensor tensor = out.tensor();
    if (!tensor.enlarged()) {
      writer.storeValues(first, out, piece.tile(), piece.row(), piece.rows());
      return;
    }
    int tile = out.firstTile() + piece.tile();
    long bytes = p.vectorWordBytes();
    enlarge(
        tensor,
        piece,
        (row, pixel, count) ->
            writer.store(
                Space.VECTOR,
                first + row,
                tensor.values(writer.step(), tile, pixel),
                count,
                bytes,
                2 * bytes));
  }

  private void storeCodes(int first, View out, Piece piece) {
    Tensor tensor = out.tensor();
    if (!tensor.enlarged()) {
      writer.storeCodes(first, out, piece.tile(), piece.row(), piece.rows());
      return;
    }
    int tile = out.firstTile() + piece.tile();
    enlarge(
        tensor,
        piece,
        (row, pixel, count) ->
            writer.store(
                Space.CODE,
                first + row,
                tensor.codes(writer.turn(), tile, pixel),
                count,
                p.columns(),
                2 * tensor.pitch()));
  }

  /** Takes some rows of a piece to every second pixel from one on. */
  private interface EverySecond {
    void store(int row, int pixel, int count);
  }

  /** Each row goes to four pixels, piece of a line by piece. */
  private static void enlarge(Tensor tensor, Piece piece, EverySecond pixels) {
    int width = tensor.lineRows() / 2;
    int end = piece.row() + piece.rows();
    for (int from = piece.row(); from < end; ) {
      int to = Math.min(end, (from / width + 1) * width);
      for (int corner = 0; corner < 4; corner++) {
        int line = 2 * (from / width) + corner / 2;
        int pixel = line * tensor.lineRows() + 2 * (from % width) + corner % 2;
        pixels.store(from - piece.row(), pixel, to - from);
      }
      from = to;
    }
  }
}
