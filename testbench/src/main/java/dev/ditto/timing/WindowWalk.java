package dev.ditto.timing;

import dev.ditto.accel.isa.Command;
import java.util.Arrays;

/**
 * The windows of an ENCODE, read one after the other. A difference to the pixel before waits until
 * that is in XREUSE: its word may not have been read one or two cycles ago.
 */
final class WindowWalk {
  private static final int WRITING = 2;

  private final Command.Encode command;
  private final long[] readAt;
  private long left;
  private int group;
  private long column;

  WindowWalk(Command.Encode command) {
    this.command = command;
    left = command.written();
    readAt = new long[command.spatial() ? (int) command.perPixel() : 0];
    Arrays.fill(readAt, -WRITING - 1);
  }

  /** The next window can be read in this cycle. */
  boolean mayRead(long now) {
    return !command.spatial() || column == 0 || now - readAt[group] > WRITING;
  }

  /** Reads it; whether it was the last. */
  boolean read(long now) {
    if (command.spatial()) {
      readAt[group] = now;
    }
    if (++group == command.perPixel()) {
      group = 0;
      column++;
      long pixels = command.line() + (command.ended() ? 1 : 0);
      column = command.line() > 0 && column == pixels ? 0 : column;
    }
    return --left == 0;
  }
}
