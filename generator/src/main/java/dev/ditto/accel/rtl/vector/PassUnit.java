package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.isa.Statistics;
import dev.ditto.accel.isa.VectorFunction;
import dev.ditto.accel.rtl.reuse.WordRead;
import dev.ditto.accel.rtl.reuse.WordWrite;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import java.util.List;
import java.util.function.Function;

/**
 * Executes VECTOR, one command at a time.
 *
 * <pre>
 *  PassReader -> PassLane -> limited results -> RowCollector -> VECTOR
 *  A, B, ROW,     (each)                     -> codes -> RowCollector -> CODE
 *  PARAM                                     -> squares -> ChannelStatistics -> STAT
 *                                                       -> RowReducer -> ROW
 *                         -> logits and numerators      -> RowReducer -> ROW
 * </pre>
 */
final class PassUnit extends Block {
  /** Commands. */
  public final Stream<PassCommand> command;

  /** The command is done: all it writes can be read. */
  public final Bool done = output(bool());

  /** Rows of Y wanted. */
  public final Stream<UInt> yRead;

  /** The row of Y that was asked for in the cycle before. */
  public final UInt yData;

  /** Of VECTOR. */
  public final WordRead vectorRead;

  /** Word of VECTOR. */
  public final UInt vectorData;

  /** Into VECTOR. */
  public final WordWrite vectorWrite;

  /** Into CODE. */
  public final WordWrite codeWrite;

  /** Of PARAM. */
  public final WordRead paramRead;

  /** Word of PARAM. */
  public final UInt paramData;

  /** Of ROW, for what a row is computed with. */
  public final WordRead rowRead;

  /** Word of ROW. */
  public final UInt rowData = input(uint(RowWord.BITS));

  /** Of ROW, for what is gone on from. */
  public final WordRead totalRead;

  /** Word of ROW. */
  public final UInt totalData = input(uint(RowWord.BITS));

  /** Into ROW. */
  public final WordWrite rowWrite;

  /** Of STAT. */
  public final WordRead statRead;

  /** Word of STAT. */
  public final UInt statData;

  /** Into STAT. */
  public final WordWrite statWrite;

  private final VectorUnit.Params p;
  private final PassCommand at;
  private final Bool starts;
  private final List<PassLane> lanes;

  PassUnit(VectorUnit.Params p) {
    super(p);
    this.p = p;
    command = takes(PassCommand.type(p));
    yRead = gives(uint(log2Up(p.yDepth())));
    yData = input(uint(VectorUnit.SUM * p.columns()));
    vectorRead = output(WordRead.type(p.vectorDepth()));
    vectorData = input(uint(VectorUnit.VALUE * p.columns()));
    vectorWrite = output(WordWrite.type(p.vectorDepth(), VectorUnit.VALUE * p.columns()));
    codeWrite = output(WordWrite.type(p.codeDepth(), VectorUnit.CODE * p.columns()));
    paramRead = output(WordRead.type(p.paramDepth()));
    paramData = input(uint(ChannelWord.BITS * p.lanes()));
    rowRead = output(WordRead.type(p.rowDepth()));
    totalRead = output(WordRead.type(p.rowDepth()));
    rowWrite = output(WordWrite.type(p.rowDepth(), RowWord.BITS));
    statRead = output(WordRead.type(p.statDepth()));
    statData = input(uint(p.statBits()));
    statWrite = output(WordWrite.type(p.statDepth(), p.statBits()));

    at = reg(command.type());
    starts = command.fires();
    when(starts, () -> next(at, command.data()));

    var reader = add(new PassReader(p));
    reader.in.offer(starts, PassReader.Rows.of(command.data()));
    yRead.from(reader.yRead);
    reader.yData.set(yData);
    drive(vectorRead, reader.vectorRead);
    reader.vectorData.set(vectorData);
    drive(rowRead, reader.rowRead);
    reader.rowData.set(rowData);
    drive(paramRead, reader.paramRead);
    lanes = each(p.lanes(), lane -> lane(reader, lane));

    // Beats go beside what is computed of them, each only as far as the command needs it; so none
    // is left when the command is done.
    PassBeat read = reader.beat;
    Bool plain = at.function().eq(VectorFunction.NONE.ordinal());
    PassBeat computed = read.only(at.computes()).later(PassLane.LATENCY);
    PassBeat activated = computed.only(plain.not()).later(PassLane.FUNCTION);
    PassBeat result = plain.pick(computed, activated);
    PassBeat numerator = read.only(at.exponent()).later(PassLane.EXPONENT);
    PassBeat toVector = result.only(at.toVector());
    PassBeat code = result.only(at.toCode()).later(CodeLane.LATENCY);
    PassBeat toCode = at.exponent().pick(numerator, code);
    PassBeat soonToStat = result.only(at.counts(Statistics.CHANNELS)).later(PassLane.SQUARE - 1);
    PassBeat toRow = result.only(at.counts(Statistics.ROWS)).later(PassLane.SQUARE);

    PassCommand coming = command.data();
    collect(vectorWrite, coming.vector(), toVector, l -> l.value.asUInt());
    collect(
        codeWrite, coming.code(), toCode, l -> at.exponent().pick(l.powerCode, l.code.asUInt()));
    countChannels(soonToStat);
    Bool rowsEnd =
        reduceRows(reader, at.largest().pick(read, at.exponent().pick(numerator, toRow)));

    // The command is done with the last write to each memory, which is a cycle after the beat.
    Bool waits =
        awaits(yes(), at.computes().pick(result, read).last())
            .or(awaits(coming.writesVector(), toVector.later(1).last()))
            .or(awaits(coming.writesCode(), toCode.later(1).last()))
            .or(awaits(coming.counts(Statistics.CHANNELS), soonToStat.later(2).last()))
            .or(awaits(coming.writesRow(), rowsEnd));
    var running = reg(bool()).init(0);
    Bool ends = running.and(waits.not());
    when(starts, () -> running.next(1)).elseWhen(ends, () -> running.next(0));
    command.ready(running.not());
    done.set(ends);
  }

  private PassLane lane(PassReader reader, int place) {
    var lane = add(new PassLane());
    drive(lane.settings, PassLane.Settings.of(at));
    lane.a.set(reader.a.slice(VectorUnit.SUM * place, VectorUnit.SUM).asSInt());
    lane.b.set(reader.b.slice(VectorUnit.VALUE * place, VectorUnit.VALUE).asSInt());
    lane.counts.set(reader.counts.bit(place));
    UInt word = paramData.slice(ChannelWord.BITS * place, ChannelWord.BITS);
    drive(lane.channel, unpack(ChannelWord.type(), word));
    drive(lane.row, RowWord.as(MultiplyAdd.type(), reader.row));
    lane.largest.set(RowWord.as(SoftmaxRow.type(), reader.row).largest());
    return lane;
  }

  private void collect(
      WordWrite write, UInt first, PassBeat beat, Function<PassLane, UInt> element) {
    List<UInt> elements = lanes.stream().map(element).toList();
    UInt together = pack(elements);
    int depth = 1 << write.address().width();
    var collector =
        add(new RowCollector(new RowCollector.Params(together.width(), p.beats(), depth)));
    collector.start.set(starts);
    collector.first.set(first);
    collector.valid.set(beat.valid());
    collector.rowEnd.set(beat.rowEnd());
    collector.beat.set(together);
    drive(write, collector.write);
  }

  private void countChannels(PassBeat soon) {
    var channels =
        add(
            new ChannelStatistics(
                new ChannelStatistics.Params(p.lanes(), p.beats(), p.statDepth())));
    channels.start.set(starts);
    channels.first.set(command.data().stat());
    channels.begin.set(at.begin());
    drive(channels.soon, soon);
    loop(
        p.lanes(),
        i -> {
          channels.values.get(i).set(lanes.get(i).valueBeside);
          channels.squares.get(i).set(lanes.get(i).square);
        });
    drive(statRead, channels.read);
    channels.data.set(statData);
    drive(statWrite, channels.write);
  }

  /** Whether the last row is written. */
  private Bool reduceRows(PassReader reader, PassBeat beat) {
    var reducer = add(new RowReducer(new RowReducer.Params(p.lanes(), p.rowDepth())));
    reducer.start.set(starts);
    reducer.first.set(command.data().row());
    reducer.begin.set(at.begin());
    reducer.largest.set(at.largest());
    reducer.exponent.set(at.exponent());
    drive(reducer.beat, beat);
    loop(
        p.lanes(),
        i -> {
          PassLane lane = lanes.get(i);
          Bool isLogit = at.largest().and(reader.counts.bit(i));
          SInt none = at.computes().pick(lane.valueBeside, Integer.MIN_VALUE);
          reducer.values.get(i).set(isLogit.pick(lane.a, none));
          UInt square = at.computes().pick(lane.square, 0);
          reducer.addends.get(i).set(at.exponent().pick(lane.power, square));
        });
    drive(totalRead, reducer.read);
    reducer.data.set(totalData);
    drive(rowWrite, reducer.write);
    return reducer.last;
  }

  /** Whether something that a command does is still to come to its end. */
  private Bool awaits(Bool used, Bool end) {
    var waiting = reg(bool()).init(0);
    when(starts, () -> waiting.next(used)).elseWhen(end, () -> waiting.next(0));
    return waiting.and(end.not());
  }
}
