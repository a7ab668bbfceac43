package dev.ditto.hdl;

import dev.ditto.hdl.check.Finding.Place;
import dev.ditto.hdl.graph.Site;

/** The width rule: bits are lost only where the user says how. */
final class Narrowing {
  private Narrowing() {}

  /**
   * The node of a value in exactly {@code width} bits. A wider value is reported and cut.
   *
   * @param holder what takes the value, for the message
   * @param remedy how the holder could be made wide enough, up to the comma; or empty
   * @param place what happened to the holder at {@code site}, for the message
   */
  static int fit(
      Op op, Value<?> value, int width, String holder, String remedy, String place, Site site) {
    int node = op.use(value, width);
    if (value.width() <= width) {
      return node;
    }
    op.report(
        "width",
        holder + " cannot hold " + Describe.value(op, value) + " without losing bits",
        remedy
            + "say what to lose: .trunc("
            + width
            + "), .wrap("
            + width
            + ") or .sat("
            + width
            + ")",
        new Place(place, site),
        new Place("the value is made", Describe.site(value)));
    return op.slice(node, width - 1, 0);
  }

  /** A value for another value's place, for example a wire's. */
  static int fit(Op op, Value<?> value, Value<?> holder) {
    String wider = "make the target " + Literals.bits(value.width()) + " wide, or ";
    return fit(
        op,
        value,
        holder.width(),
        Describe.value(op, holder),
        wider,
        "the target is made",
        Describe.site(holder));
  }
}
