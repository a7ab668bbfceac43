package dev.ditto.hdl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The instructions of one method, as far as they say where the result of a call goes. */
final class MethodCode extends MethodVisitor {
  static final Fate UNKNOWN = new Fate(FateKind.OTHER, null);

  private final String descriptor;
  private final TreeMap<Integer, Instruction> instructions = new TreeMap<>();
  private final TreeMap<Integer, Integer> lines = new TreeMap<>();
  private final List<Local> locals = new ArrayList<>();
  private final Map<Integer, Fate> fates = new HashMap<>();
  private int offset;

  /** What becomes of a call's result. */
  enum FateKind {
    /** Stored into a local or field. */
    STORED,
    /** Returned to the caller, unchanged. */
    RETURNED,
    /** Anything else. */
    OTHER
  }

  /** The fate, and the variable's name when it is stored. */
  record Fate(FateKind kind, String variable) {}

  private record Instruction(int opcode, int variable, String field, int target) {}

  private record Local(String name, int index, int start, int end) {}

  MethodCode(String descriptor) {
    super(Opcodes.ASM9);
    this.descriptor = descriptor;
  }

  String descriptor() {
    return descriptor;
  }

  /** Source line of the instruction at a bytecode index; 0 when unknown. */
  int line(int index) {
    var entry = lines.floorEntry(index);
    return entry == null ? 0 : entry.getValue();
  }

  boolean hasLines() {
    return !lines.isEmpty();
  }

  /** Whether the names of local variables are known; a constructor has one at least, this. */
  boolean hasLocals() {
    return !locals.isEmpty();
  }

  /** What becomes of the result of the call at a bytecode index. */
  synchronized Fate fate(int index) {
    return fates.computeIfAbsent(index, this::follow);
  }

  private Fate follow(int call) {
    var entry = instructions.higherEntry(call);
    for (int steps = 0; entry != null && steps < 16; steps++) {
      Instruction now = entry.getValue();
      switch (now.opcode) {
        case Opcodes.CHECKCAST, Opcodes.NOP, Opcodes.DUP, Opcodes.DUP_X1 -> {
          entry = instructions.higherEntry(entry.getKey());
        }
        case Opcodes.GOTO -> entry = instructions.floorEntry(now.target);
        case Opcodes.ASTORE -> {
          return stored(localName(now.variable, entry.getKey()));
        }
        case Opcodes.PUTFIELD, Opcodes.PUTSTATIC -> {
          return stored(now.field);
        }
        case Opcodes.ARETURN -> {
          return new Fate(FateKind.RETURNED, null);
        }
        default -> {
          return UNKNOWN;
        }
      }
    }
    return UNKNOWN;
  }

  private static Fate stored(String name) {
    return name == null ? UNKNOWN : new Fate(FateKind.STORED, name);
  }

  /** A variable's range starts after the store, or before it when it was assigned earlier. */
  private String localName(int variable, int store) {
    Integer next = instructions.higherKey(store);
    int after = next == null ? store + 1 : next;
    for (Local local : locals) {
      if (local.index == variable && local.start <= after && after < local.end) {
        return local.name;
      }
    }
    return null;
  }

  private void add(int opcode, int variable, String field, int target) {
    instructions.put(offset, new Instruction(opcode, variable, field, target));
  }

  private void add(int opcode) {
    add(opcode, -1, null, -1);
  }

  @Override
  public void visitLabel(Label label) {
    offset = ((ClassFile.OffsetLabel) label).offset;
  }

  @Override
  public void visitLineNumber(int line, Label start) {
    lines.put(((ClassFile.OffsetLabel) start).offset, line);
  }

  @Override
  public void visitLocalVariable(
      String name, String type, String signature, Label start, Label end, int index) {
    int from = ((ClassFile.OffsetLabel) start).offset;
    int to = ((ClassFile.OffsetLabel) end).offset;
    locals.add(new Local(name, index, from, to));
  }

  @Override
  public void visitInsn(int opcode) {
    add(opcode);
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    add(opcode);
  }

  @Override
  public void visitVarInsn(int opcode, int variable) {
    add(opcode, variable, null, -1);
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    add(opcode);
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String type) {
    add(opcode, -1, name, -1);
  }

  @Override
  public void visitMethodInsn(int opcode, String owner, String name, String type, boolean itf) {
    add(opcode);
  }

  @Override
  public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... args) {
    add(Opcodes.INVOKEDYNAMIC);
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    add(opcode, -1, null, ((ClassFile.OffsetLabel) label).offset);
  }

  @Override
  public void visitLdcInsn(Object value) {
    add(Opcodes.LDC);
  }

  @Override
  public void visitIincInsn(int variable, int increment) {
    add(Opcodes.IINC);
  }

  @Override
  public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
    add(Opcodes.TABLESWITCH);
  }

  @Override
  public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
    add(Opcodes.LOOKUPSWITCH);
  }

  @Override
  public void visitMultiANewArrayInsn(String type, int dimensions) {
    add(Opcodes.MULTIANEWARRAY);
  }
}
