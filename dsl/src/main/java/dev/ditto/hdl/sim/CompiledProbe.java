package dev.ditto.hdl.sim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Values inside a simulation. Sources are copied from where they are; all others are computed by
 * code that is compiled for this probe alone, so that a simulation without probes has nothing to do
 * for them.
 */
final class CompiledProbe implements Probe {
  private final JavaSimulation simulation;
  private final Hierarchy hierarchy;
  private final List<Variable> variables;
  private final int[] places;

  /** Sources first, in the order in which the simulation keeps them; then what is computed. */
  private final long[] words;

  /** By word of a source: where it is in the simulation; -1 for one that is always zero. */
  private final int[] sources;

  /** Computes the others; its inputs are what they follow from. */
  private final JavaSimulation cone;

  /**
   * By word of the cone's inputs: where it is in the simulation; -1 for one that is always zero.
   */
  private final int[] inputs;

  CompiledProbe(JavaSimulation simulation, Sources kept, List<Variable> variables) {
    this.simulation = simulation;
    this.variables = List.copyOf(variables);
    hierarchy = kept.hierarchy();
    TreeMap<Integer, Integer> widthBySlot = new TreeMap<>();
    Map<Integer, Integer> computed = new HashMap<>();
    List<Integer> wanted = new ArrayList<>();
    for (Variable variable : variables) {
      if (isSource(variable)) {
        widthBySlot.merge(slot(variable, kept), variable.width(), Math::max);
      } else if (computed.putIfAbsent(value(variable), wanted.size()) == null) {
        wanted.add(value(variable));
      }
    }
    List<Integer> words = new ArrayList<>();
    Map<Integer, Integer> placeBySlot = new HashMap<>();
    widthBySlot.forEach(
        (slot, width) -> {
          placeBySlot.put(slot, words.size());
          addWords(slot, width, words);
        });
    sources = words.stream().mapToInt(i -> i).toArray();
    Cone.Result result = Cone.of(hierarchy, wanted);
    cone = JavaDesign.helper(result.design()).start();
    List<Integer> from = new ArrayList<>();
    for (int source : result.sources()) {
      addWords(kept.slot(source), hierarchy.width(source), from);
    }
    inputs = from.stream().mapToInt(i -> i).toArray();
    int at = sources.length;
    int[] placeOfWanted = new int[wanted.size()];
    for (int i = 0; i < placeOfWanted.length; i++) {
      placeOfWanted[i] = at;
      at += Layout.wordsOf(hierarchy.width(wanted.get(i)));
    }
    this.words = new long[at];
    places = new int[variables.size()];
    for (int i = 0; i < places.length; i++) {
      Variable variable = variables.get(i);
      places[i] =
          isSource(variable)
              ? placeBySlot.get(slot(variable, kept))
              : placeOfWanted[computed.get(value(variable))];
    }
    compute();
  }

  private int value(Variable variable) {
    return hierarchy.resolve(variable.id());
  }

  private boolean isSource(Variable variable) {
    return variable.id() < 0 || hierarchy.node(value(variable)) == null;
  }

  private int slot(Variable variable, Sources kept) {
    return variable.id() < 0 ? kept.slot(variable.path()) : kept.slot(value(variable));
  }

  private static void addWords(int slot, int width, List<Integer> words) {
    for (int word = 0; word < Layout.wordsOf(width); word++) {
      words.add(slot < 0 ? -1 : slot + word);
    }
  }

  @Override
  public String top() {
    return hierarchy.top();
  }

  @Override
  public List<String> clocks() {
    return hierarchy.clocks();
  }

  @Override
  public List<Variable> variables() {
    return variables;
  }

  @Override
  public int place(int variable) {
    return places[variable];
  }

  @Override
  public void sample() {
    copy(sources, words);
    if (copy(inputs, cone.state())) {
      compute();
    }
  }

  /** Copies words of the simulation; tells whether any was another one before. */
  private boolean copy(int[] from, long[] to) {
    long[] state = simulation.state();
    long changed = 0;
    for (int i = 0; i < from.length; i++) {
      if (from[i] >= 0) {
        long now = state[from[i]];
        changed |= now ^ to[i];
        to[i] = now;
      }
    }
    return changed != 0;
  }

  private void compute() {
    cone.settle();
    int count = words.length - sources.length;
    System.arraycopy(cone.state(), inputs.length, words, sources.length, count);
  }

  @Override
  public long[] words() {
    return words;
  }
}
