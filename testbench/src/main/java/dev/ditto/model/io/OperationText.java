package dev.ditto.model.io;

import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Value;
import dev.ditto.model.tensor.Padding;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An operation as a line of words: {@code v3 = Convolution v1 12 3 3 1 1,1,1,1 true}. First its
 * name, then its kind, then the components of its record in their order; values go by their names.
 * The kinds are those that {@link Operation} permits.
 */
final class OperationText {
  private static final String MAKES = "=";

  private static final Map<String, Class<?>> KINDS =
      kinds(Operation.class)
          .collect(
              Collectors.toMap(
                  Class::getSimpleName, kind -> kind, (one, other) -> one, TreeMap::new));

  private OperationText() {}

  private static Stream<Class<?>> kinds(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type)
        : Arrays.stream(type.getPermittedSubclasses()).flatMap(OperationText::kinds);
  }

  /** Whether a line is meant to be an operation. */
  static boolean is(List<String> words) {
    return words.size() > 1 && words.get(1).equals(MAKES);
  }

  /** The line. */
  static String write(Operation operation) {
    String operands =
        Arrays.stream(operation.getClass().getRecordComponents())
            .skip(1)
            .map(component -> word(component, operation))
            .collect(Collectors.joining(" "));
    return String.join(
        " ", operation.name(), MAKES, operation.getClass().getSimpleName(), operands);
  }

  private static String word(RecordComponent component, Operation operation) {
    try {
      Object content = component.getAccessor().invoke(operation);
      if (content instanceof Value value) {
        return value.name();
      }
      if (content instanceof Padding padding) {
        return Stream.of(padding.top(), padding.left(), padding.bottom(), padding.right())
            .map(String::valueOf)
            .collect(Collectors.joining(","));
      }
      return content.toString();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The operation of a line.
   *
   * @param made values by name
   * @throws IllegalArgumentException when there is none
   */
  static Operation read(List<String> words, Map<String, Value> made) {
    Class<?> kind = words.size() > 2 ? KINDS.get(words.get(2)) : null;
    if (kind == null) {
      throw new IllegalArgumentException("an operation is one of " + KINDS.keySet());
    }
    RecordComponent[] components = kind.getRecordComponents();
    if (words.size() != components.length + 2) {
      throw new IllegalArgumentException(
          "a " + kind.getSimpleName() + " is described by " + Arrays.toString(components));
    }
    Object[] contents = new Object[components.length];
    contents[0] = words.get(0);
    Iterator<String> word = words.listIterator(3);
    for (int i = 1; i < components.length; i++) {
      contents[i] = content(components[i].getType(), word.next(), made);
    }
    return create(kind, contents);
  }

  private static Object content(Class<?> type, String word, Map<String, Value> made) {
    if (type == Value.class) {
      if (!made.containsKey(word)) {
        throw new IllegalArgumentException("nothing before it makes " + word);
      }
      return made.get(word);
    } else if (type == int.class) {
      return Integer.parseInt(word);
    } else if (type == double.class) {
      return Double.parseDouble(word);
    } else if (type == boolean.class && word.matches("true|false")) {
      return Boolean.parseBoolean(word);
    } else if (type == Padding.class && word.matches("\\d+,\\d+,\\d+,\\d+")) {
      int[] sides = Arrays.stream(word.split(",")).mapToInt(Integer::parseInt).toArray();
      return new Padding(sides[0], sides[1], sides[2], sides[3]);
    }
    throw new IllegalArgumentException(word + " is no " + type.getSimpleName());
  }

  private static Operation create(Class<?> kind, Object[] contents) {
    Class<?>[] types =
        Arrays.stream(kind.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return (Operation) kind.getConstructor(types).newInstance(contents);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(e.getCause().getMessage(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
