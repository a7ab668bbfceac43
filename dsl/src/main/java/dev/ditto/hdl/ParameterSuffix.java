package dev.ditto.hdl;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The readable suffix that tells one parameter record from its siblings. */
final class ParameterSuffix {
  private static final int LONGEST_TEXT = 24;

  private ParameterSuffix() {}

  /**
   * {@code _width8_depth16}: each component in which {@code all} differ; empty when none does. A
   * type stands without its component's name: {@code _u8}, or {@code _Pair} for a record.
   */
  static String of(Record parameters, List<Record> all) {
    List<Map<String, Object>> others = all.stream().map(ParameterSuffix::flatten).toList();
    StringBuilder suffix = new StringBuilder();
    flatten(parameters)
        .forEach(
            (name, value) -> {
              List<Object> values = others.stream().map(other -> other.get(name)).toList();
              if (values.stream().anyMatch(other -> !Objects.equals(other, value))) {
                boolean type = value instanceof Type<?>;
                suffix.append('_').append(type ? "" : Names.legal(name));
                suffix.append(type ? text((Type<?>) value, values) : text(value));
              }
            });
    return suffix.toString();
  }

  private static Map<String, Object> flatten(Record record) {
    Map<String, Object> result = new LinkedHashMap<>();
    if (record != null) {
      flatten("", record, result);
    }
    return result;
  }

  private static void flatten(String prefix, Record record, Map<String, Object> result) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      String name = prefix + Names.snake(component.getName());
      Object value = Reflect.component(record, component);
      if (value instanceof Record inner && !(value instanceof Type)) {
        flatten(name + "_", inner, result);
      } else {
        result.put(name, value);
      }
    }
  }

  private static String text(Object value) {
    if (value instanceof Boolean flag) {
      return flag ? "_on" : "_off";
    }
    if (value instanceof Number number) {
      return number.toString().replace("-", "m").replace('.', 'p');
    }
    String text = value instanceof Enum<?> e ? Names.snake(e.name()) : String.valueOf(value);
    return "_" + cut(text);
  }

  /** The shortest way of writing types that tells this one from all that differ from it. */
  private static String text(Type<?> type, List<Object> all) {
    List<Function<Type<?>, String>> ways =
        List.of(
            ParameterSuffix::brief,
            t -> brief(t) + "_" + t.width() + "bits",
            t -> cut(t.toString()),
            t -> brief(t) + "_" + Integer.toHexString(t.toString().hashCode()));
    return ways.stream()
        .map(way -> unlike(way, type, all) ? way.apply(type) : null)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(brief(type));
  }

  private static boolean unlike(Function<Type<?>, String> way, Type<?> type, List<Object> all) {
    return all.stream()
        .noneMatch(
            other ->
                other instanceof Type<?> t
                    && !t.equals(type)
                    && way.apply(t).equals(way.apply(type)));
  }

  private static String brief(Type<?> type) {
    if (type instanceof Type.Struct<?> struct) {
      return struct.record().getSimpleName();
    }
    return type instanceof Type.Vec<?> vec ? brief(vec.element()) + "x" + vec.size() : "" + type;
  }

  private static String cut(String text) {
    String legal = text.replaceAll("[^A-Za-z0-9]+", "_");
    return legal.length() <= LONGEST_TEXT ? legal : Integer.toHexString(text.hashCode());
  }
}
