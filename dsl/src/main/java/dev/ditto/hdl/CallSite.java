package dev.ditto.hdl;

import dev.ditto.hdl.graph.Site;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The user's call that the library is working for: its lines, and the variable that its result is
 * stored into.
 *
 * @param name the local or field as Java spells it; null when the result is not stored
 */
record CallSite(Site site, String name) {
  private static final int KEPT_FRAMES = 3;
  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  /** The call into the library that is running: lines inside the block's constructor only. */
  static CallSite here() {
    return WALKER.walk(frames -> read(frames, null));
  }

  /** The {@code new} that makes a block of this class, whose constructor is running. */
  static CallSite making(Class<?> made) {
    return WALKER.walk(frames -> read(frames, made));
  }

  private static CallSite read(Stream<StackWalker.StackFrame> stack, Class<?> made) {
    List<Site.Frame> kept = new ArrayList<>(KEPT_FRAMES);
    String name = null;
    boolean following = true;
    boolean skipping = made != null;
    Class<?> lambda = null;
    boolean library = true;
    Iterator<StackWalker.StackFrame> frames = stack.iterator();
    while (kept.size() < KEPT_FRAMES && frames.hasNext()) {
      StackWalker.StackFrame frame = frames.next();
      Class<?> type = frame.getDeclaringClass();
      ClassFile file = ClassFile.of(type);
      if (file.library()) {
        if (type == Elaboration.class && frame.getMethodName().equals(Elaboration.ENTRY)) {
          break;
        }
        // A result that passes through the library again is not what the next user line stores;
        // nor is one of many that a loop makes.
        following &= kept.isEmpty() && type.getPackage() == CallSite.class.getPackage();
        following &= type != Loop.class;
        library = true;
        continue;
      }
      String method = frame.getMethodName();
      boolean constructs = file.block() && method.equals("<init>");
      // A lambda that the library ran stands inside the code that gave it; that is no caller.
      boolean around = library && lambda == type;
      library = false;
      skipping = skipping && constructs && type.isAssignableFrom(made);
      if (!around && !skipping) {
        lambda = method.startsWith("lambda$") ? type : null;
        MethodCode code = file.method(frame);
        int index = frame.getByteCodeIndex();
        int line = code == null ? frame.getLineNumber() : code.line(index);
        kept.add(new Site.Frame(file.source(), line, frame.getClassName(), method));
        if (following && code != null) {
          MethodCode.Fate fate = code.fate(index);
          name = fate.variable();
          following = fate.kind() == MethodCode.FateKind.RETURNED;
        }
      }
      if (constructs && !skipping) {
        break;
      }
    }
    return new CallSite(new Site(kept), name);
  }
}
