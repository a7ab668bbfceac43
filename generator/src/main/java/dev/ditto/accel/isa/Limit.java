package dev.ditto.accel.isa;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.ToLongFunction;

/**
 * What a configuration demands of a command beyond the ranges of its operands' bits. Each kind is
 * checked twice: here on numbers, and by the command unit on signals.
 */
public sealed interface Limit {

  /** What is wrong with a command whose operands have these values; empty when nothing is. */
  Optional<String> problem(ToLongFunction<String> operands);

  /** The same as a rule for those who write commands. */
  String rule();

  /** An operand lies in a range. */
  record Range(String operand, long min, long max) implements Limit {
    Range and(Range that) {
      return new Range(operand, Math.max(min, that.min), Math.min(max, that.max));
    }

    @Override
    public String rule() {
      return operand + " is " + min + " .. " + max;
    }

    @Override
    public Optional<String> problem(ToLongFunction<String> operands) {
      long value = operands.applyAsLong(operand);
      return unless(
          value >= min && value <= max, operand + " = " + value + ", legal " + min + ".." + max);
    }
  }

  /** An operand is a multiple of a power of two. */
  record Multiple(String operand, int of) implements Limit {
    @Override
    public String rule() {
      return operand + " is a multiple of " + of;
    }

    @Override
    public Optional<String> problem(ToLongFunction<String> operands) {
      long value = operands.applyAsLong(operand);
      return unless(value % of == 0, operand + " = " + value + " is not a multiple of " + of);
    }
  }

  /** An operand is below another. */
  record Below(String operand, String bound) implements Limit {
    @Override
    public String rule() {
      return operand + " is below " + bound;
    }

    @Override
    public Optional<String> problem(ToLongFunction<String> operands) {
      long value = operands.applyAsLong(operand);
      long limit = operands.applyAsLong(bound);
      return unless(
          value < limit, operand + " = " + value + ", legal 0.." + bound + " - 1 = " + (limit - 1));
    }
  }

  /** A space is one of those that can be reached, and a first word lies in it. */
  record Reachable(String space, String first, List<Space> spaces, List<Integer> depths)
      implements Limit {
    public Reachable {
      spaces = List.copyOf(spaces);
      depths = List.copyOf(depths);
    }

    @Override
    public String rule() {
      StringJoiner all = new StringJoiner(", ");
      for (int i = 0; i < spaces.size(); i++) {
        all.add(spaces.get(i) + " (" + first + " below " + depths.get(i) + ")");
      }
      return space + " is one of " + all;
    }

    @Override
    public Optional<String> problem(ToLongFunction<String> operands) {
      Optional<Space> named = Space.of((int) operands.applyAsLong(space));
      int index = named.map(spaces::indexOf).orElse(-1);
      if (index < 0) {
        return Optional.of(
            space + " = " + named.map(Space::name).orElse("?") + ", legal one of " + spaces);
      }
      long word = operands.applyAsLong(first);
      return unless(
          word < depths.get(index),
          first + " = " + word + ", legal 0.." + (depths.get(index) - 1) + " in " + named.get());
    }
  }

  /**
   * Consecutive words stay in their scratchpad.
   *
   * @param first operand with the first word
   * @param count operand with the number of words; empty for a fixed number
   * @param fixed that number
   * @param flags operands of which one must be set for the words to be touched at all; empty means
   *     always
   * @param except a flag that must not be set for the words to be touched; empty for none
   */
  record Span(String first, String count, int fixed, int depth, List<String> flags, String except)
      implements Limit {
    public Span {
      flags = List.copyOf(flags);
    }

    Span(String first, String count, int fixed, int depth, List<String> flags) {
      this(first, count, fixed, depth, flags, "");
    }

    @Override
    public String rule() {
      StringBuilder rule = new StringBuilder();
      rule.append(first).append(" + ").append(count.isEmpty() ? "" + fixed : count);
      rule.append(" is at most ").append(depth);
      if (!flags.isEmpty()) {
        rule.append(" when ").append(String.join(" or ", flags));
      }
      if (!except.isEmpty()) {
        rule.append(flags.isEmpty() ? " unless " : ", unless ").append(except);
      }
      return rule.toString();
    }

    @Override
    public Optional<String> problem(ToLongFunction<String> operands) {
      boolean touched =
          (flags.isEmpty() || flags.stream().anyMatch(f -> operands.applyAsLong(f) != 0))
              && (except.isEmpty() || operands.applyAsLong(except) == 0);
      long start = operands.applyAsLong(first);
      long words = count.isEmpty() ? fixed : operands.applyAsLong(count);
      return unless(
          !touched || start + words <= depth,
          first + " = " + start + " and " + words + " words reach beyond the depth of " + depth);
    }
  }

  /** All runs of a transfer are whole words and stay in the scratchpad. */
  record WholeWords(List<Space> spaces, List<Integer> wordBytes, List<Integer> depths)
      implements Limit {
    public WholeWords {
      spaces = List.copyOf(spaces);
      wordBytes = List.copyOf(wordBytes);
      depths = List.copyOf(depths);
    }

    @Override
    public String rule() {
      StringJoiner all = new StringJoiner(", ");
      for (int i = 0; i < spaces.size(); i++) {
        all.add(spaces.get(i) + " (" + wordBytes.get(i) + ")");
      }
      return "runs * runBytes is a multiple of the bytes of a word, "
          + all
          + ", and fits from first";
    }

    @Override
    public Optional<String> problem(ToLongFunction<String> operands) {
      int index = Space.of((int) operands.applyAsLong("space")).map(spaces::indexOf).orElse(-1);
      if (index < 0) {
        return Optional.empty();
      }
      // Both factors have at most 32 bits, so the product is exact when taken as unsigned.
      long bytes = operands.applyAsLong("runs") * operands.applyAsLong("runBytes");
      long words = Long.divideUnsigned(bytes, wordBytes.get(index));
      if (Long.remainderUnsigned(bytes, wordBytes.get(index)) != 0) {
        return Optional.of(
            "runs * runBytes = " + bytes + " is not a multiple of " + wordBytes.get(index));
      }
      long first = operands.applyAsLong("first");
      return unless(
          Long.compareUnsigned(words, depths.get(index)) <= 0 && first + words <= depths.get(index),
          "first = "
              + first
              + " and "
              + words
              + " words reach beyond the depth of "
              + depths.get(index)
              + " of "
              + spaces.get(index));
    }
  }

  private static Optional<String> unless(boolean good, String problem) {
    return good ? Optional.empty() : Optional.of(problem);
  }
}
