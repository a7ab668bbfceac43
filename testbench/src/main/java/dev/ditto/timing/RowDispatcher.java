package dev.ditto.timing;

import dev.ditto.accel.isa.Compute;
import java.util.List;

/**
 * Hands out rows, one a cycle, after three cycles for a command; two commands are in flight; {@link
 * dev.ditto.accel.rtl.pe.RowDispatcher}.
 */
final class RowDispatcher {
  /** From a command to its first row, with the way back over a kernel line in between. */
  private static final int SET_UP = 3;

  private final List<RowPe> pes;
  private final SumMemory sums;
  private Compute command;
  private int flight;
  private long ready;
  private long rowsLeft;
  private long columnsLeft;
  private long clearsLeft;
  private long address;
  private long column;
  private long line;
  private int y;

  RowDispatcher(List<RowPe> pes, SumMemory sums) {
    this.pes = pes;
    this.sums = sums;
  }

  boolean idle() {
    return command == null;
  }

  void begin(Compute c, int slot, long now) {
    command = c;
    flight = slot;
    ready = now + SET_UP;
    rowsLeft = c.rows();
    columnsLeft = c.outWidth() - 1;
    clearsLeft = c.clear() ? c.rows() : 0;
    address = c.origin();
    column = c.firstColumn();
    line = c.firstLine();
    y = (int) c.y();
    sums.clears(clearsLeft > 0);
  }

  void cycle(long now) {
    if (command == null) {
      return;
    }
    boolean may = now >= ready && clearsLeft < rowsLeft;
    if (clearsLeft > 0 && sums.mayClear()) {
      clearsLeft--;
      sums.clears(clearsLeft > 0);
    }
    if (may) {
      for (RowPe pe : pes) {
        if (pe.fetcher.free()) {
          handOut(pe);
          return;
        }
      }
    }
  }

  private void handOut(RowPe pe) {
    pe.fetcher.start(new RowTask(command, flight, y++, address, column, line));
    if (columnsLeft == 0) {
      columnsLeft = command.outWidth() - 1;
      address += command.lineStep();
      column = command.firstColumn();
      line += command.stride();
    } else {
      columnsLeft--;
      address += command.columnStep();
      column += command.stride();
    }
    if (--rowsLeft == 0) {
      command = null;
    }
  }
}
