package dev.ditto.hdl.check.host;

import dev.ditto.hdl.check.Finding;
import dev.ditto.hdl.graph.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.AnalyzerAdapter;

/** Looks at the static types on the stack wherever two objects are compared. */
final class SlipFinder extends ClassVisitor {
  private static final String API = "dev/ditto/hdl/";
  private static final Set<String> HARDWARE =
      Set.of(
          API + "Value",
          API + "Bool",
          API + "UInt",
          API + "SInt",
          API + "Fix",
          API + "Stream",
          API + "States",
          API + "Mem");

  private final List<Finding> findings = new ArrayList<>();
  private String className;
  private String file;

  SlipFinder() {
    super(Opcodes.ASM9);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  @Override
  public void visit(
      int version, int access, String name, String signature, String superName, String[] types) {
    className = name;
    file = name.substring(name.lastIndexOf('/') + 1).replaceAll("\\$.*", "") + ".java";
  }

  @Override
  public void visitSource(String source, String debug) {
    file = source == null ? file : source;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    return new Comparisons(access, name, descriptor);
  }

  private final class Comparisons extends AnalyzerAdapter {
    private final String method;
    private int line;

    Comparisons(int access, String name, String descriptor) {
      super(Opcodes.ASM9, className, access, name, descriptor, null);
      method = name;
    }

    @Override
    public void visitLineNumber(int number, Label start) {
      line = number;
      super.visitLineNumber(number, start);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (opcode == Opcodes.IF_ACMPEQ || opcode == Opcodes.IF_ACMPNE) {
        compared("== or !=");
      }
      super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      boolean objects = owner.equals("java/util/Objects");
      if (name.equals("equals")
          && (descriptor.equals("(Ljava/lang/Object;)Z")
              || objects && descriptor.equals("(Ljava/lang/Object;Ljava/lang/Object;)Z"))) {
        compared(objects ? "Objects.equals" : "equals");
      }
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }

    private void compared(String how) {
      if (stack == null || stack.size() < 2) {
        return;
      }
      String left = hardware(stack.get(stack.size() - 2));
      String right = hardware(stack.get(stack.size() - 1));
      if (left == null && right == null) {
        return;
      }
      Site.Frame frame = new Site.Frame(file, line, className.replace('/', '.'), method);
      findings.add(
          new Finding(
              "host",
              className.substring(className.lastIndexOf('/') + 1).replaceAll(".*\\$(?=\\D)", ""),
              "a hardware value ("
                  + (left == null ? right : left)
                  + ") is compared with Java's "
                  + how
                  + ": that asks for the same Java object while the design is built, never for"
                  + " equal values in the hardware",
              List.of(new Finding.Place("compared", new Site(List.of(frame)))),
              "use eq(...) or ne(...)"));
    }

    private String hardware(Object type) {
      return type instanceof String name && HARDWARE.contains(name)
          ? name.substring(API.length())
          : null;
    }
  }
}
