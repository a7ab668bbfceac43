package dev.ditto.program.rewrite;

import java.util.Arrays;
import java.util.List;

/**
 * The name of operations of a network that the array computes as one layer: that of the first, and
 * what the others have behind its last dot, as {@code block.attn1.to_q+to_k+to_v}.
 */
public final class JointName {
  private static final String AND = "+";

  private JointName() {}

  /**
   * The name of some operations.
   *
   * @param operations one, or several that {@link #possible}
   */
  public static String of(List<String> operations) {
    String first = operations.get(0);
    StringBuilder name = new StringBuilder(first);
    for (String other : operations.subList(1, operations.size())) {
      name.append(AND).append(other.substring(stem(first).length()));
    }
    return name.toString();
  }

  /** Whether an operation can be told from a name of it and that one. */
  static boolean possible(String first, String other) {
    return stem(first).equals(stem(other)) && !first.contains(AND) && !other.contains(AND);
  }

  /** The operations of a layer of that name. */
  public static List<String> operations(String name) {
    String stem = stem(name);
    return Arrays.stream(name.substring(stem.length()).split("\\" + AND))
        .map(last -> stem + last)
        .toList();
  }

  /** Up to the last dot. */
  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.') + 1);
  }
}
