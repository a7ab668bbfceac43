package dev.ditto.accel.rtl.vector;

import dev.ditto.accel.isa.Command;
import dev.ditto.hdl.Type;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The operands of commands, by name. */
final class Operands {
  private Operands() {}

  /** As the ports of a stream of their record are called. */
  static Map<String, Number> ports(Command command) {
    Map<String, Number> ports = new HashMap<>();
    for (RecordComponent operand : command.getClass().getRecordComponents()) {
      if (!operand.getName().equals("sync")) {
        String port = operand.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        ports.put(port, number(command, operand));
      }
    }
    return ports;
  }

  /** As the bits of their record. */
  static BigInteger packed(Type<? extends Record> type, Command command) {
    Type.Struct<?> struct = (Type.Struct<?>) type;
    List<RecordComponent> operands = List.of(command.getClass().getRecordComponents());
    BigInteger bits = BigInteger.ZERO;
    int low = 0;
    for (int i = 0; i < struct.components().size(); i++) {
      String name = struct.record().getRecordComponents()[i].getName();
      RecordComponent operand =
          operands.stream().filter(o -> o.getName().equals(name)).findFirst().orElseThrow();
      int width = struct.components().get(i).width();
      BigInteger mask = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
      BigInteger value = BigInteger.valueOf(number(command, operand).longValue()).and(mask);
      bits = bits.or(value.shiftLeft(low));
      low += width;
    }
    return bits;
  }

  private static Number number(Command command, RecordComponent operand) {
    try {
      Object value = operand.getAccessor().invoke(command);
      if (value instanceof Boolean flag) {
        return flag ? 1 : 0;
      }
      return value instanceof Enum<?> choice ? (Number) choice.ordinal() : (Number) value;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
