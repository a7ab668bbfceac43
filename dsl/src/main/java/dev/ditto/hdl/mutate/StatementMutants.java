package dev.ditto.hdl.mutate;

import static dev.ditto.hdl.mutate.Draft.CONDITION;
import static dev.ditto.hdl.mutate.Draft.CONNECTION;
import static dev.ditto.hdl.mutate.Draft.CONSTANT;

import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Site;
import dev.ditto.hdl.graph.Statement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Mistakes in statements. */
final class StatementMutants {
  private final Draft draft;
  private final Words words;
  private final Signals signals;

  StatementMutants(Draft draft, Signals signals) {
    this.draft = draft;
    this.signals = signals;
    words = draft.words();
  }

  void list() {
    list(draft.circuit().body(), body -> body);
  }

  /**
   * @param around makes the whole body out of what stands in place of {@code list}
   */
  private void list(List<Statement> list, UnaryOperator<List<Statement>> around) {
    for (int i = 0; i < list.size(); i++) {
      int at = i;
      UnaryOperator<List<Statement>> instead =
          statements -> {
            List<Statement> whole = new ArrayList<>(list.subList(0, at));
            whole.addAll(statements);
            whole.addAll(list.subList(at + 1, list.size()));
            return around.apply(whole);
          };
      Statement statement = list.get(i);
      if (statement instanceof Statement.Assign a) {
        assign(a, instead);
      } else if (statement instanceof Statement.When w) {
        when(w, instead);
      } else if (statement instanceof Statement.Switch s) {
        branches(s, instead);
      }
    }
  }

  private void assign(Statement.Assign a, UnaryOperator<List<Statement>> instead) {
    String target = words.signal(a.signal()) + " := ";
    String before = target + words.use(a.node());
    draft.body(
        CONNECTION + " removed", before, "nothing", a.site(), List.of(), instead.apply(List.of()));
    Node node = draft.circuit().nodes().get(a.node());
    if (node.expr() instanceof Expr.Read r) {
      int made = draft.circuit().nodes().size();
      signals
          .like(r.signal(), a.signal())
          .ifPresent(
              other ->
                  draft.body(
                      CONNECTION,
                      before,
                      target + words.signal(other),
                      a.site(),
                      List.of(Draft.made(new Expr.Read(other), node.width(), a.site())),
                      instead.apply(List.of(new Statement.Assign(a.signal(), made, a.site())))));
    }
  }

  private void when(Statement.When w, UnaryOperator<List<Statement>> instead) {
    String before = "when " + words.use(w.condition());
    Statement negated = new Statement.When(w.condition(), w.otherwise(), w.then(), w.site());
    conditions(before, w.site(), " negated", "when not", instead.apply(List.of(negated)));
    conditions(before, w.site(), " stuck at 1", "always", instead.apply(w.then()));
    if (!w.otherwise().isEmpty() || w.then().size() > 1) {
      conditions(before, w.site(), " stuck at 0", "never", instead.apply(w.otherwise()));
    }
    list(
        w.then(),
        then ->
            instead.apply(
                List.of(new Statement.When(w.condition(), then, w.otherwise(), w.site()))));
    list(
        w.otherwise(),
        other ->
            instead.apply(List.of(new Statement.When(w.condition(), w.then(), other, w.site()))));
  }

  private void conditions(
      String before, Site site, String how, String after, List<Statement> body) {
    draft.body(CONDITION + how, before, after, site, List.of(), body);
  }

  private void branches(Statement.Switch s, UnaryOperator<List<Statement>> instead) {
    int width = draft.circuit().nodes().get(s.subject()).width();
    List<BigInteger> keys = s.branches().stream().map(Statement.Branch::key).toList();
    for (int i = 0; i < s.branches().size(); i++) {
      int at = i;
      Statement.Branch branch = s.branches().get(i);
      String before = words.use(s.subject()) + " is " + branch.key();
      List<Statement.Branch> without = new ArrayList<>(s.branches());
      without.remove(i);
      draft.body(
          CONNECTION + " removed",
          before,
          "no branch",
          s.site(),
          List.of(),
          instead.apply(List.of(new Statement.Switch(s.subject(), without, s.other(), s.site()))));
      for (BigInteger key : Draft.neighbours(branch.key(), width)) {
        if (!keys.contains(key)) {
          draft.body(
              CONSTANT,
              before,
              words.use(s.subject()) + " is " + key,
              s.site(),
              List.of(),
              instead.apply(
                  List.of(with(s, i, new Statement.Branch(key, branch.label(), branch.body())))));
        }
      }
      list(
          branch.body(),
          body ->
              instead.apply(
                  List.of(with(s, at, new Statement.Branch(branch.key(), branch.label(), body)))));
    }
    list(
        s.other(),
        other ->
            instead.apply(
                List.of(new Statement.Switch(s.subject(), s.branches(), other, s.site()))));
  }

  private static Statement with(Statement.Switch s, int i, Statement.Branch branch) {
    List<Statement.Branch> branches = new ArrayList<>(s.branches());
    branches.set(i, branch);
    return new Statement.Switch(s.subject(), branches, s.other(), s.site());
  }
}
