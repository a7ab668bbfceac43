package dev.ditto.accel;

import dev.ditto.hdl.graph.Memory;

/** What synthesis is told to build scratchpads from. */
public enum MemoryStyle {
  /** Leave the choice to the tool. */
  AUTO,
  /** Ask for block RAM. */
  BLOCK,
  /**
   * Instances of one module for each number of ports, in which an ASIC team puts its macros; it
   * asks for block RAM until then.
   */
  MACRO;

  /** Memories of so few bits need no block RAM, which would stay nearly empty. */
  public static final int SMALL_BITS = 1024;

  /** Its word in the hardware language. */
  public Memory.Style style() {
    return this == AUTO ? Memory.Style.AUTO : Memory.Style.BLOCK;
  }
}
