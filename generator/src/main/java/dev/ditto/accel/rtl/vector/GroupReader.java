package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.rtl.reuse.WordRead;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import java.util.List;

/**
 * Reads what a NORMALIZE command needs, twice over: once to add up the sums of each group's
 * channels, and behind that once to give the channels, which waits until a group's standard is
 * known. Both take a channel a cycle.
 */
final class GroupReader extends Block {
  /** Begins; everything of the command before has been taken. */
  final Bool start = input(bool());

  /** The command, when it begins. */
  final NormalizeCommand command;

  /** Of STAT. */
  final WordRead statRead;

  /** Word of STAT: {@link PowerSums} a lane. */
  final UInt statData;

  /** Of PARAM. */
  final WordRead paramRead;

  /** Word of PARAM: what {@link LearnedChannel} is taken from a lane. */
  final UInt paramData;

  /** Each group's sums. */
  final Stream<PowerSums> groups = gives(PowerSums.type());

  /** Each channel. */
  final Stream<LearnedChannel> channels = gives(LearnedChannel.type());

  GroupReader(Normalizer.Params p) {
    super(p);
    command = input(NormalizeCommand.type(p));
    statRead = output(WordRead.type(p.statDepth()));
    statData = input(uint(PowerSums.BITS * p.lanes()));
    paramRead = output(WordRead.type(p.paramDepth()));
    paramData = input(uint(ChannelWord.BITS * p.lanes()));
    List<LearnedChannel> learned =
        each(
            p.lanes(),
            lane -> LearnedChannel.of(paramData.slice(ChannelWord.BITS * lane, ChannelWord.BITS)));

    var sums = add(reader(p.statDepth(), p.lanes(), PowerSums.BITS));
    begin(sums, command.stat());
    sums.data.set(statData);
    drive(statRead, new WordRead(sums.read.valid(), sums.read.data()));
    sums.read.ready(yes());

    var marks = add(reader(p.paramDepth(), p.lanes(), 1));
    begin(marks, command.source());
    marks.data.set(pack(learned.stream().map(LearnedChannel::last).toList()));
    var shares = add(reader(p.paramDepth(), p.lanes(), LearnedChannel.type().width()));
    begin(shares, command.source());
    shares.data.set(pack(learned));
    Bool sharesFirst = shares.read.valid();
    shares.read.ready(yes());
    marks.read.ready(sharesFirst.not());
    drive(
        paramRead,
        new WordRead(
            sharesFirst.or(marks.read.valid()),
            sharesFirst.pick(shares.read.data(), marks.read.data())));

    // The last of all ends its group even if it does not say so.
    PowerSums before = reg(PowerSums.type());
    var begun = reg(bool()).init(0);
    PowerSums own = unpack(PowerSums.type(), sums.out.data().bits());
    PowerSums total = mux(begun, before.plus(own), own);
    Bool last = marks.out.data().bits().asBool().or(marks.out.data().end());
    Bool both = sums.out.valid().and(marks.out.valid());
    Bool takes = both.and(last.not().or(groups.ready()));
    sums.out.ready(takes);
    marks.out.ready(takes);
    groups.offer(both.and(last), total);
    when(
        takes,
        () -> {
          begun.next(last.not());
          next(before, total);
        });

    channels.from(
        shares.out.map(
            part -> {
              var channel = unpack(LearnedChannel.type(), part.bits());
              return new LearnedChannel(
                  channel.gamma(), channel.beta(), channel.last().or(part.end()));
            }));
  }

  private static PartReader reader(int depth, int lanes, int bits) {
    return new PartReader(new PartReader.Params(depth, lanes, bits));
  }

  private void begin(PartReader reader, UInt first) {
    reader.start.set(start);
    reader.first.set(first);
    reader.words.set(command.words());
  }
}
