package dev.ditto.hdl.graph;

/**
 * What a signal tells the tools that read its Verilog, for example {@code ASYNC_REG = "TRUE"}.
 *
 * @param name a Verilog identifier
 * @param value text without quotes, backslashes and line ends
 */
public record Attribute(String name, String value) {
  /** Marks a wire that may carry a value of one clock to registers of another, and says why. */
  public static final String CROSSING = "crossing";

  /** What names and texts are made of, for messages. */
  public static final String LEGAL =
      "an identifier as name, and as text printable ASCII without quotes and backslashes";

  public Attribute {
    String wrong = problem(name, value);
    if (wrong != null) {
      throw new IllegalArgumentException(wrong + "; use " + LEGAL);
    }
  }

  /** What is wrong with a name or text; null when nothing is. */
  public static String problem(String name, String value) {
    if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
      return "attribute: '" + name + "' is no Verilog identifier";
    }
    return plain(value).equals(value)
        ? null
        : "the text of attribute " + name + " has a character that Verilog's strings have not";
  }

  /** The text with a blank for each character that may not stand there. */
  public static String plain(String value) {
    return value.replaceAll("[^ -~]|[\"\\\\]", " ");
  }
}
