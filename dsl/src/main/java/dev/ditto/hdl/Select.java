package dev.ditto.hdl;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A value chosen by a number: {@code select(x).on(0, a).on(1, b).other(c)}; made with {@link
 * Hdl#select}.
 */
public final class Select {
  private final Value<?> subject;

  Select(Value<?> subject) {
    this.subject = subject;
  }

  /** The value while the subject equals {@code key}. */
  public <T> Chosen<T> on(long key, T value) {
    return new Chosen<T>(subject).on(key, value);
  }

  /** Keys and values so far; widths may differ, the result is as wide as the widest. */
  public static final class Chosen<T> {
    private final Value<?> subject;
    private final List<BigInteger> keys = new ArrayList<>();
    private final List<T> values = new ArrayList<>();

    private Chosen(Value<?> subject) {
      this.subject = subject;
    }

    /** The value while the subject equals {@code key}. */
    public Chosen<T> on(long key, T value) {
      BigInteger pattern = Keys.checked(Op.begin(), subject, key, keys);
      if (pattern != null) {
        keys.add(pattern);
        values.add(value);
      }
      return this;
    }

    /** The value while the subject equals none of the keys. */
    public T other(T value) {
      Op op = Op.begin();
      List<T> all = new ArrayList<>(values);
      all.add(value);
      return keys.isEmpty() ? value : Choose.select(op, op.use(subject), keys, all);
    }
  }
}
