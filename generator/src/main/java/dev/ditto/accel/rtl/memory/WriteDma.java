package dev.ditto.accel.rtl.memory;

import static dev.ditto.accel.isa.Space.CODE;
import static dev.ditto.accel.isa.Space.VECTOR;
import static dev.ditto.accel.isa.Space.XREUSE;
import static dev.ditto.accel.isa.Space.Y;
import static dev.ditto.hdl.Hdl.add;
import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.each;
import static dev.ditto.hdl.Hdl.gives;
import static dev.ditto.hdl.Hdl.input;
import static dev.ditto.hdl.Hdl.lit;
import static dev.ditto.hdl.Hdl.log2Up;
import static dev.ditto.hdl.Hdl.output;
import static dev.ditto.hdl.Hdl.pack;
import static dev.ditto.hdl.Hdl.reduce;
import static dev.ditto.hdl.Hdl.reg;
import static dev.ditto.hdl.Hdl.select;
import static dev.ditto.hdl.Hdl.takes;
import static dev.ditto.hdl.Hdl.uint;
import static dev.ditto.hdl.Hdl.uintFor;
import static dev.ditto.hdl.Hdl.when;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Limits;
import dev.ditto.accel.isa.Space;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.lib.axi.Burst;
import dev.ditto.hdl.lib.axi.BurstWalker;
import java.util.List;

/**
 * The engine of STORE: reads words of a scratchpad and hands their beats, low bytes first, to the
 * bursts of a transfer. While memory has yet to answer the bursts of one command, the next is at
 * work already. A command is done when memory has answered its last burst.
 *
 * <p>Words are read ahead, also beyond the end of a transfer; such words are dropped.
 */
public final class WriteDma extends Block {
  /** What to do. */
  public final Stream<TransferCommand> command;

  /** The command has been completed, well or not; for one cycle. */
  public final Bool done = output(bool());

  /** Asks for no more bursts; what has been asked for is still written. */
  public final Bool stop = input(bool());

  /** To memory. */
  public final Stream<Burst> requests;

  /** The beats of all bursts. */
  public final Stream<UInt> beats;

  /** Memory has answered a burst. */
  public final Bool answered = input(bool());

  /** Words of XREUSE to read. */
  public final Stream<UInt> xReuse;

  /** The word of XREUSE that was asked for in the cycle before. */
  public final UInt xReuseWord;

  /** Words of Y to read. */
  public final Stream<UInt> y;

  /** The word of Y that was asked for in the cycle before. */
  public final UInt yWord;

  /** Words of VECTOR to read. */
  public final Stream<UInt> vector;

  /** The word of VECTOR that was asked for in the cycle before. */
  public final UInt vectorWord;

  /** Words of CODE to read. */
  public final Stream<UInt> code;

  /** The word of CODE that was asked for in the cycle before. */
  public final UInt codeWord;

  /** The transfer was ended because it would run beyond its scratchpad; for one cycle. */
  public final Bool overrun = output(bool());

  /** The command ended within a word, and was not stopped; for one cycle. */
  public final Bool ragged = output(bool());

  private final Parameters p;
  private final List<Space> spaces;

  public WriteDma(Parameters p) {
    super(p);
    this.p = p;
    spaces = Limits.storable(p);
    command = takes(TransferCommand.type(p));
    requests = gives(Burst.type(p.axiAddressBits()));
    beats = gives(uint(p.axiDataBits()));
    xReuse = gives(uint(log2Up(shape(XREUSE).depth())));
    xReuseWord = input(uint(shape(XREUSE).wordBits()));
    y = gives(uint(log2Up(shape(Y).depth())));
    yWord = input(uint(shape(Y).wordBits()));
    vector = gives(uint(log2Up(shape(VECTOR).depth())));
    vectorWord = input(uint(shape(VECTOR).wordBits()));
    code = gives(uint(log2Up(shape(CODE).depth())));
    codeWord = input(uint(shape(CODE).wordBits()));

    var walker = add(new BurstWalker(TransferCommand.walker(p, spaces)));
    var running = reg(bool()).init(0);
    var space = reg(command.data().space().type());
    var open = reg(uintFor(2L * p.axiOutstanding() + 3)).init(0);
    var owed = reg(uintFor((2L * p.axiOutstanding() + 3) * p.axiMaxBurst())).init(0);

    Bool starts = command.fires();
    walker.in.offer(command.valid().and(running.not()), command.data().strided(p, spaces));
    command.ready(running.not().and(walker.in.ready()));
    walker.stop.set(stop);
    overrun.set(walker.overrun);
    requests.from(walker.out);
    // Beats that memory has been told of and not been given.
    UInt asked = requests.fires().pick(requests.data().length().plus(1), 0).wrap(owed.width());
    owed.next(owed.wrapPlus(asked).wrapMinus(beats.fires().asUInt().wrap(owed.width())));

    // The command before, all of whose beats are on their way. Memory answers in order.
    var answering = reg(bool()).init(0);
    var unanswered = reg(open.type()).init(0);
    done.set(answering.and(unanswered.eq(0)));
    Bool given = running.and(walker.busy.not()).and(owed.eq(0));
    Bool ends = given.and(answering.not().or(done));
    Bool older = unanswered.ne(0);
    UInt nowOpen =
        open.wrapPlus(requests.fires().asUInt()).wrapMinus(answered.and(older.not()).asUInt());
    open.next(ends.pick(0, nowOpen));
    unanswered.next(ends.pick(nowOpen, unanswered.wrapMinus(answered.and(older).asUInt())));
    answering.next(ends.or(answering.and(done.not())));

    Bool betweenWords = readWords(space, running.and(given.not()), running.not().or(ends), starts);
    ragged.set(ends.and(betweenWords.not()).and(stop.not()));
    when(
            starts,
            () -> {
              running.next(true);
              space.next(command.data().space());
            })
        .elseWhen(ends, () -> running.next(false));
  }

  /**
   * Reads words and gives their beats; whether a whole number of words has been given.
   *
   * @param active words are wanted
   * @param drops forgets what was read ahead
   */
  private Bool readWords(UInt space, Bool active, Bool drops, Bool starts) {
    int beatBits = p.axiDataBits();
    int bits = SpaceShape.widest(p, spaces);
    var address = reg(command.data().first().type());
    var arriving = reg(bool()).init(0);
    var aheadFull = reg(bool()).init(0);
    var ahead = reg(uint(bits));
    var current = reg(uint(bits));
    var left = reg(uintFor(bits / beatBits)).init(0);

    Bool asks = active.and(arriving.not()).and(aheadFull.not());
    offer(xReuse, asks.and(names(space, XREUSE)), address);
    offer(y, asks.and(names(space, Y)), address);
    offer(vector, asks.and(names(space, VECTOR)), address);
    offer(code, asks.and(names(space, CODE)), address);
    Bool asked = xReuse.fires().or(y.fires()).or(vector.fires()).or(code.fires());
    arriving.next(asked);
    when(asked, () -> address.next(address.wrapPlus(1)));

    // A command that names none of the others names the last, for which nothing is compared.
    Space last = spaces.get(spaces.size() - 1);
    var words = select(space).on(XREUSE.id(), word(XREUSE).widen(bits));
    var lengths = select(space).on(XREUSE.id(), lit(shape(XREUSE).beats(), left.width()));
    for (Space each : spaces.subList(1, spaces.size() - 1)) {
      words = words.on(each.id(), word(each).widen(bits));
      lengths = lengths.on(each.id(), lit(shape(each).beats(), left.width()));
    }
    UInt word = words.other(word(last).widen(bits));
    UInt beatsOfWord = lengths.other(lit(shape(last).beats(), left.width()));

    beats.offer(left.ne(0), current.trunc(beatBits));
    Bool emptied = left.eq(0).or(left.eq(1).and(beats.fires()));
    when(
        beats.fires(),
        () -> {
          current.next(current.shr(lit(beatBits, 32 - Integer.numberOfLeadingZeros(beatBits))));
          left.next(left.wrapMinus(1));
        });
    when(
        arriving,
        () -> {
          ahead.next(word);
          aheadFull.next(true);
        });
    when(
        emptied.and(aheadFull.or(arriving)),
        () -> {
          current.next(aheadFull.pick(ahead, word));
          left.next(beatsOfWord);
          aheadFull.next(false);
        });
    when(
        drops,
        () -> {
          left.next(0);
          aheadFull.next(false);
        });
    when(starts, () -> address.next(command.data().first()));
    return left.eq(0).or(left.eq(beatsOfWord));
  }

  /** Whether a command's space is a way to name that scratchpad. */
  private Bool names(UInt space, Space scratchpad) {
    return reduce(
        spaces.stream()
            .filter(s -> s.scratchpad() == scratchpad)
            .map(s -> space.eq(s.id()))
            .toList(),
        Bool::or);
  }

  /** The word that has been read, as it goes to memory. */
  private UInt word(Space space) {
    return switch (space.scratchpad()) {
      case XREUSE -> xReuseWord;
      case Y -> space.isPacked() ? narrowed(yWord, space.sumBits()) : yWord;
      case VECTOR -> vectorWord;
      case CODE -> codeWord;
      default -> throw new IllegalArgumentException(space + " is not stored");
    };
  }

  /** The low bits of each sum. */
  private UInt narrowed(UInt sums, int bits) {
    return pack(each(p.columns(), i -> sums.slice(Y.sumBits() * i, bits)));
  }

  private static void offer(Stream<UInt> to, Bool asks, UInt address) {
    to.offer(asks, address.wrap(to.data().width()));
  }

  private SpaceShape shape(Space space) {
    return SpaceShape.of(space, p);
  }
}
