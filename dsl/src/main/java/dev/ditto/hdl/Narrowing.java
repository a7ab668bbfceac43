package dev.ditto.hdl;

import dev.ditto.hdl.check.Finding.Place;
import dev.ditto.hdl.graph.Site;

/** The width rule: bits are lost only where the user says how. */
final class Narrowing {
  private Narrowing() {}

  /**
   * The node of a value in exactly the bits of a type. A value that may lose bits there is reported
   * and cut.
   *
   * @param holder what takes the value, for the message
   * @param remedy how the holder could be made wide enough, up to the comma; or empty
   * @param place what happened to the holder at {@code site}, for the message
   */
  static int fit(
      Op op, Value<?> value, Type<?> type, String holder, String remedy, String place, Site site) {
    if (holds(type, value)) {
      return op.use(value, type);
    }
    op.report(
        "width",
        holder + " cannot hold " + Describe.value(op, value) + " without losing bits",
        remedy + "say what to lose: " + losing(type, value),
        new Place(place, site),
        new Place("the value is made", Describe.site(value)));
    if (value instanceof Fix fix && type instanceof FixType to) {
      return cut(op, op.use(fix), fix.type(), to);
    }
    return op.slice(op.use(value), type.width() - 1, 0);
  }

  /** A value for another value's place, for example a wire's. */
  static int fit(Op op, Value<?> value, Value<?> holder) {
    String wider =
        value instanceof Fix from && holder instanceof Fix to
            ? "make the target " + to.type().union(from.type()).text() + ", or "
            : "make the target " + Literals.bits(value.width()) + " wide, or ";
    return fit(
        op,
        value,
        holder.type(),
        Describe.value(op, holder),
        wider,
        "the target is made",
        Describe.site(holder));
  }

  private static boolean holds(Type<?> type, Value<?> value) {
    return value instanceof Fix fix && type instanceof FixType to
        ? to.holds(fix.type())
        : type.width() >= value.width();
  }

  private static String losing(Type<?> type, Value<?> value) {
    if (value instanceof Fix fix && type instanceof FixType to) {
      return fix.fraction() > to.fraction()
          ? ".to(" + to.text() + ", HALF_UP), or another rounding"
          : ".sat(" + to.text() + ") or .wrap(" + to.text() + ")";
    }
    int width = type.width();
    return ".trunc(" + width + "), .wrap(" + width + ") or .sat(" + width + ")";
  }

  private static int cut(Op op, int node, FixType from, FixType to) {
    int floor = Round.node(op, node, from, to.fraction(), Rounding.FLOOR);
    return Points.wrap(op, floor, from.round(to.fraction(), Rounding.FLOOR), to);
  }
}
