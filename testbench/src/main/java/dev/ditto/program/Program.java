package dev.ditto.program;

import dev.ditto.accel.isa.Assembler;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Sync;
import dev.ditto.program.order.Dependencies;
import dev.ditto.program.order.Planned;
import dev.ditto.program.order.Precedence;
import dev.ditto.program.order.RingOrder;
import dev.ditto.program.order.SemaphoreCheck;
import dev.ditto.program.order.Syncing;
import dev.ditto.program.order.Tile;
import dev.ditto.program.order.TransferSchedule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Commands for one layer, or for a whole run, ready for the ring.
 *
 * @param commands the last is FINISH
 * @param tiles for each command the piece of work that it belongs to; the last has none
 * @param parts for each command the operation of the network that it belongs to, or an empty name
 * @param bytesLoaded bytes that LOAD commands read
 * @param bytesStored bytes that STORE commands write
 * @param estimatedCycles what {@code CostModel} expects
 */
public record Program(
    List<Command> commands,
    List<Tile> tiles,
    List<String> parts,
    long bytesLoaded,
    long bytesStored,
    long estimatedCycles) {

  /** Puts the commands of a plan into ring order, each told whom to wait for. */
  public static Program of(List<Planned> plan) {
    Parts parts = new Parts();
    parts.add(Precedence.of(plan));
    return parts.end();
  }

  /** One plan after the other, each as a denoising step. */
  public static Program ofSteps(List<List<Planned>> steps) {
    Parts parts = new Parts();
    for (int i = 0; i < steps.size(); i++) {
      parts.commands.add(new Command.Step(Sync.NONE, i == 0));
      parts.tiles.add(null);
      parts.names.add("");
      parts.add(TransferSchedule.of(Precedence.of(steps.get(i))));
    }
    return parts.end();
  }

  private static final class Parts {
    final List<Command> commands = new ArrayList<>();
    final List<Tile> tiles = new ArrayList<>();
    final List<String> names = new ArrayList<>();
    long loaded;
    long stored;
    long cycles;

    void add(Precedence known) {
      List<Planned> plan = known.plan();
      List<Sync> syncs = Dependencies.of(known);
      RingOrder order = RingOrder.of(plan, syncs);
      List<Command> own = new ArrayList<>();
      for (int place : order.order()) {
        Command command = Syncing.with(plan.get(place).command(), syncs.get(place));
        own.add(command);
        tiles.add(plan.get(place).tile());
        names.add(plan.get(place).part());
        if (command instanceof Command.Load load) {
          loaded += load.runs() * load.runBytes();
        } else if (command instanceof Command.Store store) {
          stored += store.runs() * store.runBytes();
        }
      }
      SemaphoreCheck.prove(own);
      commands.addAll(own);
      cycles += order.cycles();
    }

    Program end() {
      commands.add(new Command.Finish(Sync.NONE));
      names.add("");
      return new Program(
          List.copyOf(commands),
          Collections.unmodifiableList(tiles),
          List.copyOf(names),
          loaded,
          stored,
          cycles);
    }
  }

  /** Bytes that STORE commands write in each step of a run. */
  public List<Long> bytesStoredInSteps() {
    List<Long> steps = new ArrayList<>();
    long bytes = 0;
    for (Command command : commands) {
      if (command instanceof Command.Store store) {
        bytes += store.runs() * store.runBytes();
      } else if (command instanceof Command.Step step && !step.first()
          || command instanceof Command.Finish) {
        steps.add(bytes);
        bytes = 0;
      }
    }
    return steps;
  }

  /** For each step but the last how many commands the ring has up to its end. */
  public List<Integer> stepEnds() {
    return IntStream.range(1, commands.size())
        .filter(place -> commands.get(place) instanceof Command.Step)
        .boxed()
        .toList();
  }

  /** The commands as they lie in the ring. */
  public byte[] bytes() {
    return Assembler.encode(commands);
  }
}
