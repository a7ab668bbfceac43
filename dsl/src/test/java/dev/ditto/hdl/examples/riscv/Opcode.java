package dev.ditto.hdl.examples.riscv;

/** The low seven bits of the RV32I instructions that the core knows. */
final class Opcode {
  static final int LOAD = 0x03;
  static final int IMMEDIATE = 0x13;
  static final int AUIPC = 0x17;
  static final int STORE = 0x23;
  static final int REGISTER = 0x33;
  static final int LUI = 0x37;
  static final int BRANCH = 0x63;
  static final int JALR = 0x67;
  static final int JAL = 0x6f;

  private Opcode() {}
}
