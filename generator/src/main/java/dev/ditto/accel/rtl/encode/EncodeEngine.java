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
 * writes them to the window memory and, to keep them for the next step or the next pixel, into
 * XREUSE. Neither memory makes it wait, so it encodes its full width in every cycle, also across
 * commands, unless it wants a word of XREUSE that is just being kept: with less than three windows
 * a pixel, a difference to the pixel before waits for that pixel.
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

  /**
   * What goes along with a window: from its reads to its codes.
   *
   * @param differs take the difference to the word of XREUSE
   * @param empty zeros in place of the word of X
   */
  private record Errand(
      Bool differs,
      Bool empty,
      Bool keep,
      Bool unsigned,
      UInt xReuse,
      UInt channels,
      UInt window,
      Bool last) {
    static Type<Errand> type(Params p) {
      return struct(
          Errand.class,
          bool(),
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

    // First cycle: ask for the words. A window has its turn when the encoder can take one. What is
    // being kept may be on its way into just the word that is wanted: then a turn later.
    var active = reg(bool()).init(0);
    EncodeCommand at = reg(command.type());
    var pixelLeft = reg(at.perPixel().type());
    var lineLeft = reg(at.line().type());
    var lineBegins = reg(bool());
    var pastLine = reg(bool());
    var hazard = wire(bool());
    Bool reads = active.and(turn(p.encoder().beats())).and(hazard.not());
    Bool pixelEnds = pixelLeft.eq(1);
    Bool lineEnds = pixelEnds.and(lineLeft.eq(1));
    Bool endsLine = lineEnds.and(at.ended()).and(pastLine.not());
    Bool commandEnds =
        pastLine.pick(pixelEnds.and(at.count().any().not()), at.count().eq(1).and(endsLine.not()));
    Bool differs = at.spatial().pick(lineBegins.not(), at.temporal().and(pastLine.not()));
    Bool keeps = at.spatial().or(at.keep()).and(pastLine.not());
    Bool nextReuse = at.spatial().or(pastLine.not());
    drive(xRead, new WordRead(reads.and(pastLine.not()), at.x()));
    drive(reuseRead, new WordRead(reads.and(differs), at.xReuse()));
    when(
        reads,
        () -> {
          at.x().next(at.x().wrapPlus(pastLine.not().asUInt()));
          when(nextReuse, () -> at.xReuse().next(reuseAfter(at, pixelEnds)));
          at.window().next(at.window().wrapPlus(1));
          at.count().next(at.count().wrapMinus(pastLine.not().asUInt()));
          pixelLeft.next(pixelEnds.pick(at.perPixel(), pixelLeft.wrapMinus(1)));
          when(
              pixelEnds,
              () -> {
                pastLine.next(endsLine);
                Bool newLine = pastLine.or(lineEnds.and(at.ended().not()));
                lineBegins.next(newLine);
                lineLeft.next(newLine.pick(at.line(), lineLeft.wrapMinus(1)));
              });
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
          lineLeft.next(command.data().line());
          lineBegins.next(1);
          pastLine.next(0);
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
            differs,
            pastLine,
            keeps,
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
              now.next(errand.empty().pick(0, xData));
              before.next(errand.differs().pick(reuseData, 0));
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
    Bool writes = encoding.and(beatsDone.eq(0)).and(present.keep());
    drive(reuseWrite, new WordWrite(writes, present.xReuse(), now));
    Bool isWritten = writes.and(at.xReuse().eq(present.xReuse()));
    Bool willBeWritten = coming.and(errand.keep()).and(at.xReuse().eq(errand.xReuse()));
    hazard.set(differs.and(isWritten.or(willBeWritten)));

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

  /** The word of XREUSE after this one: for the next pixel the words of this one again. */
  private static UInt reuseAfter(EncodeCommand at, Bool pixelEnds) {
    int width = at.xReuse().width();
    UInt first = at.xReuse().wrapMinus(at.perPixel().wrapMinus(1).wrap(width));
    return at.spatial().and(pixelEnds).pick(first, at.xReuse().wrapPlus(1));
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
