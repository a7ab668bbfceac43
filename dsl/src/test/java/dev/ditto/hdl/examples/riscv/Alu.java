package dev.ditto.hdl.examples.riscv;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;

/** Arithmetic and logic; an operation is what three bits of an RV32I instruction name. */
final class Alu extends Block {
  final UInt a = input(uint(32));
  final UInt b = input(uint(32));
  final UInt function = input(uint(3));

  /** Subtract instead of add; shift right with the sign. */
  final Bool alternative = input(bool());

  final UInt result = output(uint(32));

  Alu() {
    var places = b.trunc(5);
    var sum = alternative.pick(a.wrapMinus(b), a.wrapPlus(b));
    var left = a.shl(places).trunc(32);
    var right = alternative.pick(a.asSInt().shr(places).asUInt(), a.shr(places));
    var less = a.asSInt().lt(b.asSInt());
    var below = a.lt(b);
    result.set(
        select(function)
            .on(0, sum)
            .on(1, left)
            .on(2, less.asUInt().widen(32))
            .on(3, below.asUInt().widen(32))
            .on(4, a.xor(b))
            .on(5, right)
            .on(6, a.or(b))
            .other(a.and(b)));
  }
}
