package dev.ditto.program;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Sync;

/** Gives commands their place in the order of things. */
final class Syncing {
  private Syncing() {}

  /** The same command, waiting and signalling like {@code sync}; its flow stays. */
  static Command with(Command command, Sync sync) {
    return command.withSync(new Sync(sync.waits(), sync.signals(), command.sync().flow()));
  }
}
