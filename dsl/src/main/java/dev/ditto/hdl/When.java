package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.Body;
import dev.ditto.hdl.Drafts.Stmt;
import dev.ditto.hdl.Drafts.WhenDraft;
import dev.ditto.hdl.check.Finding;
import java.util.ArrayList;
import java.util.List;

/** The rest of a {@code when}: what happens while its condition is false. */
public final class When {
  private final CircuitBuilder builder;
  private final Body home;
  private final Stmt first;
  private final Body otherwise;
  private final List<Guard> guards;
  private boolean ended;

  /** {@code guards} hold where all conditions before are false. */
  private When(CircuitBuilder builder, Body home, Stmt first, Body otherwise, List<Guard> guards) {
    this.builder = builder;
    this.home = home;
    this.first = first;
    this.otherwise = otherwise;
    this.guards = guards;
  }

  static When begin(Bool condition, Runnable then) {
    Op op = Op.begin();
    CircuitBuilder builder = op.builder;
    int c = op.use(condition);
    Body otherwise = new Body();
    Body body = builder.collect(List.of(Guard.of(c, true)), then);
    Stmt statement = new WhenDraft(c, body, otherwise, op.site());
    builder.statement(statement);
    List<Guard> guards = List.of(Guard.of(c, false));
    return new When(builder, builder.currentBody(), statement, otherwise, guards);
  }

  /** What happens while the conditions before are false and this one is true. */
  public When elseWhen(Bool condition, Runnable then) {
    Op op = continued();
    int c = op.use(condition);
    Body inner = new Body();
    Body body = builder.collect(and(Guard.of(c, true)), then);
    otherwise.statements.add(new WhenDraft(c, body, inner, op.site()));
    return new When(builder, home, first, inner, and(Guard.of(c, false)));
  }

  /** What happens while all conditions before are false. */
  public void otherwise(Runnable then) {
    continued();
    otherwise.statements.addAll(builder.collect(guards, then).statements);
  }

  private List<Guard> and(Guard more) {
    List<Guard> all = new ArrayList<>(guards);
    all.add(more);
    return List.copyOf(all);
  }

  /** An else must follow its when directly: statements between would run after it. */
  private Op continued() {
    Op op = Op.begin();
    List<Stmt> statements = home.statements;
    boolean direct =
        !ended
            && op.builder == builder
            && builder.currentBody() == home
            && statements.get(statements.size() - 1) == first;
    ended = true;
    if (!direct) {
      op.report(
          "when",
          "this else does not follow its when directly",
          "chain it: when(a, ...).elseWhen(b, ...).otherwise(...)",
          new Finding.Place("the when", ((WhenDraft) first).site()));
    }
    return op;
  }
}
