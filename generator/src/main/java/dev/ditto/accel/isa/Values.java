package dev.ditto.accel.isa;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Commands as lists of numbers, in the order of {@link Format#fields()}, and back. */
final class Values {
  private static final ClassValue<Values> KNOWN =
      new ClassValue<>() {
        @Override
        protected Values computeValue(Class<?> type) {
          return new Values(type);
        }
      };

  private final RecordComponent[] components;
  private final Constructor<?> constructor;

  private Values(Class<?> type) {
    components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
    try {
      constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(type.toString(), e);
    }
  }

  static List<Long> of(Record command) {
    List<Long> values = new ArrayList<>();
    for (RecordComponent component : KNOWN.get(command.getClass()).components) {
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
    Values own = KNOWN.get(command.getClass());
    Object[] arguments = new Object[own.components.length];
    arguments[0] = sync;
    for (int i = 1; i < arguments.length; i++) {
      arguments[i] = call((Record) command, own.components[i]);
    }
    return (Command) own.make(arguments);
  }

  static <T> T make(Class<T> type, Iterator<Long> values) {
    Values own = KNOWN.get(type);
    Object[] arguments = new Object[own.components.length];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = argument(own.components[i].getType(), values);
    }
    return type.cast(own.make(arguments));
  }

  private Object make(Object[] arguments) {
    try {
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(constructor.toString(), e);
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
