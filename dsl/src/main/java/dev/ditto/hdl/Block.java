package dev.ditto.hdl;

/**
 * A piece of hardware: one Verilog module. A subclass describes it in its constructor; its ports
 * are public final fields, its parameters a record. Blocks of one class with equal records share
 * one module, so everything that shapes the hardware must be in the record.
 *
 * <pre>{@code
 * final class Counter extends Block {
 *   record Params(int width) {}
 *
 *   final Bool enable = input(bool());
 *   final UInt count;
 *
 *   Counter(Params p) {
 *     super(p);
 *     count = output(uint(p.width()));
 *     var value = reg(uint(p.width())).init(0);
 *     when(enable, () -> value.next(value.wrapPlus(1)));
 *     count.set(value);
 *   }
 * }
 * }</pre>
 */
public abstract class Block {
  private final CircuitBuilder builder;

  /** A block without parameters. */
  protected Block() {
    this(null);
  }

  /**
   * A block with parameters.
   *
   * @param parameters everything that shapes the hardware, with value equality
   */
  protected Block(Record parameters) {
    Elaboration elaboration = Elaboration.current();
    builder = new CircuitBuilder(elaboration, this, parameters);
    elaboration.begin(builder);
  }

  final CircuitBuilder builder() {
    return builder;
  }
}
