package dev.ditto.hdl.check;

import static java.util.stream.Collectors.joining;

import dev.ditto.hdl.check.Finding.Place;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Drivers;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Site;
import dev.ditto.hdl.graph.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a register without reset value happens to hold decides nothing in reset: no {@code when}
 * around a register that is reset, no flag that is reset, no memory write, no valid or ready of a
 * stream. Data may be arbitrary as long as something that is reset, for example a valid, keeps it
 * from deciding. And none follows only itself: it would stay unknown for ever.
 */
final class ResetRule implements Rule {
  @Override
  public List<Finding> check(Subject subject) {
    Map<ResetBits.Origin, Place> decisions = new LinkedHashMap<>();
    Circuit circuit = subject.circuit();
    ResetValues values = subject.reset();
    statements(subject, circuit.body(), decisions);
    BitSet handshakes = new BitSet();
    for (Subject.Handshake handshake : subject.handshakes()) {
      handshakes.set(handshake.valid());
      handshakes.set(handshake.ready());
    }
    for (Signal signal : circuit.signals()) {
      boolean flag = signal.width() == 1 && isReset(signal) && !values.driven(signal).isKnown();
      boolean handshake = handshakes.get(signal.id()) && signal.kind().drivenHere();
      if (flag || handshake && signal.kind() != Signal.Kind.REGISTER) {
        Place place = new Place("decides " + Words.signal(circuit, signal), signal.site());
        decide(values.driven(signal), place, decisions);
      }
    }
    for (Memory memory : circuit.memories()) {
      for (Memory.WritePort write : memory.writes()) {
        ResetBits enable = values.node(write.enable());
        Place place = new Place("decides a write of memory '" + memory.name() + "'", write.site());
        decide(enable, place, decisions);
        boolean never = enable.isKnown() && enable.ones().signum() == 0;
        if (write.mask() >= 0 && !never) {
          decide(values.node(write.mask()), place, decisions);
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    decisions.forEach((origin, place) -> findings.add(finding(subject, origin, place)));
    for (List<Signal> circle : NeverKnown.of(subject)) {
      if (circle.stream().noneMatch(signal -> isReported(subject, signal, decisions.keySet()))) {
        findings.add(neverKnown(circuit, subject.block(), circle));
      }
    }
    return findings;
  }

  private static boolean isReported(
      Subject subject, Signal signal, Set<ResetBits.Origin> reported) {
    return reported.stream()
        .anyMatch(o -> o.block().equals(subject.block()) && o.site().equals(signal.site()));
  }

  private static boolean isReset(Signal signal) {
    return signal.kind() == Signal.Kind.REGISTER && signal.register().reset() != null;
  }

  private static void decide(ResetBits bits, Place place, Map<ResetBits.Origin, Place> decisions) {
    if (bits.isLoose()) {
      decisions.putIfAbsent(bits.origin(), place);
    }
  }

  /** Walks the statements that are reached in reset. */
  private static void statements(
      Subject subject, List<Statement> list, Map<ResetBits.Origin, Place> decisions) {
    for (Statement statement : list) {
      if (statement instanceof Statement.When w) {
        ResetBits condition = subject.reset().node(w.condition());
        if (condition.isKnown()) {
          boolean yes = condition.ones().signum() != 0;
          statements(subject, yes ? w.then() : w.otherwise(), decisions);
          continue;
        }
        branch(subject, statement, condition, w.site(), decisions);
      } else if (statement instanceof Statement.Switch s) {
        branch(subject, statement, subject.reset().node(s.subject()), s.site(), decisions);
      }
    }
  }

  private static void branch(
      Subject subject,
      Statement statement,
      ResetBits by,
      Site site,
      Map<ResetBits.Origin, Place> decisions) {
    List<List<Statement>> branches = Branches.of(subject.circuit(), statement);
    if (branches.stream().anyMatch(b -> drivesReset(subject.circuit(), b))) {
      decide(by, new Place("decides this", site), decisions);
    }
    int chosen = by.isKnown() ? chosen((Statement.Switch) statement, by) : -1;
    for (int i = 0; i < branches.size(); i++) {
      if (chosen < 0 || i == chosen) {
        statements(subject, branches.get(i), decisions);
      }
    }
  }

  private static int chosen(Statement.Switch s, ResetBits by) {
    for (int i = 0; i < s.branches().size(); i++) {
      if (s.branches().get(i).key().equals(by.ones())) {
        return i;
      }
    }
    return s.branches().size();
  }

  private static boolean drivesReset(Circuit circuit, List<Statement> list) {
    for (Statement statement : list) {
      if (statement instanceof Statement.Assign a) {
        if (isReset(circuit.signals().get(a.signal()))) {
          return true;
        }
      } else if (Branches.of(circuit, statement).stream().anyMatch(b -> drivesReset(circuit, b))) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(Subject subject, ResetBits.Origin origin, Place place) {
    String where = origin.block().equals(subject.block()) ? "" : " of block " + origin.block();
    return new Finding(
        "reset",
        subject.block(),
        origin.what() + where + " has no reset value, yet decides what happens after reset",
        List.of(place, new Place("made", origin.site())),
        "give it one with init(...), let something that is reset decide first, or say why it"
            + " needs none: unreset(\"the reason\", register)");
  }

  private static Finding neverKnown(Circuit circuit, String block, List<Signal> circle) {
    Drivers drivers = new Drivers(circuit);
    boolean one = circle.size() == 1;
    List<Place> places = new ArrayList<>();
    for (Signal signal : circle) {
      places.add(new Place(one ? "made" : "'" + signal.name() + "' is made", signal.site()));
      places.add(new Place("driven", drivers.of(signal.id()).get(0).assign().site()));
    }
    String names = circle.stream().map(s -> Words.signal(circuit, s)).collect(joining(", "));
    return new Finding(
        "reset",
        block,
        names
            + (one
                ? " has no reset value and follows only itself: it stays unknown for ever"
                : " have no reset value and follow only each other: they stay unknown for ever"),
        places,
        "give "
            + (one ? "it" : "one of them")
            + " a value in reset with init(...), load it from"
            + " something that is known, or say why it may be unknown:"
            + " unreset(\"the reason\", register)");
  }
}
