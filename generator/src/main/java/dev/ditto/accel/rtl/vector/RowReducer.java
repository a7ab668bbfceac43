package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.rtl.reuse.WordRead;
import dev.ditto.accel.rtl.reuse.WordWrite;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * Makes one word of ROW of each row: sums of values and of their squares, or the largest logit, or
 * the total of a softmax's numerators. It begins with nothing or goes on from what ROW holds.
 */
final class RowReducer extends Block {
  /**
   * @param lanes columns of a beat
   * @param depth words of ROW
   */
  public record Params(int lanes, int depth) {
    /** Cycles in which the lanes become one. */
    int levels() {
      return log2Up(lanes);
    }
  }

  /** A command begins. */
  public final Bool start = input(bool());

  /** Its first word in ROW. */
  public final UInt first;

  /** It does not go on from what is there. */
  public final Bool begin = input(bool());

  /** It looks for the largest logits. */
  public final Bool largest = input(bool());

  /** It adds up numerators. */
  public final Bool exponent = input(bool());

  /** What comes. */
  public final PassBeat beat = input(PassBeat.type());

  /** Values to add up, or logits. */
  public final List<SInt> values;

  /** Squares or numerators to add up. */
  public final List<UInt> addends;

  /** Of ROW. */
  public final WordRead read;

  /** Word of ROW. */
  public final UInt data = input(uint(RowWord.BITS));

  /** Into ROW. */
  public final WordWrite write;

  /** The command's last word is written. */
  public final Bool last = output(bool());

  RowReducer(Params p) {
    super(p);
    first = input(uint(log2Up(p.depth())));
    values = each(p.lanes(), i -> input(sint(VectorUnit.SUM)));
    addends = each(p.lanes(), i -> input(uint(VectorUnit.SQUARE)));
    read = output(WordRead.type(p.depth()));
    write = output(WordWrite.type(p.depth(), RowWord.BITS));
    Bool ofSoftmax = largest.or(exponent);

    // Of the lanes of a beat, one; meanwhile the row's word is read.
    List<SInt> someValues = delay(values, 1);
    List<UInt> someAddends = delay(addends, 1);
    for (int level = 0; level < p.levels(); level++) {
      someValues = halve(someValues, (x, y) -> ofSoftmax.pick(greater(x, y), x.wrapPlus(y)));
      someAddends = halve(someAddends, UInt::plus);
    }
    PassBeat soon = beat.later(p.levels());
    PassBeat now = soon.later(1);
    Bool reads = soon.valid().and(soon.rowStart());
    var address = reg(first.type());
    when(start, () -> address.next(first)).elseWhen(reads, () -> address.next(address.wrapPlus(1)));
    drive(read, new WordRead(reads, address));

    // Of the beats of a row, one.
    PowerSums sums = RowWord.as(PowerSums.type(), data);
    SoftmaxRow softmax = RowWord.as(SoftmaxRow.type(), data);
    SInt oldValue = ofSoftmax.pick(softmax.largest().widen(PowerSums.SUM), sums.sum());
    UInt oldAddend = ofSoftmax.pick(softmax.total().widen(PowerSums.SQUARES), sums.squares());
    SInt least = largest.pick(slit(Integer.MIN_VALUE, PowerSums.SUM), slit(0, PowerSums.SUM));
    SInt firstValue = begin.and(exponent.not()).pick(least, oldValue);
    UInt firstAddend = begin.and(largest.not()).pick(0, oldAddend);
    // What the memory gives waits until the row is over: nothing is added behind its slow exit.
    var value = reg(sint(PowerSums.SUM));
    var addend = reg(uint(PowerSums.SQUARES));
    var valueBefore = reg(sint(PowerSums.SUM));
    var addendBefore = reg(uint(PowerSums.SQUARES));
    SInt own = someValues.get(0).widen(PowerSums.SUM);
    UInt ownAddend = someAddends.get(0).widen(PowerSums.SQUARES);
    when(
            now.rowStart(),
            () -> {
              valueBefore.next(firstValue);
              addendBefore.next(firstAddend);
              value.next(own);
              addend.next(ownAddend);
            })
        .otherwise(
            () -> {
              value.next(ofSoftmax.pick(greater(value, own), value.wrapPlus(own)));
              addend.next(addend.wrapPlus(ownAddend));
            });
    SInt whole = ofSoftmax.pick(greater(valueBefore, value), valueBefore.wrapPlus(value));
    UInt wholeAddend = addendBefore.wrapPlus(addend);

    var full = reg(bool()).init(0);
    full.next(now.valid().and(now.rowEnd()));
    var finished = reg(bool()).init(0);
    finished.next(now.last());
    last.set(finished);
    var target = reg(first.type());
    when(start, () -> target.next(first)).elseWhen(full, () -> target.next(target.wrapPlus(1)));
    UInt word =
        ofSoftmax.pick(
            RowWord.of(
                new SoftmaxRow(whole.trunc(VectorUnit.SUM), wholeAddend.trunc(VectorUnit.SUM))),
            RowWord.of(new PowerSums(whole, wholeAddend)));
    drive(write, new WordWrite(full, target, word));
  }

  private static SInt greater(SInt x, SInt y) {
    return x.gt(y).pick(x, y);
  }

  private static <T extends Value<T>> List<T> halve(List<T> lanes, BinaryOperator<T> operator) {
    List<T> half = new ArrayList<>();
    for (int i = 0; i < lanes.size(); i += 2) {
      T both = i + 1 < lanes.size() ? operator.apply(lanes.get(i), lanes.get(i + 1)) : lanes.get(i);
      T lane = delay(both, 1);
      half.add(lane);
    }
    return half;
  }
}
