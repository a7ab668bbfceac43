package dev.ditto.timing;

import dev.ditto.accel.isa.Command;
import java.util.List;

/**
 * Takes commands in order and hands each to its engine's queue, three cycles at least; executes
 * STEP and FINISH when all engines are idle; {@link dev.ditto.accel.rtl.control.CommandSequencer}.
 */
final class CommandSequencer {
  private enum Phase {
    TAKE,
    CHECK,
    HAND_OVER,
    START,
    DRAIN,
    STEP,
    SIGNAL
  }

  private final List<Command> commands;
  private final CommandFetch fetch;
  private final List<EngineQueue> queues;
  private final OldestCommand oldest;
  private final FlowUnit flow;
  private Phase phase = Phase.TAKE;
  private Issued present;
  private boolean granted;
  private boolean accepted;
  private boolean finished;
  private long skipped;

  CommandSequencer(
      List<Command> commands,
      CommandFetch fetch,
      List<EngineQueue> queues,
      OldestCommand oldest,
      FlowUnit flow) {
    this.commands = commands;
    this.fetch = fetch;
    this.queues = queues;
    this.oldest = oldest;
    this.flow = flow;
  }

  /** A FINISH has been executed. */
  boolean finished() {
    return finished;
  }

  /** Commands so far that were not executed because of their layer's mode. */
  long skipped() {
    return skipped;
  }

  /** Semaphores that the unit's own command waits for; -1 if none could start. */
  int waits() {
    return phase == Phase.START ? present.command().sync().waits() : -1;
  }

  void grant() {
    granted = true;
  }

  /** Semaphores that it signals; -1 if none is done. */
  int signals() {
    return phase == Phase.SIGNAL ? present.command().sync().signals() : -1;
  }

  void accept() {
    accepted = true;
  }

  void cycle(long now) {
    switch (phase) {
      case TAKE -> look(now);
      case CHECK ->
          phase = present.command().opcode().engine().isEmpty() ? Phase.START : Phase.HAND_OVER;
      case HAND_OVER -> handOver();
      case START -> phase = granted ? drains() ? Phase.DRAIN : Phase.SIGNAL : phase;
      case DRAIN -> {
        if (queues.stream().noneMatch(EngineQueue::busy)) {
          phase = present.command() instanceof Command.Step ? Phase.STEP : Phase.SIGNAL;
        }
      }
      case STEP -> {
        if (flow.step(((Command.Step) present.command()).first(), now)) {
          phase = Phase.SIGNAL;
        }
      }
      case SIGNAL -> {
        if (accepted) {
          phase = Phase.TAKE;
          fetch.take();
          finished = present.command() instanceof Command.Finish && !present.skipped();
        }
      }
    }
    granted = false;
    accepted = false;
  }

  private void look(long now) {
    if (fetch.next() >= 0 && flow.ready(now)) {
      Command command = commands.get(fetch.next());
      present = new Issued(fetch.next(), command, !flow.executes(command.sync().flow()));
      skipped += present.skipped() ? 1 : 0;
      phase = Phase.CHECK;
    }
  }

  private void handOver() {
    EngineQueue queue = queues.get(present.engine().ordinal());
    if (oldest.room() && queue.room()) {
      queue.put(present);
      oldest.enter(present);
      fetch.take();
      phase = Phase.TAKE;
    }
  }

  private boolean drains() {
    boolean ends = present.command() instanceof Command.Step;
    return (ends || present.command() instanceof Command.Finish) && !present.skipped();
  }
}
