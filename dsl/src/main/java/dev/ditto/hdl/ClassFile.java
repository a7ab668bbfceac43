package dev.ditto.hdl;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What the class file of a user's class says about its lines and about the variables that results
 * of calls are stored into. Read once per class.
 */
final class ClassFile {
  private static final ClassValue<ClassFile> FILES =
      new ClassValue<>() {
        @Override
        protected ClassFile computeValue(Class<?> type) {
          return new ClassFile(type);
        }
      };

  private final boolean library;
  private final boolean block;
  private boolean readable;
  private final String source;
  private final Map<String, List<MethodCode>> methods = new HashMap<>();

  private ClassFile(Class<?> type) {
    String name = type.getName();
    String fallback = type.getSimpleName() + ".java";
    library = isLibrary(name);
    block = Block.class.isAssignableFrom(type);
    source = library ? fallback : read(type, fallback);
  }

  static ClassFile of(Class<?> type) {
    return FILES.get(type);
  }

  /** Whether frames of this class are no business of the user. */
  boolean library() {
    return library;
  }

  /** Whether the class is a block. */
  boolean block() {
    return block;
  }

  /** What the compiler left in a class file for debuggers, from which names and lines come. */
  enum Debug {
    ALL,
    LINES,
    NOTHING;

    /** A warning for the user. */
    String of(String block) {
      return block
          + " was compiled "
          + (this == LINES ? "without javac's -g" : "with javac's -g:none")
          + ": its local variables"
          + (this == LINES ? "" : " and lines")
          + " are unknown, so Verilog has names like unnamed_register; compile it with -g";
    }
  }

  /** What this class file tells; everything, as far as can be said, when it cannot be read. */
  Debug debug() {
    if (!readable || any(MethodCode::hasLocals)) {
      return Debug.ALL;
    }
    return any(MethodCode::hasLines) ? Debug.LINES : Debug.NOTHING;
  }

  private boolean any(Predicate<MethodCode> tells) {
    return methods.values().stream().flatMap(List::stream).anyMatch(tells);
  }

  /** Name of the source file. */
  String source() {
    return source;
  }

  /** The code of a method; null when the class file does not tell. */
  MethodCode method(StackWalker.StackFrame frame) {
    List<MethodCode> found = methods.get(frame.getMethodName());
    if (found == null || found.size() == 1) {
      return found == null ? null : found.get(0);
    }
    String descriptor = frame.getDescriptor();
    return found.stream().filter(m -> m.descriptor().equals(descriptor)).findFirst().orElse(null);
  }

  private static boolean isLibrary(String name) {
    String own = ClassFile.class.getPackageName();
    return name.startsWith("java.")
        || name.startsWith("jdk.")
        || name.startsWith("sun.")
        || name.startsWith(own) && name.lastIndexOf('.') == own.length();
  }

  private String read(Class<?> type, String fallback) {
    String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      if (in == null) {
        return fallback;
      }
      Collector collector = new Collector(fallback);
      new OffsetReader(in.readAllBytes()).accept(collector, ClassReader.SKIP_FRAMES);
      readable = true;
      return collector.source;
    } catch (IOException | IllegalArgumentException unreadable) {
      // Names then fall back to the operation; a design never fails for lack of debug information.
      methods.clear();
      return fallback;
    }
  }

  /** A label that knows its bytecode offset. */
  static final class OffsetLabel extends Label {
    final int offset;

    OffsetLabel(int offset) {
      this.offset = offset;
    }
  }

  /** Puts a label before every instruction, so that visitors see bytecode offsets. */
  private static final class OffsetReader extends ClassReader {
    OffsetReader(byte[] bytes) {
      super(bytes);
    }

    @Override
    protected Label readLabel(int offset, Label[] labels) {
      if (labels[offset] == null) {
        for (int i = 0; i < labels.length; i++) {
          labels[i] = labels[i] == null ? new OffsetLabel(i) : labels[i];
        }
      }
      return labels[offset];
    }
  }

  private final class Collector extends ClassVisitor {
    private String source;

    Collector(String source) {
      super(Opcodes.ASM9);
      this.source = source;
    }

    @Override
    public void visitSource(String file, String debug) {
      source = file == null ? source : file;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodCode code = new MethodCode(descriptor);
      methods.computeIfAbsent(name, n -> new ArrayList<>(1)).add(code);
      return code;
    }
  }
}
