package dev.ditto.program;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Compute;
import dev.ditto.accel.isa.Sync;

/** The same command with other semaphores. */
final class Syncing {
  private Syncing() {}

  static Command with(Command command, Sync sync) {
    if (command instanceof Command.Load c) {
      return new Command.Load(
          sync, c.address(), c.space(), c.first(), c.runs(), c.runBytes(), c.stride());
    } else if (command instanceof Command.Store c) {
      return new Command.Store(
          sync, c.address(), c.space(), c.first(), c.runs(), c.runBytes(), c.stride());
    } else if (command instanceof Command.Encode c) {
      return new Command.Encode(
          sync,
          c.temporal(),
          c.keep(),
          c.x(),
          c.xReuse(),
          c.window(),
          c.count(),
          c.perPixel(),
          c.lastChannels());
    } else if (command instanceof Command.Vector c) {
      return new Command.Vector(sync, c.y(), c.rows(), c.param(), c.vector(), c.operation());
    } else if (command instanceof Compute c) {
      return Compute.builder()
          .sync(sync)
          .clear(c.clear())
          .origin(c.origin())
          .rows(c.rows())
          .outWidth(c.outWidth())
          .columnStep(c.columnStep())
          .lineStep(c.lineStep())
          .firstColumn(c.firstColumn())
          .firstLine(c.firstLine())
          .inWidth(c.inWidth())
          .inHeight(c.inHeight())
          .stride(c.stride())
          .dilation(c.dilation())
          .kernelWidth(c.kernelWidth())
          .firstKernelColumn(c.firstKernelColumn())
          .perPixel(c.perPixel())
          .firstWindow(c.firstWindow())
          .steps(c.steps())
          .tapStep(c.tapStep())
          .kernelLineStep(c.kernelLineStep())
          .y(c.y())
          .weightBuffer(c.weightBuffer())
          .build();
    }
    throw new IllegalArgumentException("a plan has no " + command.opcode());
  }
}
