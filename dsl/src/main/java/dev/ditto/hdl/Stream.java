package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.HandshakeDraft;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.lib.Fifo;
import dev.ditto.hdl.lib.SkidBuffer;
import java.util.List;
import java.util.function.Function;

/**
 * Data with a handshake: an item moves in each cycle in which the producer's {@code valid} and the
 * consumer's {@code ready} are both high. A producer that has raised {@code valid} keeps it, and
 * the data, until the item has moved, and never waits for {@code ready} before raising it.
 *
 * <p>In Verilog a stream {@code in} is {@code in_valid}, {@code in_ready} and {@code in_data}, or
 * {@code in_x}, {@code in_y} for a record with components x and y.
 *
 * @param <T> the data
 */
public final class Stream<T> {
  private final Bool valid;
  private final Bool ready;
  private final T data;

  private Stream(Bool valid, Bool ready, T data) {
    this.valid = valid;
    this.ready = ready;
    this.data = data;
  }

  static <T> Stream<T> make(Op op, Signal.Kind forward, Signal.Kind backward, Type<T> type) {
    Naming naming = op.naming("stream");
    Bool valid = Make.signal(op, forward, new Type.OfBool(), naming, "_valid");
    Bool ready = Make.signal(op, backward, new Type.OfBool(), naming, "_ready");
    T data = Make.signal(op, forward, type, naming, "_data");
    List<Integer> payload = Bundles.flatten(data).stream().map(v -> v.signal).toList();
    op.builder.handshakes.add(new HandshakeDraft(valid.signal, ready.signal, payload, op.site()));
    return new Stream<>(valid, ready, data);
  }

  /** Whether the producer offers an item. */
  public Bool valid() {
    return valid;
  }

  /** Whether the consumer takes an item. */
  public Bool ready() {
    return ready;
  }

  /** The item, while {@link #valid()}. */
  public T data() {
    return data;
  }

  /** Type of the data. */
  @SuppressWarnings("unchecked")
  public Type<T> type() {
    return (Type<T>) Bundles.typeOf(data);
  }

  /** Whether an item moves in this cycle. */
  public Bool fires() {
    return valid.and(ready);
  }

  /** Says when this block, the consumer, takes an item. */
  public void ready(Bool takes) {
    ready.set(takes);
  }

  /** Says when this block, the producer, offers which item. */
  public void offer(Bool offers, T item) {
    valid.set(offers);
    Hdl.drive(data, item);
  }

  /** Passes another stream on: its items are offered here, and taken when they are taken here. */
  public void from(Stream<T> source) {
    offer(source.valid, source.data);
    source.ready(ready);
  }

  /** The same items, changed; combinational. Whoever takes from the result takes from this. */
  public <R> Stream<R> map(Function<? super T, ? extends R> change) {
    return new Stream<>(View.of(valid), View.of(ready), change.apply(View.of(data)));
  }

  /** The items whose flow {@code open} allows; while it is false none moves. */
  public Stream<T> gate(Bool open) {
    Op op = Op.begin();
    Naming naming = op.naming("gate");
    Bool gated = Make.signal(op, Signal.Kind.WIRE, new Type.OfBool(), naming, "_ready");
    int offered = op.binary(BinaryOp.AND, op.use(valid), op.use(open), 1);
    op.quietly(() -> ready.set(gated.and(open)));
    Bool passed = (Bool) op.part(new Type.OfBool(), offered, naming, "_valid");
    return new Stream<>(passed, gated, View.of(data));
  }

  /**
   * The same items one cycle later, through a register: cuts the path of valid and data, at full
   * speed; ready passes combinationally.
   */
  public Stream<T> stage() {
    Op op = Op.begin();
    Naming naming = op.naming("stage");
    Bool full = Make.signal(op, Signal.Kind.REGISTER, new Type.OfBool(), naming, "_valid");
    Bool taken = Make.signal(op, Signal.Kind.WIRE, new Type.OfBool(), naming, "_ready");
    T item = Make.signal(op, Signal.Kind.REGISTER, type(), naming, "_data");
    full.init(0);
    op.quietly(
        () -> {
          ready.set(full.not().or(taken));
          Hdl.when(
              ready,
              () -> {
                full.next(valid);
                Hdl.when(valid, () -> Hdl.next(item, data));
              });
        });
    return new Stream<>(full, taken, item);
  }

  /** The same items through a {@link SkidBuffer}: cuts the path of ready, at full speed. */
  public Stream<T> skid() {
    Op op = Op.begin();
    SkidBuffer<T> buffer = new SkidBuffer<>(new SkidBuffer.Params<>(type()));
    Hdl.add(op, buffer, op.naming("skid_buffer"));
    buffer.in.from(this);
    return buffer.out;
  }

  /** The same items through a {@link Fifo} of {@code depth} items, 2 or more. */
  public Stream<T> fifo(int depth) {
    Op op = Op.begin();
    Fifo<T> fifo =
        new Fifo<>(
            Legal.orReport(
                () -> new Fifo.Params<>(type(), depth), () -> new Fifo.Params<>(type(), 2)));
    Hdl.add(op, fifo, op.naming("fifo"));
    fifo.in.from(this);
    return fifo.out;
  }

  /**
   * Names the stream's signals where Java has no variable to read. What {@link #map} and {@link
   * #gate} pass on from another stream, and what a child made, keeps its name.
   */
  public Stream<T> named(String name, int... indices) {
    NameTree.force(this, NameTree.indexed(name, indices), Op.begin().builder);
    return this;
  }
}
