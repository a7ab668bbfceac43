/**
 * Hardware described in Java.
 *
 * <p>A design is a class that extends {@link dev.ditto.hdl.Block}; its constructor describes the
 * hardware with the words of {@link dev.ditto.hdl.Hdl}, and {@link dev.ditto.hdl.Hdl#elaborate}
 * turns it into a {@link dev.ditto.hdl.graph.Design}, plain data that emitters and simulators read.
 *
 * <pre>{@code
 * import static dev.ditto.hdl.Hdl.*;
 *
 * final class Blinker extends Block {
 *   record Params(int period) {}
 *
 *   final Bool light = output(bool());
 *
 *   Blinker(Params p) {
 *     super(p);
 *     var count = reg(uintFor(p.period() - 1)).init(0);
 *     var on = reg(bool()).init(0);
 *     when(count.eq(p.period() - 1), () -> {
 *       count.next(0);
 *       on.next(on.not());
 *     }).otherwise(() -> count.next(count.wrapPlus(1)));
 *     light.set(on);
 *   }
 * }
 * }</pre>
 *
 * <p><b>Values.</b> {@link dev.ditto.hdl.Bool}, {@link dev.ditto.hdl.UInt}, {@link
 * dev.ditto.hdl.SInt} and fixed-point {@link dev.ditto.hdl.Fix} have a width that is known when
 * they are made. Arithmetic never loses a bit; what loses bits says so by name. Signed and unsigned
 * numbers do not mix without a conversion. Records and lists of values are bundles: they can be
 * ports, registers, memory words and stream data.
 *
 * <p><b>Time.</b> {@code set} drives wires, outputs and inputs of children, on every path; {@code
 * next} gives registers their value after the clock edge, and they hold it otherwise. Of several
 * statements that act at once, the last wins. Clock {@code aclk} and synchronous, active-low reset
 * {@code aresetn} are implied, and are ports of those modules that need them.
 *
 * <p><b>Names.</b> The Verilog name of a value is the Java local or field that it is stored into,
 * read from the class file at the bytecode index of the call; so compile with {@code -g} (Maven's
 * default). In order of preference: what {@code named(...)} says, the variable of the call itself,
 * the variable that a helper method's result is stored into, the field of the block that holds it,
 * and the kind of thing. Inside {@code each} and {@code loop} names end in the index. When several
 * things want one name, those in helper methods put before theirs the variable that the helper's
 * result is stored into; what still collides is numbered. A variable called like a reserved word
 * gets a trailing underscore. No name depends on anything outside its block.
 *
 * <p><b>Mistakes.</b> All that is found is thrown together as one {@link
 * dev.ditto.hdl.HdlException}. Rules of single calls (widths, literals, ranges, targets, scopes)
 * are checked where the call is; rules of finished circuits are in {@link dev.ditto.hdl.check}. A
 * call that breaks a rule is reported and replaced by something harmless, so that elaboration goes
 * on and finds the rest.
 *
 * <p>Nothing here is global: elaborations on different threads do not meet, and equal designs are
 * equal data on every run.
 */
package dev.ditto.hdl;
