package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.InstanceDraft;
import dev.ditto.hdl.Drafts.Label;
import dev.ditto.hdl.Drafts.MemoryDraft;
import dev.ditto.hdl.Drafts.NodeDraft;
import dev.ditto.hdl.Drafts.PropertyDraft;
import dev.ditto.hdl.Drafts.SignalDraft;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Property;
import dev.ditto.hdl.graph.Signal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns drafts into an immutable circuit: settles all names, in a fixed order of preference. */
final class Freezer {
  private final CircuitBuilder builder;
  private final Names names = Names.signals();

  Freezer(CircuitBuilder builder) {
    this.builder = builder;
  }

  Circuit freeze(String name) {
    qualify();
    Domains domains = new Domains(builder, names);
    builder.domains = domains;
    List<ClockDomain> used = domains.used();
    String[] signalNames = signalNames();
    String[] memoryNames = new String[builder.memories.size()];
    for (int i = 0; i < memoryNames.length; i++) {
      memoryNames[i] = names.unique(new Label(builder.memories.get(i).naming, "").forced());
    }
    List<Signal> signals = new ArrayList<>();
    for (SignalDraft s : builder.signals) {
      boolean signed = s.type.signed();
      Signal.Register register =
          s.kind == Signal.Kind.REGISTER
              ? new Signal.Register(domains.of(s.clock), s.reset, s.states)
              : null;
      signals.add(
          new Signal(
              s.id,
              signalNames[s.id],
              s.kind,
              s.type.width(),
              signed,
              register,
              s.attributes,
              s.site));
    }
    List<Instance> instances = instances();
    List<Node> nodes = new ArrayList<>();
    for (NodeDraft n : builder.nodes) {
      String text = n.label == null || n.expr instanceof Expr.Read ? null : n.label.text();
      nodes.add(
          new Node(n.expr, n.width, n.signed, text == null ? null : names.unique(text), n.site));
    }
    List<Property> properties = new ArrayList<>();
    for (PropertyDraft p : builder.properties) {
      ClockDomain domain = domains.of(p.clock());
      ClockDomain clock = used.contains(domain) ? domain : null;
      properties.add(new Property(p.kind(), p.node(), names.unique(p.name()), clock, p.site()));
    }
    domains.check();
    List<Memory> memories = new ArrayList<>();
    for (int i = 0; i < memoryNames.length; i++) {
      MemoryDraft m = builder.memories.get(i);
      memories.add(
          new Memory(
              i,
              memoryNames[i],
              m.depth,
              m.width,
              m.laneWidth,
              m.style,
              domains.of(m.clock),
              m.reads,
              m.writes,
              m.contents,
              m.site));
    }
    return new Circuit(
        name,
        builder.block.getClass().getName(),
        builder.parameters == null ? "" : builder.parameters.toString(),
        used,
        signals,
        nodes,
        memories,
        instances,
        Statements.of(builder),
        properties,
        builder.site,
        builder.box == null ? null : builder.box.freeze(signalNames, domains::of));
  }

  /** Gives longer names to what stands in helpers, where several things want one name. */
  private void qualify() {
    Set<Naming> ports = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Naming> all = Collections.newSetFromMap(new IdentityHashMap<>());
    for (SignalDraft s : builder.signals) {
      all.add(s.label.naming());
      if (s.kind == Signal.Kind.INPUT || s.kind == Signal.Kind.OUTPUT) {
        ports.add(s.label.naming());
      }
    }
    builder.memories.forEach(m -> all.add(m.naming));
    builder.nodes.stream()
        .filter(n -> n.label != null && !(n.expr instanceof Expr.Read))
        .forEach(n -> all.add(n.label.naming()));
    Map<String, Integer> wishes = new HashMap<>();
    all.stream()
        .filter(n -> n.base() != null)
        .forEach(n -> wishes.merge(n.base(), 1, Integer::sum));
    all.stream()
        .filter(n -> !ports.contains(n) && wishes.getOrDefault(n.base(), 0) > 1)
        .forEach(Naming::qualify);
  }

  /** Ports first: their names are what the world outside uses; then the rest as created. */
  private String[] signalNames() {
    String[] result = new String[builder.signals.size()];
    Map<String, SignalDraft> ports = new HashMap<>();
    for (SignalDraft s : builder.ports()) {
      result[s.id] = names.unique(s.label.forced());
      String wanted = Names.legal(s.label.forced());
      SignalDraft first = ports.putIfAbsent(wanted, s);
      if (first != null && s.label.text() != null && !first.label.sameVariable(s.label)) {
        builder.report(Misuse.samePort(builder, wanted, first, s));
      } else if (first == null && builder.box == null && builder.domains.names(wanted)) {
        builder.report(Misuse.portLikeClock(builder, wanted, s));
      }
    }
    for (SignalDraft s : builder.signals) {
      if (result[s.id] == null
          && s.kind != Signal.Kind.INSTANCE_INPUT
          && s.kind != Signal.Kind.INSTANCE_OUTPUT) {
        result[s.id] = names.unique(s.label.forced());
      }
    }
    for (InstanceDraft instance : builder.instances) {
      String own = names.unique(new Label(instance.naming(), "").forced());
      instance.naming().force(own);
      for (SignalDraft s : instance.signals()) {
        result[s.id] = names.unique(s.label.forced());
      }
    }
    return result;
  }

  private List<Instance> instances() {
    List<Instance> result = new ArrayList<>();
    for (InstanceDraft draft : builder.instances) {
      List<Signal> ports = draft.child().frozen().ports();
      List<Instance.Connection> connections = new ArrayList<>();
      for (int i = 0; i < ports.size(); i++) {
        connections.add(new Instance.Connection(ports.get(i).name(), draft.signals().get(i).id));
      }
      String circuit = draft.child().frozen().name();
      result.add(
          new Instance(
              draft.naming().base(),
              circuit,
              builder.domains.of(draft),
              connections,
              draft.site()));
    }
    return result;
  }
}
