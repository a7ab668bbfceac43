package dev.ditto.hdl;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The readable suffix that tells one parameter record from its siblings. */
final class ParameterSuffix {
  private ParameterSuffix() {}

  /** {@code _width8_depth16}: each component in which {@code all} differ; empty when none does. */
  static String of(Record parameters, List<Record> all) {
    Map<String, Object> own = flatten(parameters);
    StringBuilder suffix = new StringBuilder();
    own.forEach(
        (name, value) -> {
          boolean differs =
              all.stream().anyMatch(other -> !Objects.equals(flatten(other).get(name), value));
          if (differs) {
            suffix.append('_').append(Names.legal(name)).append(text(value));
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
    String legal = "_" + text.replaceAll("[^A-Za-z0-9]+", "_");
    return legal.length() <= 24 ? legal : "_" + Integer.toHexString(text.hashCode());
  }
}
