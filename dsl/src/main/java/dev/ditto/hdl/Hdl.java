package dev.ditto.hdl;

import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Property;
import dev.ditto.hdl.graph.Signal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * The words of the hardware language, for {@code import static dev.ditto.hdl.Hdl.*}. All but the
 * types work on the block whose constructor is running on this thread.
 */
public final class Hdl {
  private Hdl() {}

  /**
   * Builds a design: runs the top block's constructor and checks the result.
   *
   * @throws HdlException with everything that is wrong
   */
  public static Design elaborate(Supplier<? extends Block> top) {
    return Elaboration.run(top, false);
  }

  /**
   * Builds a design's formal view: it has the same hardware, and besides what {@link #formal}
   * describes. Every handshake brings its protocol: a block asserts that what it offers stays
   * offered and the same until it is taken, and assumes so of what it takes.
   *
   * @throws HdlException with everything that is wrong
   */
  public static Design elaborateFormal(Supplier<? extends Block> top) {
    return Elaboration.run(top, true);
  }

  // Types

  /** One bit that is true or false. */
  public static Type<Bool> bool() {
    return new Type.OfBool();
  }

  /** An unsigned number of 1 to {@link Type#MAX_WIDTH} bits. */
  public static Type<UInt> uint(int width) {
    return Legal.orReport(() -> new Type.OfUInt(width), () -> new Type.OfUInt(Legal.width(width)));
  }

  /** A two's-complement number of 1 to {@link Type#MAX_WIDTH} bits. */
  public static Type<SInt> sint(int width) {
    return Legal.orReport(() -> new Type.OfSInt(width), () -> new Type.OfSInt(Legal.width(width)));
  }

  /** A signed fixed-point number: {@code width} bits, {@code fraction} right of the point. */
  public static FixType fix(int width, int fraction) {
    return fix(true, width, fraction);
  }

  /** An unsigned fixed-point number: {@code width} bits, {@code fraction} right of the point. */
  public static FixType ufix(int width, int fraction) {
    return fix(false, width, fraction);
  }

  private static FixType fix(boolean signed, int width, int fraction) {
    return Legal.orReport(
        () -> new FixType(signed, width, fraction),
        () -> new FixType(signed, Legal.width(width), 0));
  }

  /** An unsigned number that holds 0 to {@code maximum}, which is 0 or more. */
  public static Type<UInt> uintFor(long maximum) {
    if (maximum < 0) {
      return Legal.orReport(
          () -> {
            throw new ImpossibleException(
                "uintFor(" + maximum + "): the maximum starts at 0",
                "use a maximum of 0 or more, or sint(width)");
          },
          () -> uint(1));
    }
    return uint(Math.max(1, 64 - Long.numberOfLeadingZeros(maximum)));
  }

  /** A record of values, one type a component. */
  public static <R extends Record> Type<R> struct(Class<R> record, Type<?>... components) {
    return new Type.Struct<>(record, List.of(components));
  }

  /** A list of {@code size} values. */
  public static <T> Type<List<T>> vec(Type<T> element, int size) {
    return Legal.orReport(() -> new Type.Vec<>(element, size), () -> new Type.Vec<>(element, 1));
  }

  /** Bits that count {@code things} things, 0 to things - 1: at least 1. */
  public static int log2Up(int things) {
    if (things < 1) {
      return Legal.orReport(
          () -> {
            throw new ImpossibleException(
                "log2Up(" + things + "): things start at 1", "count 1 thing or more");
          },
          () -> 1);
    }
    return Math.max(1, 32 - Integer.numberOfLeadingZeros(things - 1));
  }

  // Signals

  /** An input port. */
  public static <T> T input(Type<T> type) {
    return Make.signal(Op.begin(), Signal.Kind.INPUT, type);
  }

  /** An output port. */
  public static <T> T output(Type<T> type) {
    return Make.signal(Op.begin(), Signal.Kind.OUTPUT, type);
  }

  /**
   * A value that statements drive, on every path. Made inside a {@code when}, on every path there:
   * what drives it in the same place does so whatever the condition is.
   */
  public static <T> T wire(Type<T> type) {
    return Make.signal(Op.begin(), Signal.Kind.WIRE, type);
  }

  /**
   * A register. It holds its value unless {@code next} says otherwise.
   *
   * @param reset values in reset, one for each scalar, or one 0 for all; none leaves reset out
   */
  public static <T> T reg(Type<T> type, long... reset) {
    Op op = Op.begin();
    T register = Make.signal(op, Signal.Kind.REGISTER, type);
    List<Value<?>> scalars = Bundles.flatten(register);
    if (reset.length > 0) {
      boolean zero = reset.length == 1 && reset[0] == 0;
      if (!zero && reset.length != scalars.size()) {
        op.report(
            "shape",
            "reg has " + reset.length + " reset values for " + scalars.size() + " scalars",
            "give one for each scalar, or one 0 for all");
        zero = true;
      }
      for (int i = 0; i < scalars.size(); i++) {
        Drive.init(op, scalars.get(i), BigDecimal.valueOf(zero ? 0 : reset[i]));
      }
    }
    return register;
  }

  /**
   * A value, record or list as it was some cycles before: registers in a row, without reset. The
   * last is named after the variable, the one after the first cycle {@code name_1}, and so on. In a
   * {@code when} they move on only while its condition holds.
   *
   * @param cycles 0 or more; 0 gives the value itself
   */
  public static <T> T delay(T value, int cycles) {
    return Delay.make(Op.begin(), value, cycles, register -> {});
  }

  /**
   * The same with a reset value or attribute: {@code delay(item, 3, it -> it.valid().init(0))}.
   *
   * @param prepare is given the register of each cycle
   */
  public static <T> T delay(T value, int cycles, Consumer<? super T> prepare) {
    return Delay.make(Op.begin(), value, cycles, prepare);
  }

  /** A state machine that starts in {@code first}. */
  public static <E extends Enum<E>> States<E> states(E first) {
    return new States<>(first);
  }

  /**
   * A memory of words.
   *
   * @param depth words, 2 to {@link Mem#MAX_DEPTH}, of {@link Mem#MAX_BITS} bits together at most
   */
  public static <T> Mem<T> memory(Type<T> type, int depth) {
    return new Mem<>(Op.begin(), type, depth);
  }

  /**
   * A read-only memory, for example a look-up table: {@code var squares = rom(uint(8), 0, 1, 4, 9)}
   * and {@code squares.at(x)}.
   *
   * @param words 2 to {@link Rom#MAX_DEPTH} numbers that the type holds; of a record or list all
   *     its bits as one unsigned number, the first component lowest
   */
  public static <T> Rom<T> rom(Type<T> type, long... words) {
    return new Rom<>(Op.begin(), type, Contents.boxed(words));
  }

  /**
   * The same for words of any size, and for fixed point: {@code Integer}, {@code Long}, {@code
   * BigInteger}, {@code Double} or {@code BigDecimal}.
   */
  public static <T> Rom<T> rom(Type<T> type, List<? extends Number> words) {
    return new Rom<>(Op.begin(), type, words);
  }

  // Clocks

  /** One more clock of this block, named after the variable that holds it. */
  public static Clock clock() {
    return Clock.make(Op.begin());
  }

  /** The clock that everything belongs to that no {@link #in} says otherwise for. */
  public static Clock mainClock() {
    return Op.begin().builder.main;
  }

  /** Registers, memories, children and ports that {@code body} makes belong to a clock. */
  public static void in(Clock clock, Runnable body) {
    in(
        clock,
        () -> {
          body.run();
          return Loop.NOTHING;
        });
  }

  /** The same for a body that gives what it made. */
  public static <T> T in(Clock clock, Supplier<T> body) {
    Op op = Op.begin();
    op.builder.enterClock(clock.checkOwned(op) ? clock : op.builder.main);
    try {
      T made = body.get();
      NameTree.adopt(made, op.naming(null).wanted(), op.builder);
      return made;
    } finally {
      op.builder.leaveClock();
    }
  }

  /** An input that changes at any moment; only {@link #cross} may read it. */
  public static <T> T asynchronous(Type<T> type) {
    Op op = Op.begin();
    op.builder.enterClock(Clock.NONE);
    try {
      return Make.signal(op, Signal.Kind.INPUT, type);
    } finally {
      op.builder.leaveClock();
    }
  }

  /**
   * A value that registers of every clock may take, whatever clock it belongs to. For blocks that
   * bring values from one clock to another, like those of {@code dev.ditto.hdl.lib.crossing}.
   *
   * @param reason why that is safe; the Verilog shows it
   */
  public static <T> T cross(T value, String reason) {
    return Crossing.make(Op.begin(), value, reason);
  }

  // Streams

  /** A stream that this block consumes. */
  public static <T> Stream<T> takes(Type<T> type) {
    return Stream.make(Op.begin(), Signal.Kind.INPUT, Signal.Kind.OUTPUT, type);
  }

  /** A stream that this block produces. */
  public static <T> Stream<T> gives(Type<T> type) {
    return Stream.make(Op.begin(), Signal.Kind.OUTPUT, Signal.Kind.INPUT, type);
  }

  /** A stream inside this block; one side must offer, the other say when it is ready. */
  public static <T> Stream<T> stream(Type<T> type) {
    return Stream.make(Op.begin(), Signal.Kind.WIRE, Signal.Kind.WIRE, type);
  }

  // Constants

  /** A one. */
  public static Bool yes() {
    Op op = Op.begin();
    return op.bool(op.constant(1, 1));
  }

  /** A zero. */
  public static Bool no() {
    Op op = Op.begin();
    return op.bool(op.constant(0, 1));
  }

  /** An unsigned constant that fits {@code width} bits. */
  public static UInt lit(long value, int width) {
    return lit(BigInteger.valueOf(value), width);
  }

  /** An unsigned constant that fits {@code width} bits. */
  public static UInt lit(BigInteger value, int width) {
    Op op = Op.begin();
    return op.uint(op.literal(new BigDecimal(value), uint(width)));
  }

  /** A signed constant that fits {@code width} bits. */
  public static SInt slit(long value, int width) {
    Op op = Op.begin();
    return op.sint(op.literal(BigDecimal.valueOf(value), sint(width)));
  }

  /** A fixed-point constant that the format holds exactly. */
  public static Fix lit(double value, FixType type) {
    return lit(FixLiteral.decimal(value), type);
  }

  /** A fixed-point constant that the format holds exactly. */
  public static Fix lit(BigDecimal value, FixType type) {
    Op op = Op.begin();
    return op.fix(op.literal(value, type), type);
  }

  /** A fixed-point constant, rounded to the format's fraction; it must be in range. */
  public static Fix lit(double value, FixType type, Rounding mode) {
    return lit(FixLiteral.decimal(value), type, mode);
  }

  /** A fixed-point constant, rounded to the format's fraction; it must be in range. */
  public static Fix lit(BigDecimal value, FixType type, Rounding mode) {
    Op op = Op.begin();
    return op.fix(op.raw(FixLiteral.rounded(value, type, mode).orReport(op), type.width()), type);
  }

  /** The constant that a plain number says. */
  public static Fix lit(FixNumber number) {
    Op op = Op.begin();
    return op.fix(op.raw(number.raw(), number.type().width()), number.type());
  }

  // Driving whole records and lists

  /** Drives wires, outputs or a child's inputs, scalar by scalar. */
  public static <T> void drive(T target, T value) {
    Drive.all(Op.begin(), target, value, false);
  }

  /** Gives registers their next values, scalar by scalar. */
  public static <T> void next(T register, T value) {
    Drive.all(Op.begin(), register, value, true);
  }

  /**
   * Says that nothing needs these values, records or streams, so that no check asks for it: for bus
   * signals that a standard prescribes.
   */
  public static void unused(Object... things) {
    for (Object thing : things) {
      NameTree.waive(thing);
    }
  }

  /**
   * Says that these registers, or outputs of children, may decide although no reset sets them.
   *
   * @param reason why that is right, for the reader
   */
  public static void unreset(String reason, Object... registers) {
    Unreset.mark(Op.begin(), reason, registers);
  }

  // Properties

  /**
   * Says that a condition holds in every cycle outside reset, or wherever the conditions around
   * this call hold. Simulations check it; {@code dev.ditto.hdl.formal.Prover} proves it.
   */
  public static void assertAlways(Bool condition) {
    Properties.add(Op.begin(), Property.Kind.ASSERT, condition, null);
  }

  /** The same under a name, which messages, waves and the Verilog show. */
  public static void assertAlways(Bool condition, String name) {
    Properties.add(Op.begin(), Property.Kind.ASSERT, condition, name);
  }

  /**
   * Says that whoever uses this block keeps a condition in every cycle outside reset. A proof of
   * this block takes it for granted; in a proof of a block around it, it is to be proved.
   */
  public static void assume(Bool condition) {
    Properties.add(Op.begin(), Property.Kind.ASSUME, condition, null);
  }

  /** The same under a name. */
  public static void assume(Bool condition, String name) {
    Properties.add(Op.begin(), Property.Kind.ASSUME, condition, name);
  }

  /** Says that a condition should be possible: a proof looks for a way there. */
  public static void cover(Bool condition) {
    Properties.add(Op.begin(), Property.Kind.COVER, condition, null);
  }

  /** The same under a name. */
  public static void cover(Bool condition, String name) {
    Properties.add(Op.begin(), Property.Kind.COVER, condition, name);
  }

  /**
   * Describes what only proofs need, for example invariants that lead an induction; it runs in
   * formal views alone.
   */
  public static void formal(Runnable description) {
    if (Op.begin().builder.elaboration.formal()) {
      description.run();
    }
  }

  /**
   * Says that ports of this block follow the rule of {@link Stream}: the payload moves while valid
   * and ready are both high, and once offered it stays. Streams say so by themselves.
   */
  public static void handshake(Bool valid, Bool ready, Value<?>... payload) {
    Protocol.declare(Op.begin(), valid, ready, List.of(payload));
  }

  /**
   * What a value was in the cycle before, whatever conditions are around this call. In the first
   * cycle after reset that is a value from inside reset: see {@link #firstCycle()}.
   */
  public static <T> T past(T value) {
    return Properties.past(Op.begin(), value);
  }

  /** Whether a value, record or list is what it was in the cycle before. */
  public static Bool stable(Object value) {
    return Properties.stable(Op.begin(), value);
  }

  /** Whether this is the first cycle after reset. */
  public static Bool firstCycle() {
    return Properties.firstCycle(Op.begin());
  }

  /**
   * A value that never changes and that nothing says anything about: what is proved with it is
   * proved for every value.
   */
  public static <T> T anyConst(Type<T> type) {
    return Properties.anyConst(Op.begin(), type);
  }

  // Choices

  /** Statements that act while {@code condition}. Later statements win over earlier ones. */
  public static When when(Bool condition, Runnable then) {
    return When.begin(condition, then);
  }

  /** A value chosen by a number: {@code select(x).on(0, a).on(1, b).other(c)}. */
  public static Select select(Value<?> subject) {
    return new Select(subject);
  }

  /** Statements chosen by a number: {@code cases(x).on(0, () -> ...).other(() -> ...)}. */
  public static Cases cases(Value<?> subject) {
    return new Cases(Op.begin(), subject);
  }

  /** The element at a dynamic index; an index beyond the end gives the last. */
  public static <T> T mux(UInt index, List<T> elements) {
    return Choose.mux(Op.begin(), index, elements);
  }

  /** {@code yes} while {@code condition}, else {@code no}; for data of any type. */
  public static <T> T mux(Bool condition, T yes, T no) {
    return Choose.pick(Op.begin(), condition, yes, no);
  }

  // Bits

  /** The parts side by side, the most significant first; at least one. */
  public static UInt cat(Value<?>... parts) {
    return cat(List.of(parts));
  }

  /** The parts side by side, the most significant first; at least one. */
  public static UInt cat(List<? extends Value<?>> parts) {
    return Joining.cat(Op.begin(), parts);
  }

  /** A value {@code count} times side by side, at least once. */
  public static UInt repeat(Value<?> part, int count) {
    return Joining.repeat(Op.begin(), part, count);
  }

  /** All bits of a record or list; the first component, or element 0, has the lowest bits. */
  public static UInt pack(Object value) {
    Op op = Op.begin();
    return op.uint(Packing.pack(op, Bundles.typeOf(value), value, op.site()));
  }

  /** The record or list that {@link #pack} gave; the widths must agree. */
  public static <T> T unpack(Type<T> type, UInt bits) {
    Op op = Op.begin();
    boolean same = type.width() == bits.width();
    String has = Describe.value(op, bits) + " is unpacked into " + Literals.bits(type.width());
    Ranges.check(op, same, has, "give it exactly " + Literals.bits(type.width()));
    return Packing.unpack(op, type, same ? bits : bits.wrap(type.width()), op.naming(null));
  }

  // Loops

  /** Values for 0 to count - 1; what the body names gets {@code _0}, {@code _1}... */
  public static <T> List<T> each(int count, IntFunction<? extends T> body) {
    return Loop.each(Op.begin(), count, body);
  }

  /** Statements for 0 to count - 1; what the body names gets {@code _0}, {@code _1}... */
  public static void loop(int count, IntConsumer body) {
    Loop.each(
        Op.begin(),
        count,
        i -> {
          body.accept(i);
          return Loop.NOTHING;
        });
  }

  /** Combines a list in a balanced tree: depth log2 of its size. */
  public static <T> T reduce(List<? extends T> list, BinaryOperator<T> operator) {
    return Loop.reduce(Op.begin(), list, operator);
  }

  // Children

  /**
   * Makes a block a child of this one; its ports are then driven and read here. Added inside a
   * {@code when}, a child without registers and memories is driven there whatever the condition is;
   * one that remembers would go on while the condition is false, which is reported.
   */
  public static <B extends Block> B add(B child) {
    Op op = Op.begin();
    return add(op, child, null);
  }

  static <B extends Block> B add(Op op, B child, Naming naming) {
    return Children.add(op, child, naming);
  }
}
