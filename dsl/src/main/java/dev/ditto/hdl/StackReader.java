package dev.ditto.hdl;

import dev.ditto.hdl.graph.Site;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ForkJoinTask;

/** Reads from the stack, innermost frame first, what a call is and where its result goes. */
final class StackReader {
  private static final int KEPT_FRAMES = 3;

  private final Class<?> made;
  private final List<Site.Frame> kept = new ArrayList<>(KEPT_FRAMES);
  private Goal goal = Goal.NAME;
  private String name;
  private String caller;
  private boolean looped;
  private boolean parallel;

  /** Whether frames of the block that is being made are still to be passed over. */
  private boolean skipping;

  /** Whether the frame before was the library's. */
  private boolean library = true;

  /** The class of the last user frame when that was a lambda. */
  private Class<?> lambda;

  /** Whether the code that stored the result stands in a helper method. */
  private boolean helper;

  private enum Goal {
    /** Where the call's result is stored. */
    NAME,
    /** Where the result of the helper around it is stored. */
    CALLER,
    NOTHING
  }

  StackReader(Class<?> made) {
    this.made = made;
    skipping = made != null;
  }

  CallSite read(Iterator<StackWalker.StackFrame> frames) {
    boolean more = true;
    while (more && frames.hasNext() && (kept.size() < KEPT_FRAMES || goal != Goal.NOTHING)) {
      StackWalker.StackFrame frame = frames.next();
      ClassFile file = ClassFile.of(frame.getDeclaringClass());
      more = file.library() ? library(frame) : user(frame, file);
    }
    return new CallSite(new Site(kept), name, caller, looped, parallel);
  }

  /** Gives whether frames further out matter. */
  private boolean library(StackWalker.StackFrame frame) {
    Class<?> type = frame.getDeclaringClass();
    if (type == Elaboration.class && frame.getMethodName().equals(Elaboration.ENTRY)) {
      return false;
    }
    parallel |= type.getName().startsWith("java.util.stream.") && isTask(type);
    if (goal == Goal.NAME) {
      // A result that passes through the library again is not what the next user line stores;
      // nor is one of many that a loop makes.
      boolean direct = type.getPackage() == CallSite.class.getPackage() && type != Loop.class;
      goal = kept.isEmpty() && direct ? goal : Goal.NOTHING;
    } else if (goal == Goal.CALLER && type == Loop.class && !library && helper) {
      looped = true;
      goal = Goal.NOTHING;
    }
    library = true;
    return true;
  }

  /** Only parallel streams run in tasks. */
  private static boolean isTask(Class<?> type) {
    return ForkJoinTask.class.isAssignableFrom(type);
  }

  private boolean user(StackWalker.StackFrame frame, ClassFile file) {
    Class<?> type = frame.getDeclaringClass();
    String method = frame.getMethodName();
    boolean constructs = file.block() && method.equals("<init>");
    // A lambda that the library ran stands inside the code that gave it; that is no caller.
    boolean around = library && lambda == type;
    boolean adjacent = !library;
    library = false;
    skipping = skipping && constructs && type.isAssignableFrom(made);
    if (skipping) {
      return true;
    }
    boolean isLambda = method.startsWith("lambda$");
    boolean isHelper = !isLambda && !constructs;
    MethodCode code = file.method(frame);
    int index = frame.getByteCodeIndex();
    if (around) {
      helper = isHelper;
    } else {
      if (kept.size() < KEPT_FRAMES) {
        int line = code == null ? frame.getLineNumber() : code.line(index);
        kept.add(new Site.Frame(file.source(), line, frame.getClassName(), method));
      }
      follow(code == null ? MethodCode.UNKNOWN : code.fate(index), adjacent, isHelper);
    }
    lambda = isLambda ? type : around ? lambda : null;
    return !constructs;
  }

  private void follow(MethodCode.Fate fate, boolean adjacent, boolean isHelper) {
    boolean stored = fate.kind() == MethodCode.FateKind.STORED;
    boolean returned = fate.kind() == MethodCode.FateKind.RETURNED;
    if (goal == Goal.NAME) {
      name = fate.variable();
      helper = isHelper;
      goal = stored ? Goal.CALLER : returned ? goal : Goal.NOTHING;
    } else if (goal == Goal.CALLER) {
      boolean called = adjacent && helper;
      caller = called && stored ? fate.variable() : null;
      goal = called && returned ? goal : Goal.NOTHING;
    }
  }
}
