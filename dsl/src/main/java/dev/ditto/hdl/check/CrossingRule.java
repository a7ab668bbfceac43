package dev.ditto.hdl.check;

import dev.ditto.hdl.check.Finding.Place;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.Drivers;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Property;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Site;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * No value of one clock is used in a register, memory, output or child's input of another, but
 * through a wire that says why that is safe. Inputs without a clock take such wires, registers and
 * their like, but no logic: it glitches.
 */
final class CrossingRule implements Rule {
  private static final String FIX =
      "bring it over with a block of dev.ditto.hdl.lib.crossing: BitSynchronizer for a bit, Handshake"
          + " for a value that changes rarely, GrayFifo for a stream";

  /** What looks at a value in a domain. */
  private record Sink(String what, ClockDomain domain, Site used, Site made, List<Integer> by) {}

  @Override
  public List<Finding> check(Subject subject) {
    List<ClockDomain> all = subject.domains().stream().filter(Objects::nonNull).distinct().toList();
    List<Finding> findings = new ArrayList<>();
    if (all.size() < 2) {
      return findings;
    }
    Circuit circuit = subject.circuit();
    Flow flow = new Flow(circuit, false, subject.children());
    BitSet[] reaching = reaching(subject, flow, all);
    for (Sink sink : sinks(subject, flow)) {
      BitSet foreign = new BitSet();
      sink.by.forEach(vertex -> foreign.or(reaching[vertex]));
      foreign.clear(all.indexOf(sink.domain));
      if (sink.domain.equals(Subject.NO_CLOCK)) {
        if (!isPlain(circuit, flow, sink.by)) {
          findings.add(glitch(subject, sink));
        }
      } else if (!foreign.isEmpty()) {
        findings.add(finding(subject, sink, source(subject, flow, sink)));
      }
    }
    return findings;
  }

  private static boolean isSource(Signal signal) {
    return switch (signal.kind()) {
      case INPUT, REGISTER, MEMORY_DATA, INSTANCE_OUTPUT -> true;
      default -> false;
    };
  }

  private static boolean isCut(Signal signal) {
    return signal.crossing() != null;
  }

  /** For each vertex the domains of the values that it is computed from, within a cycle. */
  private static BitSet[] reaching(Subject subject, Flow flow, List<ClockDomain> all) {
    BitSet[] reaching = new BitSet[flow.size()];
    for (int v = 0; v < reaching.length; v++) {
      reaching[v] = new BitSet();
      if (flow.isSignal(v) && isSource(flow.signalAt(v))) {
        ClockDomain domain = subject.domains().get(flow.signalAt(v).id());
        if (domain != null) {
          reaching[v].set(all.indexOf(domain));
        }
      }
    }
    boolean more = true;
    while (more) {
      more = false;
      for (int v = 0; v < reaching.length; v++) {
        if (flow.isSignal(v) && (isSource(flow.signalAt(v)) || isCut(flow.signalAt(v)))) {
          continue;
        }
        int before = reaching[v].cardinality();
        for (int source : flow.sources(v)) {
          reaching[v].or(reaching[source]);
        }
        more |= reaching[v].cardinality() > before;
      }
    }
    return reaching;
  }

  private static List<Sink> sinks(Subject subject, Flow flow) {
    Circuit circuit = subject.circuit();
    Drivers drivers = new Drivers(circuit);
    List<Sink> sinks = new ArrayList<>();
    for (Signal signal : circuit.signals()) {
      ClockDomain domain = subject.domains().get(signal.id());
      if (domain != null && signal.kind().drivenHere()) {
        for (Drivers.Driver driver : drivers.of(signal.id())) {
          List<Integer> by = new ArrayList<>(driver.conditions());
          by.add(0, driver.assign().node());
          String what = Words.signal(circuit, signal);
          sinks.add(new Sink(what, domain, driver.assign().site(), signal.site(), by));
        }
      }
    }
    for (Memory m : circuit.memories()) {
      String what = "memory '" + m.name() + "'";
      for (Memory.ReadPort r : m.reads()) {
        List<Integer> by = List.of(r.address(), r.enable());
        sinks.add(new Sink(what, m.domain(), r.site(), m.site(), by));
      }
      for (Memory.WritePort w : m.writes()) {
        List<Integer> by = new ArrayList<>(List.of(w.address(), w.data(), w.enable()));
        if (w.mask() >= 0) {
          by.add(w.mask());
        }
        sinks.add(new Sink(what, m.domain(), w.site(), m.site(), by));
      }
    }
    for (Property p : circuit.properties()) {
      if (p.domain() != null) {
        String what = "property '" + p.name() + "'";
        sinks.add(new Sink(what, p.domain(), p.site(), p.site(), List.of(p.node())));
      }
    }
    return sinks;
  }

  /** Whether the value is a constant, or the very value of a register, an input or a child. */
  private static boolean isPlain(Circuit circuit, Flow flow, List<Integer> by) {
    if (by.size() != 1) {
      return false;
    }
    int vertex = by.get(0);
    while (!flow.isSignal(vertex) || !isSource(flow.signalAt(vertex))) {
      boolean node = !flow.isSignal(vertex);
      if (node && circuit.nodes().get(vertex).expr() instanceof Expr.Const) {
        return true;
      }
      boolean logic = node && !(circuit.nodes().get(vertex).expr() instanceof Expr.Read);
      if (logic || flow.sources(vertex).length != 1) {
        return false;
      }
      vertex = flow.sources(vertex)[0];
    }
    return true;
  }

  /** A signal of another domain that the sink is computed from. */
  private static Signal source(Subject subject, Flow flow, Sink sink) {
    Deque<Integer> open = new ArrayDeque<>(sink.by);
    HashSet<Integer> seen = new HashSet<>(sink.by);
    while (!open.isEmpty()) {
      int vertex = open.remove();
      if (flow.isSignal(vertex) && isCut(flow.signalAt(vertex))) {
        continue;
      }
      if (flow.isSignal(vertex) && isSource(flow.signalAt(vertex))) {
        ClockDomain domain = subject.domains().get(flow.signalAt(vertex).id());
        if (domain != null && !domain.equals(sink.domain)) {
          return flow.signalAt(vertex);
        }
        continue;
      }
      for (int source : flow.sources(vertex)) {
        if (seen.add(source)) {
          open.add(source);
        }
      }
    }
    throw new IllegalStateException("no source of another clock reaches " + sink.what);
  }

  private static String of(ClockDomain domain) {
    return domain.equals(Subject.NO_CLOCK) ? " of no clock" : " of clock '" + domain.clock() + "'";
  }

  private static Finding finding(Subject subject, Sink sink, Signal source) {
    ClockDomain from = subject.domains().get(source.id());
    return new Finding(
        "crossing",
        subject.block(),
        Words.signal(subject.circuit(), source)
            + of(from)
            + " is used in "
            + sink.what
            + of(sink.domain),
        List.of(
            new Place("used", sink.used),
            new Place("the value is made", source.site()),
            new Place("what uses it is made", sink.made)),
        FIX);
  }

  private static Finding glitch(Subject subject, Sink sink) {
    return new Finding(
        "crossing",
        subject.block(),
        sink.what + " of no clock takes the result of logic, whose glitches it may see",
        List.of(new Place("used", sink.used), new Place("what uses it is made", sink.made)),
        "register the value first; BitSynchronizer does that itself");
  }
}
