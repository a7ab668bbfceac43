package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.Body;
import dev.ditto.hdl.Drafts.BranchDraft;
import dev.ditto.hdl.Drafts.Stmt;
import dev.ditto.hdl.Drafts.SwitchDraft;
import dev.ditto.hdl.check.Finding;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements chosen by a number; made with {@link Hdl#cases}. The branches follow at once, where
 * the cases stand: other statements in between, or a {@code when} around a branch alone, would
 * suggest an order or a condition that the hardware does not have.
 */
public final class Cases {
  private final CircuitBuilder builder;
  private final Value<?> subject;
  private final int node;
  private final List<BranchDraft> branches = new ArrayList<>();
  private final Body other = new Body();
  private final Body home;
  private final SwitchDraft statement;
  private boolean ended;

  Cases(Op op, Value<?> subject) {
    this.builder = op.builder;
    this.subject = subject;
    this.node = op.use(subject);
    this.home = builder.currentBody();
    this.statement = new SwitchDraft(node, branches, other, op.site());
    builder.statement(statement);
  }

  /** What happens while the subject equals {@code key}. */
  public Cases on(long key, Runnable body) {
    return branch(key, null, body);
  }

  /** What happens while the subject equals none of the keys. */
  public void other(Runnable body) {
    checkFollows(Op.begin());
    ended = true;
    Guard none = new Guard(node, branches.stream().map(BranchDraft::key).toList(), false);
    other.statements.addAll(builder.collect(List.of(none), body).statements);
  }

  Cases branch(long key, String label, Runnable body) {
    Op op = Op.begin();
    checkFollows(op);
    BigInteger pattern =
        Keys.checked(op, subject, key, branches.stream().map(BranchDraft::key).toList());
    if (pattern != null) {
      Guard equal = new Guard(node, List.of(pattern), true);
      branches.add(new BranchDraft(pattern, label, builder.collect(List.of(equal), body)));
    }
    return this;
  }

  private void checkFollows(Op op) {
    List<Stmt> statements = home.statements;
    boolean direct =
        !ended
            && op.builder == builder
            && builder.currentBody() == home
            && statements.get(statements.size() - 1) == statement;
    if (!direct) {
      op.report(
          "when",
          "this branch does not follow its cases directly",
          "chain it: cases(x).on(0, ...).on(1, ...).other(...)",
          new Finding.Place("the cases", statement.site()));
    }
  }
}
