package dev.ditto.accel.rtl.chip;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.rtl.encode.EncodeCommand;
import dev.ditto.accel.rtl.encode.EncodeCounts;
import dev.ditto.accel.rtl.encode.EncodeEngine;
import dev.ditto.accel.rtl.pe.ArrayStatus;
import dev.ditto.accel.rtl.pe.ComputeEngine;
import dev.ditto.accel.rtl.reuse.CodeReuseBuffer;
import dev.ditto.accel.rtl.reuse.ValueReuseBuffer;
import dev.ditto.accel.rtl.reuse.Word;
import dev.ditto.accel.rtl.reuse.WordWrite;
import dev.ditto.accel.rtl.top.DifferencePath;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * The accelerator's inside with a shell of few pins: the encode engine, both reuse buffers and the
 * compute engine, which are those of the whole accelerator. The shell asks for all that they can do
 * and looks at all that they give, so that nothing of them can be optimised away.
 *
 * <p>{@link Frame}s come bit by bit. The next one may begin when this one was {@link #taken}. What
 * frames read goes into a signature, which does not depend on how long anything took. Behind and
 * before the pins are registers, so that what limits the clock lies inside.
 */
public final class TestChip extends Block {
  /** Bits of the sum of all counts. */
  public static final int TALLY = 32;

  /** A bit of a frame a cycle; 0 between frames. */
  public final Bool stimulus = input(bool());

  /** High for a cycle when a frame was obeyed. */
  public final Bool taken = output(bool());

  /** The highest bit of the signature, which moves up by a bit with each word that is read. */
  public final Bool signature = output(bool());

  private final Parameters p;
  private final EncodeEngine encoder;
  private final CodeReuseBuffer codes;
  private final ComputeEngine array;
  private final ValueReuseBuffer values;

  /** The frame: its highest bit is 1 when all of it is there. */
  private final UInt frame;

  /** The frame's word has been asked for, or its ENCODE has begun. */
  private final Bool begun;

  /**
   * @param parameters of the accelerator; those of what is not here are of no effect
   */
  public TestChip(Parameters parameters) {
    super(parameters);
    p = parameters;
    encoder = add(new EncodeEngine(p));
    codes = add(new CodeReuseBuffer(p));
    array = add(new ComputeEngine(p));
    values = add(new ValueReuseBuffer(p));
    new DifferencePath(encoder, codes, array, values).join();

    var arriving = delay(stimulus, 1, late -> late.init(0));
    int bits = Frame.bits(p);
    frame = reg(uint(bits)).init(0);
    begun = reg(bool()).init(0);
    Bool full = frame.bit(bits - 1);
    Bool settled = frame.bit(bits - 2);
    Bool obeys = full.and(settled.and(array.busy).not());

    Bool written = write(obeys);
    Bool asked = read(obeys);
    Bool encodes = encode(obeys);
    Bool encoded = encoder.done.and(is(Frame.ENCODE));
    Bool seen = begun.and(is(Frame.ENCODE).not());
    Bool ends = written.or(seen).or(encoded);
    begun.next(asked.or(encodes).or(begun.and(ends.not())));
    when(ends, () -> frame.next(0))
        .elseWhen(full.not(), () -> frame.next(cat(frame, arriving).trunc(bits)));
    var obeyed = delay(ends, 1, late -> late.init(0));
    taken.set(obeyed);
    sign(seen);
  }

  /** Frames that are over as soon as somebody takes them. */
  private Bool write(Bool obeys) {
    Bool loadsWeights = obeys.and(is(Frame.LOAD_WEIGHTS));
    Word weights = payload(Frame.LOAD_WEIGHTS);
    drive(array.weightWrite, new WordWrite(loadsWeights, weights.address(), weights.data()));
    return loadsWeights
        .or(offer(Frame.LOAD_CODES, obeys, codes.load))
        .or(offer(Frame.LOAD_SUMS, obeys, values.load))
        .or(offer(Frame.COMPUTE, obeys, array.command))
        .or(offer(Frame.SUM_UP, obeys, values.sumUp));
  }

  /** Frames whose word comes in the cycle after. */
  private Bool read(Bool obeys) {
    Bool asks = obeys.and(begun.not());
    return offer(Frame.READ_SUMS, asks, values.store)
        .or(offer(Frame.READ_SUMS_AS_VECTOR, asks, values.vectorRead))
        .or(offer(Frame.READ_CODES, asks, codes.store))
        .or(asks.and(is(Frame.READ_COUNTS)));
  }

  /** X is made when it is asked for, of the frame and the address. */
  private Bool encode(Bool obeys) {
    EncodeOrder order = payload(Frame.ENCODE);
    Stream<EncodeCommand> command = encoder.command;
    command.offer(obeys.and(begun.not()).and(is(Frame.ENCODE)), order.command());
    UInt address = encoder.xRead.address();
    UInt low = address.width() > 8 ? address.trunc(8) : address.widen(8);
    var x = reg(uint(CodeReuseBuffer.BITS));
    when(encoder.xRead.enable(), () -> x.next(order.codes().xor(repeat(low, Parameters.WINDOW))));
    encoder.xData.set(x);
    return command.fires();
  }

  /** Takes a word into the signature. */
  private void sign(Bool seen) {
    int bits = Math.max(CodeReuseBuffer.BITS, values.data.width());
    UInt word =
        select(frame.slice(Frame.payloadBits(p), Frame.KIND_BITS))
            .on(Frame.READ_CODES.ordinal(), codes.data.widen(bits))
            .on(Frame.READ_COUNTS.ordinal(), counts().widen(bits))
            .other(values.data.widen(bits));
    var signed = reg(uint(bits)).init(0);
    when(seen, () -> signed.next(cat(signed, no()).trunc(bits).xor(word).xor(rest(signed))));
    var highest = delay(signed.bit(bits - 1), 1, late -> late.init(0));
    signature.set(highest);
  }

  /** The bit that leaves the signature comes in again at the bottom. */
  private static UInt rest(UInt signed) {
    return signed.bit(signed.width() - 1).asUInt().widen(signed.width());
  }

  /**
   * All that the engines count, added up side by side, and above whether the states of the row-PEs
   * ever did not sum up to all row-PEs.
   */
  private UInt counts() {
    EncodeCounts e = encoder.counts;
    ArrayStatus s = array.status;
    UInt counted =
        delay(
            cat(
                array.done,
                s.rowDrained(),
                s.tokens(),
                e.windowsZero(),
                e.two(),
                e.one(),
                e.zero(),
                e.elements()),
            1,
            late -> late.init(0));
    var tally = reg(uint(TALLY)).init(0);
    tally.next(tally.wrapPlus(counted));
    UInt states = s.active().plus(s.waitWindow()).plus(s.waitDrain()).plus(s.noJob());
    var lost = reg(bool()).init(0);
    lost.next(lost.or(states.eq(s.busy().pick(lit(p.rows(), states.width()), 0)).not()));
    return cat(lost, tally);
  }

  private <T> Bool offer(Frame kind, Bool obeys, Stream<T> stream) {
    stream.offer(obeys.and(is(kind)), payload(kind));
    return stream.fires();
  }

  private Bool is(Frame kind) {
    return frame.slice(Frame.payloadBits(p), Frame.KIND_BITS).eq(kind.ordinal());
  }

  @SuppressWarnings("unchecked")
  private <T> T payload(Frame kind) {
    Type<T> type = (Type<T>) kind.payload(p);
    return unpack(type, frame.trunc(type.width()));
  }
}
