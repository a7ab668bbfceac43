package dev.ditto.hdl.examples.riscv;

/** Words of the instructions that the tests write by hand; {@code f} is the function field. */
final class Assembler {
  private Assembler() {}

  static int register(int f, int high, int rd, int a, int b) {
    return high << 25 | b << 20 | a << 15 | f << 12 | rd << 7 | 0x33;
  }

  static int immediate(int f, int rd, int a, int value) {
    return value << 20 | a << 15 | f << 12 | rd << 7 | 0x13;
  }

  static int addi(int rd, int a, int value) {
    return immediate(0, rd, a, value);
  }

  static int lui(int rd, int value) {
    return value << 12 | rd << 7 | 0x37;
  }

  static int auipc(int rd, int value) {
    return value << 12 | rd << 7 | 0x17;
  }

  static int lw(int rd, int a, int offset) {
    return offset << 20 | a << 15 | 2 << 12 | rd << 7 | 0x03;
  }

  static int sw(int b, int a, int offset) {
    return offset >> 5 << 25 | b << 20 | a << 15 | 2 << 12 | (offset & 31) << 7 | 0x23;
  }

  static int branch(int f, int a, int b, int offset) {
    int sign = offset >> 12 & 1;
    int upper = offset >> 5 & 0x3f;
    int lower = offset >> 1 & 0xf;
    int middle = offset >> 11 & 1;
    return sign << 31 | upper << 25 | b << 20 | a << 15 | f << 12 | lower << 8 | middle << 7 | 0x63;
  }

  static int jal(int rd, int offset) {
    int sign = offset >> 20 & 1;
    int low = offset >> 1 & 0x3ff;
    int middle = offset >> 11 & 1;
    int high = offset >> 12 & 0xff;
    return sign << 31 | low << 21 | middle << 20 | high << 12 | rd << 7 | 0x6f;
  }

  static int jalr(int rd, int a, int offset) {
    return offset << 20 | a << 15 | rd << 7 | 0x67;
  }

  /** Stops the core. */
  static int ebreak() {
    return 0x00100073;
  }
}
