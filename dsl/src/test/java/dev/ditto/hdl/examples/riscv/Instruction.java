package dev.ditto.hdl.examples.riscv;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;

/** The fields of an RV32I instruction: slices, which cost nothing. */
record Instruction(UInt word) {
  UInt opcode() {
    return word.bits(6, 0);
  }

  Bool is(int opcode) {
    return opcode().eq(opcode);
  }

  UInt destination() {
    return word.bits(11, 7);
  }

  UInt function() {
    return word.bits(14, 12);
  }

  UInt sourceA() {
    return word.bits(19, 15);
  }

  UInt sourceB() {
    return word.bits(24, 20);
  }

  /** Tells subtraction from addition, and arithmetic from logical shifts to the right. */
  Bool alternative() {
    return word.bit(30);
  }

  UInt immediateI() {
    return signExtend(word.bits(31, 20));
  }

  UInt immediateS() {
    UInt storeOffset = cat(word.bits(31, 25), word.bits(11, 7));
    return signExtend(storeOffset);
  }

  UInt immediateB() {
    UInt branchOffset = cat(word.bit(31), word.bit(7), word.bits(30, 25), word.bits(11, 8), no());
    return signExtend(branchOffset);
  }

  UInt immediateU() {
    return cat(word.bits(31, 12), lit(0, 12));
  }

  UInt immediateJ() {
    UInt jumpOffset = cat(word.bit(31), word.bits(19, 12), word.bit(20), word.bits(30, 21), no());
    return signExtend(jumpOffset);
  }

  private static UInt signExtend(UInt bits) {
    return bits.asSInt().widen(32).asUInt();
  }

  /** Whether the core executes it: words only, and nothing from other parts of the standard. */
  Bool known() {
    UInt high = word.bits(31, 25);
    Bool addOrShift = function().eq(0).or(function().eq(5));
    Bool plain = high.eq(0);
    Bool alternative = high.eq(0x20);
    Bool shift = function().bits(1, 0).eq(1);
    return select(opcode())
        .on(Opcode.LOAD, function().eq(2))
        .on(Opcode.STORE, function().eq(2))
        .on(Opcode.BRANCH, function().bits(2, 1).ne(1))
        .on(Opcode.REGISTER, plain.or(alternative.and(addOrShift)))
        .on(Opcode.IMMEDIATE, shift.not().or(plain).or(alternative.and(function().eq(5))))
        .on(Opcode.LUI, yes())
        .on(Opcode.AUIPC, yes())
        .on(Opcode.JAL, yes())
        .on(Opcode.JALR, function().eq(0))
        .other(no());
  }
}
