package dev.ditto.hdl;

import java.math.BigInteger;
import java.util.List;

/** Keys of selections: they must fit the subject and differ. */
final class Keys {
  private Keys() {}

  /** The key's bit pattern; null when it is unusable, which is then reported. */
  static BigInteger checked(Op op, Value<?> subject, long key, List<BigInteger> before) {
    BigInteger value = BigInteger.valueOf(key);
    Literals.check(op, value, subject.width(), subject instanceof SInt);
    BigInteger pattern = Literals.pattern(value, subject.width());
    if (before.contains(pattern)) {
      if (Literals.fits(value, subject.width(), subject instanceof SInt)) {
        op.report("key", "the key " + key + " occurs twice", "give each key one branch");
      }
      return null;
    }
    return pattern;
  }
}
