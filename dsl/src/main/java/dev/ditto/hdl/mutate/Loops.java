package dev.ditto.hdl.mutate;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Fold;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.graph.Signal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for values that follow themselves within a cycle, through children too. */
final class Loops {
  /** By circuit name: for each output, the inputs that it follows. */
  private final Map<String, Map<String, List<String>>> children = new HashMap<>();

  private Loops() {}

  static boolean any(Design design) {
    Loops loops = new Loops();
    return design.circuits().stream().anyMatch(loops::add);
  }

  /** Takes the next circuit; whether it has a loop. */
  private boolean add(Circuit circuit) {
    if (circuit.external() != null) {
      Map<String, List<String>> said = new HashMap<>();
      circuit.external().follows().forEach((out, ins) -> said.put(out, List.copyOf(ins)));
      children.put(circuit.name(), said);
      return false;
    }
    List<BitSet> follows = follows(circuit);
    boolean[] done = new boolean[follows.size()];
    for (int s = 0; s < follows.size(); s++) {
      if (close(s, follows, done, new BitSet())) {
        return true;
      }
    }
    Map<String, List<String>> paths = new HashMap<>();
    for (Signal output : circuit.ports()) {
      if (output.kind() == Signal.Kind.OUTPUT) {
        paths.put(
            output.name(),
            circuit.ports().stream()
                .filter(p -> p.kind() == Signal.Kind.INPUT && follows.get(output.id()).get(p.id()))
                .map(Signal::name)
                .toList());
      }
    }
    children.put(circuit.name(), paths);
    return false;
  }

  /** Adds to what a signal follows all that those follow; whether it follows itself. */
  private static boolean close(int signal, List<BitSet> follows, boolean[] done, BitSet open) {
    if (open.get(signal)) {
      return true;
    }
    if (!done[signal]) {
      open.set(signal);
      BitSet own = follows.get(signal);
      for (int source : own.stream().toArray()) {
        if (close(source, follows, done, open)) {
          return true;
        }
        own.or(follows.get(source));
      }
      open.clear(signal);
      done[signal] = true;
    }
    return false;
  }

  /** By signal: the signals that it is computed from at once. */
  private List<BitSet> follows(Circuit circuit) {
    Fold.Drivers fold = Fold.of(circuit);
    List<BitSet> nodes = new ArrayList<>();
    for (Node node : fold.nodes()) {
      BitSet reads = new BitSet();
      if (node.expr() instanceof Expr.Read r) {
        reads.set(r.signal());
      }
      Operands.of(node.expr(), a -> reads.or(nodes.get(a)));
      nodes.add(reads);
    }
    List<BitSet> result = new ArrayList<>();
    for (Signal signal : circuit.signals()) {
      int driver = fold.drivers()[signal.id()];
      boolean atOnce = driver >= 0 && signal.kind() != Signal.Kind.REGISTER;
      result.add(atOnce ? (BitSet) nodes.get(driver).clone() : new BitSet());
    }
    for (Instance instance : circuit.instances()) {
      Map<String, Integer> signals = new HashMap<>();
      instance.connections().forEach(c -> signals.put(c.port(), c.signal()));
      children
          .get(instance.circuit())
          .forEach(
              (output, inputs) ->
                  inputs.forEach(i -> result.get(signals.get(output)).set(signals.get(i))));
    }
    return result;
  }
}
