package dev.ditto.accel.rtl.control;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.isa.FlowMode;
import dev.ditto.accel.isa.Opcode;
import dev.ditto.accel.rtl.flow.CommandFlow;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import java.util.Arrays;

/**
 * The phases of a command in the command unit. NOP, FINISH and STEP are executed here; all others
 * are handed to the queue of their engine. A command that has modes, of which its layer's is none,
 * is skipped: then FINISH and STEP are as NOP, and the queue is told.
 */
final class CommandSequencer extends Block {
  private enum Phase {
    TAKE,
    CHECK,
    HAND_OVER,
    START,
    DRAIN,
    STEP,
    SIGNAL
  }

  /** There is a command; it stays until {@link #queued} or {@link #signalled}. */
  public final Bool valid = input(bool());

  /** Its opcode. */
  public final UInt opcode = input(uint(8));

  /** Its layer and modes; valid when the flow unit is to look at them. */
  public final CommandFlow flow = output(CommandFlow.type());

  /** Its layer. */
  public final UInt layer = input(flow.layer().type());

  /** The modes in which it is executed. */
  public final UInt modes = input(flow.modes().type());

  /** Of a STEP: it is the first. */
  public final Bool first = input(bool());

  /** From the flow unit, a cycle after it looked: the layer's mode. */
  public final UInt mode = input(uintFor(FlowMode.values().length - 1));

  /** The flow unit can be asked. */
  public final Bool flowReady = input(bool());

  /** To the flow unit: a step begins, the first or another. */
  public final Stream<Bool> step = gives(bool());

  /** The command is looked at: whether it is wrong must be known now. */
  public final Bool checks = output(bool());

  /** It is. */
  public final Bool wrong = input(bool());

  /** It is for an engine's queue. */
  public final Bool handsOver = output(bool());

  /** It is to be skipped. */
  public final Bool skips = output(bool());

  /** A queue took it. */
  public final Bool queued = input(bool());

  /** No engine and no queue has a command. */
  public final Bool idle = input(bool());

  /** A command of this unit could start. */
  public final Bool wants = output(bool());

  /** It starts. */
  public final Bool granted = input(bool());

  /** A command of this unit has been executed, or skipped. */
  public final Bool gives = output(bool());

  /** Its semaphores have been signalled. */
  public final Bool signalled = input(bool());

  /** A FINISH was executed; for one cycle. */
  public final Bool finished = output(bool());

  /** Comes to rest: forget the command. */
  public final Bool resting = input(bool());

  CommandSequencer() {
    var phase = states(Phase.TAKE);
    Bool looks = phase.is(Phase.TAKE).and(valid).and(flowReady);
    drive(flow, new CommandFlow(looks, layer, modes));
    var skipping = reg(bool());
    when(phase.is(Phase.CHECK), () -> skipping.next(modes.any().and(modes.shr(mode).bit(0).not())));

    Bool own =
        reduce(
            Arrays.stream(Opcode.values())
                .filter(known -> known.engine().isEmpty())
                .map(this::is)
                .toList(),
            Bool::or);
    Bool drains = is(Opcode.FINISH).or(is(Opcode.STEP)).and(skipping.not());
    phase.each(
        now ->
            switch (now) {
              case TAKE -> () -> when(looks, () -> phase.go(Phase.CHECK));
              case CHECK ->
                  () -> {
                    phase.go(Phase.HAND_OVER);
                    when(own, () -> phase.go(Phase.START));
                    when(wrong, () -> phase.go(Phase.TAKE));
                  };
              case HAND_OVER -> () -> when(queued, () -> phase.go(Phase.TAKE));
              case START ->
                  () ->
                      when(
                          granted,
                          () -> {
                            phase.go(Phase.SIGNAL);
                            when(drains, () -> phase.go(Phase.DRAIN));
                          });
              case DRAIN ->
                  () ->
                      when(
                          idle,
                          () -> {
                            phase.go(Phase.SIGNAL);
                            when(is(Opcode.STEP), () -> phase.go(Phase.STEP));
                          });
              case STEP -> () -> when(step.ready(), () -> phase.go(Phase.SIGNAL));
              case SIGNAL -> () -> when(signalled, () -> phase.go(Phase.TAKE));
            });
    when(resting, () -> phase.go(Phase.TAKE));

    checks.set(phase.is(Phase.CHECK));
    handsOver.set(phase.is(Phase.HAND_OVER));
    skips.set(skipping);
    wants.set(phase.is(Phase.START));
    step.offer(phase.is(Phase.STEP), first);
    gives.set(phase.is(Phase.SIGNAL));
    finished.set(signalled.and(is(Opcode.FINISH)).and(skipping.not()));
  }

  private Bool is(Opcode one) {
    return opcode.eq(one.code());
  }
}
