package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.rtl.reuse.WordRead;
import dev.ditto.accel.rtl.reuse.WordWrite;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import java.util.List;

/**
 * Executes NORMALIZE and STANDARDIZE commands: sums of groups of channels become multiply-adds of
 * the channels in PARAM, sums of rows become multiply-adds of the rows in ROW.
 *
 * <p>Some {@link StandardUnit}s work on as many groups or rows at once. Meanwhile the channels of
 * groups after them are added up, and those of groups before them go through a {@link SlopeLane}.
 */
public final class Normalizer extends Block {
  /**
   * @param lanes channels of a word of PARAM and of STAT
   * @param paramDepth words of PARAM
   * @param statDepth words of STAT
   * @param rowDepth words of ROW
   * @param units groups or rows at once
   */
  public record Params(int lanes, int paramDepth, int statDepth, int rowDepth, int units) {
    static Params of(VectorUnit.Params p) {
      int units = Math.min(p.lanes(), MOST_UNITS);
      return new Params(p.lanes(), p.paramDepth(), p.statDepth(), p.rowDepth(), units);
    }
  }

  /** More would not pay, as with {@link Divider#MOST_UNITS}. */
  public static final int MOST_UNITS = 4;

  /** NORMALIZE commands, in order. */
  public final Stream<NormalizeCommand> normalize;

  /** STANDARDIZE commands, in order. */
  public final Stream<StandardizeCommand> standardize;

  /** A command is done. */
  public final Bool done = output(bool());

  /** Of STAT. */
  public final WordRead statRead;

  /** Word of STAT: {@link PowerSums} a lane. */
  public final UInt statData;

  /** Of PARAM. */
  public final WordRead paramRead;

  /** Word of PARAM: 128 bits a lane. */
  public final UInt paramData;

  /** Into PARAM: a {@link ChannelWord} a lane. */
  public final WordWrite paramWrite;

  /** Of ROW. */
  public final WordRead rowRead;

  /** Word of ROW. */
  public final UInt rowData = input(uint(RowWord.BITS));

  /** Into ROW. */
  public final WordWrite rowWrite;

  /**
   * @param parameters of the accelerator
   */
  public Normalizer(Parameters parameters) {
    this(Params.of(VectorUnit.Params.of(parameters)));
  }

  Normalizer(Params p) {
    super(p);
    normalize = takes(NormalizeCommand.type(p));
    standardize = takes(StandardizeCommand.type(p));
    statRead = output(WordRead.type(p.statDepth()));
    statData = input(uint(PowerSums.BITS * p.lanes()));
    paramRead = output(WordRead.type(p.paramDepth()));
    paramData = input(uint(ChannelWord.BITS * p.lanes()));
    paramWrite = output(WordWrite.type(p.paramDepth(), ChannelWord.BITS * p.lanes()));
    rowRead = output(WordRead.type(p.rowDepth()));
    rowWrite = output(WordWrite.type(p.rowDepth(), RowWord.BITS));

    var active = reg(bool()).init(0);
    var ofRows = reg(bool()).init(0);
    StandardConstants constants = reg(StandardConstants.type());
    normalize.ready(active.not());
    standardize.ready(active.not().and(normalize.valid().not()));

    var groups = add(new GroupReader(p));
    groups.start.set(normalize.fires());
    drive(groups.command, normalize.data());
    drive(statRead, groups.statRead);
    groups.statData.set(statData);
    drive(paramRead, groups.paramRead);
    groups.paramData.set(paramData);
    var rows = add(new PartReader(new PartReader.Params(p.rowDepth(), 1, RowWord.BITS)));
    rows.start.set(standardize.fires());
    rows.first.set(standardize.data().row());
    rows.words.set(standardize.data().rows());
    drive(rowRead, new WordRead(rows.read.valid(), rows.read.data()));
    rows.read.ready(yes());
    rows.data.set(rowData);

    // Sums become standards.
    List<StandardUnit> units = each(p.units(), i -> add(new StandardUnit()));
    units.forEach(unit -> drive(unit.constants, constants));
    Stream<PowerSums> sums = stream(PowerSums.type());
    PowerSums ofRow = RowWord.as(PowerSums.type(), rows.out.data().bits());
    sums.offer(
        ofRows.pick(rows.out.valid(), groups.groups.valid()),
        mux(ofRows, ofRow, groups.groups.data()));
    rows.out.ready(ofRows.and(sums.ready()));
    groups.groups.ready(ofRows.not().and(sums.ready()));
    Turns.deal(sums, units.stream().map(unit -> unit.in).toList());
    Stream<Standard> standards = Turns.collect(units.stream().map(unit -> unit.out).toList());

    // A standard serves each channel of its group.
    LearnedChannel channel = mux(ofRows, LearnedChannel.identity(), groups.channels.data());
    Bool begins = standards.valid().and(ofRows.or(groups.channels.valid()));
    standards.ready(begins.and(channel.last()));
    groups.channels.ready(ofRows.not().and(standards.valid()));
    var lane = add(new SlopeLane());
    lane.gamma.set(channel.gamma());
    lane.beta.set(channel.beta());
    drive(lane.standard, standards.data());
    var onTheWay = reg(uint(SlopeLane.LATENCY)).init(0);
    onTheWay.next(cat(onTheWay.trunc(SlopeLane.LATENCY - 1), begins));
    Bool comes = onTheWay.bit(SlopeLane.LATENCY - 1);
    MultiplyAdd slope = new MultiplyAdd(lane.multiplier, lane.offset, lane.shift);

    // A word of PARAM is collected first.
    var param = reg(normalize.data().param().type());
    var row = reg(standardize.data().row().type());
    int most = Math.max(p.statDepth(), p.rowDepth());
    var wordsLeft = reg(uint(log2Up(most + 1)));
    var lanesLeft = reg(uint(log2Up(p.lanes())));
    Bool full = lanesLeft.any().not();
    UInt newest = pack(ChannelWord.of(slope));
    UInt word = newest;
    if (p.lanes() > 1) {
      var collected = reg(uint(ChannelWord.BITS * (p.lanes() - 1)));
      word = cat(newest, collected);
      UInt shifted = word.shr(ChannelWord.BITS);
      when(comes, () -> collected.next(shifted));
    }
    Bool writesRow = comes.and(ofRows);
    Bool writesParam = comes.and(ofRows.not()).and(full);
    drive(rowWrite, new WordWrite(writesRow, row, RowWord.of(slope)));
    drive(paramWrite, new WordWrite(writesParam, param, word));
    Bool writes = writesRow.or(writesParam);
    Bool ends = writes.and(wordsLeft.eq(1));
    when(comes, () -> lanesLeft.next(full.pick(p.lanes() - 1, lanesLeft.wrapMinus(1))));
    when(
        writes,
        () -> {
          row.next(row.wrapPlus(1));
          param.next(param.wrapPlus(1));
          wordsLeft.next(wordsLeft.wrapMinus(1));
          when(ends, () -> active.next(0));
        });
    var finished = reg(bool()).init(0);
    finished.next(ends);
    done.set(finished);

    when(
        normalize.fires(),
        () -> {
          active.next(1);
          ofRows.next(0);
          next(constants, normalize.data().constants());
          param.next(normalize.data().param());
          wordsLeft.next(normalize.data().words());
          lanesLeft.next(p.lanes() - 1);
        });
    when(
        standardize.fires(),
        () -> {
          active.next(1);
          ofRows.next(1);
          next(constants, standardize.data().constants());
          row.next(standardize.data().row());
          wordsLeft.next(standardize.data().rows());
        });
  }
}
