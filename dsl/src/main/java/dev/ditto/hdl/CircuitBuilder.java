package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.Body;
import dev.ditto.hdl.Drafts.HandshakeDraft;
import dev.ditto.hdl.Drafts.InstanceDraft;
import dev.ditto.hdl.Drafts.Label;
import dev.ditto.hdl.Drafts.MemoryDraft;
import dev.ditto.hdl.Drafts.NodeDraft;
import dev.ditto.hdl.Drafts.PropertyDraft;
import dev.ditto.hdl.Drafts.SignalDraft;
import dev.ditto.hdl.Drafts.Stmt;
import dev.ditto.hdl.check.Finding;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Site;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A circuit under construction: what one block's constructor has described so far. */
final class CircuitBuilder {
  final Elaboration elaboration;
  final Block block;
  final Record parameters;
  final CircuitBuilder parent;

  /** The constructor. */
  final Site site;

  /** The {@code new} expression. */
  final Site madeAt;

  final List<SignalDraft> signals = new ArrayList<>();
  final List<NodeDraft> nodes = new ArrayList<>();
  final List<MemoryDraft> memories = new ArrayList<>();
  final List<InstanceDraft> instances = new ArrayList<>();
  final List<PropertyDraft> properties = new ArrayList<>();
  final List<HandshakeDraft> handshakes = new ArrayList<>();
  final Body body = new Body();
  final Clock main = new Clock(this, null, null);

  /** What is said of a black box; null for a block that is what it describes. */
  BoxDraft box;

  /** Clocks beside the main one. */
  final List<Clock> clocks = new ArrayList<>();

  /** Known when the block is finished. */
  Domains domains;

  private final Deque<Clock> clockScopes = new ArrayDeque<>();

  /** By clock, whether this is the first cycle after reset; made when a property asks. */
  final Map<Clock, Bool> firstCycles = new IdentityHashMap<>();

  private final Deque<Body> bodies = new ArrayDeque<>();
  private final Deque<Guard> guards = new ArrayDeque<>();
  private final Deque<Integer> indices = new ArrayDeque<>();
  private final Deque<String> loops = new ArrayDeque<>();
  private final Map<CircuitBuilder, InstanceDraft> children = new IdentityHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private int quiet;

  /** Nodes that stand for what could not be made, which is reported. */
  final Set<Integer> standIns = new HashSet<>();

  private boolean closed;
  private Circuit frozen;

  /** What makes two blocks the same module; a block without parameters has null for them. */
  record Key(Class<?> block, Record parameters) {}

  CircuitBuilder(Elaboration elaboration, Block block, Record parameters) {
    this.elaboration = elaboration;
    this.block = block;
    this.parameters = parameters;
    this.parent = elaboration.parent();
    site = CallSite.here().site();
    madeAt = CallSite.making(block.getClass()).site();
    bodies.push(body);
    Parameters.check(this, parameters);
  }

  Key key() {
    return new Key(block.getClass(), parameters);
  }

  /** Simple name of the block class, as messages show it. */
  String title() {
    return ModuleNames.simple(block.getClass());
  }

  boolean closed() {
    return closed;
  }

  void close() {
    closed = true;
  }

  Circuit freeze(String name) {
    PortFields.nameFrom(block, this);
    if (elaboration.formal() && (box == null || box.modelled())) {
      Protocol.describe(this);
    }
    frozen = new Freezer(this).freeze(name);
    closed = true;
    return frozen;
  }

  /** The finished circuit, under its provisional name and with everything the user made. */
  Circuit frozen() {
    return frozen;
  }

  void report(Finding finding) {
    findings.add(finding);
  }

  /** What calls of this block found wrong. */
  List<Finding> findings() {
    return findings;
  }

  // Names

  /** The name that a call's store site gives, with the indices of the loops around it. */
  Naming naming(CallSite call, String fallback) {
    if (call.name() == null) {
      return new Naming(null, fallback);
    }
    String name = Names.snake(call.name());
    String caller = call.looped() ? loops.peek() : call.caller();
    boolean known = caller != null && !caller.isEmpty();
    String qualified = !known ? null : indexed(Names.snake(caller) + "_" + name);
    return new Naming(new Naming.Wanted(indexed(name), qualified, call.name()), fallback);
  }

  /** Appends the indices of the {@code each} loops that are running. */
  String indexed(String name) {
    StringBuilder text = new StringBuilder(name);
    indices.descendingIterator().forEachRemaining(i -> text.append('_').append(i));
    return text.toString();
  }

  /** Whether calls are the library's own, so that the user's variable does not name them. */
  boolean quiet() {
    return quiet > 0;
  }

  void quietly(Runnable code) {
    quiet++;
    try {
      code.run();
    } finally {
      quiet--;
    }
  }

  /** Enters a loop; {@code name} is the variable that its list is stored into, or null. */
  void enterLoop(int index, String name) {
    indices.push(index);
    loops.push(name == null ? "" : name);
  }

  void leaveLoop() {
    indices.pop();
    loops.pop();
  }

  // Parts

  int signal(Signal.Kind kind, Type<?> type, Label label, Site at) {
    return signal(kind, type, label, clock(), at);
  }

  private int signal(Signal.Kind kind, Type<?> type, Label label, Clock clock, Site at) {
    int id = signals.size();
    signals.add(new SignalDraft(id, kind, type, label, clock, currentBody(), at));
    return id;
  }

  /** The clock of what is made now. */
  Clock clock() {
    return clockScopes.isEmpty() ? main : clockScopes.peek();
  }

  void enterClock(Clock clock) {
    clockScopes.push(clock);
  }

  void leaveClock() {
    clockScopes.pop();
  }

  /** Inputs and outputs, in port order. */
  List<SignalDraft> ports() {
    return signals.stream()
        .filter(s -> s.kind == Signal.Kind.INPUT || s.kind == Signal.Kind.OUTPUT)
        .toList();
  }

  /** The child of this block that a builder has built; null when it is none. */
  InstanceDraft instanceOf(CircuitBuilder child) {
    return children.get(child);
  }

  int node(Expr expr, int width, boolean signed, Site at) {
    nodes.add(new NodeDraft(expr, width, signed, at));
    return nodes.size() - 1;
  }

  /** The node that reads a signal; one per signal. */
  int read(int signal) {
    SignalDraft draft = signals.get(signal);
    if (draft.read < 0) {
      boolean signed = draft.type.signed();
      draft.read = node(new Expr.Read(signal), draft.type.width(), signed, draft.site);
    }
    return draft.read;
  }

  void statement(Stmt statement) {
    bodies.peek().statements.add(statement);
  }

  Body currentBody() {
    return bodies.peek();
  }

  /** The conditions around the statement that is being described, innermost first. */
  Iterable<Guard> guards() {
    return guards;
  }

  /** Runs user code whose statements go into a new list and are reached under these conditions. */
  Body collect(List<Guard> conditions, Runnable code) {
    Body inner = new Body();
    bodies.push(inner);
    conditions.forEach(guards::push);
    try {
      code.run();
    } finally {
      conditions.forEach(c -> guards.pop());
      bodies.pop();
    }
    return inner;
  }

  /** Makes a finished child's ports usable here. */
  void instance(CircuitBuilder child, Naming naming, Site at) {
    List<SignalDraft> ports = new ArrayList<>();
    Map<Integer, Integer> here = new HashMap<>();
    for (SignalDraft port : child.signals) {
      if (port.kind == Signal.Kind.INPUT || port.kind == Signal.Kind.OUTPUT) {
        Signal.Kind kind =
            port.kind == Signal.Kind.INPUT
                ? Signal.Kind.INSTANCE_INPUT
                : Signal.Kind.INSTANCE_OUTPUT;
        Label label = new Label(naming, "_" + child.frozen.signals().get(port.id).name());
        int id = signal(kind, port.type, label, null, at);
        here.put(port.id, id);
        ports.add(signals.get(id));
      }
    }
    for (HandshakeDraft h : child.handshakes) {
      if (here.containsKey(h.valid())) {
        handshakes.add(
            new HandshakeDraft(here.get(h.valid()), here.get(h.ready()), List.of(), h.site()));
      }
    }
    Map<Clock, Clock> connected = new IdentityHashMap<>(Map.of(child.main, clock()));
    InstanceDraft draft = new InstanceDraft(naming, child, List.copyOf(ports), connected, at);
    instances.add(draft);
    children.put(child, draft);
  }

  /** This circuit's signal for a child's port; -1 when it is none. */
  int portOf(CircuitBuilder child, int signal) {
    InstanceDraft draft = children.get(child);
    if (draft == null || signal < 0) {
      return -1;
    }
    int index = child.ports().indexOf(child.signals.get(signal));
    return index < 0 ? -1 : draft.signals().get(index).id;
  }

  Naming instanceNaming(CircuitBuilder child) {
    InstanceDraft draft = children.get(child);
    return draft == null ? null : draft.naming();
  }
}
