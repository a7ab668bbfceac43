package dev.ditto.hdl.check;

import dev.ditto.hdl.graph.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** No value follows itself within one cycle, not even through children. */
final class LoopRule implements Rule {
  @Override
  public List<Finding> check(Subject subject) {
    Flow flow = new Flow(subject.circuit(), false, subject.children());
    int[] component = Components.of(flow);
    int[] sizes = new int[flow.size() + 1];
    for (int c : component) {
      sizes[c]++;
    }
    boolean[] reported = new boolean[flow.size() + 1];
    List<Finding> findings = new ArrayList<>();
    for (Signal signal : subject.circuit().signals()) {
      int start = flow.signal(signal.id());
      // A signal passes through a node on its way to itself, so no loop has one vertex only.
      if (sizes[component[start]] > 1 && !reported[component[start]]) {
        reported[component[start]] = true;
        findings.add(finding(subject, Chain.between(subject.circuit(), flow, start, start)));
      }
    }
    return findings;
  }

  private static Finding finding(Subject subject, Chain loop) {
    String path =
        loop.signals().stream()
            .limit(loop.signals().size() - 1)
            .map(signal -> Words.signal(subject.circuit(), signal))
            .collect(Collectors.joining(", "));
    return new Finding(
        "loop",
        subject.block(),
        "combinational loop through " + path,
        loop.places(),
        "put a register on the way, or compute one of them from something else");
  }
}
