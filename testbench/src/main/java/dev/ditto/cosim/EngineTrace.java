package dev.ditto.cosim;

import dev.ditto.accel.isa.Engine;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.accel.rtl.top.EngineEvents;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the engines did in which cycle, as hardware shows it that was built for it; see {@link
 * Hardware#traced}. Commands have no names here; {@link RunTimeline} knows them.
 */
public final class EngineTrace {
  private final Map<Engine, Lane> lanes = new EnumMap<>(Engine.class);
  private final List<Long> taken = new ArrayList<>();
  private final List<FlowMode> modes = new ArrayList<>();
  private final List<Long> steps = new ArrayList<>();
  private long finished = -1;
  private long last;
  private long before;

  /**
   * What one engine did.
   *
   * @param starts for each command the cycle in which it has started
   * @param dones for each command the last cycle in which the engine works on it
   * @param rises first cycles of the times with a command in execution
   * @param falls first cycles after them
   */
  record Lane(List<Long> starts, List<Long> dones, List<Long> rises, List<Long> falls) {
    Lane() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void cycle(long cycle, boolean starts, boolean done, boolean was, boolean executing) {
      if (starts) {
        this.starts.add(cycle);
      }
      if (done) {
        dones.add(cycle);
      }
      if (executing != was) {
        (executing ? rises : falls).add(cycle);
      }
    }
  }

  /** Nothing yet. */
  public EngineTrace() {
    for (Engine engine : Engine.values()) {
      lanes.put(engine, new Lane());
    }
  }

  /**
   * The next cycle.
   *
   * @param word of port {@code engine_events}, of that cycle
   */
  void cycle(long cycle, long word) {
    last = cycle;
    if (taken.size() > modes.size()) {
      modes.add(new EngineEvents(word).mode());
    }
    if (word == before && word == 0) {
      return;
    }
    EngineEvents now = new EngineEvents(word);
    EngineEvents then = new EngineEvents(before);
    for (Engine engine : Engine.values()) {
      lanes
          .get(engine)
          .cycle(
              cycle,
              now.offered(engine) && !then.offered(engine),
              now.done(engine),
              then.executing(engine),
              now.executing(engine));
    }
    if (now.looks()) {
      taken.add(cycle);
    }
    if (now.step()) {
      steps.add(cycle);
    }
    if (now.finished()) {
      finished = cycle;
    }
    before = word;
  }

  Lane lane(Engine engine) {
    return lanes.get(engine);
  }

  /** For each command of the ring, in order, the cycle in which it was taken. */
  List<Long> taken() {
    return Collections.unmodifiableList(taken);
  }

  /** For each of them the mode of its layer, which decides whether it is executed. */
  List<FlowMode> modes() {
    return Collections.unmodifiableList(modes);
  }

  /** Cycles in which a STEP had been executed. */
  List<Long> steps() {
    return Collections.unmodifiableList(steps);
  }

  /** The cycle in which the run ended, or the last that was seen. */
  long end() {
    return finished < 0 ? last : finished;
  }
}
