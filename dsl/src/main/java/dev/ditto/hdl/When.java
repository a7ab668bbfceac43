package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.Body;
import dev.ditto.hdl.Drafts.Stmt;
import dev.ditto.hdl.Drafts.WhenDraft;
import dev.ditto.hdl.check.Finding;
import java.util.List;

/** The rest of a {@code when}: what happens while its condition is false. */
public final class When {
  private final CircuitBuilder builder;
  private final Body home;
  private final Stmt first;
  private final Body otherwise;
  private boolean ended;

  private When(CircuitBuilder builder, Body home, Stmt first, Body otherwise) {
    this.builder = builder;
    this.home = home;
    this.first = first;
    this.otherwise = otherwise;
  }

  static When begin(Bool condition, Runnable then) {
    Op op = Op.begin();
    CircuitBuilder builder = op.builder;
    int c = op.use(condition);
    Body otherwise = new Body();
    Body body = builder.collect(then);
    Stmt statement = new WhenDraft(c, body, otherwise, op.site());
    builder.statement(statement);
    return new When(builder, builder.currentBody(), statement, otherwise);
  }

  /** What happens while the conditions before are false and this one is true. */
  public When elseWhen(Bool condition, Runnable then) {
    Op op = continued();
    int c = op.use(condition);
    Body inner = new Body();
    otherwise.statements.add(new WhenDraft(c, builder.collect(then), inner, op.site()));
    return new When(builder, home, first, inner);
  }

  /** What happens while all conditions before are false. */
  public void otherwise(Runnable then) {
    continued();
    otherwise.statements.addAll(builder.collect(then).statements);
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
