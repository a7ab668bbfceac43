package dev.ditto.interpreter;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.flow.FlowSettings;
import dev.ditto.accel.isa.Assembler;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Disassembler;
import dev.ditto.accel.isa.Engine;
import dev.ditto.accel.isa.Limits;
import dev.ditto.accel.isa.Sync;
import dev.ditto.program.Machine;
import dev.ditto.program.Program;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * Executes programs in Java: what commands mean, without how long they take.
 *
 * <p>The five engines take their commands from queues of four, filled in ring order, and obey the
 * semaphores; which engine moves next is chosen at random, each engine being faster or slower by a
 * random factor. A command's work is done at one random moment between its start and its
 * completion; of some engines two commands may be in flight. Transfers are then still done in
 * order; rows of COMPUTE commands are cleared in order but added to in either order. A program that
 * lacks a semaphore therefore gives wrong results for some seed.
 *
 * <p>Modes are random too, unless they are given: at each STEP a layer gets any mode that it has
 * commands for, FULL at the first. So a program is executed in every mode sooner or later.
 */
public final class CommandInterpreter implements Machine {
  private static final int QUEUE = 4;
  private static final int FASTEST_BITS = 7;
  private static final int FASTEST = 1 << FASTEST_BITS;

  private final Parameters parameters;
  private final ByteMemory memory = new ByteMemory();
  private final Scratchpads pads;
  private final Random random;
  private Counts counts;

  /**
   * @param seed of the engines' order and of what scratchpads hold at first
   */
  public CommandInterpreter(Parameters parameters, long seed) {
    this.parameters = parameters;
    random = new Random(seed);
    pads = new Scratchpads(parameters, random.nextLong());
  }

  @Override
  public void map(long address, long bytes) {
    memory.map(address, bytes);
  }

  @Override
  public void write(long address, byte[] bytes) {
    memory.write(address, bytes);
  }

  @Override
  public byte[] read(long address, int length) {
    return memory.read(address, length);
  }

  /** What the last program did. */
  public Counts counts() {
    return counts;
  }

  /**
   * Executes a program from its bytes.
   *
   * @throws IllegalStateException for what the hardware reports as an error, and when the engines
   *     stop before the program's end
   */
  @Override
  public void run(Program program) {
    execute(program, new RandomModes(program.commands(), random));
  }

  /**
   * The same in the modes that the flow unit chooses.
   *
   * @param flow of a policy that does not measure
   */
  public void run(Program program, FlowSettings flow) {
    execute(program, new FlowModes(parameters, flow));
  }

  /** The same in given modes. */
  public void run(Program program, KnownModes modes) {
    execute(program, modes.fromTheStart());
  }

  private void execute(Program program, Modes modes) {
    byte[] ring = program.bytes();
    List<Command> commands = new ArrayList<>();
    for (int i = 0; i < program.commands().size(); i++) {
      Command command = Disassembler.decode(ring, i * Assembler.COMMAND_BYTES);
      List<String> problems = Limits.problems(command, parameters);
      if (!problems.isEmpty()) {
        throw new IllegalStateException("command " + i + ", " + command + ": " + problems);
      }
      commands.add(command);
    }
    CommandSemantics semantics = new CommandSemantics(parameters, pads, memory);
    Engines engines = new Engines(commands, semantics, modes);
    engines.run();
    counts = semantics.counts(commands.size(), engines.skipped);
  }

  /** A command that waits, and whether it is skipped in its turn. */
  private record Waiting(Command command, boolean skipped) {}

  /** A command between start and completion. */
  private static final class Flight {
    final Command command;
    final boolean skipped;
    boolean executed;

    Flight(Waiting waiting) {
      command = waiting.command();
      skipped = waiting.skipped();
      executed = skipped;
    }
  }

  /** Something that may happen next, the likelier the faster. */
  private record Move(int speed, Runnable action) {
    void run() {
      action.run();
    }
  }

  private final class Engines {
    private final List<Command> commands;
    private final CommandSemantics semantics;
    private final int[] semaphores = new int[Sync.SEMAPHORES];
    private final List<Deque<Waiting>> queues = new ArrayList<>();
    private final List<Deque<Flight>> flights = new ArrayList<>();
    private final int[] speeds = new int[Engine.values().length];
    private final Modes modes;
    private int next;
    private long skipped;

    Engines(List<Command> commands, CommandSemantics semantics, Modes modes) {
      this.commands = commands;
      this.semantics = semantics;
      this.modes = modes;
      for (int e = 0; e < Engine.values().length; e++) {
        queues.add(new ArrayDeque<>());
        flights.add(new ArrayDeque<>());
        speeds[e] = 1 << random.nextInt(FASTEST_BITS + 1);
      }
    }

    void run() {
      List<Move> moves = new ArrayList<>();
      while (true) {
        moves.clear();
        if (next < commands.size()) {
          offer(moves);
        }
        for (Engine engine : Engine.values()) {
          offer(engine, moves);
        }
        if (moves.isEmpty()) {
          break;
        }
        choose(moves).run();
      }
      if (next < commands.size() || queues.stream().anyMatch(queue -> !queue.isEmpty())) {
        throw new IllegalStateException("the engines stop; next in the ring is command " + next);
      }
      for (int s = 0; s < semaphores.length; s++) {
        if (semaphores[s] != 0) {
          throw new IllegalStateException("semaphore %d ends at %d".formatted(s, semaphores[s]));
        }
      }
    }

    private void offer(List<Move> moves) {
      Command command = commands.get(next);
      boolean skipped = !modes.executes(command.sync().flow());
      if (command.opcode().engine().isEmpty()) {
        if (skipped || command instanceof Command.Nop || idle()) {
          moves.add(new Move(FASTEST, () -> own(command, skipped)));
        }
        return;
      }
      Deque<Waiting> queue = queues.get(command.opcode().engine().orElseThrow().ordinal());
      if (queue.size() < QUEUE) {
        moves.add(
            new Move(
                FASTEST,
                () -> {
                  queue.add(new Waiting(command, skipped));
                  taken(skipped);
                }));
      }
    }

    private void taken(boolean skips) {
      next++;
      skipped += skips ? 1 : 0;
    }

    private boolean idle() {
      return queues.stream().allMatch(Deque::isEmpty) && flights.stream().allMatch(Deque::isEmpty);
    }

    /** What the command unit executes itself. */
    private void own(Command command, boolean skipped) {
      count(command.sync().signals(), 1);
      taken(skipped);
      if (!skipped && command instanceof Command.Step step) {
        modes.step(step.first());
      } else if (!skipped && command instanceof Command.Finish) {
        next = commands.size();
      }
    }

    private void offer(Engine engine, List<Move> moves) {
      Deque<Waiting> queue = queues.get(engine.ordinal());
      Deque<Flight> flying = flights.get(engine.ordinal());
      long working = flying.stream().filter(flight -> !flight.skipped).count();
      int most = engine.overlaps() ? 2 : 1;
      int speed = speeds[engine.ordinal()];
      boolean room = !queue.isEmpty() && (queue.peek().skipped() || working < most);
      if (room && granted(queue.peek().command())) {
        moves.add(new Move(speed, () -> start(queue.remove(), flying)));
      }
      for (Flight flight : flying) {
        if (!flight.executed) {
          moves.add(
              new Move(
                  speed,
                  () -> {
                    semantics.execute(flight.command);
                    flight.executed = true;
                  }));
          if (engine != Engine.COMPUTE) {
            break;
          }
        }
      }
      if (!flying.isEmpty() && flying.peek().executed) {
        moves.add(new Move(speed, () -> count(flying.remove().command.sync().signals(), 1)));
      }
    }

    private void start(Waiting waiting, Deque<Flight> flying) {
      count(waiting.command().sync().waits(), -1);
      if (!waiting.skipped()) {
        semantics.start(waiting.command());
      }
      flying.add(new Flight(waiting));
    }

    private Move choose(List<Move> moves) {
      int at = random.nextInt(moves.stream().mapToInt(Move::speed).sum());
      for (Move move : moves) {
        at -= move.speed();
        if (at < 0) {
          return move;
        }
      }
      throw new AssertionError();
    }

    private boolean granted(Command command) {
      for (int s = 0; s < semaphores.length; s++) {
        if ((command.sync().waits() >> s & 1) != 0 && semaphores[s] == 0) {
          return false;
        }
      }
      return true;
    }

    private void count(int mask, int by) {
      for (int s = 0; s < semaphores.length; s++) {
        if ((mask >> s & 1) != 0) {
          semaphores[s] += by;
          if (semaphores[s] > Sync.LARGEST_COUNT) {
            throw new IllegalStateException("semaphore " + s + " overflows");
          }
        }
      }
    }
  }
}
