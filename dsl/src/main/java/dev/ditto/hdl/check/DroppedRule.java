package dev.ditto.hdl.check;

import dev.ditto.hdl.check.Finding.Place;
import dev.ditto.hdl.graph.Node;
import java.util.ArrayList;
import java.util.List;

/** Every value that a line makes is mentioned by a later line. */
final class DroppedRule implements Rule {
  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (int index : subject.dropped()) {
      Node node = subject.circuit().nodes().get(index);
      String name = node.name() == null ? "" : " '" + node.name() + "'";
      findings.add(
          new Finding(
              "dropped",
              subject.block(),
              "the value"
                  + name
                  + " ("
                  + (node.signed() ? "signed, " : "")
                  + Words.bits(node.width())
                  + ") is made and never used",
              List.of(new Place("made", node.site())),
              "use it or delete the line; operations give a new value, they do not change"
                  + " their operand"));
    }
    return findings;
  }
}
