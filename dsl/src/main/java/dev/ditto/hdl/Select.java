package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.Body;
import dev.ditto.hdl.check.Finding;
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
    private final Op first = Op.begin();
    private final Body home = first.builder.currentBody();

    private Chosen(Value<?> subject) {
      this.subject = subject;
    }

    /**
     * The value while the subject equals {@code key}. A {@code when} around this call alone decides
     * nothing, and is reported.
     */
    public Chosen<T> on(long key, T value) {
      Op op = Op.begin();
      if (op.builder.currentBody() != home) {
        op.report(
            "when",
            "this key is added under another condition than its select, which always has it",
            "write the whole select in one place, or choose the value: on(key, mux(c, a, b))",
            new Finding.Place("the select", first.site()));
      }
      BigInteger pattern = Keys.checked(op, subject, key, keys);
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
      return keys.isEmpty() ? View.of(value) : Choose.select(op, op.use(subject), keys, all);
    }
  }
}
