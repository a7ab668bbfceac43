package dev.ditto.hdl.check;

import dev.ditto.hdl.check.Finding.Place;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Drivers;
import dev.ditto.hdl.graph.Signal;
import java.util.ArrayList;
import java.util.List;

/**
 * Every input, wire and register reaches an output, a memory, a child or a property. The scalars of
 * one record or stream count together: a block need not look at all of them.
 */
final class UnusedRule implements Rule {
  @Override
  public List<Finding> check(Subject subject) {
    Circuit circuit = subject.circuit();
    Flow flow = new Flow(circuit, true, subject.children());
    List<Signal> dead = dead(subject, flow);
    boolean[] readByOther = new boolean[circuit.signals().size()];
    for (Signal s : dead) {
      int own = subject.groups().get(s.id());
      for (int id : Direct.signals(flow, s)) {
        int group = subject.groups().get(id);
        readByOther[group] |= group != own;
      }
    }
    // What only a dead value reads is that value's fault; of a circle, the first is named.
    List<Finding> findings = new ArrayList<>();
    boolean[] covered = new boolean[flow.size()];
    for (boolean circles : new boolean[] {false, true}) {
      for (Signal s : dead) {
        int group = subject.groups().get(s.id());
        if (!covered[flow.signal(s.id())] && (circles || !readByOther[group])) {
          List<Signal> all =
              dead.stream().filter(d -> subject.groups().get(d.id()) == group).toList();
          cover(flow, all, covered);
          if (!undriven(circuit, s)) {
            findings.add(finding(subject, all));
          }
        }
      }
    }
    return findings;
  }

  private static List<Signal> dead(Subject subject, Flow flow) {
    Circuit circuit = subject.circuit();
    List<Integer> ends = new ArrayList<>();
    for (Signal s : circuit.signals()) {
      boolean leaves = s.kind() == Signal.Kind.OUTPUT || s.kind() == Signal.Kind.INSTANCE_INPUT;
      if (leaves || subject.waived().contains(s.id())) {
        ends.add(flow.signal(s.id()));
      }
    }
    for (var memory : circuit.memories()) {
      memory.reads().forEach(r -> ends.addAll(List.of(r.address(), r.enable())));
      memory.writes().forEach(w -> ends.addAll(List.of(w.address(), w.enable(), w.data())));
      memory.writes().stream().filter(w -> w.mask() >= 0).forEach(w -> ends.add(w.mask()));
    }
    circuit.properties().forEach(p -> ends.add(p.node()));
    boolean[] live = flow.reach(ends);
    boolean[] liveGroup = new boolean[circuit.signals().size()];
    for (Signal s : circuit.signals()) {
      liveGroup[subject.groups().get(s.id())] |= live[flow.signal(s.id())];
    }
    return circuit.signals().stream()
        .filter(s -> s.kind() != Signal.Kind.INSTANCE_OUTPUT)
        .filter(s -> !liveGroup[subject.groups().get(s.id())])
        .toList();
  }

  private static void cover(Flow flow, List<Signal> signals, boolean[] covered) {
    boolean[] reached = flow.reach(signals.stream().map(s -> flow.signal(s.id())).toList());
    for (int i = 0; i < reached.length; i++) {
      covered[i] |= reached[i];
    }
  }

  /** Already reported as such. */
  private static boolean undriven(Circuit circuit, Signal s) {
    return s.kind().drivenHere() && new Drivers(circuit).of(s.id()).isEmpty();
  }

  private static Finding finding(Subject subject, List<Signal> all) {
    Signal first = all.get(0);
    String more = all.size() == 1 ? "" : " and the rest of its record";
    boolean input = first.kind() == Signal.Kind.INPUT;
    return new Finding(
        "unused",
        subject.block(),
        Words.signal(subject.circuit(), first) + more + " reaches no output, memory or child",
        List.of(new Place("made", first.site())),
        input
            ? "read it, delete it, or say unused(...) when a bus prescribes it"
            : "read it, or delete it");
  }
}
