package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.MultiplierStyle;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/**
 * The multipliers of a row-PE: every lane's token times its weight row, summed over lanes and added
 * to one accumulator a column. At a row's end the accumulators are handed over to the drain
 * registers and start again at zero in the same cycle, so the next row follows without a gap.
 *
 * <p>A pipeline without stops: weights arrive, are multiplied, summed over lanes where there are
 * several, and accumulated.
 */
public final class ColumnAccumulators extends Block {
  private static final int WEIGHT = 8;

  /** Bits of a product of a weight and a digit of nine bits. */
  private static final int PRODUCT = 16;

  /** Bits of half a sum. */
  private static final int HALF = PeParameters.SUM / 2;

  /** Tokens, in the cycle in which their weights are read. */
  public final Tokens tokens;

  /** Weight row of each lane, a cycle after its token. */
  public final List<UInt> weights;

  /** The drain registers were taken. */
  public final Bool drained = input(bool());

  /** A row waits in the drain registers. */
  public final Bool full = output(bool());

  /** The drain registers: 32 bits a column, column 0 lowest. */
  public final UInt sums;

  /** What moves along with the data. */
  private record Step(Bool valid, Bool rowEnd) {
    /** One cycle later. */
    Step later() {
      var step = reg(struct(Step.class, bool(), bool()), 0);
      next(step, this);
      return step;
    }
  }

  /**
   * @param p of the row-PE
   */
  public ColumnAccumulators(PeParameters p) {
    super(p);
    tokens = input(Tokens.type(p));
    weights = input(vec(uint(p.weightBits()), p.lanes()));
    sums = output(uint(p.sumsBits()));

    Step atRead = new Step(tokens.valid(), tokens.rowEnd());
    var arriving = atRead.later();
    var operands = arriving.later();
    var multiplied = operands.later();
    Step kept = p.keepsProducts() ? multiplied.later() : multiplied;
    Step summed = p.lanes() == 1 ? kept : kept.later();

    List<List<SInt>> products = each(p.lanes(), lane -> products(p, lane));
    List<SInt> changes =
        each(
            p.columns(),
            column -> {
              SInt sum = reduce(each(p.lanes(), l -> products.get(l).get(column)), SInt::plus);
              return delay(sum, p.lanes() == 1 ? 0 : 1);
            });

    Step added = p.splitsSums() ? summed.later() : summed;
    var waiting = reg(bool()).init(0);
    when(added.rowEnd(), () -> waiting.next(1)).elseWhen(drained, () -> waiting.next(0));
    full.set(waiting);
    List<UInt> drain =
        each(
            p.columns(),
            column -> {
              SInt change = changes.get(column);
              return p.splitsSums() ? halves(change, summed, added) : whole(change, summed);
            });
    sums.set(pack(drain));
  }

  /** Adds up a column; the sum of the latest row. */
  private static UInt whole(SInt change, Step step) {
    var accumulator = reg(sint(PeParameters.SUM)).init(0);
    var result = reg(sint(PeParameters.SUM));
    SInt total = accumulator.wrapPlus(change);
    when(
            step.rowEnd(),
            () -> {
              accumulator.next(0);
              result.next(total);
            })
        .elseWhen(step.valid(), () -> accumulator.next(total));
    return result.asUInt();
  }

  /**
   * The same with half as long a carry: the upper half is added a cycle later, with the carry of
   * the lower one.
   */
  private static UInt halves(SInt change, Step step, Step later) {
    var low = reg(uint(HALF)).init(0);
    var lowResult = reg(uint(HALF));
    UInt lowTotal = low.plus(change.wrap(HALF).asUInt());
    UInt lowSum = lowTotal.trunc(HALF);
    when(
            step.rowEnd(),
            () -> {
              low.next(0);
              lowResult.next(lowSum);
            })
        .elseWhen(step.valid(), () -> low.next(lowSum));

    var carry = delay(lowTotal.bit(HALF), 1);
    SInt upper = change.width() > HALF ? change.shr(HALF) : change.shr(change.width() - 1);
    var highChange = delay(upper, 1);
    var high = reg(sint(HALF)).init(0);
    var highResult = reg(sint(HALF));
    // The carry enters the adder below its lowest bit, where a one waits for it.
    SInt highTotal = cat(high, lit(1, 1)).asSInt().wrapPlus(cat(highChange, carry).asSInt()).shr(1);
    when(
            later.rowEnd(),
            () -> {
              high.next(0);
              highResult.next(highTotal);
            })
        .elseWhen(later.valid(), () -> high.next(highTotal));
    return cat(highResult, lowResult);
  }

  /** A lane's product for each column, two cycles after its weights arrive. */
  private List<SInt> products(PeParameters p, int lane) {
    LaneToken token = tokens.lanes().get(lane);
    var code = delay(token.code(), 2);
    var validArriving = delay(token.valid(), 1);
    // Without a token the memory was not read; zero instead of what it holds.
    UInt row = validArriving.pick(weights.get(lane), 0);
    SInt digit = code.wrap(p.format().digitBits()).asSInt();
    List<SInt> plain =
        p.multiplier() == MultiplierStyle.PAIRED
            ? paired(digit, row)
            : p.splitsProducts() ? split(digit, row) : single(digit, row);
    if (p.format().digits() == 1) {
      return kept(p, plain);
    }
    var high = delay(code.bit(p.format().digitBits()), 1);
    return kept(
        p, each(p.columns(), column -> high.pick(plain.get(column).shl(4), plain.get(column))));
  }

  /** The same, a cycle later where products are kept. */
  private static List<SInt> kept(PeParameters p, List<SInt> products) {
    return p.keepsProducts() ? delay(products, 1) : products;
  }

  /** A multiplication for each column, two cycles long. */
  private static List<SInt> single(SInt digit, UInt row) {
    var operand = delay(row, 1);
    return each(
        row.width() / WEIGHT,
        column -> {
          var product = reg(sint(digit.width() + WEIGHT));
          product.next(digit.times(operand.slice(WEIGHT * column, WEIGHT).asSInt()));
          return product;
        });
  }

  /** The same with half as long a multiplication: of the digit's halves, added a cycle later. */
  private static List<SInt> split(SInt digit, UInt row) {
    var operand = delay(row, 1);
    int lower = digit.width() / 2;
    return each(
        row.width() / WEIGHT,
        column -> {
          SInt weight = operand.slice(WEIGHT * column, WEIGHT).asSInt();
          SInt low = digit.slice(0, lower).signed().times(weight);
          SInt high = digit.shr(lower).times(weight);
          var lowProduct = reg(low.type());
          var highProduct = reg(high.type());
          lowProduct.next(low);
          highProduct.next(high);
          return highProduct.shl(lower).plus(lowProduct).wrap(digit.width() + WEIGHT);
        });
  }

  /**
   * The same with one multiplication for two columns: {@code d (2^16 b + a) = 2^16 d b + d a}. As
   * {@code d a} is within 16 bits, since no digit is less than -255, the low half is that product,
   * and the high half is the other one, less the borrow of a negative low half.
   */
  private static List<SInt> paired(SInt digit, UInt row) {
    List<SInt> products = new ArrayList<>();
    List<List<SInt>> pairs =
        each(
            row.width() / (2 * WEIGHT),
            pair -> {
              SInt low = row.slice(2 * WEIGHT * pair, WEIGHT).asSInt();
              SInt high = row.slice(2 * WEIGHT * pair + WEIGHT, WEIGHT).asSInt();
              var operand = reg(sint(PRODUCT + WEIGHT + 1));
              operand.next(high.shl(PRODUCT).plus(low));
              var product = reg(sint(digit.width() + operand.width()));
              product.next(digit.times(operand));
              SInt first = product.wrap(PRODUCT);
              SInt borrow = product.bit(PRODUCT - 1).asUInt().asSInt();
              return List.of(first, product.shr(PRODUCT).wrap(PRODUCT).wrapMinus(borrow));
            });
    pairs.forEach(products::addAll);
    return products;
  }
}
