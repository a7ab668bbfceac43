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
      if (value instanceof Record part) {
        values.addAll(of(part));
      } else if (value instanceof Boolean flag) {
        values.add(flag ? 1L : 0L);
      } else if (value instanceof Enum<?> choice) {
        values.add((long) choice.ordinal());
      } else {
        values.add(((Number) value).longValue());
      }
    }
    return values;
  }

  /** The same command with another first component. */
  static Command withSync(Command command, Sync sync) {
    List<Long> values = of((Record) command);
    List<Long> first = of(sync);
    for (int i = 0; i < first.size(); i++) {
      values.set(i, first.get(i));
    }
    return make(command.opcode().type(), values.iterator());
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
    if (type.isRecord()) {
      return make(type, values);
    }
    long value = values.next();
    if (type == boolean.class) {
      return value != 0;
    } else if (type == int.class) {
      return (int) value;
    } else if (type.isEnum()) {
      Object[] choices = type.getEnumConstants();
      if (value >= choices.length) {
        throw new IllegalCommandException(
            "there is no %s %d".formatted(type.getSimpleName(), value));
      }
      return choices[(int) value];
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
