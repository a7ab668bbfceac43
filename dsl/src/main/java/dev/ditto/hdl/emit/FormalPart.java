package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.Property;
import dev.ditto.hdl.graph.Signal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes a circuit's properties, and what only they read, for tools that define {@code FORMAL}.
 * They are immediate assertions, which Yosys and SystemVerilog tools take. The top takes its
 * assumptions for granted, and that reset is low in the first cycle alone, or with several clocks
 * until all have risen; what is inside a larger design asserts them.
 */
final class FormalPart {
  private final Circuit circuit;
  private final boolean top;
  private final List<Section> sections;
  private final BitSet ghosts;

  /**
   * @param sections what drives the ghosts
   * @param ghosts signals that only properties read
   */
  FormalPart(Circuit circuit, boolean top, List<Section> sections, BitSet ghosts) {
    this.circuit = circuit;
    this.top = top;
    this.sections = sections;
    this.ghosts = ghosts;
  }

  /**
   * @param written the values of the hardware before this part
   */
  void write(Values written, Map<String, Symbol> clocks, Names names, Lines lines) {
    List<Integer> roots = new ArrayList<>();
    sections.forEach(p -> p.body().forEach(s -> Filter.forEachNode(s, roots::add)));
    BitSet conditions = new BitSet();
    for (Property property : circuit.properties()) {
      roots.add(property.node());
      conditions.set(property.node());
    }
    int[] uses = Uses.count(circuit.nodes(), roots, i -> written.definition(i) != null);
    Values values = new Values(circuit, written, uses, conditions, names);

    lines.blank();
    lines.directive("`ifdef FORMAL");
    lines.comment("Properties, and what only they read.");
    declarations(values, lines);
    Definitions definitions = new Definitions(circuit, values, lines);
    definitions.before(roots);
    Sections writer = new Sections(circuit, values, clocks, lines);
    for (Section section : sections) {
      lines.blank();
      writer.write(section);
    }
    Map<ClockDomain, List<Property>> byDomain = new LinkedHashMap<>();
    circuit
        .properties()
        .forEach(p -> byDomain.computeIfAbsent(p.domain(), d -> new ArrayList<>()).add(p));
    byDomain.forEach((domain, properties) -> write(domain, properties, values, lines));
    if (top && !circuit.domains().isEmpty()) {
      reset(names, lines);
    }
    lines.directive("`endif");
  }

  private void declarations(Values values, Lines lines) {
    Set<Integer> procedural = new TreeSet<>();
    sections.stream()
        .filter(s -> s.kind() != Section.Kind.ASSIGN)
        .forEach(s -> procedural.addAll(s.signals()));
    ghosts.stream()
        .forEach(
            id -> {
              Signal signal = circuit.signals().get(id);
              String kind = procedural.contains(id) ? "reg" : "wire";
              Symbol symbol = values.signal(id);
              lines.add(kind + symbol.type() + " " + symbol.name() + ";", signal.site());
            });
  }

  private void write(ClockDomain domain, List<Property> list, Values values, Lines lines) {
    lines.blank();
    lines.add(
        domain == null ? "always @* begin" : "always @(posedge " + domain.clock() + ") begin");
    lines.indent();
    if (domain != null) {
      lines.add("if (" + domain.reset() + ") begin");
      lines.indent();
    }
    for (Property p : list) {
      String condition = values.text(p.node()).use();
      lines.add(p.name() + ": " + word(p.kind()) + " (" + condition + ");", p.site());
    }
    if (domain != null) {
      lines.outdent();
      lines.add("end");
    }
    lines.outdent();
    lines.add("end");
  }

  private String word(Property.Kind kind) {
    return switch (kind) {
      case ASSERT -> "assert";
      case ASSUME -> top ? "assume" : "assert";
      case COVER -> "cover";
    };
  }

  private void reset(Names names, Lines lines) {
    List<ClockDomain> domains = circuit.domains();
    List<String> started = domains.stream().map(d -> names.fresh("formal_started")).toList();
    lines.blank();
    lines.comment(
        domains.size() == 1
            ? "Reset is low in the first cycle, in which registers may hold anything."
            : "Resets are low until all clocks have risen; before, registers may hold anything.");
    for (int i = 0; i < domains.size(); i++) {
      String flag = started.get(i);
      lines.add("reg " + flag + ";");
      lines.add("initial " + flag + " = 1'b0;");
      lines.add("always @(posedge " + domains.get(i).clock() + ") " + flag + " <= 1'b1;");
    }
    String all = String.join(" && ", started);
    String value = domains.size() == 1 ? all : "(" + all + ")";
    domains.forEach(d -> lines.add("always @* assume (" + d.reset() + " == " + value + ");"));
  }
}
