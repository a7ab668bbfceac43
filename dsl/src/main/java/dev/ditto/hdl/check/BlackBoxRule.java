package dev.ditto.hdl.check;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.External;
import dev.ditto.hdl.graph.Signal;
import java.util.ArrayList;
import java.util.List;

/** The model of a black box follows no input within a cycle that the module does not. */
final class BlackBoxRule implements Rule {
  @Override
  public List<Finding> check(Subject subject) {
    Circuit circuit = subject.circuit();
    External external = circuit.external();
    List<Finding> findings = new ArrayList<>();
    if (external == null) {
      return findings;
    }
    Flow flow = new Flow(circuit, false, subject.children());
    for (Signal output : circuit.ports()) {
      if (output.kind() != Signal.Kind.OUTPUT) {
        continue;
      }
      int from = flow.signal(output.id());
      boolean[] reached = flow.reach(List.of(from));
      for (Signal input : circuit.ports()) {
        int to = flow.signal(input.id());
        boolean said = external.follows().get(output.name()).contains(input.name());
        if (input.kind() == Signal.Kind.INPUT && reached[to] && !said) {
          findings.add(
              new Finding(
                  "black box",
                  subject.block(),
                  "its model lets "
                      + Words.signal(circuit, output)
                      + " follow "
                      + Words.signal(circuit, input)
                      + " within a cycle, which it is said not to do",
                  Chain.between(circuit, flow, from, to).places(),
                  "put a register on the way, or add the input to follows(output, inputs...)"));
        }
      }
    }
    return findings;
  }
}
