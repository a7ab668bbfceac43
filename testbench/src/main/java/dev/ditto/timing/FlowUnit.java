package dev.ditto.timing;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.flow.FlowEntry;
import dev.ditto.accel.flow.FlowSettings;
import dev.ditto.accel.flow.FlowTable;
import dev.ditto.accel.isa.Flow;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.interpreter.KnownModes;
import java.util.Optional;

/**
 * Chooses modes by the cycles that the model finds, or follows given ones; a step goes once over
 * the table; {@link dev.ditto.accel.rtl.flow.FlowUnit}.
 */
final class FlowUnit {
  /** A layer's turn: it is read, decided on, and written. */
  private static final int TURN = 4;

  /** From the last cycle of work to all cycles added up. */
  private static final int SETTLES = 3;

  private final Meter meter;
  private final FlowTable table;
  private final FlowSettings settings;
  private final Optional<KnownModes> known;
  private final int layers;
  private int step = -1;
  private long busyUntil;
  private long worked = -SETTLES;

  FlowUnit(Parameters p, FlowSettings settings, Optional<KnownModes> known, Meter meter) {
    this.meter = meter;
    this.settings = settings;
    this.known = known;
    layers = p.flowLayers();
    table = new FlowTable(layers);
  }

  boolean ready(long now) {
    return now >= busyUntil;
  }

  /** A command goes by; whether it is executed. */
  boolean executes(Flow flow) {
    boolean chosen = table.executes(flow);
    return known.isEmpty() ? chosen : flow.executes(mode(flow.layer()));
  }

  private FlowMode mode(int layer) {
    return known.isPresent() && step >= 0 ? known.get().mode(step, layer) : table.mode(layer);
  }

  private boolean trial(int layer) {
    return known.isEmpty() && table.entry(layer).trial();
  }

  /** A layer's command was the oldest in this cycle, and was waited for. */
  void work(int layer, Bound bound, long now) {
    table.work(layer, 1);
    meter.charge(layer, bound);
    worked = now;
  }

  /** The run ends. */
  void end(long now) {
    meter.step(this::mode, this::trial, now);
  }

  /** What the table holds of a layer. */
  FlowEntry entry(int layer) {
    return table.entry(layer);
  }

  /** A step is to begin; whether it does. */
  boolean step(boolean first, long now) {
    if (!ready(now) || now < worked + SETTLES) {
      return false;
    }
    meter.step(this::mode, this::trial, now);
    step++;
    busyUntil = now + layers + TURN;
    if (first) {
      table.first();
    } else {
      table.step(settings);
    }
    return true;
  }
}
