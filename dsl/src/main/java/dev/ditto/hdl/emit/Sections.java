package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.UnaryOp;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Statement;
import dev.ditto.hdl.graph.Statement.Assign;
import dev.ditto.hdl.graph.Statement.Branch;
import dev.ditto.hdl.graph.Statement.Switch;
import dev.ditto.hdl.graph.Statement.When;
import java.util.List;
import java.util.Map;

/** Writes sections with the control flow that the user wrote. */
final class Sections {
  private final Circuit circuit;
  private final Values values;
  private final Map<String, Symbol> clocks;
  private final Lines lines;
  private String arrow;

  Sections(Circuit circuit, Values values, Map<String, Symbol> clocks, Lines lines) {
    this.circuit = circuit;
    this.values = values;
    this.clocks = clocks;
    this.lines = lines;
  }

  void write(Section section) {
    switch (section.kind()) {
      case ASSIGN -> {
        Assign a = (Assign) section.body().get(0);
        lines.add("assign " + target(a) + " = " + values.text(a.node()).use() + ";", a.site());
      }
      case COMBINATIONAL -> {
        arrow = " = ";
        always("*");
        list(section.body());
        end();
      }
      case CLOCKED -> {
        arrow = " <= ";
        always("(posedge " + clock(section.domain().clock()) + ")");
        list(section.body());
        end();
      }
      case RESET -> reset(section);
    }
  }

  private String clock(String name) {
    clocks.get(name).useAll();
    return name;
  }

  private void always(String event) {
    lines.add("always @" + event + " begin");
    lines.indent();
  }

  private void end() {
    lines.outdent();
    lines.add("end");
  }

  private void reset(Section section) {
    arrow = " <= ";
    always("(posedge " + clock(section.domain().clock()) + ")");
    lines.add("if (!" + clock(section.domain().reset()) + ") begin");
    lines.indent();
    for (int id : section.signals()) {
      Signal signal = circuit.signals().get(id);
      String value = Literal.of(signal.register().reset(), signal.width());
      lines.add(signal.name() + " <= " + value + ";", signal.site());
    }
    otherwise(section.body());
    end();
  }

  private void list(List<Statement> statements) {
    for (Statement statement : statements) {
      if (statement instanceof Assign a) {
        lines.add(target(a) + arrow + values.text(a.node()).use() + ";", a.site());
      } else if (statement instanceof When w) {
        when(w, "");
      } else {
        branches((Switch) statement);
      }
    }
  }

  private String target(Assign assign) {
    return circuit.signals().get(assign.signal()).name();
  }

  private void when(When when, String prefix) {
    boolean negated = when.then().isEmpty();
    String condition = negated ? complement(when.condition()) : text(when.condition());
    lines.add(prefix + "if (" + condition + ") begin", when.site());
    lines.indent();
    list(negated ? when.otherwise() : when.then());
    otherwise(negated ? List.of() : when.otherwise());
  }

  /** Closes an {@code if} whose lines are indented, with an {@code else} unless it is empty. */
  private void otherwise(List<Statement> statements) {
    if (statements.size() == 1 && statements.get(0) instanceof When w) {
      lines.outdent();
      when(w, "end else ");
      return;
    }
    if (!statements.isEmpty()) {
      lines.outdent();
      lines.add("end else begin");
      lines.indent();
      list(statements);
    }
    end();
  }

  private String text(int node) {
    return values.text(node).use();
  }

  private String complement(int condition) {
    boolean inverted =
        circuit.nodes().get(condition).expr() instanceof Expr.Unary u && u.op() == UnaryOp.NOT;
    if (inverted && values.definition(condition) == null) {
      return text(((Expr.Unary) circuit.nodes().get(condition).expr()).a());
    }
    return "!" + values.text(condition).in(Text.Level.COMPLEMENT, false);
  }

  private void branches(Switch statement) {
    int width = circuit.nodes().get(statement.subject()).width();
    List<Branch> branches = statement.branches();
    boolean complete = width < 31 && branches.size() == 1 << width;
    boolean lastIsDefault = complete && statement.other().isEmpty();
    lines.add("case (" + text(statement.subject()) + ")", statement.site());
    lines.indent();
    for (int i = 0; i < branches.size(); i++) {
      Branch branch = branches.get(i);
      if (lastIsDefault && i == branches.size() - 1) {
        break;
      }
      branch(Literal.of(branch.key(), width), branch.label(), branch.body());
    }
    if (lastIsDefault) {
      Branch last = branches.get(branches.size() - 1);
      String key = Literal.of(last.key(), width);
      branch("default", last.label() == null ? key : last.label(), last.body());
    } else {
      branch("default", circuit.lastState(statement), statement.other());
    }
    lines.outdent();
    lines.add("endcase");
  }

  private void branch(String key, String label, List<Statement> body) {
    String comment = label == null ? "" : label;
    if (body.isEmpty()) {
      lines.addCommented(key + ": ;", comment);
      return;
    }
    if (label == null && body.size() == 1 && body.get(0) instanceof Assign a) {
      lines.add(key + ": " + target(a) + arrow + text(a.node()) + ";", a.site());
      return;
    }
    lines.addCommented(key + ": begin", comment);
    lines.indent();
    list(body);
    end();
  }
}
