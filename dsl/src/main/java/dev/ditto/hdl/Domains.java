package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.InstanceDraft;
import dev.ditto.hdl.Drafts.Label;
import dev.ditto.hdl.Drafts.MemoryDraft;
import dev.ditto.hdl.Drafts.SignalDraft;
import dev.ditto.hdl.check.Finding;
import dev.ditto.hdl.check.Subject;
import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Signal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The clocks of a finished block: their names, and what belongs to them. */
final class Domains {
  private final CircuitBuilder builder;
  private final Map<Clock, ClockDomain> names = new IdentityHashMap<>();

  /** Settles the names, the main clock's first. */
  Domains(CircuitBuilder builder, Names unique) {
    this.builder = builder;
    unique.unique(ClockDomain.MAIN.clock());
    unique.unique(ClockDomain.MAIN.reset());
    names.put(builder.main, ClockDomain.MAIN);
    names.put(Clock.NONE, Subject.NO_CLOCK);
    for (Clock clock : builder.clocks) {
      String clockName = unique.unique(new Label(clock.naming, "_aclk").forced());
      String resetName = unique.unique(new Label(clock.naming, "_aresetn").forced());
      names.put(clock, new ClockDomain(clockName, resetName));
    }
  }

  /** Whether a clock or its reset has that name. */
  boolean names(String name) {
    return names.values().stream().anyMatch(d -> name.equals(d.clock()) || name.equals(d.reset()));
  }

  ClockDomain of(Clock clock) {
    return names.get(clock);
  }

  /** Those that clock something here or in a child, the main clock first. */
  List<ClockDomain> used() {
    List<Clock> used = new ArrayList<>();
    for (SignalDraft signal : builder.signals) {
      if (signal.kind == Signal.Kind.REGISTER) {
        used.add(signal.clock);
      }
    }
    builder.memories.forEach(m -> used.add(m.clock));
    all().stream().filter(c -> builder.box != null && builder.box.takes(c)).forEach(used::add);
    builder.instances.forEach(i -> clocksOf(i.child()).forEach(c -> used.add(here(i, c))));
    List<ClockDomain> result = new ArrayList<>();
    for (Clock clock : all()) {
      if (used.contains(clock)) {
        result.add(names.get(clock));
      }
    }
    return result;
  }

  private List<Clock> all() {
    List<Clock> all = new ArrayList<>(List.of(builder.main));
    all.addAll(builder.clocks);
    return all;
  }

  /** The clocks that a child has ports for. */
  private static List<Clock> clocksOf(CircuitBuilder child) {
    List<ClockDomain> ports = child.frozen().domains();
    return child.domains.all().stream().filter(c -> ports.contains(child.domains.of(c))).toList();
  }

  private Clock here(InstanceDraft instance, Clock childs) {
    return instance.clocks().getOrDefault(childs, builder.main);
  }

  /** What clocks the clocks of a child. */
  List<Instance.Clocking> of(InstanceDraft instance) {
    return clocksOf(instance.child()).stream()
        .map(c -> new Instance.Clocking(instance.child().domains.of(c), of(here(instance, c))))
        .toList();
  }

  /** Reports clocks of children that are not connected, and clocks that clock nothing. */
  void check() {
    for (InstanceDraft instance : builder.instances) {
      for (Clock clock : clocksOf(instance.child())) {
        if (!instance.clocks().containsKey(clock)) {
          String child = instance.naming().base();
          builder.report(
              new Finding(
                  "undriven",
                  builder.title(),
                  "clock '" + clock.name() + "' of child '" + child + "' is never connected",
                  List.of(
                      new Finding.Place("the child is added", instance.site()),
                      new Finding.Place("made", clock.madeAt.site())),
                  "connect it: "
                      + child
                      + "."
                      + clock.name()
                      + ".set(mainClock()), or with a clock()"
                      + " of this block"));
        }
      }
    }
    List<ClockDomain> used = used();
    for (Clock clock : builder.clocks) {
      boolean port = builder.signals.stream().anyMatch(s -> s.clock == clock);
      if (!port && !used.contains(of(clock))) {
        builder.report(
            new Finding(
                "unused",
                builder.title(),
                "clock '" + clock.name() + "' clocks nothing",
                List.of(new Finding.Place("made", clock.madeAt.site())),
                "make registers, memories, children or ports inside in("
                    + clock.name()
                    + ", () ->"
                    + " ...), or delete it"));
      }
    }
  }

  /** For each signal the domain that it changes or is looked at in; null for wires. */
  List<ClockDomain> bySignal() {
    ClockDomain[] result = new ClockDomain[builder.signals.size()];
    for (SignalDraft signal : builder.signals) {
      result[signal.id] =
          switch (signal.kind) {
            case INPUT, OUTPUT, REGISTER, MEMORY_DATA -> of(signal.clock);
            default -> null;
          };
    }
    for (MemoryDraft memory : builder.memories) {
      memory.reads.forEach(r -> result[r.data()] = of(memory.clock));
    }
    for (InstanceDraft instance : builder.instances) {
      List<SignalDraft> ports = instance.child().ports();
      for (int i = 0; i < ports.size(); i++) {
        Clock childs = ports.get(i).clock;
        Clock clock = childs == Clock.NONE ? childs : instance.clocks().get(childs);
        result[instance.signals().get(i).id] = clock == null ? null : of(clock);
      }
    }
    return Arrays.asList(result);
  }
}
