package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.SignalDraft;
import dev.ditto.hdl.check.Finding;
import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.External;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What a black box has been told so far. */
final class BoxDraft {
  static final External.Use CLOCK = External.Use.CLOCK;
  static final External.Use RESET_LOW = External.Use.RESET_LOW;
  static final External.Use RESET_HIGH = External.Use.RESET_HIGH;

  private static final String FILE = "[A-Za-z0-9_][A-Za-z0-9_.-]*\\.(v|sv|vh|svh)";

  private record Pin(Clock clock, String name, External.Use use, Site site) {}

  private final CircuitBuilder builder;
  private final String module;
  private final List<External.Parameter> parameters = new ArrayList<>();
  private final List<Pin> pins = new ArrayList<>();
  private final Map<Integer, Set<Integer>> follows = new LinkedHashMap<>();
  private final Set<Integer> registered = new HashSet<>();
  private final Map<String, String> files = new LinkedHashMap<>();
  private boolean modelled;

  BoxDraft(Op op, String module) {
    builder = op.builder;
    this.module = module;
    name(op, module, "module");
  }

  String module() {
    return module;
  }

  boolean modelled() {
    return modelled;
  }

  /** Whether it has a pin for this clock. */
  boolean takes(Clock clock) {
    return pins.stream().anyMatch(p -> p.clock == clock);
  }

  /** Whether anything in it may remember. */
  boolean hasClock() {
    return pins.stream().anyMatch(p -> p.use == CLOCK);
  }

  private static void name(Op op, String name, String what) {
    if (!Names.legal(name).equals(name)) {
      op.report(
          "black box",
          "'" + name + "' is no name of a " + what + " in Verilog",
          "use a name of letters, digits and underscores that is no reserved word");
    }
  }

  void parameter(Op op, String name, External.Setting value) {
    name(op, name, "parameter");
    if (parameters.stream().anyMatch(p -> p.name().equals(name))) {
      op.report("black box", "parameter " + name + " is given twice", "delete one of them");
      return;
    }
    parameters.add(new External.Parameter(name, value));
  }

  void pin(Op op, Clock clock, String name, External.Use use) {
    name(op, name, "port");
    if (clock.checkOwned(op)) {
      pins.add(new Pin(clock, name, use, op.site()));
    }
  }

  static <T> T asynchronousOutput(Op op, Type<T> type) {
    op.builder.enterClock(Clock.NONE);
    try {
      return Make.signal(op, Signal.Kind.OUTPUT, type);
    } finally {
      op.builder.leaveClock();
    }
  }

  /** Gives whether the output is one. */
  boolean follows(Op op, Value<?> output, Value<?>... inputs) {
    Set<Integer> all = new LinkedHashSet<>();
    for (Value<?> input : inputs) {
      if (isPort(op, input, Signal.Kind.INPUT)) {
        all.add(input.signal);
      }
    }
    boolean port = isPort(op, output, Signal.Kind.OUTPUT);
    if (port && follows.putIfAbsent(output.signal, all) != null) {
      String what = Describe.value(op, output);
      op.report("black box", "it is said twice what " + what + " follows", "say it once");
    }
    return port;
  }

  void registered(Op op, Value<?>... outputs) {
    for (Value<?> output : outputs) {
      if (follows(op, output)) {
        registered.add(output.signal);
      }
    }
  }

  private boolean isPort(Op op, Value<?> value, Signal.Kind kind) {
    boolean port =
        value.owner == builder
            && value.signal >= 0
            && builder.signals.get(value.signal).kind == kind;
    if (!port) {
      String word = kind == Signal.Kind.INPUT ? "input" : "output";
      op.report(
          "black box",
          Describe.value(op, value) + " is no " + word + " of this black box",
          "say follows(output, inputs...) and registered(outputs...) of its own ports",
          new Finding.Place("made", Describe.site(value)));
    }
    return port;
  }

  void model(Op op, Runnable description) {
    if (modelled) {
      op.report("black box", "it has two models", "put everything into one model(...)");
    }
    modelled = true;
    description.run();
  }

  void file(Op op, String name, String text) {
    if (!name.matches(FILE)) {
      op.report(
          "black box",
          "'" + name + "' is no name of a file of Verilog",
          "use letters, digits, '_', '-' and '.', and end it with .v, .sv, .vh or .svh");
    } else if (files.putIfAbsent(name, text) != null) {
      op.report("black box", "file " + name + " is given twice", "delete one of them");
    }
  }

  /**
   * What is said of the circuit, with the mistakes that are only known when it is finished.
   *
   * @param names of its signals, by number
   */
  External freeze(String[] names, Function<Clock, ClockDomain> domains) {
    checkNames(names);
    checkBody();
    Map<String, Set<String>> all = new LinkedHashMap<>();
    List<SignalDraft> ports = builder.ports();
    for (SignalDraft output : ports) {
      if (output.kind == Signal.Kind.OUTPUT) {
        Set<String> inputs = new LinkedHashSet<>();
        for (SignalDraft input : ports) {
          Set<Integer> said = follows.get(output.id);
          boolean follow = said == null || said.contains(input.id);
          if (input.kind == Signal.Kind.INPUT && follow) {
            inputs.add(names[input.id]);
          }
        }
        all.put(names[output.id], inputs);
      }
    }
    Set<String> fromRegisters = new HashSet<>();
    registered.forEach(id -> fromRegisters.add(names[id]));
    List<External.Pin> frozen =
        pins.stream().map(p -> new External.Pin(p.name, domains.apply(p.clock), p.use)).toList();
    return new External(module, parameters, frozen, all, fromRegisters, modelled, files);
  }

  private void checkNames(String[] names) {
    Map<String, Site> taken = new HashMap<>();
    for (Pin pin : pins) {
      twice(pin.name, pin.site, taken.put(pin.name, pin.site));
    }
    for (SignalDraft port : builder.ports()) {
      String wanted = port.label.forced();
      if (!names[port.id].equals(wanted)) {
        wrong(
            "a port cannot be called '" + wanted + "' here",
            "call it as the module does with named(\"...\"): a name of letters, digits and"
                + " underscores that is no reserved word",
            new Finding.Place("made", port.site));
      } else {
        twice(wanted, port.site, taken.put(wanted, port.site));
      }
    }
  }

  private void twice(String name, Site site, Site before) {
    if (before != null) {
      wrong(
          "two ports are called '" + name + "'",
          "name one of them otherwise",
          new Finding.Place("one is made", before),
          new Finding.Place("the other", site));
    }
  }

  /** Only a model describes anything, and it runs on clocks that the module has. */
  private void checkBody() {
    List<SignalDraft> inner =
        builder.signals.stream()
            .filter(s -> s.kind != Signal.Kind.INPUT && s.kind != Signal.Kind.OUTPUT)
            .toList();
    boolean described = !inner.isEmpty() || !builder.body.isEmpty() || !builder.memories.isEmpty();
    if (described && !modelled) {
      wrong(
          "it describes hardware outside its model",
          "put that into model(() -> ...); it is no part of the Verilog",
          new Finding.Place("made", builder.site));
    }
    inner.stream()
        .filter(s -> s.kind == Signal.Kind.REGISTER)
        .forEach(s -> checkClock("register", s.clock, s.site));
    builder.memories.forEach(m -> checkClock("memory", m.clock, m.site));
  }

  private void checkClock(String what, Clock clock, Site site) {
    if (pins.stream().noneMatch(p -> p.clock == clock && p.use == CLOCK)) {
      wrong(
          "its model has a " + what + " of clock '" + clock.name() + "', for which it has no pin",
          "say clockPin(...), or make the " + what + " inside in(clock, () -> ...)",
          new Finding.Place("made", site));
    }
  }

  private void wrong(String what, String fix, Finding.Place... places) {
    builder.report(new Finding("black box", builder.title(), what, List.of(places), fix));
  }
}
