package dev.ditto.hdl.lib.axi;

import static dev.ditto.hdl.Hdl.sint;
import static dev.ditto.hdl.Hdl.struct;
import static dev.ditto.hdl.Hdl.uint;

import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * Pieces of memory at regular distances.
 *
 * @param address of the first piece, in bytes, a multiple of the beat
 * @param runs pieces, at least 1
 * @param beats length of a piece, at least 1
 * @param stride bytes from the start of one piece to the start of the next, a multiple of the beat
 * @param budget beats that all pieces together may have
 */
public record StridedTransfer(UInt address, UInt runs, UInt beats, SInt stride, UInt budget) {

  /** Its type. */
  public static Type<StridedTransfer> type(BurstWalker.Params p) {
    return struct(
        StridedTransfer.class,
        uint(p.addressBits()),
        uint(p.runBits()),
        uint(p.beatBits()),
        sint(32),
        uint(p.budgetBits()));
  }
}
