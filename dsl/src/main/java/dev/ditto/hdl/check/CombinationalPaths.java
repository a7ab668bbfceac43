package dev.ditto.hdl.check;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Signal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which inputs of a circuit each of its outputs follows within the same cycle. */
public final class CombinationalPaths {
  private final Map<String, Set<String>> inputs = new LinkedHashMap<>();

  private CombinationalPaths() {}

  /**
   * Finds the paths of a circuit, given those of its children by circuit name. Those of a black box
   * are what is said of it.
   */
  public static CombinationalPaths of(Circuit circuit, Map<String, CombinationalPaths> children) {
    if (circuit.external() != null) {
      CombinationalPaths said = new CombinationalPaths();
      said.inputs.putAll(circuit.external().follows());
      return said;
    }
    CombinationalPaths result = new CombinationalPaths();
    Flow flow = new Flow(circuit, false, children);
    for (Signal output : circuit.ports()) {
      if (output.kind() == Signal.Kind.OUTPUT) {
        boolean[] reached = flow.reach(List.of(flow.signal(output.id())));
        Set<String> followed = new LinkedHashSet<>();
        for (Signal input : circuit.ports()) {
          if (input.kind() == Signal.Kind.INPUT && reached[flow.signal(input.id())]) {
            followed.add(input.name());
          }
        }
        result.inputs.put(output.name(), followed);
      }
    }
    return result;
  }

  /** Whether the output follows the input in the same cycle. */
  public boolean follows(String output, String input) {
    return inputs.getOrDefault(output, Set.of()).contains(input);
  }
}
