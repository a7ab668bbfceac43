package dev.ditto.accel.rtl.encode;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.rtl.reuse.WordRead;
import dev.ditto.accel.rtl.reuse.WordWrite;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * Executes ENCODE commands: reads windows of X and, for differences, of XREUSE; encodes them;
 * writes them to the window memory and, to keep them for the next step, into XREUSE. Neither memory
 * makes it wait, so it encodes its full width in every cycle, also across commands, unless a
 * command begins with the very word that the one before ended with.
 */
public final class EncodeEngine extends Block {
  /**
   * @param xDepth words of X
   * @param xReuseDepth words of XREUSE
   * @param windowDepth words of the window memory, a power of two
   * @param encoder the encoder
   */
  public record Params(int xDepth, int xReuseDepth, int windowDepth, EncoderParameters encoder) {
    static Params of(Parameters p) {
      return new Params(
          p.xDepth(),
          p.xReuseDepth(),
          p.windowDepth(),
          EncoderParameters.of(p, log2Up(p.windowDepth()) + 1));
    }
  }

  private static final int WORD = 8 * WindowFormat.ELEMENTS;
  private static final int IN_FLIGHT_BITS = 3;

  /** Commands, in order. */
  public final Stream<EncodeCommand> command;

  /** A command is done; commands are done in order. */
  public final Bool done = output(bool());

  /** A command is under way. */
  public final Bool busy = output(bool());

  /** Of X. */
  public final WordRead xRead;

  /** Word of X. */
  public final UInt xData = input(uint(WORD));

  /** Of XREUSE. */
  public final WordRead reuseRead;

  /** Word of XREUSE. */
  public final UInt reuseData = input(uint(WORD));

  /** Into XREUSE. */
  public final WordWrite reuseWrite;

  /** Into the window memory. */
  public final WordWrite windowWrite;

  /** For the performance counters. */
  public final EncodeCounts counts;

  /** What goes along with a window: from its reads to its codes. */
  private record Errand(
      Bool temporal, Bool keep, Bool unsigned, UInt xReuse, UInt channels, UInt window, Bool last) {
    static Type<Errand> type(Params p) {
      return struct(
          Errand.class,
          bool(),
          bool(),
          bool(),
          uint(log2Up(p.xReuseDepth())),
          uint(WindowFormat.ELEMENTS),
          uint(log2Up(p.windowDepth())),
          bool());
    }
  }

  /**
   * @param parameters of the accelerator
   */
  public EncodeEngine(Parameters parameters) {
    this(Params.of(parameters));
  }

  EncodeEngine(Params p) {
    super(p);
    command = takes(EncodeCommand.type(p));
    xRead = output(WordRead.type(p.xDepth()));
    reuseRead = output(WordRead.type(p.xReuseDepth()));
    reuseWrite = output(WordWrite.type(p.xReuseDepth(), WORD));
    windowWrite = output(WordWrite.type(p.windowDepth(), p.encoder().format().bits()));
    counts = output(EncodeCounts.type(p.encoder().width()));

    // First cycle: ask for the words. A window has its turn when the encoder can take one. What the
    // command before keeps may be on its way into just the word that is wanted: then a turn later.
    var active = reg(bool()).init(0);
    EncodeCommand at = reg(command.type());
    var pixelLeft = reg(at.perPixel().type());
    var hazard = wire(bool());
    Bool reads = active.and(turn(p.encoder().beats())).and(hazard.not());
    Bool pixelEnds = pixelLeft.eq(1);
    Bool commandEnds = at.count().eq(1);
    drive(xRead, new WordRead(reads, at.x()));
    drive(reuseRead, new WordRead(reads.and(at.temporal()), at.xReuse()));
    when(
        reads,
        () -> {
          at.x().next(at.x().wrapPlus(1));
          at.xReuse().next(at.xReuse().wrapPlus(1));
          at.window().next(at.window().wrapPlus(1));
          at.count().next(at.count().wrapMinus(1));
          pixelLeft.next(pixelEnds.pick(at.perPixel(), pixelLeft.wrapMinus(1)));
          when(commandEnds, () -> active.next(0));
        });
    var inFlight = reg(uint(IN_FLIGHT_BITS)).init(0);
    command.ready(active.not().and(inFlight.all().not()));
    when(
        command.fires(),
        () -> {
          active.next(1);
          next(at, command.data());
          pixelLeft.next(command.data().perPixel());
        });

    // Second: the words come.
    var coming = reg(bool()).init(0);
    Errand errand = reg(Errand.type(p));
    UInt channels =
        pack(each(WindowFormat.ELEMENTS, i -> pixelEnds.not().or(at.lastChannels().gt(i))));
    coming.next(reads);
    next(
        errand,
        new Errand(
            at.temporal(),
            at.keep(),
            at.unsigned(),
            at.xReuse(),
            channels,
            at.window(),
            commandEnds));

    // Third and on: beat by beat.
    int width = p.encoder().width();
    int last = p.encoder().beats() - 1;
    var encoding = reg(bool()).init(0);
    var beatsDone = reg(uint(log2Up(last + 1)));
    var now = reg(uint(WORD));
    var before = reg(uint(WORD));
    Errand present = reg(Errand.type(p));
    Bool lastBeat = beatsDone.eq(last);
    when(
            coming,
            () -> {
              encoding.next(1);
              beatsDone.next(0);
              now.next(xData);
              before.next(errand.temporal().pick(reuseData, 0));
              next(present, errand);
            })
        .elseWhen(
            encoding,
            () -> {
              when(lastBeat, () -> encoding.next(0));
              if (last > 0) {
                beatsDone.next(beatsDone.wrapPlus(1));
                now.next(now.shr(8 * width));
                before.next(before.shr(8 * width));
                present.channels().next(present.channels().shr(width));
              }
            });
    Bool keeps = encoding.and(beatsDone.eq(0)).and(present.keep());
    drive(reuseWrite, new WordWrite(keeps, present.xReuse(), now));
    hazard.set(keeps.and(at.temporal()).and(at.xReuse().eq(present.xReuse())));

    var encoder = add(new DeltaEncoder(p.encoder()));
    drive(
        encoder.beat,
        new EncoderBeat(
            encoding,
            lastBeat,
            now.trunc(8 * width),
            before.trunc(8 * width),
            present.unsigned(),
            present.channels().trunc(width),
            cat(present.last(), present.window())));
    UInt window = encoder.tag.trunc(at.window().width());
    Bool finishes = encoder.valid.and(encoder.tag.bit(at.window().width()));
    drive(windowWrite, new WordWrite(encoder.valid, window, encoder.window));
    drive(counts, encoder.counts);

    var finished = reg(bool()).init(0);
    finished.next(finishes);
    done.set(finished);
    inFlight.next(inFlight.wrapPlus(command.fires().asUInt()).wrapMinus(finished.asUInt()));
    busy.set(inFlight.any());
  }

  /** Every so many cycles. */
  private static Bool turn(int period) {
    if (period == 1) {
      return yes();
    }
    var cycle = reg(uint(log2Up(period))).init(0);
    cycle.next(cycle.wrapPlus(1));
    return cycle.eq(0);
  }
}
