package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.AssignDraft;
import dev.ditto.hdl.Drafts.Body;
import dev.ditto.hdl.Drafts.WhenDraft;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Signal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that never change, chosen by an address; made with {@link Hdl#rom}. Beyond the last word
 * all bits are zero. It belongs to no clock and no block: what {@link #read} gives does.
 *
 * <p>It is written as a {@code case}, which means the same to every tool and on every chip: nothing
 * depends on initial values, which an ASIC does not have. Synthesis makes of it what it would make
 * of an array with those contents. With Yosys 0.23 a {@link #read} of 256 words of 8 bits or more
 * is block RAM on iCE40 (one SB_RAM40_4K; 1024 words of 16 bits are four), and on Xilinx from 1024
 * words of 16 bits (one RAMB18E1); smaller ones, and every {@link #at}, are LUTs: 64 words of 8
 * bits are 8 LUT6, or 48 LUT4. {@code attribute("rom_style", "block")} on what {@code read} gives
 * asks other tools for block RAM.
 *
 * @param <T> the value that a word holds
 */
public final class Rom<T> {
  /** The most words. */
  public static final int MAX_DEPTH = 1 << 16;

  private final Type<T> type;
  private final List<BigInteger> words;
  private final Op made;
  private final Naming naming;

  Rom(Op op, Type<T> type, List<? extends Number> words) {
    this.type = type;
    this.made = op;
    this.naming = op.naming("rom");
    boolean legal = words.size() >= 2 && words.size() <= MAX_DEPTH;
    Ranges.check(
        op,
        legal,
        "rom: there are " + words.size() + " words, legal are 2 to " + MAX_DEPTH,
        words.size() < 2 ? "use a constant: lit(value, width)" : "split it into several");
    Ranges.check(
        op,
        type.width() <= Type.MAX_WIDTH,
        "rom: a word has " + type.width() + " bits, legal is 1 to " + Type.MAX_WIDTH,
        "use several side by side");
    boolean narrow = type.width() <= Type.MAX_WIDTH;
    this.words =
        legal && narrow
            ? List.copyOf(Contents.of(op, type, words))
            : List.of(BigInteger.ZERO, BigInteger.ZERO);
  }

  /** Words. */
  public int depth() {
    return words.size();
  }

  /** Type of a word. */
  public Type<T> type() {
    return type;
  }

  /** Bits of an address. */
  public int addressWidth() {
    return Hdl.log2Up(words.size());
  }

  /** The word at an address, within the same cycle. */
  public T at(UInt address) {
    Op op = Op.begin();
    return value(op, select(op, address));
  }

  /**
   * The word at an address, a cycle later: while {@code enable} and the conditions around this call
   * hold, a register takes it; else the register holds what it has. It is not reset, unless {@code
   * init} on what this gives says so.
   */
  public T read(UInt address, Bool enable) {
    Op op = Op.begin();
    int word = select(op, address);
    Naming own = op.naming(naming.base() == null ? "rom_data" : naming.base() + "_data");
    boolean whole = !(type instanceof Type.Struct || type instanceof Type.Vec);
    Type<?> kept = whole ? type : new Type.OfUInt(Legal.width(type.width()));
    Value<?> register = (Value<?>) Make.signal(op, Signal.Kind.REGISTER, kept, own, "");
    AssignDraft take = new AssignDraft(register.signal, word, op.site());
    int condition = op.use(enable);
    if (op.builder.nodes.get(condition).expr instanceof Expr.Const always
        && always.value().signum() != 0) {
      op.builder.statement(take);
    } else {
      Body body = new Body();
      body.statements.add(take);
      op.builder.statement(new WhenDraft(condition, body, new Body(), op.site()));
    }
    return whole ? same(register) : Packing.unpack(op, type, register, own);
  }

  @SuppressWarnings("unchecked")
  private T same(Value<?> value) {
    return (T) value;
  }

  private T value(Op op, int word) {
    Naming own = op.naming(null);
    return type instanceof Type.Struct || type instanceof Type.Vec
        ? Packing.unpack(op, type, op.uint(word), own)
        : same(op.part(type, word, own, ""));
  }

  private int select(Op op, UInt address) {
    String holder = "an address of " + words.size() + " words";
    Type<UInt> width = Hdl.uint(addressWidth());
    int subject = Narrowing.fit(op, address, width, holder, "", "the rom is made", made.site());
    // What the last address of all gives is what no other address gives.
    boolean full = words.size() == 1 << addressWidth();
    int others = full ? words.size() - 1 : words.size();
    List<Expr.Case> cases = new ArrayList<>();
    for (int i = 0; i < others; i++) {
      cases.add(new Expr.Case(BigInteger.valueOf(i), op.constant(words.get(i), bits())));
    }
    int other = op.constant(full ? words.get(others) : BigInteger.ZERO, bits());
    return op.node(new Expr.Select(subject, cases, other), bits());
  }

  private int bits() {
    return Legal.width(type.width());
  }
}
