package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.AssignDraft;
import dev.ditto.hdl.Drafts.Body;
import dev.ditto.hdl.Drafts.BranchDraft;
import dev.ditto.hdl.Drafts.SignalDraft;
import dev.ditto.hdl.Drafts.Stmt;
import dev.ditto.hdl.Drafts.SwitchDraft;
import dev.ditto.hdl.Drafts.WhenDraft;
import dev.ditto.hdl.graph.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Turns drafts of statements into those of a circuit. A wire that is made inside a {@code when}, or
 * the input of a child that is added there and remembers nothing, is only a step on the way to what
 * the {@code when} decides. Like a part of an expression it has its value whatever the condition
 * is: of the conditions around its drives only those count that are inside the {@code when}.
 */
final class Statements {
  private final CircuitBuilder builder;
  private final Set<Integer> local;
  private final Set<AssignDraft> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  private Statements(CircuitBuilder builder) {
    this.builder = builder;
    this.local = Conditional.steps(builder);
  }

  static List<Statement> of(CircuitBuilder builder) {
    return new Statements(builder).all();
  }

  /** What is made inside goes first: what drives it from outside comes later and wins. */
  private List<Statement> all() {
    Set<Body> homes = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Statement> result = new ArrayList<>();
    for (SignalDraft signal : builder.signals) {
      if (local.contains(signal.id) && homes.add(signal.home)) {
        result.addAll(list(signal.home, a -> livesIn(signal.home, a), false));
      }
    }
    result.addAll(list(builder.body, a -> !taken.contains(a), true));
    return result;
  }

  private boolean livesIn(Body home, AssignDraft assign) {
    int signal = assign.signal();
    boolean lives = local.contains(signal) && builder.signals.get(signal).home == home;
    if (lives) {
      taken.add(assign);
    }
    return lives;
  }

  /** The statements without those drives that are not wanted, nor what they leave empty. */
  private static List<Statement> list(Body body, Predicate<AssignDraft> wanted, boolean empty) {
    List<Statement> result = new ArrayList<>();
    for (Stmt statement : body.statements) {
      if (statement instanceof AssignDraft a) {
        if (wanted.test(a)) {
          result.add(new Statement.Assign(a.signal(), a.node(), a.site()));
        }
      } else if (statement instanceof WhenDraft w) {
        List<Statement> then = list(w.then(), wanted, empty);
        List<Statement> otherwise = list(w.otherwise(), wanted, empty);
        boolean kept = empty && w.then().isEmpty() && w.otherwise().isEmpty();
        if (kept || !then.isEmpty() || !otherwise.isEmpty()) {
          result.add(new Statement.When(w.condition(), then, otherwise, w.site()));
        }
      } else if (statement instanceof SwitchDraft s) {
        List<Statement.Branch> branches = new ArrayList<>();
        for (BranchDraft b : s.branches()) {
          branches.add(new Statement.Branch(b.key(), b.label(), list(b.body(), wanted, empty)));
        }
        List<Statement> other = list(s.other(), wanted, empty);
        boolean kept = empty && isEmpty(s);
        if (kept || !other.isEmpty() || branches.stream().anyMatch(b -> !b.body().isEmpty())) {
          result.add(new Statement.Switch(s.subject(), branches, other, s.site()));
        }
      }
    }
    return result;
  }

  private static boolean isEmpty(SwitchDraft s) {
    return s.other().isEmpty() && s.branches().stream().allMatch(b -> b.body().isEmpty());
  }
}
