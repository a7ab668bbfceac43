package dev.ditto.hdl;

import java.util.Collections;
import java.util.List;

/** Values side by side. */
final class Joining {
  private Joining() {}

  /** At least one part; none is reported. */
  static UInt cat(Op op, List<? extends Value<?>> parts) {
    boolean some = !parts.isEmpty();
    Ranges.check(op, some, "cat has no parts", "give it at least one; no value has 0 bits");
    return op.uint(some ? op.cat(parts.stream().map(op::use).toList()) : op.constant(0, 1));
  }

  /** At least one time; none, or more bits than a value may have, is reported. */
  static UInt repeat(Op op, Value<?> part, int count) {
    int most = Type.MAX_WIDTH / part.width();
    int times = Ranges.count(op, part, "repeat", count, 1, most);
    int node = op.cat(Collections.nCopies(times, op.use(part)));
    if (count > most) {
      op.builder.standIns.add(node);
    }
    return op.uint(node);
  }
}
