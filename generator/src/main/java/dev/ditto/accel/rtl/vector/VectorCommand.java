package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Opcode;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A command of any opcode of the vector engine.
 *
 * @param opcode which
 * @param operands its record, packed, in the low bits
 */
public record VectorCommand(UInt opcode, UInt operands) {

  /** Its type in an accelerator of these parameters. */
  public static Type<VectorCommand> type(Parameters p) {
    return type(VectorUnit.Params.of(p));
  }

  static Type<VectorCommand> type(VectorUnit.Params p) {
    int bits = Collections.max(records(p).values().stream().map(Type::width).toList());
    return struct(VectorCommand.class, uint(log2Up(Opcode.values().length)), uint(bits));
  }

  /** What the operands of each opcode are, in an accelerator of these parameters. */
  public static Map<Opcode, Type<? extends Record>> records(Parameters p) {
    return records(VectorUnit.Params.of(p));
  }

  static Map<Opcode, Type<? extends Record>> records(VectorUnit.Params p) {
    Map<Opcode, Type<? extends Record>> records = new EnumMap<>(Opcode.class);
    records.put(Opcode.VECTOR, PassCommand.type(p));
    records.put(Opcode.NORMALIZE, NormalizeCommand.type(Normalizer.Params.of(p)));
    records.put(Opcode.STANDARDIZE, StandardizeCommand.type(Normalizer.Params.of(p)));
    records.put(Opcode.DIVIDE, DivideCommand.type(p.rowDepth()));
    records.put(Opcode.MODULATE, ModulateCommand.type(Modulator.Params.of(p)));
    records.put(Opcode.TRANSPOSE, TransposeCommand.type(p.codeDepth()));
    records.put(Opcode.ACCUMULATE, AccumulateCommand.type(p.yDepth()));
    return records;
  }

  /** Whether it is of that opcode. */
  Bool is(Opcode kind) {
    return opcode.eq(kind.code());
  }

  /** Its operands, if they are of that type. */
  <R extends Record> R as(Type<R> type) {
    return unpack(type, operands.trunc(type.width()));
  }
}
