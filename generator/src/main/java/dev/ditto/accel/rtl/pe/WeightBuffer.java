package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.rtl.reuse.WordRead;
import dev.ditto.accel.rtl.reuse.WordWrite;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import java.util.List;

/**
 * A row-PE's own copy of the weights of some K tiles: row {@code k} of a tile is in the bank of
 * lane {@code k mod lanes}, so that each lane reads what it needs in every cycle. While one buffer
 * is in use the others fill.
 */
final class WeightBuffer extends Block {
  /** A weight row, the same for all row-PEs; address = buffer * kTile + k. */
  public final WordWrite write;

  /** A row of each lane's bank. */
  public final List<WordRead> reads;

  /** What was read, a cycle later; a signed byte a column, column 0 lowest. */
  public final List<UInt> data;

  /**
   * @param p of the row-PE
   */
  WeightBuffer(PeParameters p) {
    super(p);
    write = input(WordWrite.type(p.weightRows(), p.weightBits()));
    reads = input(vec(WordRead.type(p.laneRows()), p.lanes()));
    data = output(vec(uint(p.weightBits()), p.lanes()));
    int bankBits = Integer.numberOfTrailingZeros(p.lanes());
    UInt row = write.address().shr(bankBits);
    loop(
        p.lanes(),
        lane -> {
          var bank = memory(uint(p.weightBits()), p.laneRows()).style(p.memoryStyle().style());
          Bool mine =
              bankBits == 0
                  ? write.enable()
                  : write.enable().and(write.address().trunc(bankBits).eq(lane));
          bank.write(row, write.data(), mine);
          WordRead read = reads.get(lane);
          data.get(lane).set(bank.read(read.address(), read.enable()));
        });
  }
}
