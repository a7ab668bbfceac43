package dev.ditto.hdl;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Property;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Site;
import dev.ditto.hdl.graph.Statement;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Whether two circuits are the same hardware under the same names, wherever they were made. */
final class SameShape {
  private SameShape() {}

  static boolean equal(Circuit a, Circuit b) {
    return map(a.signals(), SameShape::bare).equals(map(b.signals(), SameShape::bare))
        && map(a.nodes(), SameShape::bare).equals(map(b.nodes(), SameShape::bare))
        && map(a.memories(), SameShape::bare).equals(map(b.memories(), SameShape::bare))
        && map(a.instances(), SameShape::bare).equals(map(b.instances(), SameShape::bare))
        && map(a.properties(), SameShape::bare).equals(map(b.properties(), SameShape::bare))
        && map(a.body(), SameShape::bare).equals(map(b.body(), SameShape::bare))
        && Objects.equals(a.external(), b.external());
  }

  private static <T> List<T> map(List<T> list, UnaryOperator<T> bare) {
    return list.stream().map(bare).toList();
  }

  private static Signal bare(Signal s) {
    return new Signal(
        s.id(), s.name(), s.kind(), s.width(), s.signed(), s.register(), s.attributes(), Site.NONE);
  }

  private static Node bare(Node n) {
    return new Node(n.expr(), n.width(), n.signed(), n.name(), Site.NONE);
  }

  private static Memory bare(Memory m) {
    return new Memory(
        m.id(),
        m.name(),
        m.depth(),
        m.width(),
        m.laneWidth(),
        m.style(),
        m.domain(),
        m.reads().stream()
            .map(r -> new Memory.ReadPort(r.address(), r.enable(), r.data(), Site.NONE))
            .toList(),
        m.writes().stream()
            .map(w -> new Memory.WritePort(w.address(), w.data(), w.mask(), w.enable(), Site.NONE))
            .toList(),
        m.contents(),
        Site.NONE);
  }

  private static Instance bare(Instance i) {
    return new Instance(i.name(), i.circuit(), i.clocks(), i.connections(), Site.NONE);
  }

  private static Property bare(Property p) {
    return new Property(p.kind(), p.node(), p.name(), p.domain(), Site.NONE);
  }

  private static Statement bare(Statement statement) {
    if (statement instanceof Statement.Assign a) {
      return new Statement.Assign(a.signal(), a.node(), Site.NONE);
    }
    if (statement instanceof Statement.When w) {
      return new Statement.When(
          w.condition(),
          map(w.then(), SameShape::bare),
          map(w.otherwise(), SameShape::bare),
          Site.NONE);
    }
    Statement.Switch s = (Statement.Switch) statement;
    return new Statement.Switch(
        s.subject(),
        s.branches().stream()
            .map(b -> new Statement.Branch(b.key(), b.label(), map(b.body(), SameShape::bare)))
            .toList(),
        map(s.other(), SameShape::bare),
        Site.NONE);
  }
}
