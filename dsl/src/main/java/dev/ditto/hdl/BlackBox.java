package dev.ditto.hdl;

import java.math.BigInteger;

/**
 * A Verilog module that somebody else wrote: a vendor's macro, a transceiver, bought IP. A subclass
 * says in its constructor what the module is called, which ports and parameters it has, and what
 * this language's checks need to know of it. It is then used like any {@link Block}; the Verilog
 * has an instance, and no module.
 *
 * <pre>{@code
 * final class Multiplier extends BlackBox {
 *   record Params(int width) {}
 *
 *   final SInt a;
 *   final SInt b;
 *   final SInt p;
 *
 *   Multiplier(Params params) {
 *     super("MULT_PIPE", params);
 *     parameter("WIDTH", params.width());
 *     clockPin("CLK");
 *     a = input(sint(params.width())).named("A");
 *     b = input(sint(params.width())).named("B");
 *     p = output(sint(2 * params.width())).named("P");
 *     registered(p);
 *     model(() -> {
 *       var product = reg(p.type());
 *       product.next(a.times(b));
 *       p.set(product);
 *     });
 *   }
 * }
 * }</pre>
 *
 * <p>Ports belong to clocks as those of other blocks do: to {@link Hdl#mainClock()}, unless they
 * are made inside {@link Hdl#in}, or by {@link Hdl#asynchronous} and {@link #asynchronousOutput}.
 * Unless something else is said, every output follows every input within the same cycle, which is
 * what the checks for loops take for granted.
 *
 * <p>Clocks go in and never come out: a module that makes clocks, such as a PLL, stands outside the
 * design, and its clocks are ports of the top. Ports of both directions stand there, too.
 */
public abstract class BlackBox extends Block {

  /**
   * A module without Java parameters.
   *
   * @param module its name in Verilog
   */
  protected BlackBox(String module) {
    this(module, null);
  }

  /**
   * @param module its name in Verilog
   * @param parameters everything in Java that shapes what is said of it, with value equality
   */
  protected BlackBox(String module, Record parameters) {
    super(parameters);
    Op op = Op.begin();
    op.builder.box = new BoxDraft(op, module);
  }

  private BoxDraft box() {
    return builder().box;
  }

  // Verilog parameters, written in the order of the calls

  /** A parameter that is a plain number: {@code .DEPTH(16)}. */
  protected final void parameter(String name, int value) {
    box().parameter(Op.begin(), name, BoxValues.whole(value));
  }

  /** A parameter with a fraction: {@code .PERIOD(8.5)}. */
  protected final void parameter(String name, double value) {
    Op op = Op.begin();
    box().parameter(op, name, BoxValues.real(op, name, value));
  }

  /** A parameter that is a text: {@code .MODE("FAST")}. */
  protected final void parameter(String name, String value) {
    Op op = Op.begin();
    box().parameter(op, name, BoxValues.text(op, name, value));
  }

  /** A parameter of so many bits: {@code .INIT(16'hbeef)}; a negative one is two's complement. */
  protected final void parameter(String name, long value, int width) {
    parameter(name, BigInteger.valueOf(value), width);
  }

  /** A parameter of so many bits; a negative one is two's complement. */
  protected final void parameter(String name, BigInteger value, int width) {
    Op op = Op.begin();
    box().parameter(op, name, BoxValues.bits(op, name, value, width));
  }

  // Clocks and resets

  /** An input that takes the main clock; registers in the module change on its rising edge. */
  protected final void clockPin(String pin) {
    clockPin(builder().main, pin);
  }

  /** An input that takes a clock. */
  protected final void clockPin(Clock clock, String pin) {
    box().pin(Op.begin(), clock, pin, BoxDraft.CLOCK);
  }

  /** An input that takes the main clock's reset as it is: it resets while it is low. */
  protected final void resetPin(String pin) {
    resetPin(builder().main, pin);
  }

  /** An input that takes the reset of a clock as it is: it resets while it is low. */
  protected final void resetPin(Clock clock, String pin) {
    box().pin(Op.begin(), clock, pin, BoxDraft.RESET_LOW);
  }

  /** An input that takes the main clock's reset turned over: it resets while it is high. */
  protected final void resetPinHigh(String pin) {
    resetPinHigh(builder().main, pin);
  }

  /** An input that takes the reset of a clock turned over: it resets while it is high. */
  protected final void resetPinHigh(Clock clock, String pin) {
    box().pin(Op.begin(), clock, pin, BoxDraft.RESET_HIGH);
  }

  // What the checks need to know

  /** An output that changes at any moment; only {@link Hdl#cross} may read it. */
  protected final <T> T asynchronousOutput(Type<T> type) {
    return BoxDraft.asynchronousOutput(Op.begin(), type);
  }

  /**
   * Says which inputs an output follows within the same cycle: these and no others. None means that
   * there is always a clock edge between.
   */
  protected final void follows(Value<?> output, Value<?>... inputs) {
    box().follows(Op.begin(), output, inputs);
  }

  /** Says that these outputs come straight from registers: no logic follows these. */
  protected final void registered(Value<?>... outputs) {
    box().registered(Op.begin(), outputs);
  }

  // What others need

  /**
   * What the module does, in this language: simulators in Java and proofs run it in the module's
   * place. Without it they refuse the design.
   */
  protected final void model(Runnable description) {
    box().model(Op.begin(), description);
  }

  /**
   * Verilog that goes with the design, a file of resources beside this class.
   *
   * @param resource its name, for example {@code mult_pipe.v}
   */
  protected final void verilog(String resource) {
    Op op = Op.begin();
    box().file(op, resource, BoxValues.resource(op, getClass(), resource));
  }

  /**
   * Verilog that goes with the design. It should say all that the module needs, in one file or in
   * several.
   *
   * @param file name for it, that ends with {@code .v}, {@code .sv}, {@code .vh} or {@code .svh}
   */
  protected final void verilog(String file, String text) {
    box().file(Op.begin(), file, text);
  }
}
