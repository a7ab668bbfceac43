package dev.ditto.hdl.tools;

/** An external tool is not installed. */
public final class ToolMissingException extends ToolException {
  private static final long serialVersionUID = 1;

  private final Tool tool;

  public ToolMissingException(Tool tool) {
    super(tool.title() + " is not installed: " + tool.advice());
    this.tool = tool;
  }

  public Tool tool() {
    return tool;
  }
}
