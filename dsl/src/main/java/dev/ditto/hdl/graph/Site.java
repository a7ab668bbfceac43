package dev.ditto.hdl.graph;

import java.util.List;

/**
 * Where in the user's Java something was made: up to three frames outside the library, innermost
 * first, so that a value made inside a user's helper method shows both the helper's line and its
 * caller's.
 */
public record Site(List<Frame> frames) {

  /** One line of Java: simple file name, line number (1 up), binary class name and method. */
  public record Frame(String file, int line, String className, String method) {
    @Override
    public String toString() {
      return file + ":" + line;
    }
  }

  /** The site of something that no user line made, for example an implied clock port. */
  public static final Site NONE = new Site(List.of());

  public Site {
    frames = List.copyOf(frames);
  }

  /** Only the innermost frame. */
  public Site innermost() {
    return new Site(frames.subList(0, Math.min(1, frames.size())));
  }

  /** {@code File.java:12} of the innermost frame, or {@code "-"} without one. */
  @Override
  public String toString() {
    return frames.isEmpty() ? "-" : frames.get(0).toString();
  }
}
