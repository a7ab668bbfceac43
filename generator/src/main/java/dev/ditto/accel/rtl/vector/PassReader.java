package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.rtl.reuse.WordRead;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;
import java.util.List;

/**
 * Reads the rows of a pass and gives them beat by beat, lowest columns first, without a gap while Y
 * lets it read. With a single beat a row, VECTOR's one read port has room for only one row of A and
 * one of B in two cycles.
 */
final class PassReader extends Block {
  private static final int SUM = VectorUnit.SUM;
  private static final int VALUE = VectorUnit.VALUE;

  /**
   * What to read.
   *
   * @param fromVector A is in VECTOR, else in Y
   * @param readsB there is a B
   * @param broadcast of one row only
   * @param rows of A
   * @param a first word of A
   * @param b first word of B
   * @param param first word of PARAM
   * @param row first word of ROW
   * @param columns that count
   */
  public record Rows(
      Bool fromVector,
      Bool readsB,
      Bool broadcast,
      UInt rows,
      UInt a,
      UInt b,
      UInt param,
      UInt row,
      UInt columns) {
    static Type<Rows> type(VectorUnit.Params p) {
      return struct(
          Rows.class,
          bool(),
          bool(),
          bool(),
          uint(log2Up(p.sourceDepth() + 1)),
          uint(log2Up(p.sourceDepth())),
          uint(log2Up(p.vectorDepth())),
          uint(log2Up(p.paramDepth())),
          uint(log2Up(p.rowDepth())),
          uint(log2Up(p.columns() + 1)));
    }

    static Rows of(PassCommand c) {
      Bool readsB = c.computes().and(c.second().or(c.product()));
      return new Rows(
          c.fromVector(),
          readsB,
          c.broadcast(),
          c.rows(),
          c.a(),
          c.b(),
          c.param(),
          c.row(),
          c.columns());
    }
  }

  /** What to read next. */
  public final Stream<Rows> in;

  /** Rows of Y wanted. */
  public final Stream<UInt> yRead;

  /** The row of Y that was asked for in the cycle before. */
  public final UInt yData;

  /** Of VECTOR. */
  public final WordRead vectorRead;

  /** Word of VECTOR. */
  public final UInt vectorData;

  /** Of ROW. */
  public final WordRead rowRead;

  /** Word of ROW. */
  public final UInt rowData = input(uint(RowWord.BITS));

  /** Of PARAM: the word of the beat that is given in the cycle after. */
  public final WordRead paramRead;

  /** What is given. */
  public final PassBeat beat = output(PassBeat.type());

  /** Elements of A, 32 bits each. */
  public final UInt a;

  /** Elements of B, 16 bits each. */
  public final UInt b;

  /** The row's word of ROW. */
  public final UInt row = output(uint(RowWord.BITS));

  /** Which of the columns count. */
  public final UInt counts;

  PassReader(VectorUnit.Params p) {
    super(p);
    in = takes(Rows.type(p));
    yRead = gives(uint(log2Up(p.yDepth())));
    yData = input(uint(SUM * p.columns()));
    vectorRead = output(WordRead.type(p.vectorDepth()));
    vectorData = input(uint(VALUE * p.columns()));
    rowRead = output(WordRead.type(p.rowDepth()));
    paramRead = output(WordRead.type(p.paramDepth()));
    a = output(uint(SUM * p.lanes()));
    b = output(uint(VALUE * p.lanes()));
    counts = output(uint(p.lanes()));

    // Ask for a row of A, so that it comes when the one before is finished. A row of B is read
    // before, and held.
    var active = reg(bool()).init(0);
    Rows at = reg(in.type());
    var first = reg(bool());
    var hasB = reg(bool()).init(0);
    var coming = reg(bool()).init(0);
    var beatsLeft = reg(uint(log2Up(p.beats() + 1))).init(0);
    Bool room = p.beats() == 1 ? yes() : coming.not().and(beatsLeft.le(2));
    Bool asks = active.and(room).and(hasB.or(at.readsB().not()));
    Bool ends = at.rows().eq(1);
    yRead.offer(asks.and(at.fromVector().not()), at.a().trunc(yRead.data().width()));
    Bool asksVector = asks.and(at.fromVector());
    Bool asked = asksVector.or(yRead.fires());
    Bool nextB = yRead.fires().and(ends.not()).and(at.broadcast().not());
    Bool asksB = active.and(at.readsB()).and(hasB.not().or(nextB));
    drive(
        vectorRead,
        new WordRead(
            asksB.or(asksVector), asksB.pick(at.b(), at.a().trunc(vectorRead.address().width()))));
    drive(rowRead, new WordRead(asked, at.row()));
    in.ready(active.not());
    when(
        in.fires(),
        () -> {
          active.next(1);
          next(at, in.data());
          first.next(1);
          hasB.next(0);
        });
    when(
        asked,
        () -> {
          at.a().next(at.a().wrapPlus(1));
          at.row().next(at.row().wrapPlus(1));
          at.rows().next(at.rows().wrapMinus(1));
          first.next(0);
          hasB.next(at.broadcast());
          when(ends, () -> active.next(0));
        });
    when(
        asksB,
        () -> {
          at.b().next(at.b().wrapPlus(1));
          hasB.next(1);
        });
    coming.next(asked);
    var comingB = delay(asksB, 1, late -> late.init(0));
    var heldB = reg(uint(VALUE * p.columns()));
    when(comingB, () -> heldB.next(vectorData));

    // The row that comes is given beat by beat.
    var comingFirst = delay(first, 1);
    var comingLast = delay(ends, 1);
    var rowA = reg(uint(SUM * p.columns()));
    var rowB = reg(uint(VALUE * p.columns()));
    var rowWord = reg(uint(RowWord.BITS));
    var rowCounts = reg(uint(p.columns()));
    var param = reg(at.param().type());
    var firstRow = reg(bool());
    var lastRow = reg(bool());
    Bool beats = beatsLeft.any();
    when(
            coming,
            () -> {
              beatsLeft.next(p.beats());
              rowA.next(at.fromVector().pick(widened(p), yData));
              rowB.next(heldB);
              rowWord.next(rowData);
              rowCounts.next(pack(each(p.columns(), n -> at.columns().gt(n))));
              param.next(at.param());
              firstRow.next(comingFirst);
              lastRow.next(comingLast);
            })
        .elseWhen(
            beats,
            () -> {
              beatsLeft.next(beatsLeft.wrapMinus(1));
              param.next(param.wrapPlus(1));
              if (p.beats() > 1) {
                rowA.next(rowA.shr(SUM * p.lanes()));
                rowB.next(rowB.shr(VALUE * p.lanes()));
                rowCounts.next(rowCounts.shr(p.lanes()));
              }
            });
    drive(paramRead, new WordRead(beats, param));

    // PARAM's word takes a cycle to come, and so the rest takes one.
    Bool rowStart = beatsLeft.eq(p.beats());
    Bool rowEnd = beatsLeft.eq(1);
    drive(beat, new PassBeat(beats, rowStart, rowEnd, firstRow, lastRow).later(1));
    var givenA = delay(rowA.trunc(a.width()), 1);
    a.set(givenA);
    var givenB = delay(rowB.trunc(b.width()), 1);
    b.set(givenB);
    var givenWord = delay(rowWord, 1);
    row.set(givenWord);
    var givenCounts = delay(rowCounts.trunc(counts.width()), 1);
    counts.set(givenCounts);
  }

  /** Values as wide as sums. */
  private UInt widened(VectorUnit.Params p) {
    List<SInt> values =
        each(p.columns(), n -> vectorData.slice(VALUE * n, VALUE).asSInt().widen(SUM));
    return pack(values);
  }
}
