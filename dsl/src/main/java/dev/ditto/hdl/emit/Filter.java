package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.Statement;
import dev.ditto.hdl.graph.Statement.Assign;
import dev.ditto.hdl.graph.Statement.Branch;
import dev.ditto.hdl.graph.Statement.Switch;
import dev.ditto.hdl.graph.Statement.When;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** Views of statements by the signals that they drive. */
final class Filter {
  private Filter() {}

  /** The statements that drive signals in {@code keep}; branches left empty vanish. */
  static List<Statement> keep(List<Statement> statements, IntPredicate keep) {
    return statements.stream().map(s -> keep(s, keep)).flatMap(Optional::stream).toList();
  }

  /** One statement's part that drives signals in {@code keep}. */
  static Optional<Statement> keep(Statement statement, IntPredicate keep) {
    if (statement instanceof Assign a) {
      return keep.test(a.signal()) ? Optional.of(a) : Optional.empty();
    } else if (statement instanceof When w) {
      List<Statement> then = keep(w.then(), keep);
      List<Statement> otherwise = keep(w.otherwise(), keep);
      return then.isEmpty() && otherwise.isEmpty()
          ? Optional.empty()
          : Optional.of(new When(w.condition(), then, otherwise, w.site()));
    }
    Switch s = (Switch) statement;
    List<Branch> branches =
        s.branches().stream()
            .map(b -> new Branch(b.key(), b.label(), keep(b.body(), keep)))
            .toList();
    List<Statement> other = keep(s.other(), keep);
    boolean empty = other.isEmpty() && branches.stream().allMatch(b -> b.body().isEmpty());
    return empty
        ? Optional.empty()
        : Optional.of(new Switch(s.subject(), branches, other, s.site()));
  }

  /** Calls {@code action} with each driven signal, in program order, possibly repeatedly. */
  static void forEachSignal(Statement statement, IntConsumer action) {
    if (statement instanceof Assign a) {
      action.accept(a.signal());
    } else if (statement instanceof When w) {
      w.then().forEach(s -> forEachSignal(s, action));
      w.otherwise().forEach(s -> forEachSignal(s, action));
    } else if (statement instanceof Switch s) {
      s.branches().forEach(b -> b.body().forEach(t -> forEachSignal(t, action)));
      s.other().forEach(t -> forEachSignal(t, action));
    }
  }

  /** Calls {@code action} with each node that the statement reads, assigned values included. */
  static void forEachNode(Statement statement, IntConsumer action) {
    if (statement instanceof Assign a) {
      action.accept(a.node());
    } else if (statement instanceof When w) {
      action.accept(w.condition());
      w.then().forEach(s -> forEachNode(s, action));
      w.otherwise().forEach(s -> forEachNode(s, action));
    } else if (statement instanceof Switch s) {
      action.accept(s.subject());
      s.branches().forEach(b -> b.body().forEach(t -> forEachNode(t, action)));
      s.other().forEach(t -> forEachNode(t, action));
    }
  }
}
