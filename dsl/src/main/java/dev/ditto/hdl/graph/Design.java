package dev.ditto.hdl.graph;

import java.util.List;

/**
 * A whole design.
 *
 * @param circuits each once, children before parents; the last is the top
 */
public record Design(List<Circuit> circuits) {
  public Design {
    circuits = List.copyOf(circuits);
  }

  public Circuit top() {
    return circuits.get(circuits.size() - 1);
  }

  /** The circuit of that name; throws {@link IllegalArgumentException} when there is none. */
  public Circuit circuit(String name) {
    return circuits.stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no circuit named " + name));
  }

  /**
   * The same design with the models of black boxes in their place, for whoever cannot read their
   * Verilog.
   *
   * @throws IllegalArgumentException when one has no model
   */
  public Design modelled() {
    BlackBoxes.withoutModel(this)
        .ifPresent(
            box -> {
              throw new IllegalArgumentException(
                  box + " has no model; describe what it does with model(...)");
            });
    return new Design(circuits.stream().map(c -> c.with((External) null)).toList());
  }

  /**
   * The same design with a word before the name of every circuit, so that it shares a chip with
   * others that have circuits of the same names.
   *
   * <p>Black boxes keep the names of their modules, which are not this design's to choose.
   *
   * @throws IllegalArgumentException when a name would be no Verilog identifier, or that of a black
   *     box
   */
  public Design prefixed(String prefix) {
    if (!prefix.matches("([A-Za-z_][A-Za-z0-9_]*)?")) {
      throw new IllegalArgumentException(
          "prefix '"
              + prefix
              + "': module names start with a letter or underscore and go on with letters, digits,"
              + " underscores");
    }
    Design prefixed = new Design(circuits.stream().map(c -> c.prefixed(prefix)).toList());
    for (Circuit box : BlackBoxes.of(prefixed)) {
      String module = box.external().module();
      if (prefixed.circuits().stream()
          .anyMatch(c -> c.external() == null && c.name().equals(module))) {
        throw new IllegalArgumentException(
            "prefix '" + prefix + "' gives a module the name of black box '" + module + "'");
      }
    }
    return prefixed;
  }
}
