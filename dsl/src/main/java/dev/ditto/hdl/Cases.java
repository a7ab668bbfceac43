package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.Body;
import dev.ditto.hdl.Drafts.BranchDraft;
import dev.ditto.hdl.Drafts.SwitchDraft;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Statements chosen by a number; made with {@link Hdl#cases}. */
public final class Cases {
  private final CircuitBuilder builder;
  private final Value<?> subject;
  private final int node;
  private final List<BranchDraft> branches = new ArrayList<>();
  private final Body other = new Body();

  Cases(Op op, Value<?> subject) {
    this.builder = op.builder;
    this.subject = subject;
    this.node = op.use(subject);
    builder.statement(new SwitchDraft(node, branches, other, op.site()));
  }

  /** What happens while the subject equals {@code key}. */
  public Cases on(long key, Runnable body) {
    return branch(key, null, body);
  }

  /** What happens while the subject equals none of the keys. */
  public void other(Runnable body) {
    Guard none = new Guard(node, branches.stream().map(BranchDraft::key).toList(), false);
    other.statements.addAll(builder.collect(List.of(none), body).statements);
  }

  Cases branch(long key, String label, Runnable body) {
    Op op = Op.begin();
    BigInteger pattern =
        Keys.checked(op, subject, key, branches.stream().map(BranchDraft::key).toList());
    if (pattern != null) {
      Guard equal = new Guard(node, List.of(pattern), true);
      branches.add(new BranchDraft(pattern, label, builder.collect(List.of(equal), body)));
    }
    return this;
  }
}
