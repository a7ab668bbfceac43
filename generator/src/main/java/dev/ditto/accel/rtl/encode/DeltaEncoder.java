package dev.ditto.accel.rtl.encode;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.UInt;
import java.util.List;
import java.util.function.Function;

/**
 * Codes X(t) and X(t+1) in, signed or unsigned, encoded windows out, {@code width} elements a
 * cycle. In the first cycle codes are subtracted, in the second the differences are coded; then the
 * parts of a window are together. So a window is out two cycles after its last beat.
 *
 * <p>In a dense array the codes X(t) pass unchanged, also those of channels that do not exist: only
 * flags say which count.
 */
public final class DeltaEncoder extends Block {
  /** Codes, the lowest elements of a window first. */
  public final EncoderBeat beat;

  /** A window is complete; for one cycle. */
  public final Bool valid = output(bool());

  /** The window, laid out as {@link WindowFormat} says. */
  public final UInt window;

  /** The tag of its last beat. */
  public final UInt tag;

  /** Statistics, each thing counted once, some cycles after it came. */
  public final EncodeCounts counts;

  /** An element: its digits, low one first, and whether it exists. */
  private record Element(List<UInt> digits, Bool exists) {
    /** Whether a digit counts. */
    Bool counts(int digit) {
      return exists.and(digits.get(digit).any());
    }
  }

  /**
   * @param p shape
   */
  public DeltaEncoder(EncoderParameters p) {
    super(p);
    WindowFormat format = p.format();
    beat = input(EncoderBeat.type(p));
    window = output(uint(format.bits()));
    tag = output(uint(p.tagBits()));
    counts = output(EncodeCounts.type(p.width()));

    // First cycle: subtract.
    var subtracted = reg(bool()).init(0);
    var subtractedLast = reg(bool()).init(0);
    var subtractedTag = reg(uint(p.tagBits()));
    subtracted.next(beat.valid());
    subtractedLast.next(beat.valid().and(beat.last()));
    subtractedTag.next(beat.tag());
    List<Element> elements = each(p.width(), i -> element(format, i));

    // Second: code.
    List<List<UInt>> flags =
        each(
            format.digits(),
            d ->
                collect(
                    p, subtracted, pack(each(p.width(), i -> flag(format, elements.get(i), d)))));
    List<List<UInt>> digits =
        each(
            format.digits(),
            d ->
                collect(
                    p, subtracted, pack(each(p.width(), i -> elements.get(i).digits().get(d)))));
    var complete = reg(bool()).init(0);
    var completeTag = reg(uint(p.tagBits()));
    complete.next(subtractedLast);
    completeTag.next(subtractedTag);
    valid.set(complete);
    tag.set(completeTag);
    window.set(cat(pack(digits), pack(flags)));

    // Beside it: statistics, in one cycle each element by itself, in the next all together.
    UInt existing = number(elements, subtracted, Element::exists);
    UInt without = number(elements, subtracted, e -> e.exists().and(pack(e.digits()).any().not()));
    UInt withTwo =
        format.digits() == 1
            ? lit(0, 1)
            : number(elements, subtracted, e -> e.counts(0).and(e.counts(1)));
    var counted = reg(EncodeCounts.type(p.width()), 0);
    counted.elements().next(existing);
    counted.zero().next(without);
    counted.one().next(existing.wrapMinus(without).wrapMinus(withTwo));
    counted.two().next(withTwo);
    counted.windowsZero().next(complete.and(pack(flags).any().not()));
    drive(counts, counted);
  }

  /** The parts of a window as they arrive: the newest is the last, older ones move down. */
  private static List<UInt> collect(EncoderParameters p, Bool arrives, UInt newest) {
    int last = p.beats() - 1;
    List<UInt> parts = each(p.beats(), b -> reg(uint(newest.width())));
    when(
        arrives,
        () -> loop(p.beats(), b -> parts.get(b).next(b == last ? newest : parts.get(b + 1))));
    return parts;
  }

  /** How many of the elements that arrived a cycle ago had a property. */
  private static UInt number(
      List<Element> elements, Bool arrives, Function<Element, Bool> property) {
    var had = reg(uint(elements.size())).init(0);
    UInt have = pack(each(elements.size(), i -> property.apply(elements.get(i))));
    had.next(arrives.pick(have, 0));
    return reduce(each(elements.size(), i -> had.bit(i).asUInt()), UInt::plus);
  }

  private Element element(WindowFormat format, int i) {
    SInt now = code(beat.now(), i);
    var exists = reg(bool());
    exists.next(beat.channels().bit(i));
    if (format.dense()) {
      var code = reg(uint(9));
      code.next(now.asUInt());
      return new Element(List.of(code), exists);
    }
    // Both codes are signed or both unsigned, so nine bits hold the difference.
    var difference = reg(sint(9));
    difference.next(now.wrapMinus(code(beat.before(), i)));
    List<UInt> digits =
        format.digits() == 1
            ? List.of(difference.asUInt())
            : List.of(DigitLogic.lo(difference).asUInt(), DigitLogic.hi(difference).asUInt());
    return new Element(digits, exists);
  }

  /** A code, signed or not, as a signed number. */
  private SInt code(UInt codes, int i) {
    UInt code = codes.slice(8 * i, 8);
    return cat(code.bit(7).and(beat.unsigned().not()).asUInt(), code).asSInt();
  }

  /** Whether a digit makes a token. */
  private static Bool flag(WindowFormat format, Element element, int digit) {
    return format.dense() ? element.exists() : element.counts(digit);
  }
}
