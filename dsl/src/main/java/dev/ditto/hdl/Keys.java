package dev.ditto.hdl;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Keys of selections: they must fit the subject and differ. */
final class Keys {
  private Keys() {}

  /** The key's bit pattern; null when it is unusable, which is then reported. */
  static BigInteger checked(Op op, Value<?> subject, long key, List<BigInteger> before) {
    int mistakes = op.builder.findings().size();
    BigInteger pattern = op.pattern(BigDecimal.valueOf(key), subject.type());
    if (before.contains(pattern)) {
      if (op.builder.findings().size() == mistakes) {
        op.report("key", "the key " + key + " occurs twice", "give each key one branch");
      }
      return null;
    }
    return pattern;
  }
}
