package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.Attribute;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Ghosts;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Site;
import dev.ditto.hdl.graph.Statement.Assign;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes one circuit as one module. */
final class ModuleWriter {
  private final Circuit circuit;
  private final Lines lines = new Lines();
  private final List<Section> sections;
  private final Names names;
  private final Values values;
  private final Map<String, Symbol> clocks = new LinkedHashMap<>();
  private final Instances instances;
  private final BitSet ghosts;
  private final FormalPart formal;
  private final VerilogOptions options;
  private final boolean top;

  ModuleWriter(Design design, Circuit circuit, Paths paths, VerilogOptions options) {
    this.circuit = circuit;
    this.options = options;
    top = design.top().name().equals(circuit.name());
    this.names = new Names(circuit);
    for (ClockDomain domain : circuit.domains()) {
      clocks.put(domain.clock(), new Symbol(domain.clock(), 1, false));
      clocks.put(domain.reset(), new Symbol(domain.reset(), 1, false));
    }
    ghosts = Ghosts.signals(circuit);
    List<Section> grouped = Grouping.of(circuit, paths, s -> !ghosts.get(s));
    Map<Integer, Section> direct = Instances.direct(circuit, grouped);
    Set<Section> inInstances = Collections.newSetFromMap(new IdentityHashMap<>());
    inInstances.addAll(direct.values());
    sections = grouped.stream().filter(p -> !inInstances.contains(p)).toList();
    List<Integer> roots = new ArrayList<>();
    sections.forEach(p -> p.body().forEach(s -> Filter.forEachNode(s, roots::add)));
    direct.values().forEach(p -> p.body().forEach(s -> Filter.forEachNode(s, roots::add)));
    circuit.memories().forEach(m -> Uses.addRoots(m, roots));
    values =
        new Values(
            circuit,
            Uses.count(circuit.nodes(), roots),
            assigned(),
            Memories.indexed(circuit, written()),
            names);
    instances = new Instances(design, circuit, values, direct, clocks);
    formal = new FormalPart(circuit, top, Grouping.of(circuit, paths, ghosts::get), ghosts);
  }

  /** Memories that are no instances of modules. */
  private List<Memory> written() {
    return circuit.memories().stream().filter(m -> options.moduleOf(m) == null).toList();
  }

  /** Nodes that make the whole right side of an {@code assign}. */
  private BitSet assigned() {
    BitSet assigned = new BitSet();
    for (Section section : sections) {
      if (section.kind() == Section.Kind.ASSIGN) {
        assigned.set(((Assign) section.body().get(0)).node());
      }
    }
    return assigned;
  }

  String write() {
    header(options.banner());
    lines.indent();
    declarations();
    Definitions definitions = new Definitions(circuit, values, lines);
    for (Instance instance : circuit.instances()) {
      lines.blank();
      definitions.before(instances.nodes(instance));
      instances.write(instance, lines);
    }
    Memories memories = new Memories(values, clocks, names, lines);
    MemoryInstances memoryInstances = new MemoryInstances(values, clocks, lines);
    for (Memory memory : circuit.memories()) {
      List<Integer> roots = new ArrayList<>();
      Uses.addRoots(memory, roots);
      lines.blank();
      definitions.before(roots);
      MemoryModule module = options.moduleOf(memory);
      if (module == null) {
        memories.write(memory);
      } else {
        memoryInstances.write(memory, module);
      }
    }
    Sections writer = new Sections(circuit, values, clocks, lines);
    Section last = null;
    for (Section section : sections) {
      List<Integer> roots = new ArrayList<>();
      section.body().forEach(s -> Filter.forEachNode(s, roots::add));
      boolean together =
          last != null && last.kind() == Section.Kind.ASSIGN && section.kind() == last.kind();
      if (!together || definitions.hasNew(roots)) {
        lines.blank();
      }
      definitions.before(roots);
      writer.write(section);
      last = section;
    }
    unused();
    if (!circuit.properties().isEmpty()) {
      formal.write(values, clocks, names, lines);
    }
    lines.outdent();
    lines.add("endmodule");
    lines.blank();
    lines.add("`default_nettype wire");
    return lines.toString();
  }

  private void header(List<String> banner) {
    banner.stream().flatMap(line -> Stream.of(line.split("\\R", -1))).forEach(lines::comment);
    if (!banner.isEmpty()) {
      lines.blank();
    }
    lines.comment("Described by " + circuit.blockClass());
    if (!circuit.parameters().isEmpty()) {
      lines.comment("with " + circuit.parameters());
    }
    lines.blank();
    lines.add("`resetall");
    lines.add("`timescale 1ns / 1ps");
    lines.add("`default_nettype none");
    lines.blank();
    List<Port> ports = ports();
    if (ports.isEmpty()) {
      lines.add("module " + circuit.name() + ";", circuit.site());
      return;
    }
    lines.add("module " + circuit.name() + " (", circuit.site());
    lines.indent();
    int column = ports.stream().mapToInt(p -> p.type().length()).max().orElse(0);
    for (int i = 0; i < ports.size(); i++) {
      Port port = ports.get(i);
      String padding = " ".repeat(column - port.type().length() + 1);
      String comma = i < ports.size() - 1 ? "," : "";
      for (Attribute attribute : top ? options.of(port.name()) : List.<Attribute>of()) {
        lines.unbroken("(* " + text(attribute) + " *)");
      }
      lines.add(port.type() + padding + port.name() + comma, port.site());
    }
    lines.outdent();
    lines.add(");");
  }

  private record Port(String type, String name, Site site) {}

  private List<Port> ports() {
    List<Port> ports = new ArrayList<>();
    clocks.keySet().forEach(name -> ports.add(new Port("input  wire", name, Site.NONE)));
    Set<Integer> procedural = procedural();
    for (Signal signal : circuit.ports()) {
      String direction = signal.kind() == Signal.Kind.INPUT ? "input  " : "output ";
      String kind = procedural.contains(signal.id()) ? "reg " : "wire";
      String type = direction + kind + values.signal(signal.id()).type();
      ports.add(new Port(type, signal.name(), signal.site()));
    }
    return ports;
  }

  /** Signals that are assigned in an {@code always}, and therefore a {@code reg} in Verilog. */
  private Set<Integer> procedural() {
    Set<Integer> procedural = new TreeSet<>();
    for (Section section : sections) {
      if (section.kind() != Section.Kind.ASSIGN) {
        procedural.addAll(section.signals());
      }
    }
    written().forEach(m -> m.reads().forEach(r -> procedural.add(r.data())));
    return procedural;
  }

  private void declarations() {
    Set<Integer> procedural = procedural();
    boolean first = true;
    for (Signal signal : circuit.signals()) {
      boolean port = signal.kind() == Signal.Kind.INPUT || signal.kind() == Signal.Kind.OUTPUT;
      if (port || instances.isDirect(signal.id()) || ghosts.get(signal.id())) {
        continue;
      }
      if (first) {
        lines.blank();
        first = false;
      }
      String kind = procedural.contains(signal.id()) ? "reg" : "wire";
      Symbol symbol = values.signal(signal.id());
      lines.add(
          attributes(signal) + kind + symbol.type() + " " + symbol.name() + ";", signal.site());
    }
  }

  private static String attributes(Signal signal) {
    return signal.attributes().isEmpty()
        ? ""
        : signal.attributes().stream()
            .map(ModuleWriter::text)
            .collect(Collectors.joining(", ", "(* ", " *) "));
  }

  private static String text(Attribute attribute) {
    return attribute.name() + " = \"" + attribute.value() + "\"";
  }

  /** One wire that reads every bit that nothing else reads. */
  private void unused() {
    List<Symbol> symbols = new ArrayList<>(clocks.values());
    for (Signal signal : circuit.signals()) {
      boolean written = !instances.isDirect(signal.id()) && !ghosts.get(signal.id());
      if (signal.kind() != Signal.Kind.OUTPUT && written) {
        symbols.add(values.signal(signal.id()));
      }
    }
    for (int i = 0; i < circuit.nodes().size(); i++) {
      if (values.definition(i) != null) {
        symbols.add(values.definition(i).symbol());
      }
    }
    List<String> bits = symbols.stream().map(Symbol::unused).filter(t -> !t.isEmpty()).toList();
    if (!bits.isEmpty()) {
      lines.blank();
      lines.comment("Bits that nothing reads.");
      lines.add("wire " + names.fresh("_unused") + " = &{1'b0, " + String.join(", ", bits) + "};");
    }
  }
}
