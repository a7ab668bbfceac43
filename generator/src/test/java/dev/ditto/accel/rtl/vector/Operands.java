package dev.ditto.accel.rtl.vector;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Sync;
import dev.ditto.hdl.Type;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The operands of commands, by name. */
final class Operands {
  private Operands() {}

  /** As the ports of a stream of their record are called. */
  static Map<String, Number> ports(Command command) {
    Map<String, Number> ports = new HashMap<>();
    byName(command)
        .forEach(
            (name, value) ->
                ports.put(name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT), value));
    return ports;
  }

  /** As the bits of their record. */
  static BigInteger packed(Type<? extends Record> type, Command command) {
    Type.Struct<?> struct = (Type.Struct<?>) type;
    Map<String, Number> operands = byName(command);
    BigInteger bits = BigInteger.ZERO;
    int low = 0;
    for (int i = 0; i < struct.components().size(); i++) {
      Number operand = operands.get(struct.record().getRecordComponents()[i].getName());
      int width = struct.components().get(i).width();
      BigInteger mask = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
      BigInteger value = BigInteger.valueOf(operand.longValue()).and(mask);
      bits = bits.or(value.shiftLeft(low));
      low += width;
    }
    return bits;
  }

  private static Map<String, Number> byName(Object record) {
    Map<String, Number> operands = new HashMap<>();
    for (RecordComponent operand : record.getClass().getRecordComponents()) {
      Object value = value(record, operand);
      if (value instanceof Boolean flag) {
        operands.put(operand.getName(), flag ? 1 : 0);
      } else if (value instanceof Enum<?> choice) {
        operands.put(operand.getName(), choice.ordinal());
      } else if (value instanceof Number number) {
        operands.put(operand.getName(), number);
      } else if (!(value instanceof Sync)) {
        operands.putAll(byName(value));
      }
    }
    return operands;
  }

  private static Object value(Object record, RecordComponent operand) {
    try {
      return operand.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
