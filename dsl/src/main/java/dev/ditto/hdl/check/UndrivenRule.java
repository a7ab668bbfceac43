package dev.ditto.hdl.check;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Drivers;
import dev.ditto.hdl.graph.Signal;
import java.util.ArrayList;
import java.util.List;

/** Every output, wire, register and child's input is driven somewhere. */
final class UndrivenRule implements Rule {
  @Override
  public List<Finding> check(Subject subject) {
    Circuit circuit = subject.circuit();
    Drivers drivers = new Drivers(circuit);
    List<Finding> findings = new ArrayList<>();
    for (Signal signal : circuit.signals()) {
      if (signal.kind().drivenHere() && drivers.of(signal.id()).isEmpty()) {
        boolean child = signal.kind() == Signal.Kind.INSTANCE_INPUT;
        findings.add(
            new Finding(
                "undriven",
                subject.block(),
                Words.signal(circuit, signal) + " is never driven",
                List.of(new Finding.Place(child ? "the child is added" : "made", signal.site())),
                fix(signal)));
      }
    }
    return findings;
  }

  private static String fix(Signal signal) {
    if (signal.kind() != Signal.Kind.REGISTER) {
      return "drive it with set(...)";
    }
    return signal.register().states().isEmpty()
        ? "give it a next(...) value; for a constant use lit(value, width)"
        : "say with go(...) when it leaves its first state";
  }
}
