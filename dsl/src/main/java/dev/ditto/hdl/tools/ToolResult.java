package dev.ditto.hdl.tools;

/**
 * How a tool ended.
 *
 * @param exitCode zero when it was content
 * @param output what it wrote to standard output and standard error, in order
 */
public record ToolResult(int exitCode, String output) {
  public boolean ok() {
    return exitCode == 0;
  }
}
