package dev.ditto.timing;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Assembler;

/**
 * Fetches commands a few ahead and collects their beats one a cycle; {@link
 * dev.ditto.accel.rtl.control.CommandFetch}. The host has filled the ring before.
 */
final class CommandFetch implements ReadPort.Client {
  private static final int AHEAD = 4;

  private final int commands;
  private final int beats;
  private final BurstWalker walker;
  private final MemoryQueue<Boolean> arrived;
  private int fetched;
  private int ahead;
  private int missing;
  private int taken;
  private boolean comes;
  private boolean takes;

  CommandFetch(Parameters p, int commands) {
    this.commands = commands;
    beats = Assembler.COMMAND_BYTES / p.beatBytes();
    missing = beats;
    walker = new BurstWalker(p.axiMaxBurst(), p.beatBytes());
    arrived = new MemoryQueue<>(AHEAD * beats);
  }

  @Override
  public BurstWalker walker() {
    return walker;
  }

  @Override
  public boolean takes(long now) {
    return true;
  }

  @Override
  public void beat(boolean last) {
    comes = true;
  }

  /** Place of the next command in the program, if it is there. */
  int next() {
    return missing == 0 ? taken : -1;
  }

  /** Commands that have been handed on. */
  int taken() {
    return taken;
  }

  /** It has been handed on. */
  void take() {
    takes = true;
  }

  void endCycle() {
    boolean asks = !walker.busy() && fetched < commands && ahead < AHEAD;
    if (asks) {
      walker.begin((long) fetched * Assembler.COMMAND_BYTES, 1, Assembler.COMMAND_BYTES, 0);
      fetched++;
      ahead++;
    }
    if (missing > 0 && arrived.peek() != null) {
      arrived.take();
      missing--;
    }
    if (takes) {
      missing = beats;
      taken++;
      ahead--;
    }
    if (comes) {
      arrived.put(true);
    }
    takes = false;
    comes = false;
    arrived.endCycle();
    walker.endCycle();
  }
}
