package dev.ditto.hdl;

import dev.ditto.hdl.check.Finding;
import dev.ditto.hdl.check.Finding.Place;
import dev.ditto.hdl.graph.Site;
import java.util.ArrayList;
import java.util.List;

/**
 * A null in the place of a value, type, stream or block: most often a field that is read before the
 * line that makes it. Java tells of it inside the library; the user needs the own line.
 */
final class GivenNull {
  private static final int KEPT_FRAMES = 3;
  private static final String PACKAGE = GivenNull.class.getPackageName() + ".";
  private static final String BLOCKS = PACKAGE + "lib.";

  private GivenNull() {}

  /** What is to be said of a failure; null when it happened in the user's own code. */
  static Finding of(NullPointerException failure, String block) {
    StackTraceElement[] stack = failure.getStackTrace();
    int at = 0;
    while (at < stack.length && isJava(stack[at])) {
      at++;
    }
    StackTraceElement call = null;
    while (at < stack.length && (isJava(stack[at]) || isLibrary(stack[at]))) {
      call = isJava(stack[at]) ? call : stack[at];
      at++;
    }
    if (call == null || at == stack.length) {
      return null;
    }
    return new Finding(
        "null",
        block,
        "a null is given to " + name(call),
        List.of(new Place("here", lines(stack, at))),
        "give it a value; a field or variable is null until the line that makes it has run");
  }

  private static String name(StackTraceElement call) {
    return call.getMethodName().equals("<init>")
        ? "new " + simple(call) + "(...)"
        : call.getMethodName() + "(...)";
  }

  /** The user's lines, up to the constructor that they belong to. */
  private static Site lines(StackTraceElement[] stack, int from) {
    List<Site.Frame> frames = new ArrayList<>();
    boolean more = true;
    for (int i = from; i < stack.length && more && frames.size() < KEPT_FRAMES; i++) {
      StackTraceElement at = stack[i];
      more = !isJava(at) && !isLibrary(at);
      if (more) {
        frames.add(
            new Site.Frame(file(at), at.getLineNumber(), at.getClassName(), at.getMethodName()));
        more = !at.getMethodName().equals("<init>");
      }
    }
    return new Site(frames);
  }

  /** Classes that are compiled without debug information do not tell. */
  private static String file(StackTraceElement frame) {
    return frame.getFileName() == null ? simple(frame) + ".java" : frame.getFileName();
  }

  private static String simple(StackTraceElement frame) {
    String type = frame.getClassName();
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }

  private static boolean isJava(StackTraceElement frame) {
    String type = frame.getClassName();
    return type.startsWith("java.") || type.startsWith("jdk.") || type.startsWith("sun.");
  }

  private static boolean isLibrary(StackTraceElement frame) {
    String type = frame.getClassName();
    return type.startsWith(BLOCKS)
        || type.startsWith(PACKAGE) && type.lastIndexOf('.') == PACKAGE.length() - 1;
  }
}
