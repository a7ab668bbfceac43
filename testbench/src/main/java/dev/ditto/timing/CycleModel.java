package dev.ditto.timing;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.flow.FlowSettings;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Engine;
import dev.ditto.interpreter.Counts;
import dev.ditto.interpreter.Datapath;
import dev.ditto.interpreter.KnownModes;
import dev.ditto.program.run.CompiledRun;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Predicts the cycles of a whole run without simulating hardware. Each command is executed at once
 * for its meaning, as soon as its engine takes it; when engines take and complete commands is found
 * cycle by cycle. The engines' classes keep the time of the hardware blocks that they name, and of
 * all data they know only how many tokens each window has.
 *
 * <p>A bus clock of its own it takes for one as fast as the accelerator's. It does not know that
 * transfers wait for the vector unit's accesses to PARAM.
 */
public final class CycleModel {
  private static final Engine[] ENGINES = Engine.values();

  private final List<EngineQueue> queues = new ArrayList<>();
  private final Semaphores semaphores = new Semaphores();
  private final OldestCommand oldest = new OldestCommand();
  private final SumMemory sums = new SumMemory();
  private final long[] busy = new long[ENGINES.length];
  private final List<String> names;
  private final Meter meter;
  private final Datapath datapath;
  private final ReadPort reads;
  private final WritePort writes;
  private final CommandFetch fetch;
  private final LoadEngine load;
  private final StoreEngine store;
  private final EncodeEngine encode;
  private final ArrayEngine array;
  private final VectorEngine vector;
  private final FlowUnit flow;
  private final CommandSequencer sequencer;

  private CycleModel(
      Parameters p,
      CompiledRun run,
      FlowSettings settings,
      Optional<KnownModes> modes,
      MemoryTiming memory,
      CommandListener listener) {
    for (int e = 0; e < ENGINES.length; e++) {
      queues.add(new EngineQueue());
    }
    names = run.layers();
    meter = new Meter(names.size());
    datapath = new Datapath(p, 0);
    run.load(datapath);
    List<Command> commands = run.program().commands();
    Work work = new Executing(listener);
    fetch = new CommandFetch(p, commands.size());
    int outstanding = Math.max(2, p.axiOutstanding());
    writes = new WritePort(outstanding, memory.behindPortOf(p));
    encode = new EncodeEngine(p, queue(Engine.ENCODE), work);
    array = new ArrayEngine(p, queue(Engine.COMPUTE), sums, work, datapath);
    vector = new VectorEngine(p, queue(Engine.VECTOR), sums, work, datapath);
    load = new LoadEngine(p, queue(Engine.LOAD), sums, vector, work);
    store = new StoreEngine(p, queue(Engine.STORE), sums, vector, writes, work);
    reads = new ReadPort(List.of(fetch, load), outstanding, memory.behindPortOf(p));
    flow = new FlowUnit(p, settings, modes, meter);
    sequencer = new CommandSequencer(commands, fetch, queues, oldest, flow);
  }

  /** A run whose modes the flow unit chooses, by the cycles that the model finds. */
  public static Prediction of(
      Parameters p, CompiledRun run, FlowSettings flow, MemoryTiming memory) {
    return of(p, run, flow, memory, CommandListener.NONE);
  }

  /** The same, with somebody who is told of all commands. */
  public static Prediction of(
      Parameters p,
      CompiledRun run,
      FlowSettings flow,
      MemoryTiming memory,
      CommandListener listener) {
    return new CycleModel(p, run, flow, Optional.empty(), memory, listener).predict();
  }

  /** A run in given modes. */
  public static Prediction of(
      Parameters p, CompiledRun run, FlowSettings flow, KnownModes modes, MemoryTiming memory) {
    return new CycleModel(p, run, flow, Optional.of(modes), memory, CommandListener.NONE).predict();
  }

  private EngineQueue queue(Engine engine) {
    return queues.get(engine.ordinal());
  }

  private Prediction predict() {
    long now = 0;
    while (!sequencer.finished()) {
      cycle(now++);
    }
    flow.end(now);
    Map<Engine, Long> engines = new EnumMap<>(Engine.class);
    for (Engine engine : ENGINES) {
      engines.put(engine, busy[engine.ordinal()]);
    }
    return new Prediction(
        now,
        meter.steps(),
        names,
        IntStream.range(0, names.size()).mapToObj(flow::entry).toList(),
        engines,
        reads.beats(),
        writes.beats(),
        datapath.counts(fetch.taken(), sequencer.skipped()));
  }

  /**
   * Everybody sees the others as they were when the cycle began. Who uses a port of Y or VECTOR in
   * this cycle has to have said so before those who wait for it have their turn.
   */
  private void cycle(long now) {
    reads.cycle(now);
    charge(now);
    array.cycle(now);
    vector.cycle(now);
    encode.cycle(now);
    load.cycle(now);
    store.cycle(now);
    semaphores.cycle(queues, sequencer);
    sequencer.cycle(now);
    fetch.endCycle();
    oldest.endCycle(queues);
    for (EngineQueue queue : queues) {
      queue.endCycle();
    }
    sums.endCycle();
  }

  private void charge(long now) {
    for (int e = 0; e < busy.length; e++) {
      busy[e] += queues.get(e).executing() ? 1 : 0;
    }
    Issued waited = oldest.oldest();
    if (waited != null) {
      flow.work(waited.command().sync().flow().layer(), bound(waited), now);
    }
  }

  private Bound bound(Issued waited) {
    Engine engine = waited.engine();
    if (!queue(engine).executing()) {
      return Bound.COMMANDS;
    }
    return switch (engine) {
      case COMPUTE -> Bound.ARRAY;
      case ENCODE -> Bound.ENCODER;
      case VECTOR -> Bound.VECTOR;
      case LOAD -> load.moves() ? Bound.READING : Bound.LATENCY;
      case STORE -> store.moves() ? Bound.WRITING : Bound.LATENCY;
    };
  }

  /** Executes commands for their meaning as soon as they start. */
  private final class Executing implements Work {
    private final CommandListener listener;

    Executing(CommandListener listener) {
      this.listener = listener;
    }

    @Override
    public void started(Issued issued, long now) {
      Command command = issued.command();
      if (command instanceof Command.Encode) {
        Counts before = datapath.counts(0, 0);
        datapath.execute(command);
        meter.encoded(command.sync().flow().layer(), before, datapath.counts(0, 0));
      } else {
        datapath.execute(command);
      }
      listener.started(issued.place(), now);
    }

    @Override
    public void done(Issued issued, long now) {
      listener.done(issued.place(), now);
    }
  }
}
