package dev.ditto.cosim;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Flow;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.accel.isa.Space;
import dev.ditto.interpreter.KnownModes;
import dev.ditto.program.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sees from the memory port in which mode each layer is computed: a layer that works on differences
 * to the step before fetches its sums of that, and nobody else reads there. Of differences along
 * lines the port shows nothing, nor of sums that stay on the chip: the flow unit has to be asked,
 * see {@link ModePoll}.
 */
final class ModeWatch {
  /** For each step the layer that alone may read at an address, and only on differences. */
  private final List<Map<Long, Integer>> marks = new ArrayList<>();

  /** For each step the layers that may be computed from differences along lines. */
  private final List<Set<Integer>> alongLines = new ArrayList<>();

  /** For each step the layers of whose modes the port shows nothing at all. */
  private final List<Set<Integer>> unseen = new ArrayList<>();

  private final List<Map<Integer, FlowMode>> differing = new ArrayList<>();

  ModeWatch(Program program) {
    List<Command> step = new ArrayList<>();
    for (Command command : program.commands()) {
      if (command instanceof Command.Step && !step.isEmpty()) {
        add(step);
        step.clear();
      }
      step.add(command);
    }
    add(step);
  }

  private void add(List<Command> step) {
    Map<Long, Integer> alone = new HashMap<>();
    Set<Long> others = new HashSet<>();
    Set<Integer> layers = new TreeSet<>();
    Set<Integer> spatial = new TreeSet<>();
    for (Command command : step) {
      Flow flow = command.sync().flow();
      boolean onDifferences = flow.modes() == FlowMode.TEMPORAL.bit();
      if (onDifferences) {
        layers.add(flow.layer());
      }
      if ((flow.modes() & FlowMode.SPATIAL.bit()) != 0) {
        spatial.add(flow.layer());
      }
      if (command instanceof Command.Load load && load.space().scratchpad() == Space.Y) {
        Integer before = onDifferences ? alone.put(load.address(), flow.layer()) : null;
        if (!onDifferences || before != null && before != flow.layer()) {
          others.add(load.address());
        }
      }
    }
    alone.keySet().removeAll(others);
    layers.removeAll(alone.values());
    marks.add(alone);
    alongLines.add(spatial);
    unseen.add(layers);
    differing.add(new HashMap<>());
  }

  /**
   * A burst is asked for.
   *
   * @param step in which it is, or as many as there are once all has been written: what is still
   *     read then are commands
   */
  void asked(int step, long address) {
    if (step == marks.size()) {
      return;
    }
    Integer layer = marks.get(step).get(address);
    if (layer != null) {
      differing.get(step).put(layer, FlowMode.TEMPORAL);
    }
  }

  /** Layers whose modes in a step can be told. */
  Set<Integer> visible(int step) {
    Set<Integer> layers = new TreeSet<>(marks.get(step).values());
    layers.addAll(untold(step));
    return layers;
  }

  /** Layers whose modes in a step have to be asked for. */
  Set<Integer> untold(int step) {
    if (step >= marks.size()) {
      return Set.of();
    }
    Set<Integer> layers = new TreeSet<>(alongLines.get(step));
    layers.addAll(unseen.get(step));
    return layers;
  }

  /** The mode of a layer was asked for. */
  void told(int step, int layer, FlowMode mode) {
    boolean only = unseen.get(step).contains(layer) && mode == FlowMode.TEMPORAL;
    if (mode == FlowMode.SPATIAL || only) {
      differing.get(step).put(layer, mode);
    }
  }

  /** What was seen. */
  KnownModes modes() {
    return new KnownModes(differing);
  }
}
