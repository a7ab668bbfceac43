package dev.ditto.hdl.examples.riscv;

/** RV32I on words, in Java and one instruction after the other. */
final class Interpreter {
  /** What an instruction did; the ports of {@link Retired}. */
  record Step(int pc, int next, int register, int value, boolean store, int address) {}

  private final int[] registers = new int[32];
  private int pc;
  private final int[] program;
  private final int[] data;

  /** Shares its data with whoever gives it; both lengths are powers of two. */
  Interpreter(int[] program, int[] data) {
    this.program = program;
    this.data = data;
  }

  /** Executes an instruction; null for one that it does not know. */
  Step step() {
    int at = pc;
    int word = program[at >>> 2 & program.length - 1];
    int rd = word >>> 7 & 31;
    int function = word >>> 12 & 7;
    int a = registers[word >>> 15 & 31];
    int b = registers[word >>> 20 & 31];
    int immediate = word >> 20;
    int high = word >>> 25;
    switch (word & 0x7f) {
      case 0x37:
        return write(rd, word & 0xfffff000);
      case 0x17:
        return write(rd, at + (word & 0xfffff000));
      case 0x13:
        if (function == 1 && high != 0 || function == 5 && high != 0 && high != 0x20) {
          return null;
        }
        return write(rd, operate(function, a, immediate, function == 5 && high == 0x20));
      case 0x33:
        if (high != 0 && (high != 0x20 || function != 0 && function != 5)) {
          return null;
        }
        return write(rd, operate(function, a, b, high == 0x20));
      case 0x03:
        return function == 2 ? write(rd, data[index(a + immediate)]) : null;
      case 0x23:
        if (function != 2) {
          return null;
        }
        int address = a + (word >> 25 << 5 | rd);
        data[index(address)] = b;
        pc = at + 4;
        return new Step(at, pc, 0, b, true, address);
      case 0x63:
        if (function == 2 || function == 3) {
          return null;
        }
        int far = word >> 31 << 12 | (word & 0x80) << 4 | word >>> 20 & 0x7e0 | word >>> 7 & 0x1e;
        pc = at + (compare(function, a, b) ? far : 4);
        return new Step(at, pc, 0, 0, false, 0);
      case 0x6f:
        int jump = word >> 31 << 20 | word & 0xff000 | word >>> 9 & 0x800 | word >>> 20 & 0x7fe;
        return jump(rd, at + jump);
      case 0x67:
        return function == 0 ? jump(rd, a + immediate & ~1) : null;
      default:
        return null;
    }
  }

  private int index(int address) {
    return address >>> 2 & data.length - 1;
  }

  private Step write(int rd, int value) {
    return leave(rd, value, pc + 4);
  }

  private Step jump(int rd, int target) {
    return leave(rd, pc + 4, target);
  }

  private Step leave(int rd, int value, int next) {
    int at = pc;
    int kept = rd == 0 ? 0 : value;
    registers[rd] = kept;
    pc = next;
    return new Step(at, next, rd, kept, false, 0);
  }

  private static int operate(int function, int a, int b, boolean alternative) {
    return switch (function) {
      case 0 -> alternative ? a - b : a + b;
      case 1 -> a << b;
      case 2 -> a < b ? 1 : 0;
      case 3 -> Integer.compareUnsigned(a, b) < 0 ? 1 : 0;
      case 4 -> a ^ b;
      case 5 -> alternative ? a >> b : a >>> b;
      case 6 -> a | b;
      default -> a & b;
    };
  }

  private static boolean compare(int function, int a, int b) {
    return switch (function) {
      case 0 -> a == b;
      case 1 -> a != b;
      case 4 -> a < b;
      case 5 -> a >= b;
      case 6 -> Integer.compareUnsigned(a, b) < 0;
      default -> Integer.compareUnsigned(a, b) >= 0;
    };
  }
}
