package dev.ditto.program.stage;

import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Vector;
import dev.ditto.program.layer.Shape;
import dev.ditto.program.tensor.View;
import java.util.List;

/**
 * Takes the mean of each 2 x 2 pixels of a map: of the pairs in both lines, then of these.
 *
 * @param line pixels of a line of the map
 * @param pair first byte of parameters that halve a sum, rounding down
 * @param mean first byte of parameters that halve a sum, rounding half up
 * @param passes what becomes of the means
 */
public record PoolStage(View source, int line, long pair, long mean, List<Pass> passes)
    implements Stage {

  @Override
  public void write(Writer writer) {
    writer.atNoLayer();
    Chain chain = new Chain(passes, writer, 0);
    int width = line / 2;
    int height = source.tensor().rows() / line / 2;
    // Three pieces of a line are alive beside those of the chain.
    int most = Math.max(1, writer.mostRows() / 2);
    for (int y = 0; y < height; y++) {
      for (Shape.Span part : Shape.Span.pieces(width, most)) {
        int pixel = 2 * y * line + 2 * part.from();
        for (int tile = 0; tile < source.tiles(writer.parameters().columns()); tile++) {
          int upper = pairs(writer, tile, pixel, part.size());
          int lower = pairs(writer, tile, pixel + line, part.size());
          int means = half(writer, mean, upper, lower, part.size());
          chain.run(tile, y * width + part.from(), part.size(), true, means, 0);
        }
      }
    }
  }

  /** Means of pixels and their right neighbours; their first word in VECTOR. */
  private int pairs(Writer writer, int tile, int pixel, int count) {
    int left = everySecond(writer, tile, pixel, count);
    int right = everySecond(writer, tile, pixel + 1, count);
    return half(writer, pair, left, right, count);
  }

  private int everySecond(Writer writer, int tile, int pixel, int count) {
    int first = writer.takeValues(count);
    long bytes = writer.parameters().vectorWordBytes();
    long address = source.tensor().values(writer.step(), source.firstTile() + tile, pixel);
    writer.load(Space.VECTOR, address, first, count, bytes, 2 * bytes);
    return first;
  }

  private int half(Writer writer, long parameter, int a, int b, int count) {
    int to = writer.takeValues(count);
    writer.pass(
        Vector.builder()
            .fromVector(true)
            .a(a)
            .b(b)
            .second(true)
            .param(writer.parameters(parameter))
            .rows(count)
            .columns(writer.parameters().columns())
            .vector(to)
            .build());
    return to;
  }
}
