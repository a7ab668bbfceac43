package dev.ditto.hdl;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Instance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives circuits their Verilog module names: the class's name, and when one class occurs with
 * several parameter records, the components in which they differ.
 */
final class ModuleNames {
  private static final Set<Class<?>> ABSTRACT = Set.of(Block.class, BlackBox.class);

  private ModuleNames() {}

  /** The name a class goes by; an anonymous class goes by the nearest named one. */
  static String simple(Class<?> type) {
    Class<?> named = type;
    while (named.getSimpleName().isEmpty()) {
      named =
          ABSTRACT.contains(named.getSuperclass())
              ? named.getEnclosingClass()
              : named.getSuperclass();
    }
    return named.getSimpleName();
  }

  /** Renames the circuits and their instances; keeps the order. */
  static List<Circuit> apply(List<Elaboration.Built> built) {
    Map<Class<?>, List<Record>> variants = new LinkedHashMap<>();
    for (Elaboration.Built b : built) {
      variants.computeIfAbsent(b.key().block(), k -> new ArrayList<>()).add(b.key().parameters());
    }
    // The top keeps its plain name whatever else is called so: it names the whole product. What
    // comes from elsewhere keeps its names, too.
    Names names = Names.modules();
    Map<String, String> renamed = new LinkedHashMap<>();
    Foreign foreign = Foreign.of(built);
    foreign.names().forEach(names::unique);
    for (int i = built.size() - 1; i >= 0; i--) {
      CircuitBuilder.Key key = built.get(i).key();
      List<Record> all = variants.get(key.block());
      String suffix = i == built.size() - 1 ? "" : ParameterSuffix.of(key.parameters(), all);
      String wanted = simple(key.block()) + suffix;
      boolean own = foreign.claim(built.get(i).circuit(), wanted);
      renamed.put(built.get(i).circuit().name(), own ? wanted : names.unique(wanted));
    }
    List<Circuit> result = new ArrayList<>();
    for (Elaboration.Built b : built) {
      result.add(Pruner.prune(rename(b.circuit(), renamed)));
    }
    return result;
  }

  private static Circuit rename(Circuit c, Map<String, String> renamed) {
    List<Instance> instances =
        c.instances().stream()
            .map(
                i ->
                    new Instance(
                        i.name(), renamed.get(i.circuit()), i.clocks(), i.connections(), i.site()))
            .toList();
    return new Circuit(
        renamed.get(c.name()),
        c.blockClass(),
        c.parameters(),
        c.domains(),
        c.signals(),
        c.nodes(),
        c.memories(),
        instances,
        c.body(),
        c.properties(),
        c.site(),
        c.external());
  }
}
