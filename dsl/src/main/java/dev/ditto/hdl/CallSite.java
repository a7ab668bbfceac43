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

  static CallSite here() {
    return WALKER.walk(CallSite::read);
  }

  private static CallSite read(Stream<StackWalker.StackFrame> stack) {
    List<Site.Frame> kept = new ArrayList<>(KEPT_FRAMES);
    String name = null;
    boolean following = true;
    Iterator<StackWalker.StackFrame> frames = stack.iterator();
    while (kept.size() < KEPT_FRAMES && frames.hasNext()) {
      StackWalker.StackFrame frame = frames.next();
      ClassFile file = ClassFile.of(frame.getDeclaringClass());
      if (file.library()) {
        if (frame.getDeclaringClass() == Elaboration.class
            && frame.getMethodName().equals(Elaboration.ENTRY)) {
          break;
        }
        // A result that passes through the library again is not what the next user line stores.
        following &= kept.isEmpty();
        continue;
      }
      MethodCode code = file.method(frame);
      int index = frame.getByteCodeIndex();
      kept.add(
          new Site.Frame(
              file.source(),
              code == null ? frame.getLineNumber() : code.line(index),
              frame.getClassName(),
              frame.getMethodName()));
      if (following && code != null) {
        MethodCode.Fate fate = code.fate(index);
        name = fate.variable();
        following = fate.kind() == MethodCode.FateKind.RETURNED;
      }
    }
    return new CallSite(new Site(kept), name);
  }
}
