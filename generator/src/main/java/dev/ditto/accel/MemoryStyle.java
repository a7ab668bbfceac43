package dev.ditto.accel;

/** What synthesis is told to build scratchpads from. */
public enum MemoryStyle {
  /** Leave the choice to the tool. */
  AUTO,
  /** Ask for block RAM. */
  BLOCK;

  /** Its spelling in a configuration file. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
