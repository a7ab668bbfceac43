package dev.ditto.hdl;

/** Checks of Java numbers that pick bits. */
final class Ranges {
  private Ranges() {}

  static void check(Op op, boolean good, String what, String fix) {
    if (!good) {
      op.report("range", what, fix);
    }
  }

  /** The bit index itself, or a legal one after reporting it. */
  static int index(Op op, Value<?> value, int index) {
    boolean good = index >= 0 && index < value.width();
    check(
        op,
        good,
        "bit " + index + " is outside " + Describe.value(op, value),
        "use bits 0 to " + (value.width() - 1));
    return good ? index : 0;
  }

  /** A number of bits from bit {@code low} upwards, or 1 after reporting it. */
  static int size(Op op, Value<?> value, int low, int size) {
    int most = value.width() - low;
    boolean good = size >= 1 && size <= most;
    check(
        op,
        good,
        "slice(" + low + ", " + size + ") does not suit " + Describe.value(op, value),
        "use slice(" + low + ", n) with n from 1 to " + most);
    return good ? size : 1;
  }

  /** A count of bits from {@code low} to {@code high}, or the nearest legal after reporting it. */
  static int count(Op op, Value<?> value, String method, int count, int low, int high) {
    check(
        op,
        count >= low && count <= high,
        method + "(" + count + ") does not suit " + Describe.value(op, value),
        "use " + low + " to " + high);
    return Math.max(low, Math.min(high, count));
  }
}
