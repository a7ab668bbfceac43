package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.MemoryDraft;
import dev.ditto.hdl.check.Finding;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Signal;
import java.util.List;

/**
 * A memory with synchronous ports; made with {@link Hdl#memory}. A read of a word that is written
 * in the same cycle gives the old contents. Contents are not reset; they are undefined at first
 * unless {@link #contents} gives them. Records are stored with their first component in the lowest
 * bits. Of two writes to one word at one edge, that of the later call stays.
 *
 * <p>Where the depth is no power of two there are addresses beyond the last word: a write there
 * stores nothing, and what a read there gives is for no one to use: zeros in simulations by cycle,
 * unknown in Verilog.
 *
 * <p>All ports belong to the clock in which the memory is made.
 *
 * <p>In a {@code when} or {@code cases} a port acts like any other statement, only while the
 * conditions around it hold: a write then stores nothing, and a read holds its result, as a
 * register does.
 *
 * @param <T> the value that a word holds
 */
public final class Mem<T> {
  /** The most words of a memory: what every simulator and synthesis tool takes. */
  public static final int MAX_DEPTH = 1 << 24;

  /** The most bits of a memory, all words together: 128 MiB. */
  public static final long MAX_BITS = 1L << 30;

  /** The most words that may be given contents. */
  public static final int MAX_CONTENTS = 1 << 16;

  private final CircuitBuilder builder;
  private final MemoryDraft draft;
  private final Type<T> type;

  Mem(Op op, Type<T> type, int depth) {
    check(op, type, depth);
    this.builder = op.builder;
    this.type = type;
    this.draft =
        new MemoryDraft(
            op.naming("memory"),
            Math.max(1, depth),
            Legal.width(type.width()),
            op.builder.clock(),
            op.site());
    builder.memories.add(draft);
  }

  private static void check(Op op, Type<?> type, int depth) {
    long bits = (long) depth * type.width();
    if (depth < 2 || type.width() > Type.MAX_WIDTH) {
      op.builder.standIns.add(op.constant(0, 1));
    }
    if (depth < 2 || depth > MAX_DEPTH) {
      op.report(
          "range",
          "memory: depth is " + depth + ", legal is 2 to " + MAX_DEPTH + " words",
          depth < 2 ? "use a reg(type) for one word" : "use fewer words");
    } else if (type.width() > Type.MAX_WIDTH) {
      op.report(
          "range",
          "memory: a word has " + type.width() + " bits, legal is 1 to " + Type.MAX_WIDTH,
          "use several memories side by side");
    } else if (bits > MAX_BITS) {
      op.report(
          "range",
          "memory: " + depth + " words have " + bits + " bits, legal are " + MAX_BITS,
          "use fewer or narrower words");
    }
  }

  Naming naming() {
    return draft.naming;
  }

  /** Words. */
  public int depth() {
    return draft.depth;
  }

  /** Type of a word. */
  public Type<T> type() {
    return type;
  }

  /** Bits of an address. */
  public int addressWidth() {
    return Hdl.log2Up(draft.depth);
  }

  /**
   * Makes writes maskable in lanes of {@code bits} bits, a divisor of the word. It is said before
   * any write has a mask.
   */
  public Mem<T> lanes(int bits) {
    Op op = renamed();
    boolean divides = bits > 0 && draft.width % bits == 0;
    Ranges.check(
        op,
        divides,
        "lanes of " + bits + " bits do not divide a word of " + draft.width,
        "use a divisor of " + draft.width);
    if (divides && !changesMasks(op, bits)) {
      draft.laneWidth = bits;
    }
    return this;
  }

  /** A mask that a write has been given fits the lanes that there were. */
  private boolean changesMasks(Op op, int bits) {
    for (Memory.WritePort write : draft.writes) {
      if (write.mask() >= 0 && bits != draft.laneWidth) {
        op.report(
            "range",
            "lanes of " + bits + " bits come after a write with a mask for other lanes",
            "say lanes(" + bits + ") where the memory is made",
            new Finding.Place("written", write.site()));
        return true;
      }
    }
    return false;
  }

  /** Says what a synthesis tool should build the memory from. */
  public Mem<T> style(Memory.Style style) {
    renamed();
    draft.style = style;
    return this;
  }

  /**
   * Gives the words that it holds when power comes, which no reset brings back. That is for chips
   * whose memories come up with contents, as those of FPGAs do: the Verilog has an {@code initial}
   * block, which ASIC synthesis ignores. What never changes is a {@link Hdl#rom}, and needs none.
   *
   * @param words as many as the memory has, at most {@link #MAX_CONTENTS}; numbers that its type
   *     holds; of a record or list all its bits as one unsigned number, the first component lowest
   */
  public Mem<T> contents(long... words) {
    return contents(renamed(), Contents.boxed(words));
  }

  /**
   * The same for words of any size, and for fixed point: {@code Integer}, {@code Long}, {@code
   * BigInteger}, {@code Double} or {@code BigDecimal}.
   */
  public Mem<T> contents(List<? extends Number> words) {
    return contents(renamed(), words);
  }

  private Mem<T> contents(Op op, List<? extends Number> words) {
    Ranges.check(
        op,
        words.size() <= MAX_CONTENTS,
        "contents: there are " + words.size() + " words, legal are up to " + MAX_CONTENTS,
        "let the design write them");
    boolean count = words.size() == draft.depth;
    Ranges.check(
        op,
        count,
        "contents of " + words.size() + " words are given to a memory of " + draft.depth,
        "give one for each word");
    if (count && words.size() <= MAX_CONTENTS) {
      draft.contents = Contents.of(op, type, words);
    }
    return this;
  }

  /** Names the memory where Java has no variable to read. */
  public Mem<T> named(String name, int... indices) {
    draft.naming.force(NameTree.indexed(name, indices));
    return this;
  }

  /**
   * A read port: while {@code enable} and the conditions around this call hold, the word at {@code
   * address} appears on the result one cycle later; else the result is held.
   */
  public T read(UInt address, Bool enable) {
    Op op = inside();
    int a = address(op, address);
    int e = acting(op, enable);
    Naming naming =
        op.naming(draft.naming.base() == null ? "memory_data" : draft.naming.base() + "_data");
    UInt word = Make.signal(op, Signal.Kind.MEMORY_DATA, new Type.OfUInt(draft.width), naming, "");
    draft.reads.add(new Memory.ReadPort(a, e, word.signal, op.site()));
    boolean whole = !(type instanceof Type.Struct || type instanceof Type.Vec);
    return whole ? scalar(word.signal) : Packing.unpack(op, type, word, naming);
  }

  /** A word that is one scalar: the port's register itself, which may then be named. */
  @SuppressWarnings("unchecked")
  private T scalar(int signal) {
    Value<?> word = Value.of(type, builder, signal, -1);
    word.own();
    return (T) word;
  }

  /**
   * A write port: at a clock edge with {@code enable}, while the conditions around this call hold,
   * stores the whole word.
   */
  public void write(UInt address, T data, Bool enable) {
    Op op = inside();
    int word = Packing.pack(op, type, data, draft.site);
    port(op, address, word, -1, enable);
  }

  /**
   * The same for a part of the word: stores the lanes whose bit of {@code mask} is one; bit 0 is
   * the lowest lane.
   */
  public void write(UInt address, T data, UInt mask, Bool enable) {
    Op op = inside();
    int lanes = draft.width / draft.laneWidth;
    int word = Packing.pack(op, type, data, draft.site);
    Ranges.check(
        op,
        mask.width() == lanes,
        Describe.value(op, mask) + " is no mask for " + lanes + " lanes",
        "give the mask one bit a lane; lanes(bits) sets their width");
    int m = op.slice(op.use(mask, lanes), lanes - 1, 0);
    port(op, address, word, m, enable);
  }

  private void port(Op op, UInt address, int word, int mask, Bool enable) {
    int a = address(op, address);
    draft.writes.add(new Memory.WritePort(a, word, mask, acting(op, enable), op.site()));
  }

  /** The enable together with the conditions around the call. */
  private static int acting(Op op, Bool enable) {
    int acts = op.use(enable);
    for (Guard guard : op.builder.guards()) {
      acts = op.binary(BinaryOp.AND, guard.node(op), acts, 1);
    }
    return acts;
  }

  private int address(Op op, UInt address) {
    String holder = "an address of " + draft.depth + " words";
    String place = "the memory is made";
    return Narrowing.fit(op, address, Hdl.uint(addressWidth()), holder, "", place, draft.site);
  }

  private Op inside() {
    Op op = Op.begin();
    if (op.builder != builder) {
      op.report(
          "scope",
          "a memory of block " + builder.title() + " is used in another block",
          "use it where it is made, and carry data and addresses through ports",
          new Finding.Place("the memory is made", draft.site));
    }
    return op;
  }

  private Op renamed() {
    Op op = Op.begin();
    draft.naming.adopt(op.naming(null).wanted());
    return op;
  }
}
