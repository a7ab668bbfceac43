package dev.ditto.program.stage;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.SetConstants;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Sync;
import dev.ditto.arithmetic.Standardization;
import dev.ditto.program.order.Access;
import dev.ditto.program.order.Place;
import dev.ditto.program.tensor.View;
import java.util.List;

/**
 * Normalises groups of channels, whose statistics are in STAT from its first word on.
 *
 * @param home whether the tensor is still on the chip
 * @param learned first byte of gamma, beta and group ends of every channel position
 * @param passes the first takes its parameters from here
 */
public record GroupNormStage(
    View source, boolean home, Standardization constants, long learned, List<Pass> passes)
    implements Stage {

  /** Statistics in STAT, and perhaps the tensor in VECTOR. */
  @Override
  public int follows() {
    return StageList.LEFT_ON_CHIP;
  }

  @Override
  public void write(Writer writer) {
    writer.atNoLayer();
    int words = source.tiles(writer.parameters().columns()) * writer.tileWords();
    int from = writer.takeArea(words);
    int to = writer.takeArea(words);
    long bytes = (long) words * writer.parameters().paramWordBytes();
    writer.load(Space.PARAM, learned, from, 1, bytes, 0);
    writer.add(
        new Command.Normalize(Sync.NONE, 0, words, from, to, SetConstants.of(constants)),
        List.of(Access.read(Place.PARAM, from, words), Access.write(Place.PARAM, to, words)));
    new ValueStage(source, home, passes).write(writer, new Chain(passes, writer, to));
  }
}
