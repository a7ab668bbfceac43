package dev.ditto.hdl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;

/** Java loops whose index takes part in names. */
final class Loop {
  /** What a body of statements gives. */
  static final Object NOTHING = new Object();

  private Loop() {}

  static <T> List<T> each(Op op, int count, IntFunction<? extends T> body) {
    Naming.Wanted name = op.naming(null).wanted();
    List<T> results = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      op.builder.enterLoop(i, op.variable());
      try {
        T result = body.apply(i);
        NameTree.adopt(result, name == null ? null : name.with("_" + i), op.builder);
        results.add(result);
      } finally {
        op.builder.leaveLoop();
      }
    }
    return List.copyOf(results);
  }

  static <T> T reduce(Op op, List<? extends T> list, BinaryOperator<T> operator) {
    if (list.isEmpty()) {
      throw op.stop("range", "reduce: the list is empty", "give it one element or more");
    }
    List<T> level = new ArrayList<>(list);
    while (level.size() > 1) {
      List<T> above = new ArrayList<>();
      for (int i = 0; i + 1 < level.size(); i += 2) {
        above.add(operator.apply(level.get(i), level.get(i + 1)));
      }
      if (level.size() % 2 == 1) {
        above.add(level.get(level.size() - 1));
      }
      level = above;
    }
    T whole = level.get(0);
    NameTree.adopt(whole, op.naming(null).wanted(), op.builder);
    return list.size() == 1 && whole instanceof Value<?> ? View.of(whole) : whole;
  }
}
