package dev.ditto.timing;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Command;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The engine of ENCODE: a window every {@code 16 / encoderWidth} cycles, and a cycle between
 * commands; {@link dev.ditto.accel.rtl.encode.EncodeEngine}.
 */
final class EncodeEngine {
  /**
   * From a window's read to the command's end, beside the window's beats: the read, subtraction,
   * coding, the write, and a register for the end.
   */
  private static final int PIPELINE = 4;

  /** Commands under way. */
  private static final int IN_FLIGHT = 7;

  private record Ending(Issued command, long at) {}

  private final EngineQueue queue;
  private final Work work;
  private final int period;
  private final Deque<Ending> ending = new ArrayDeque<>();
  private Issued current;
  private WindowWalk windows;
  private int inFlight;

  EncodeEngine(Parameters p, EngineQueue queue, Work work) {
    this.queue = queue;
    this.work = work;
    period = Parameters.WINDOW / p.encoderWidth();
  }

  void cycle(long now) {
    boolean ends = !ending.isEmpty() && ending.peek().at() == now;
    Issued offered = queue.offered();
    boolean starts = current == null && inFlight < IN_FLIGHT && offered != null;
    boolean reads = current != null && now % period == 0 && windows.mayRead(now);
    if (reads && windows.read(now)) {
      ending.add(new Ending(current, now + period + PIPELINE));
      current = null;
    }
    if (starts) {
      queue.take();
      current = offered;
      windows = new WindowWalk((Command.Encode) offered.command());
      inFlight++;
      work.started(offered, now);
    }
    if (ends) {
      queue.done();
      work.done(ending.remove().command(), now);
      inFlight--;
    }
  }
}
