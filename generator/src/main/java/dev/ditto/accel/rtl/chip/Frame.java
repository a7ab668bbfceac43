package dev.ditto.accel.rtl.chip;

import static dev.ditto.hdl.Hdl.log2Up;
import static dev.ditto.hdl.Hdl.uint;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.rtl.pe.ComputeCommand;
import dev.ditto.accel.rtl.reuse.CodeReuseBuffer;
import dev.ditto.accel.rtl.reuse.LineRow;
import dev.ditto.accel.rtl.reuse.Word;
import dev.ditto.hdl.Type;
import java.util.Arrays;
import java.util.function.Function;

/**
 * What the test chip can be asked to do. A frame comes most significant bit first:
 *
 * <pre>
 *  1 | settled | kind | payload
 * </pre>
 *
 * With {@code settled} it is obeyed when no COMPUTE is in flight, else at once. The kind is the
 * constant's ordinal. All payloads are as wide as the widest; fields lie as {@code Hdl.pack} puts
 * them, from bit 0 on.
 */
public enum Frame {
  /** Writes a row of weights. */
  LOAD_WEIGHTS(p -> Word.type(p.weightBuffers() * p.kTile(), 8 * p.weightWordBytes())),
  /** Writes a window of X(t+1). */
  LOAD_CODES(p -> Word.type(p.xReuseDepth(), CodeReuseBuffer.BITS)),
  /** Writes a row of Y(t+1). */
  LOAD_SUMS(p -> Word.type(p.yDepth(), 8 * p.yWordBytes())),
  /** Encodes, and waits for the end. */
  ENCODE(EncodeOrder::type),
  /** Starts a COMPUTE. */
  COMPUTE(ComputeCommand::type),
  /** Gives a row of Y the sum of the rows before. */
  SUM_UP(p -> LineRow.type(p.yDepth())),
  /** Takes a row of Y into the signature, by the port that stores. */
  READ_SUMS(p -> uint(log2Up(p.yDepth()))),
  /** The same by the vector unit's port. */
  READ_SUMS_AS_VECTOR(p -> uint(log2Up(p.yDepth()))),
  /** Takes a window of X(t+1) into the signature. */
  READ_CODES(p -> uint(log2Up(p.xReuseDepth()))),
  /** Takes the sum of what the engines counted into the signature; the payload means nothing. */
  READ_COUNTS(p -> uint(1));

  /** Bits that tell the kind. */
  public static final int KIND_BITS = log2Up(values().length);

  private final Function<Parameters, Type<?>> payload;

  Frame(Function<Parameters, Type<?>> payload) {
    this.payload = payload;
  }

  /** What follows the kind, in the low bits. */
  public Type<?> payload(Parameters p) {
    return payload.apply(p);
  }

  /** Bits of every frame. */
  public static int bits(Parameters p) {
    return payloadBits(p) + KIND_BITS + 2;
  }

  /** Bits of every payload. */
  public static int payloadBits(Parameters p) {
    return Arrays.stream(values()).mapToInt(frame -> frame.payload(p).width()).max().orElseThrow();
  }
}
