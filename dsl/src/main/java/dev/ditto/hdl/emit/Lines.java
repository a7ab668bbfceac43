package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.Site;
import java.util.regex.Pattern;

/** Text of one file: indentation, line ends, comments, and breaking of long lines. */
final class Lines {
  private static final int LONGEST = 100;

  /** A space with as many quotes behind it as close: one outside of all texts. */
  private static final Pattern GAP = Pattern.compile(" (?=(?:[^\"]*\"[^\"]*\")*[^\"]*\\z)");

  private final StringBuilder text = new StringBuilder();
  private int indent;

  void indent() {
    indent++;
  }

  void outdent() {
    indent--;
  }

  void blank() {
    text.append('\n');
  }

  /** A compiler directive, which stands at the margin. */
  void directive(String directive) {
    text.append(directive).append('\n');
  }

  void add(String line) {
    add(line, Site.NONE);
  }

  /** One line with the Java line it comes from behind it. */
  void add(String line, Site site) {
    addCommented(line, site.frames().isEmpty() ? "" : site.toString());
  }

  /** One line with a comment behind it unless that is empty. */
  void addCommented(String line, String comment) {
    StringBuilder current = new StringBuilder("  ".repeat(indent));
    boolean empty = true;
    for (String word : GAP.split(line, -1)) {
      if (!empty && current.length() + 1 + word.length() > LONGEST) {
        text.append(current).append('\n');
        current = new StringBuilder("  ".repeat(indent + 2));
        empty = true;
      }
      if (!empty) {
        current.append(' ');
      }
      current.append(word);
      empty = false;
    }
    text.append(current).append(comment.isEmpty() ? "" : "  // " + clean(comment)).append('\n');
  }

  /** One line, however long: in it is a text that must not be broken. */
  void unbroken(String line) {
    text.append("  ".repeat(indent)).append(line).append('\n');
  }

  /** A whole-line comment; line breaks and control characters in it become spaces. */
  void comment(String comment) {
    String clean = clean(comment);
    text.append("  ".repeat(indent)).append(clean.isEmpty() ? "//" : "// " + clean).append('\n');
  }

  private static String clean(String comment) {
    return comment.replaceAll("\\p{Cntrl}", " ").stripTrailing();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
