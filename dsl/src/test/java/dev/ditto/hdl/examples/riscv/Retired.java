package dev.ditto.hdl.examples.riscv;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * What an instruction did, in the cycle in which it ends; for tests and debuggers.
 *
 * @param pc where the instruction is
 * @param next where the next one is
 * @param register the register that it wrote; 0 for none
 * @param value what it wrote there, or into memory
 * @param store whether it wrote into memory
 * @param address byte address of that word
 */
public record Retired(
    Bool valid, UInt pc, UInt next, UInt register, UInt value, Bool store, UInt address) {
  static final Type<Retired> TYPE =
      struct(Retired.class, bool(), uint(32), uint(32), uint(5), uint(32), bool(), uint(32));
}
