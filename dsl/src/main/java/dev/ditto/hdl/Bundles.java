package dev.ditto.hdl;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Takes values, records of values and lists of values apart into scalars and puts them together.
 */
final class Bundles {
  private Bundles() {}

  /** A scalar of a bundle: how its name ends, and its type. */
  record Leaf(String suffix, Type<?> type) {}

  static List<Leaf> leaves(Type<?> type) {
    List<Leaf> result = new ArrayList<>();
    leaves(type, "", result);
    return result;
  }

  private static void leaves(Type<?> type, String suffix, List<Leaf> result) {
    if (type instanceof Type.Struct<?> struct) {
      RecordComponent[] components = struct.record().getRecordComponents();
      for (int i = 0; i < components.length; i++) {
        String name = suffix + "_" + Names.snake(components[i].getName());
        leaves(struct.components().get(i), name, result);
      }
    } else if (type instanceof Type.Vec<?> vec) {
      for (int i = 0; i < vec.size(); i++) {
        leaves(vec.element(), suffix + "_" + i, result);
      }
    } else {
      result.add(new Leaf(suffix, type));
    }
  }

  /** Assembles a value of a type from its scalars, in the order of {@link #leaves}. */
  @SuppressWarnings("unchecked")
  static <T> T build(Type<T> type, Iterator<? extends Value<?>> scalars) {
    return (T) assemble(type, scalars);
  }

  private static Object assemble(Type<?> type, Iterator<? extends Value<?>> scalars) {
    if (type instanceof Type.Struct<?> struct) {
      Object[] values =
          struct.components().stream().map(t -> assemble(t, scalars)).toArray(Object[]::new);
      return Reflect.make(struct.record(), values);
    }
    if (type instanceof Type.Vec<?> vec) {
      List<Object> values = new ArrayList<>();
      for (int i = 0; i < vec.size(); i++) {
        values.add(assemble(vec.element(), scalars));
      }
      return List.copyOf(values);
    }
    return scalars.next();
  }

  /** The scalars of a value, in the order of {@link #leaves}. */
  static List<Value<?>> flatten(Object value) {
    List<Value<?>> result = new ArrayList<>();
    flatten(value, result);
    return result;
  }

  private static void flatten(Object value, List<Value<?>> result) {
    if (value instanceof Value<?> scalar) {
      result.add(scalar);
    } else if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        flatten(Reflect.component(record, component), result);
      }
    } else if (value instanceof List<?> list) {
      list.forEach(v -> flatten(v, result));
    } else {
      throw none(value);
    }
  }

  /** The type of an existing value. */
  static Type<?> typeOf(Object value) {
    if (value instanceof Value<?> scalar) {
      return scalar.type();
    }
    if (value instanceof Record record) {
      List<Type<?>> components = new ArrayList<>();
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        components.add(typeOf(Reflect.component(record, component)));
      }
      return new Type.Struct<>(record.getClass(), components);
    }
    if (value instanceof List<?> list && !list.isEmpty()) {
      return new Type.Vec<>(typeOf(list.get(0)), list.size());
    }
    throw none(value);
  }

  private static ImpossibleException none(Object value) {
    return new ImpossibleException(
        "shape",
        (value == null ? "null" : value instanceof List ? "[]" : value.getClass().getName())
            + " is no hardware value",
        "use Bool, UInt, SInt, Fix, records of them, or lists of them");
  }
}
