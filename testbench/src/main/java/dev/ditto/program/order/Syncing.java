package dev.ditto.program.order;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Sync;

/** Gives commands their place in the order of things. */
public final class Syncing {
  private Syncing() {}

  /** The same command, waiting and signalling like {@code sync}; its flow stays. */
  public static Command with(Command command, Sync sync) {
    return command.withSync(new Sync(sync.waits(), sync.signals(), command.sync().flow()));
  }
}
