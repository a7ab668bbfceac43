package dev.ditto.accel.isa;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The operands of one kind of command, read from its record.
 *
 * @param fields in the order of the record, those of {@link Sync} first
 */
public record Format(List<Field> fields) {
  private static final Map<Class<?>, Format> KNOWN = new ConcurrentHashMap<>();

  public Format {
    fields = List.copyOf(fields);
  }

  /** The format of commands of that type. */
  public static Format of(Class<? extends Command> type) {
    return KNOWN.computeIfAbsent(type, t -> new Format(read(t)));
  }

  /** The operand of that name; throws {@link IllegalArgumentException} when there is none. */
  public Field field(String name) {
    return fields.stream()
        .filter(f -> f.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no operand "
                        + name
                        + "; there are "
                        + fields.stream().map(Field::name).toList()));
  }

  /**
   * Bits of a 32-bit word that belong to no operand and must therefore be zero; the opcode counts
   * as an operand.
   */
  public int unusedBits(int word) {
    int used = word == 0 ? 0xff : 0;
    for (Field field : fields) {
      for (int bit = 0; bit < field.bits(); bit++) {
        int at = field.firstBit() + bit;
        used |= at / 32 == word ? 1 << at % 32 : 0;
      }
    }
    return ~used;
  }

  private static List<Field> read(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getType().isRecord()) {
        fields.addAll(read(component.getType()));
      } else {
        fields.add(Field.of(component.getName(), component.getAnnotation(Operand.class)));
      }
    }
    return fields;
  }
}
