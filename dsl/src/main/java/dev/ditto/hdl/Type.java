package dev.ditto.hdl;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The shape of a value: what {@code input}, {@code reg} and the like make. Types are plain data
 * with equality, so they may stand in a block's parameter record.
 *
 * @param <T> the value's Java class
 */
public sealed interface Type<T>
    permits Type.OfBool, Type.OfUInt, Type.OfSInt, FixType, Type.Struct, Type.Vec {
  /**
   * The most bits a value may have, also the result of an operation. Records and lists may have
   * more together; then they cannot be packed.
   */
  int MAX_WIDTH = 65_536;

  /** Bits of a value, of all its components together. */
  int width();

  /** Whether the bits of a scalar are two's complement. */
  default boolean signed() {
    return false;
  }

  /** One bit. */
  record OfBool() implements Type<Bool> {
    @Override
    public int width() {
      return 1;
    }

    @Override
    public String toString() {
      return "bool";
    }
  }

  /** An unsigned number of {@code width} bits. */
  record OfUInt(int width) implements Type<UInt> {
    public OfUInt {
      checkWidth("uint", width);
    }

    @Override
    public String toString() {
      return "u" + width;
    }
  }

  /** A two's-complement number of {@code width} bits. */
  record OfSInt(int width) implements Type<SInt> {
    public OfSInt {
      checkWidth("sint", width);
    }

    @Override
    public boolean signed() {
      return true;
    }

    @Override
    public String toString() {
      return "s" + width;
    }
  }

  /** A record of values, with a type for each of its components. */
  record Struct<R extends Record>(Class<R> record, List<Type<?>> components) implements Type<R> {
    public Struct {
      components = List.copyOf(components);
      int expected = record.getRecordComponents().length;
      if (components.size() != expected || expected == 0) {
        throw new ImpossibleException(
            "shape",
            record.getSimpleName()
                + " has "
                + expected
                + " components, "
                + components.size()
                + " types are given",
            "give each component one type, in order");
      }
      for (int i = 0; i < expected; i++) {
        checkComponent(record.getRecordComponents()[i], components.get(i), record);
      }
      checkTotal(record.getSimpleName(), components.stream().mapToLong(Type::width).sum());
    }

    private static void checkComponent(RecordComponent component, Type<?> type, Class<?> record) {
      Class<?> made = valueClass(type);
      if (!component.getType().isAssignableFrom(made)) {
        throw new ImpossibleException(
            "shape",
            "component '"
                + component.getName()
                + "' of "
                + record.getSimpleName()
                + " is a "
                + component.getType().getSimpleName()
                + ", its type "
                + type
                + " makes a "
                + made.getSimpleName(),
            "give the types in the order of the components");
      }
    }

    @Override
    public int width() {
      return components.stream().mapToInt(Type::width).sum();
    }

    @Override
    public String toString() {
      return record.getSimpleName()
          + components.stream().map(Object::toString).collect(Collectors.joining("_", "_", ""));
    }
  }

  /** A list of {@code size} values of one type. */
  record Vec<E>(Type<E> element, int size) implements Type<List<E>> {
    public Vec {
      if (size < 1) {
        throw new ImpossibleException(
            "vec: size is " + size + ", it starts at 1", "use a size of 1 or more");
      }
      checkTotal("vec", (long) element.width() * size);
    }

    @Override
    public int width() {
      return element.width() * size;
    }

    @Override
    public String toString() {
      return element + "x" + size;
    }
  }

  private static void checkWidth(String what, int width) {
    if (width < 1 || width > MAX_WIDTH) {
      throw new ImpossibleException(
          what + "(" + width + "): widths go from 1 to " + MAX_WIDTH + " bits",
          width < 1
              ? "use 1 bit or more, or leave the value out"
              : "split it into several values, for example a vec");
    }
  }

  private static void checkTotal(String what, long bits) {
    if (bits > Integer.MAX_VALUE) {
      throw new ImpossibleException(
          what + " has " + bits + " bits, there are at most " + Integer.MAX_VALUE,
          "use fewer or narrower elements");
    }
  }

  /** The Java class of a type's values. */
  private static Class<?> valueClass(Type<?> type) {
    if (type instanceof Struct<?> struct) {
      return struct.record();
    }
    return type instanceof OfBool
        ? Bool.class
        : type instanceof OfUInt
            ? UInt.class
            : type instanceof OfSInt
                ? SInt.class
                : type instanceof FixType ? Fix.class : List.class;
  }
}
