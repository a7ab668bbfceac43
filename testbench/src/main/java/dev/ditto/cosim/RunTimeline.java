package dev.ditto.cosim;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Engine;
import dev.ditto.accel.isa.Opcode;
import dev.ditto.program.Program;
import java.util.ArrayList;
import java.util.List;

/**
 * Which command each engine worked on in which cycle.
 *
 * <p>An engine completes its commands in order, so it is said to work on the oldest that has
 * started. Then the spans of an engine never overlap, and together they are exactly the cycles in
 * which it has a command in execution, as its busy counter counts them.
 *
 * @param spans of each engine by its order, of the command unit last; by ascending cycle
 * @param steps when each denoising step began
 * @param end cycle in which the last ended
 */
public record RunTimeline(List<List<Span>> spans, List<Long> steps, long end) {
  /** Place in {@link #spans} of the command unit, which executes STEP and FINISH. */
  public static final int COMMAND_UNIT = Engine.values().length;

  /**
   * A command at work.
   *
   * @param place of the command in the program
   * @param step of the run, from 0 on
   * @param taken cycle in which the command unit took it from the ring
   * @param started cycle in which its semaphores let it start
   * @param begin first cycle in which the engine works on it
   * @param end first cycle in which it does not any more
   */
  public record Span(int place, int step, long taken, long started, long begin, long end) {}

  /** What a trace of a program says, up to where it ends. */
  public static RunTimeline of(EngineTrace trace, Program program) {
    List<List<Integer>> executed = new ArrayList<>();
    for (int i = 0; i <= COMMAND_UNIT; i++) {
      executed.add(new ArrayList<>());
    }
    int known = Math.min(trace.modes().size(), program.commands().size());
    int[] steps = new int[known];
    int step = -1;
    for (int i = 0; i < known; i++) {
      Command command = program.commands().get(i);
      step += command.opcode() == Opcode.STEP ? 1 : 0;
      steps[i] = step;
      if (command.sync().flow().executes(trace.modes().get(i))) {
        executed.get(command.opcode().engine().map(Engine::ordinal).orElse(COMMAND_UNIT)).add(i);
      }
    }
    List<List<Span>> spans = new ArrayList<>();
    for (Engine engine : Engine.values()) {
      spans.add(spans(trace, trace.lane(engine), executed.get(engine.ordinal()), steps));
    }
    spans.add(own(trace, program, executed.get(COMMAND_UNIT), steps));
    return new RunTimeline(spans, trace.steps(), trace.end());
  }

  private static List<Span> spans(
      EngineTrace trace, EngineTrace.Lane lane, List<Integer> places, int[] steps) {
    List<Span> spans = new ArrayList<>();
    int busy = 0;
    long free = 0;
    for (int i = 0; i < Math.min(places.size(), lane.starts().size()); i++) {
      long start = lane.starts().get(i);
      while (busy < lane.falls().size() && lane.falls().get(busy) <= start) {
        busy++;
      }
      long fall = busy < lane.falls().size() ? lane.falls().get(busy) : trace.end() + 1;
      long next = i + 1 < lane.starts().size() ? lane.starts().get(i + 1) : Long.MAX_VALUE;
      long done = i < lane.dones().size() ? lane.dones().get(i) + 1 : fall;
      long begin = Math.max(start, free);
      free = Math.max(done, Math.min(next, fall));
      int place = places.get(i);
      spans.add(new Span(place, steps[place], trace.taken().get(place), start, begin, free));
    }
    return spans;
  }

  /** STEP and FINISH, which wait until every engine is idle. */
  private static List<Span> own(
      EngineTrace trace, Program program, List<Integer> places, int[] steps) {
    List<Span> spans = new ArrayList<>();
    int step = 0;
    for (int place : places) {
      long taken = trace.taken().get(place);
      boolean begins = program.commands().get(place).opcode() == Opcode.STEP;
      long end = begins && step < trace.steps().size() ? trace.steps().get(step) : trace.end();
      step += begins ? 1 : 0;
      spans.add(new Span(place, steps[place], taken, taken, taken, end + 1));
    }
    return spans;
  }

  /** Cycles in which an engine had a command in execution. */
  public long busy(Engine engine) {
    return spans.get(engine.ordinal()).stream().mapToLong(s -> s.end() - s.begin()).sum();
  }
}
