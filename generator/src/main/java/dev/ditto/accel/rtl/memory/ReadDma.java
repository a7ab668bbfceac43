package dev.ditto.accel.rtl.memory;

import static dev.ditto.accel.isa.Space.CODE;
import static dev.ditto.accel.isa.Space.PARAM;
import static dev.ditto.accel.isa.Space.VECTOR;
import static dev.ditto.accel.isa.Space.WEIGHT;
import static dev.ditto.accel.isa.Space.X;
import static dev.ditto.accel.isa.Space.XREUSE;
import static dev.ditto.accel.isa.Space.Y;
import static dev.ditto.hdl.Hdl.add;
import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.cat;
import static dev.ditto.hdl.Hdl.each;
import static dev.ditto.hdl.Hdl.gives;
import static dev.ditto.hdl.Hdl.input;
import static dev.ditto.hdl.Hdl.lit;
import static dev.ditto.hdl.Hdl.no;
import static dev.ditto.hdl.Hdl.output;
import static dev.ditto.hdl.Hdl.pack;
import static dev.ditto.hdl.Hdl.reg;
import static dev.ditto.hdl.Hdl.select;
import static dev.ditto.hdl.Hdl.takes;
import static dev.ditto.hdl.Hdl.uint;
import static dev.ditto.hdl.Hdl.uintFor;
import static dev.ditto.hdl.Hdl.unreset;
import static dev.ditto.hdl.Hdl.when;
import static dev.ditto.hdl.Hdl.wire;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Limits;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.rtl.reuse.Word;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.lib.axi.Burst;
import dev.ditto.hdl.lib.axi.BurstWalker;
import dev.ditto.hdl.lib.axi.ReadBeat;
import java.util.List;

/**
 * The engine of LOAD: asks memory for the pieces of a transfer and packs the beats, low bytes
 * first, into words of a scratchpad. While the beats of one command arrive, those of the next are
 * asked for already. A command is done when its last word has been taken.
 */
public final class ReadDma extends Block {
  /** What to do. */
  public final Stream<TransferCommand> command;

  /** The command has been completed, well or not; for one cycle. */
  public final Bool done = output(bool());

  /** Asks for no more bursts; what has been asked for is still taken. */
  public final Bool stop = input(bool());

  /** To memory. */
  public final Stream<Burst> requests;

  /** From memory. */
  public final Stream<ReadBeat> beats;

  /** Words for X. */
  public final Stream<Word> x;

  /** Words for XREUSE. */
  public final Stream<Word> xReuse;

  /** Words for Y. */
  public final Stream<Word> y;

  /** Words for the weight buffers. */
  public final Stream<Word> weight;

  /** Words for PARAM. */
  public final Stream<Word> param;

  /** Words for VECTOR. */
  public final Stream<Word> vector;

  /** Words for CODE. */
  public final Stream<Word> code;

  /** The transfer was ended because it would run beyond its scratchpad; for one cycle. */
  public final Bool overrun = output(bool());

  /** The command ended within a word, which is lost, and was not stopped; for one cycle. */
  public final Bool ragged = output(bool());

  private final Parameters p;
  private final List<Space> spaces;

  public ReadDma(Parameters p) {
    super(p);
    this.p = p;
    spaces = Limits.loadable(p);
    command = takes(TransferCommand.type(p));
    requests = gives(Burst.type(p.axiAddressBits()));
    beats = takes(ReadBeat.type(p.axiDataBits()));
    x = gives(wordType(X));
    xReuse = gives(wordType(XREUSE));
    y = gives(wordType(Y));
    weight = gives(wordType(WEIGHT));
    param = gives(wordType(PARAM));
    vector = gives(wordType(VECTOR));
    code = gives(wordType(CODE));

    // The oldest command, whose beats come, and the one after it, whose beats are asked for.
    var walker = add(new BurstWalker(TransferCommand.walker(p, spaces)));
    var running = reg(bool()).init(0);
    var space = reg(command.data().space().type());
    unreset("a beat comes only after a command, which names the space", space);
    var address = reg(command.data().first().type());
    var open = reg(uintFor(2L * p.axiOutstanding() + 3)).init(0);
    var follows = reg(bool()).init(0);
    var nextSpace = reg(space.type());
    var nextAddress = reg(address.type());
    unreset("looked at only after a command has come to be the next", nextSpace, nextAddress);
    var nextOpen = reg(open.type()).init(0);

    walker.in.offer(command.valid().and(follows.not()), command.data().strided(p, spaces));
    command.ready(follows.not().and(walker.in.ready()));
    walker.stop.set(stop);
    overrun.set(walker.overrun);
    requests.from(walker.out);

    var full = reg(bool()).init(0);
    var filled = reg(uintFor(mostBeats() - 1)).init(0);
    Bool taken = wire(bool());
    UInt word = gather(space, full, filled, taken, open.ne(0));
    taken.set(give(space, address, full, word));
    when(taken, () -> address.next(address.wrapPlus(1)));

    // Beats come in the order in which they were asked for, so they are the oldest command's.
    Bool closes = beats.fires().and(beats.data().last());
    UInt stillOpen = open.wrapPlus(requests.fires().and(follows.not()).asUInt());
    UInt nowOpen = stillOpen.wrapMinus(closes.asUInt());
    UInt nextNowOpen = nextOpen.wrapPlus(requests.fires().and(follows).asUInt());
    Bool walked = follows.or(walker.busy.not());
    Bool ends = running.and(walked).and(open.eq(0)).and(full.not());
    done.set(ends);
    ragged.set(ends.and(filled.ne(0)).and(stop.not()));
    Bool starts = command.fires();
    Bool startsAlone = starts.and(running.not().or(ends));
    Bool startsNext = starts.and(startsAlone.not());
    open.next(ends.and(follows).pick(nextNowOpen, nowOpen));
    nextOpen.next(ends.pick(0, nextNowOpen));
    running.next(startsAlone.or(running.and(ends.not().or(follows))));
    follows.next(startsNext.or(follows.and(ends.not())));
    when(
        startsNext,
        () -> {
          nextSpace.next(command.data().space());
          nextAddress.next(command.data().first());
        });
    when(
        startsAlone.or(ends.and(follows)),
        () -> {
          space.next(follows.pick(nextSpace, command.data().space()));
          address.next(follows.pick(nextAddress, command.data().first()));
          filled.next(0);
        });
  }

  /**
   * Shifts beats in from the top: the beats of a finished word are the highest.
   *
   * @param expected beats of this command are to come
   */
  private UInt gather(UInt space, Bool full, UInt filled, Bool taken, Bool expected) {
    int beatBits = p.axiDataBits();
    int bits = SpaceShape.widest(p, spaces);
    var packed = reg(uint(bits));
    UInt beat = beats.data().data();
    var lastBeat = wire(filled.type());
    Space first = spaces.get(0);
    var choice = select(space).on(first.id(), lit(shape(first).beats() - 1, filled.width()));
    for (Space other : spaces.subList(1, spaces.size())) {
      choice = choice.on(other.id(), lit(shape(other).beats() - 1, filled.width()));
    }
    lastBeat.set(choice.other(lit(0, filled.width())));
    Bool completes = filled.eq(lastBeat);
    beats.ready(expected.and(full.not().or(taken)));
    when(taken, () -> full.next(false));
    when(
        beats.fires(),
        () -> {
          packed.next(bits == beatBits ? beat : cat(beat, packed.bits(bits - 1, beatBits)));
          filled.next(completes.pick(0, filled.wrapPlus(1)));
          full.next(completes);
        });
    return packed;
  }

  /** Offers the word to its space; whether it is taken. */
  private Bool give(UInt space, UInt address, Bool full, UInt packed) {
    Bool taken = no();
    for (Space each : spaces) {
      if (each.isPacked()) {
        continue; // Goes where Y goes.
      }
      Stream<Word> to = stream(each);
      UInt data = word(packed, each);
      Bool own = space.eq(each.id());
      for (Space name : names(each)) {
        Bool named = space.eq(name.id());
        data = named.pick(widened(word(packed, name), name.sumBits()), data);
        own = own.or(named);
      }
      int addressBits = to.data().address().width();
      to.offer(full.and(own), new Word(address.wrap(addressBits), data));
      taken = taken.or(to.fires());
    }
    return taken;
  }

  /** Other ways to name a scratchpad. */
  private List<Space> names(Space scratchpad) {
    return spaces.stream().filter(s -> s.isPacked() && s.scratchpad() == scratchpad).toList();
  }

  /** The beats of a finished word. */
  private UInt word(UInt packed, Space space) {
    int bits = shape(space).wordBits();
    return packed.slice(packed.width() - bits, bits);
  }

  /** Packed sums as those of Y. */
  private UInt widened(UInt sums, int bits) {
    int all = Y.sumBits();
    return pack(each(p.columns(), i -> sums.slice(bits * i, bits).asSInt().widen(all)));
  }

  private Stream<Word> stream(Space space) {
    return switch (space) {
      case X -> x;
      case XREUSE -> xReuse;
      case Y -> y;
      case WEIGHT -> weight;
      case PARAM -> param;
      case VECTOR -> vector;
      case CODE -> code;
      default -> throw new IllegalArgumentException(space + " is not loaded");
    };
  }

  private int mostBeats() {
    return SpaceShape.widest(p, spaces) / p.axiDataBits();
  }

  private SpaceShape shape(Space space) {
    return SpaceShape.of(space, p);
  }

  private Type<Word> wordType(Space space) {
    return Word.type(shape(space).depth(), shape(space).wordBits());
  }
}
