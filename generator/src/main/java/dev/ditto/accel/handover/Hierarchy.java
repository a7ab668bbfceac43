package dev.ditto.accel.handover;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Memory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All instances of a design by their paths: the names of instances from the top on, with dots
 * between them. The top's own path is empty.
 */
public record Hierarchy(Map<String, Circuit> instances) {
  /** Parents before children. */
  public static Hierarchy of(Design design) {
    Map<String, Circuit> instances = new LinkedHashMap<>();
    collect(design, design.top(), "", instances);
    return new Hierarchy(instances);
  }

  private static void collect(
      Design design, Circuit circuit, String path, Map<String, Circuit> instances) {
    instances.put(path, circuit);
    for (Instance child : circuit.instances()) {
      collect(design, design.circuit(child.circuit()), join(path, child.name()), instances);
    }
  }

  /** All memories by their paths. */
  public Map<String, Memory> memories() {
    Map<String, Memory> memories = new LinkedHashMap<>();
    instances.forEach(
        (path, circuit) ->
            circuit.memories().forEach(memory -> memories.put(join(path, memory.name()), memory)));
    return memories;
  }

  /** Paths of the instances of blocks. */
  public List<String> instancesOf(Class<?>... blocks) {
    Set<String> names = Set.of(blocks).stream().map(Class::getName).collect(Collectors.toSet());
    return instances.entrySet().stream()
        .filter(instance -> names.contains(instance.getValue().blockClass()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
