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

  public Attribute {
    if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
      throw new IllegalArgumentException("attribute: '" + name + "' is no Verilog identifier");
    }
    if (!value.matches("[ -~&&[^\"\\\\]]*")) {
      throw new IllegalArgumentException(
          "attribute " + name + ": the text is plain ASCII without quotes and backslashes");
    }
  }
}
