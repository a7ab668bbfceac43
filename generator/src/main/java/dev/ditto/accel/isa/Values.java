package dev.ditto.accel.isa;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Commands as lists of numbers, in the order of {@link Format#fields()}, and back. */
final class Values {
  private Values() {}

  static List<Long> of(Record command) {
    List<Long> values = new ArrayList<>();
    for (RecordComponent component : command.getClass().getRecordComponents()) {
      Object value = call(command, component);
      if (value instanceof Sync sync) {
        values.addAll(of((Record) sync));
      } else if (value instanceof Boolean flag) {
        values.add(flag ? 1L : 0L);
      } else if (value instanceof Space space) {
        values.add((long) space.id());
      } else {
        values.add(((Number) value).longValue());
      }
    }
    return values;
  }

  static <T> T make(Class<T> type, Iterator<Long> values) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      arguments[i] = argument(types[i], values);
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type.toString(), e);
    }
  }

  private static Object argument(Class<?> type, Iterator<Long> values) {
    if (type == Sync.class) {
      return make(Sync.class, values);
    }
    long value = values.next();
    if (type == boolean.class) {
      return value != 0;
    } else if (type == int.class) {
      return (int) value;
    } else if (type == Space.class) {
      return Space.of((int) value)
          .orElseThrow(() -> new IllegalCommandException("there is no space " + value));
    }
    return value;
  }

  private static Object call(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(component.toString(), e);
    }
  }
}
