package dev.ditto.timing;

import dev.ditto.accel.flow.FlowEntry;
import dev.ditto.accel.isa.Engine;
import dev.ditto.interpreter.Counts;
import java.util.List;
import java.util.Map;

/**
 * How long a run takes.
 *
 * @param cycles from the bell to the end
 * @param steps one after the other
 * @param names of layers, by their number in the flow unit
 * @param layers what the flow unit knows of each layer in the last step
 * @param busy cycles in which each engine has a command in execution
 * @param readBeats beats read from memory, commands included
 * @param writeBeats beats written to memory
 * @param counts what follows from commands and data alone
 */
public record Prediction(
    long cycles,
    List<StepCycles> steps,
    List<String> names,
    List<FlowEntry> layers,
    Map<Engine, Long> busy,
    long readBeats,
    long writeBeats,
    Counts counts) {
  public Prediction {
    steps = List.copyOf(steps);
    names = List.copyOf(names);
    layers = List.copyOf(layers);
    busy = Map.copyOf(busy);
  }

  /** Steps that are like most: from the second on, or the only one. */
  public List<StepCycles> laterSteps() {
    return steps.size() == 1 ? steps : steps.subList(1, steps.size());
  }
}
