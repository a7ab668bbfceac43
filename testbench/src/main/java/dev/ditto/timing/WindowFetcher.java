package dev.ditto.timing;

import dev.ditto.accel.isa.Compute;

/**
 * Walks over the windows of a row, one a cycle, and over taps outside the input; {@link
 * dev.ditto.accel.rtl.pe.WindowFetcher}.
 */
final class WindowFetcher {
  private final int depth;
  private RowTask task;
  private RowTask starts;
  private long steps;
  private long windows;
  private long taps;
  private long address;
  private long column;
  private long line;
  private boolean pending;
  private boolean pendingInside;
  private long pendingAddress;
  private RowTask pendingEnd;
  private boolean fired;
  private int held;
  private int leaving;

  WindowFetcher(int depth) {
    this.depth = depth;
  }

  boolean free() {
    return task == null;
  }

  void start(RowTask row) {
    starts = row;
  }

  /** A window is wanted. */
  boolean asks() {
    return pending && held < depth;
  }

  /** It is inside the input; otherwise it only carries the row's end. */
  boolean inside() {
    return pendingInside;
  }

  long address() {
    return pendingAddress;
  }

  /** The row that it ends, or null. */
  RowTask ends() {
    return pendingEnd;
  }

  /** It is fetched. */
  void fire() {
    fired = true;
  }

  /** A window has left the row-PE's queue, or was dropped before. */
  void left() {
    leaving++;
  }

  void endCycle() {
    if (task == null && starts == null && !pending && leaving == 0) {
      return;
    }
    held += (fired ? 1 : 0) - leaving;
    leaving = 0;
    boolean busy = task != null;
    boolean free = !pending || fired;
    pending &= !fired;
    fired = false;
    if (busy) {
      move(free);
    }
    if (starts != null) {
      begin(starts);
      starts = null;
    }
  }

  private void begin(RowTask row) {
    task = row;
    Compute c = row.command();
    steps = c.steps() - 1;
    windows = c.perPixel() - 1 - c.firstWindow();
    taps = c.kernelWidth() - 1 - c.firstKernelColumn();
    address = row.address();
    column = row.column();
    line = row.line();
  }

  private void move(boolean free) {
    Compute c = task.command();
    boolean inside = column >= 0 && column < c.inWidth() && line >= 0 && line < c.inHeight();
    boolean endsHere = steps == 0 || !inside && steps <= windows;
    if (inside || endsHere) {
      if (!free) {
        return;
      }
      pending = true;
      pendingInside = inside;
      pendingAddress = address;
      pendingEnd = endsHere ? task : null;
    }
    if (endsHere) {
      task = null;
      return;
    }
    boolean tapEnds = windows == 0;
    long stride = !inside && !tapEnds ? windows : 1;
    steps -= stride;
    if (!tapEnds) {
      windows -= stride;
      address += stride;
      return;
    }
    windows = c.perPixel() - 1;
    if (taps == 0) {
      address += c.kernelLineStep();
      column -= (c.kernelWidth() - 1) * c.dilation();
      line += c.dilation();
      taps = c.kernelWidth() - 1;
    } else {
      address += c.tapStep();
      column += c.dilation();
      taps--;
    }
  }
}
