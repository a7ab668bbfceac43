package dev.ditto.accel.config;

import dev.ditto.accel.Knob;
import dev.ditto.accel.Parameters;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The parameters as data: what keys there are, what each accepts, and how a record is made of them.
 */
public final class ParameterModel {
  private static final Map<String, Entry> ENTRIES =
      Arrays.stream(Parameters.class.getRecordComponents())
          .map(Entry::new)
          .collect(
              Collectors.toMap(Entry::key, e -> e, (a, b) -> a, LinkedHashMap<String, Entry>::new));

  private ParameterModel() {}

  /** All parameters in the record's order. */
  public static List<Entry> entries() {
    return List.copyOf(ENTRIES.values());
  }

  /** The parameter of that key, or null. */
  public static Entry entry(String key) {
    return ENTRIES.get(key);
  }

  /** The known word nearest to a mistyped one, by edit distance. */
  public static String nearest(String word, List<String> known) {
    return known.stream().min(Comparator.comparingInt(k -> distance(word, k))).orElse("");
  }

  /** The known word that a mistyped one may stand for; empty when half of it would be other. */
  public static Optional<String> near(String word, List<String> known) {
    String nearest = nearest(word, known);
    boolean near = 2 * distance(word, nearest) < Math.max(word.length(), nearest.length());
    return near ? Optional.of(nearest) : Optional.empty();
  }

  /** What to say to somebody who asked for a parameter that there is not. */
  public static String hint(String key) {
    return near(key, List.copyOf(ENTRIES.keySet()))
        .map(near -> "did you mean " + near + "?")
        .orElse("'ditto explain' lists all");
  }

  /** The value of each key as files spell it: an Integer, or a word. */
  public static Map<String, Object> spelled(Parameters parameters) {
    Map<String, Object> spelled = values(parameters);
    spelled.replaceAll((key, value) -> value instanceof Integer ? value : Entry.spelling(value));
    return spelled;
  }

  /** The value of each key in {@code parameters}: an Integer, a String, or an enum constant. */
  public static Map<String, Object> values(Parameters parameters) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Entry entry : ENTRIES.values()) {
      try {
        values.put(entry.key(), entry.component.getAccessor().invoke(parameters));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(e);
      }
    }
    return values;
  }

  /**
   * The record of these values; every key must be there with a value that {@link Entry#parse} gave.
   */
  static Parameters build(Map<String, Object> values) {
    Class<?>[] types =
        ENTRIES.values().stream().map(e -> e.component.getType()).toArray(Class[]::new);
    Object[] arguments = ENTRIES.keySet().stream().map(values::get).toArray();
    try {
      return Parameters.class.getDeclaredConstructor(types).newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same =
            Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
        int cost = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
        diagonal = row[j];
        row[j] = cost;
      }
    }
    return row[b.length()];
  }

  /** One parameter. */
  public static final class Entry {
    private final RecordComponent component;
    private final Knob knob;

    private Entry(RecordComponent component) {
      this.component = component;
      this.knob = component.getAnnotation(Knob.class);
    }

    public String key() {
      return component.getName();
    }

    public Knob knob() {
      return knob;
    }

    private boolean isEnum() {
      return component.getType().isEnum();
    }

    private boolean isText() {
      return component.getType() == String.class;
    }

    /** Legal spellings of a choice; empty for a number. */
    public List<String> choices() {
      return isEnum()
          ? Arrays.stream(component.getType().getEnumConstants()).map(Entry::spelling).toList()
          : List.of();
    }

    /** The legal values in words, for example {@code 16..1024 in steps of 16}. */
    public String range() {
      if (isEnum()) {
        return "one of " + String.join(", ", choices());
      }
      if (isText()) {
        return knob.form();
      }
      if (knob.oneOf().length > 0) {
        return "one of "
            + Arrays.stream(knob.oneOf())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
      }
      String range = knob.min() + ".." + knob.max();
      if (knob.powerOfTwo()) {
        return range + ", a power of two";
      }
      return knob.multipleOf() > 1 ? range + " in steps of " + knob.multipleOf() : range;
    }

    /** How a value of this parameter is written in JSON. */
    public static String literal(Object value) {
      return value instanceof Integer ? value.toString() : '"' + spelling(value) + '"';
    }

    /** How a value is written without quotes. */
    public static String spelling(Object value) {
      return value instanceof Enum<?> e ? e.name().toLowerCase(Locale.ROOT) : value.toString();
    }

    /**
     * The value that {@code text} spells, or an {@link IllegalArgumentException} whose message says
     * what is wrong with it.
     */
    Object parse(String text) {
      if (isEnum()) {
        for (Object constant : component.getType().getEnumConstants()) {
          if (spelling(constant).equals(text)) {
            return constant;
          }
        }
        throw new IllegalArgumentException(
            "'" + text + "' is not " + range() + "|write " + nearest(text, choices()));
      }
      if (isText()) {
        if (text.matches(knob.pattern())) {
          return text;
        }
        throw new IllegalArgumentException(
            "'" + text + "' is not legal: " + range() + "|write for example ditto_");
      }
      int value;
      try {
        value = Integer.parseInt(text);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            "'" + text + "' is not a whole number|write a number, " + range());
      }
      if (!legal(value)) {
        throw new IllegalArgumentException(
            value + " is outside its range, " + range() + "|write " + nearestLegal(value));
      }
      return value;
    }

    private boolean legal(int value) {
      if (knob.oneOf().length > 0) {
        return Arrays.stream(knob.oneOf()).anyMatch(v -> v == value);
      }
      return value >= knob.min()
          && value <= knob.max()
          && value % knob.multipleOf() == 0
          && (!knob.powerOfTwo() || Integer.bitCount(value) == 1);
    }

    private int nearestLegal(int value) {
      if (knob.oneOf().length > 0) {
        return Arrays.stream(knob.oneOf())
            .boxed()
            .min(Comparator.comparingLong(v -> Math.abs((long) v - value)))
            .orElseThrow();
      }
      int clamped = Math.max(knob.min(), Math.min(knob.max(), value));
      if (knob.powerOfTwo()) {
        return Math.min(
            knob.max(),
            Integer.highestOneBit(clamped) == clamped
                ? clamped
                : Integer.highestOneBit(clamped) << 1);
      }
      int step = knob.multipleOf();
      int down = clamped / step * step;
      return down >= knob.min() ? down : down + step;
    }
  }
}
