package dev.ditto.hdl;

import dev.ditto.hdl.check.Finding;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a parameter record may hold: its equality decides which blocks are the same module, and its
 * text stands in the Verilog, so both must depend on nothing but the values.
 */
final class Parameters {
  private Parameters() {}

  /** Reports components without value equality or without a fixed text. */
  static void check(CircuitBuilder builder, Record parameters) {
    if (parameters != null) {
      check(builder, "", parameters);
    }
  }

  private static void check(CircuitBuilder builder, String path, Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = Reflect.component(record, component);
      check(builder, path + component.getName(), value);
    }
  }

  private static void check(CircuitBuilder builder, String path, Object value) {
    if (value instanceof Record inner) {
      check(builder, path + ".", inner);
    } else if (value instanceof List<?> list) {
      list.forEach(element -> check(builder, path + " element", element));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(element -> check(builder, path, element));
    } else if (!plain(value)) {
      boolean unordered = value instanceof Map || value instanceof Set;
      builder.report(
          new Finding(
              "parameters",
              builder.title(),
              "parameter '"
                  + path
                  + "' is a "
                  + value.getClass().getSimpleName()
                  + (unordered ? ", whose order is not fixed" : ", which has no value equality"),
              List.of(new Finding.Place("made", builder.madeAt)),
              "use numbers, strings, enums, records and Lists of them"));
    }
  }

  private static boolean plain(Object value) {
    return value == null
        || value instanceof Number
        || value instanceof CharSequence
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof Enum
        || value instanceof Class;
  }
}
