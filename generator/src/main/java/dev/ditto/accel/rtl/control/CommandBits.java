package dev.ditto.accel.rtl.control;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.isa.Field;
import dev.ditto.accel.isa.Format;
import dev.ditto.accel.isa.Opcode;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.Value;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * The bits of a command, taken as one of some opcode.
 *
 * @param opcode which
 * @param bits all of its bits
 */
record CommandBits(Opcode opcode, UInt bits) {

  /** Whether the command is of this opcode. */
  Bool matches() {
    return bits.bits(7, 0).eq(opcode.code());
  }

  /** All bits of an operand. */
  UInt operand(String name) {
    Field field = opcode.format().field(name);
    return bits.slice(field.firstBit(), field.bits());
  }

  /** Whether a bit is set that belongs to no operand. */
  Bool unusedBits() {
    Format format = opcode.format();
    List<UInt> wrong = new ArrayList<>();
    for (int word = 0; word < bits.width() / 32; word++) {
      long unused = format.unusedBits(word) & 0xffff_ffffL;
      if (unused != 0) {
        wrong.add(bits.slice(32 * word, 32).and(lit(unused, 32)));
      }
    }
    return reduce(wrong, UInt::or).any();
  }

  SyncMasks sync() {
    return new SyncMasks(operand("waits"), operand("signals"));
  }

  /**
   * The command as its engine takes it: each component of the record is the low bits of the operand
   * of the same name.
   */
  <T> T as(Type<T> type) {
    T command = wire(type);
    for (RecordComponent component : command.getClass().getRecordComponents()) {
      try {
        fill((Value<?>) component.getAccessor().invoke(command), operand(component.getName()));
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException(type + " cannot be filled from " + opcode, e);
      }
    }
    return command;
  }

  private static void fill(Value<?> target, UInt operand) {
    if (target instanceof Bool flag) {
      flag.set(operand.asBool());
    } else if (target instanceof UInt number) {
      number.set(operand.trunc(Math.min(number.width(), operand.width())));
    } else if (target instanceof SInt number) {
      number.set(operand.asSInt().trunc(Math.min(number.width(), operand.width())));
    }
  }
}
