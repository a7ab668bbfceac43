package dev.ditto.hdl.sim;

import static org.objectweb.asm.Opcodes.*;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Writes instructions of one generated method with parameters {@code (long[] v, long[][] m)}. */
final class Code {
  private static final String PACKAGE = "dev/ditto/hdl/sim/";

  private final MethodVisitor method;
  private final Map<Integer, Integer> locals = new HashMap<>();
  private int nextLocal = 2;

  Code(MethodVisitor method) {
    this.method = method;
  }

  void op(int opcode) {
    method.visitInsn(opcode);
  }

  void jump(int opcode, Label target) {
    method.visitJumpInsn(opcode, target);
  }

  void place(Label label) {
    method.visitLabel(label);
  }

  void table(int low, Label other, Label[] targets) {
    method.visitTableSwitchInsn(low, low + targets.length - 1, other, targets);
  }

  void lookup(Label other, int[] keys, Label[] targets) {
    method.visitLookupSwitchInsn(other, keys, targets);
  }

  /** Pushes an int. */
  void number(int value) {
    if (value >= -1 && value <= 5) {
      op(ICONST_0 + value);
    } else if (value == (byte) value) {
      method.visitIntInsn(BIPUSH, value);
    } else if (value == (short) value) {
      method.visitIntInsn(SIPUSH, value);
    } else {
      method.visitLdcInsn(value);
    }
  }

  /** Pushes a long. */
  void constant(long value) {
    if (value == 0 || value == 1) {
      op(value == 0 ? LCONST_0 : LCONST_1);
    } else if (value == (short) value) {
      number((int) value);
      op(I2L);
    } else {
      method.visitLdcInsn(value);
    }
  }

  /** Pushes the state array. */
  void state() {
    method.visitVarInsn(ALOAD, 0);
  }

  /** Pushes the array of a memory or table. */
  void array(int index) {
    method.visitVarInsn(ALOAD, 1);
    number(index);
    op(AALOAD);
  }

  /** Pushes a word of the state. */
  void load(int slot) {
    target(slot);
    op(LALOAD);
  }

  /** Pushes where a word of the state is, for {@link #store} to put there what is pushed next. */
  void target(int slot) {
    state();
    number(slot);
  }

  /** Puts the value on the stack into the word whose place is below it. */
  void store() {
    op(LASTORE);
  }

  boolean hasLocal(int node) {
    return locals.containsKey(node);
  }

  void loadLocal(int node) {
    method.visitVarInsn(LLOAD, locals.get(node));
  }

  /** Pops a long into a variable of its own. */
  void storeLocal(int node) {
    locals.put(node, nextLocal);
    method.visitVarInsn(LSTORE, nextLocal);
    nextLocal += 2;
  }

  /** Keeps the low bits of the long on the stack. */
  void mask(int width) {
    if (width < 64) {
      constant(-1L >>> -width);
      op(LAND);
    }
  }

  /** Copies the sign of a narrow value into the bits above it. */
  void signExtend(int width) {
    if (width < 64) {
      number(64 - width);
      op(LSHL);
      number(64 - width);
      op(LSHR);
    }
  }

  /** Turns a difference of values below 2^63 into one if it is negative, else zero. */
  void signBit() {
    number(63);
    op(LUSHR);
  }

  /** Calls a method of {@link Words}. */
  void words(String name, String descriptor) {
    call("Words", name, descriptor);
  }

  /** Calls a method of {@link Places}. */
  void places(String name, String descriptor) {
    call("Places", name, descriptor);
  }

  /** Calls a method of {@link Cells}. */
  void cells(String name, String descriptor) {
    call("Cells", name, descriptor);
  }

  /** Calls another generated method of the class. */
  void method(int index) {
    method.visitVarInsn(ALOAD, 0);
    method.visitVarInsn(ALOAD, 1);
    method.visitMethodInsn(INVOKESTATIC, Generator.NAME, "p" + index, Generator.PARAMETERS, false);
  }

  private void call(String owner, String name, String descriptor) {
    method.visitMethodInsn(INVOKESTATIC, PACKAGE + owner, name, descriptor, false);
  }
}
