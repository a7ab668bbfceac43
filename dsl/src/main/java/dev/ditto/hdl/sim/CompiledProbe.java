package dev.ditto.hdl.sim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Values inside a simulation. Sources are read where they are; all others are computed by code that
 * is compiled for this probe alone, so that a simulation without probes has nothing to do for them.
 */
final class CompiledProbe implements Probe {
  private final JavaSimulation simulation;
  private final Hierarchy hierarchy;
  private final List<Variable> variables;
  private final int[] values;

  /** By value: its first word in the simulation; or, counted down from -1, its port in the cone. */
  private final int[] places;

  private final JavaSimulation cone;
  private final List<Port> ports;
  private final int inputs;

  /** By word of the cone's inputs: where it is in the simulation, and in the cone. */
  private final int[] from;

  private final Port[] to;
  private final int[] toWord;

  CompiledProbe(JavaSimulation simulation, Sources sources, List<Variable> variables) {
    this.simulation = simulation;
    this.variables = List.copyOf(variables);
    hierarchy = sources.hierarchy();
    values = new int[variables.size()];
    List<Integer> computed = new ArrayList<>();
    List<Integer> found = new ArrayList<>();
    Map<Integer, Integer> known = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      Variable variable = variables.get(i);
      int value = variable.id() < 0 ? variable.id() - i : hierarchy.resolve(variable.id());
      Integer place = known.get(value);
      if (place == null) {
        place = found.size();
        known.put(value, place);
        int slot = slot(variable, value, sources);
        if (slot < 0) {
          computed.add(value);
        }
        found.add(slot < 0 ? -computed.size() : slot);
      }
      values[i] = place;
    }
    places = found.stream().mapToInt(i -> i).toArray();
    Cone.Result result = Cone.of(hierarchy, computed);
    cone = JavaSimulation.of(result.design());
    ports = cone.ports();
    List<Integer> fromList = new ArrayList<>();
    List<Port> toList = new ArrayList<>();
    for (int i = 0; i < result.sources().size(); i++) {
      int slot = sources.slot(result.sources().get(i));
      for (int word = 0; slot >= 0 && word < ports.get(i).words(); word++) {
        fromList.add(slot + word);
        toList.add(ports.get(i));
      }
    }
    from = fromList.stream().mapToInt(i -> i).toArray();
    to = toList.toArray(new Port[0]);
    toWord = new int[to.length];
    for (int i = 1; i < to.length; i++) {
      toWord[i] = to[i] == to[i - 1] ? toWord[i - 1] + 1 : 0;
    }
    inputs = result.sources().size();
  }

  private static int slot(Variable variable, int value, Sources sources) {
    if (value < 0) {
      return sources.slot(variable.path());
    }
    return sources.hierarchy().node(value) == null ? sources.slot(value) : -1;
  }

  @Override
  public String top() {
    return hierarchy.top();
  }

  @Override
  public String clock() {
    return hierarchy.clock();
  }

  @Override
  public List<Variable> variables() {
    return variables;
  }

  @Override
  public int value(int variable) {
    return values[variable];
  }

  @Override
  public void sample() {
    long[] state = simulation.state();
    for (int i = 0; i < from.length; i++) {
      cone.write(to[i], toWord[i], state[from[i]]);
    }
    cone.eval();
  }

  @Override
  public long word(int value, int word) {
    int place = places[value];
    return place >= 0
        ? simulation.state()[place + word]
        : cone.read(ports.get(inputs - 1 - place), word);
  }
}
