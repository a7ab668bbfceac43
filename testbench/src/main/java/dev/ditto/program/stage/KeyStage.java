package dev.ditto.program.stage;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Sync;
import dev.ditto.program.order.Access;
import dev.ditto.program.order.Place;
import dev.ditto.program.tensor.Tensor;
import dev.ditto.program.tensor.View;
import java.util.List;

/**
 * Transposes the keys of an attention, which are the weights of its scores.
 *
 * <p>Squares are always fetched whole. Where there are fewer keys, the rest is what memory holds
 * behind them: nobody looks at what comes of it, but it is stored, fetched and multiplied, and
 * checksums of that are to follow from commands and memory, not from what CODE held before.
 *
 * @param key codes {@code [keys][heads * depth]}
 * @param memory where they go
 */
public record KeyStage(View key, AttentionStage.Buffers memory) implements Stage {
  @Override
  public void write(Writer writer) {
    writer.atNoLayer();
    Parameters p = writer.parameters();
    int n = p.columns();
    Tensor tensor = key.tensor();
    for (int token = 0; token < tensor.rows(); token += n) {
      for (int tile = 0; tile < key.tiles(n); tile++) {
        int from = writer.takeCodes(n);
        int to = writer.takeCodes(n);
        long codes = tensor.codes(writer.turn(), key.firstTile() + tile, token);
        writer.load(Space.CODE, codes, from, n, n, tensor.pitch());
        writer.add(
            new Command.Transpose(Sync.NONE, from, to),
            List.of(Access.read(Place.CODE, from, n), Access.write(Place.CODE, to, n)));
        long block = token / n * memory.keyRows() + (long) tile * n;
        writer.store(Space.CODE, to, memory.keys() + block * n, 1, (long) n * n, 0);
      }
    }
  }
}
