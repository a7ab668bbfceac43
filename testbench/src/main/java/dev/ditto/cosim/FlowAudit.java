package dev.ditto.cosim;

import dev.ditto.accel.flow.FlowEntry;
import dev.ditto.accel.flow.FlowSettings;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Flow;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.interpreter.KnownModes;
import dev.ditto.program.run.CompiledRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks that the flow unit chooses each layer's mode as its policy says.
 *
 * <p>What a fixed policy chooses is known beforehand. Others choose by what was measured, and that
 * shows in the step after it: the cycles of the mode in which the layer was computed. Where they
 * are what they were, nothing was measured or the same again; both are followed, until what is
 * chosen tells them apart.
 */
final class FlowAudit {
  private final FlowSettings settings;
  private final List<String> layers;

  /** For each step the modes that each layer has had commands for until its end. */
  private final List<int[]> offered = new ArrayList<>();

  /** What the table may hold of each layer, and since which step. */
  private final List<Set<FlowEntry>> possible = new ArrayList<>();

  private final int[] known;

  /** For each step the modes that the table was seen to hold. */
  private final List<Map<Integer, FlowMode>> held = new ArrayList<>();

  private final List<String> problems = new ArrayList<>();
  private long choices;

  FlowAudit(FlowSettings settings, CompiledRun run) {
    this.settings = settings;
    layers = run.layers();
    known = new int[layers.size()];
    int[] now = new int[layers.size()];
    for (Command command : run.program().commands()) {
      if (command instanceof Command.Step step && !step.first()) {
        offered.add(now.clone());
      }
      Flow flow = command.sync().flow();
      now[flow.layer()] |= flow.modes();
    }
    for (int step = 0; step < run.steps(); step++) {
      held.add(new HashMap<>());
    }
    layers.forEach(layer -> possible.add(Set.of(FlowEntry.NEW)));
  }

  /** What the table holds of a layer at the moment. */
  WholeRun.LayerFlow ask(BenchRegisters registers, int layer) {
    return registers.layerFlow(layer, layers.get(layer));
  }

  /** Layers of which it wants to be told in each step. */
  List<Integer> wanted() {
    List<Integer> wanted = new ArrayList<>();
    for (int layer = 1; layer < layers.size() && settings.policy().measures(); layer++) {
      wanted.add(layer);
    }
    return wanted;
  }

  /**
   * What the table holds of a layer in a step. A layer of which a step was missed is left alone
   * from then on.
   */
  void told(int step, int layer, WholeRun.LayerFlow flow) {
    if (known[layer] != step - 1) {
      return;
    }
    List<Long> cycles =
        Arrays.stream(FlowMode.values()).map(mode -> flow.cycles().getOrDefault(mode, 0L)).toList();
    Set<FlowEntry> expected = new LinkedHashSet<>();
    for (FlowEntry before : possible.get(layer)) {
      expected.addAll(next(before, offered.get(step - 1)[layer], cycles));
    }
    Set<FlowEntry> right = new LinkedHashSet<>(expected);
    right.removeIf(entry -> entry.mode() != flow.mode() || !entry.cycles().equals(cycles));
    choices++;
    if (right.isEmpty()) {
      wrong(step, layer, flow.mode(), flow.cycles(), expected);
    } else {
      held.get(step).put(layer, flow.mode());
      possible.set(layer, right);
      known[layer] = step;
    }
  }

  private Set<FlowEntry> next(FlowEntry before, int modes, List<Long> cycles) {
    Set<FlowEntry> next = new LinkedHashSet<>();
    long measured = cycles.get(before.mode().ordinal());
    if (measured != 0) {
      next.add(before.next(settings, modes, measured));
    }
    if (cycles.equals(before.cycles())) {
      next.add(before.next(settings, modes, 0));
    }
    return next;
  }

  private void wrong(
      int step, int layer, FlowMode mode, Map<FlowMode, Long> cycles, Set<FlowEntry> expected) {
    problems.add(
        "in step %d the flow unit has layer %s in mode %s with the cycles %s; by policy %s it is %s"
            .formatted(
                step,
                layers.get(layer),
                mode,
                cycles,
                settings.policy(),
                expected.isEmpty()
                    ? "none that has measured so"
                    : String.join(
                        " or ",
                        expected.stream().map(e -> e.mode().toString()).distinct().toList())));
  }

  /**
   * The modes in which layers were computed, as far as they could be seen: they must be those of a
   * fixed policy, or those that the table held.
   */
  void computed(KnownModes modes, ModeWatch watch) {
    for (int step = 1; step <= offered.size(); step++) {
      for (int layer : watch.visible(step)) {
        FlowMode mode = modes.mode(step, layer);
        if (!settings.policy().measures()) {
          FlowEntry fixed = FlowEntry.NEW.next(settings, offered.get(step - 1)[layer], 0);
          choices++;
          if (fixed.mode() != mode) {
            wrong(step, layer, mode, Map.of(), Set.of(fixed));
          }
        } else if (held.get(step).getOrDefault(layer, mode) != mode) {
          problems.add(
              "in step %d layer %s was computed in mode %s; the flow unit says %s"
                  .formatted(step, layers.get(layer), mode, held.get(step).get(layer)));
        }
      }
    }
  }

  /** Choices that were checked. */
  long choices() {
    return choices;
  }

  /** What was wrong. */
  List<String> problems() {
    return List.copyOf(problems);
  }
}
