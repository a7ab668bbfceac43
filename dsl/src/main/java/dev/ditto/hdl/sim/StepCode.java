package dev.ditto.hdl.sim;

import static org.objectweb.asm.Opcodes.GOTO;

import dev.ditto.hdl.graph.Memory;
import java.util.List;
import org.objectweb.asm.Label;

/** Writes steps. */
final class StepCode {
  private final Netlist netlist;
  private final Layout layout;
  private final Placement values;
  private final Code code;
  private final NarrowCode narrow;
  private final WideCode wide;
  private final int scratch;

  StepCode(Netlist netlist, Layout layout, Placement values, Code code, int scratch) {
    this.netlist = netlist;
    this.layout = layout;
    this.values = values;
    this.code = code;
    this.scratch = scratch;
    this.narrow = new NarrowCode(netlist, values, code);
    this.wide = new WideCode(netlist, values, narrow, code, scratch);
  }

  void write(List<Step> steps) {
    for (Step step : steps) {
      write(step);
    }
  }

  private void write(Step step) {
    if (step instanceof Step.Compute c) {
      compute(c.node());
    } else if (step instanceof Step.Choose c) {
      wide.copy(c.value(), values.slot(c.node()));
    } else if (step instanceof Step.Store s) {
      store(s.node(), layout.output(s.port()));
    } else if (step instanceof Step.Fail f) {
      fail(f);
    } else if (step instanceof Step.Next n) {
      store(n.node(), layout.next(n.signal()));
    } else if (step instanceof Step.Read r) {
      read(r);
    } else if (step instanceof Step.Write w) {
      write(w);
    } else if (step instanceof Step.Guard g) {
      guard(g);
    } else if (step instanceof Step.Call c) {
      code.method(c.method());
    }
  }

  private void guard(Step.Guard g) {
    Label no = new Label();
    if (g.yes().isEmpty()) {
      narrow.conditions().jumpIf(g.condition(), no);
      write(g.no());
      code.place(no);
      return;
    }
    narrow.conditions().jumpUnless(g.condition(), no);
    write(g.yes());
    if (g.no().isEmpty()) {
      code.place(no);
      return;
    }
    Label end = new Label();
    code.jump(GOTO, end);
    code.place(no);
    write(g.no());
    code.place(end);
  }

  private boolean isWide(int node) {
    return netlist.width(node) > 64;
  }

  private void compute(int node) {
    int slot = values.slot(node);
    if (isWide(node)) {
      wide.compute(node, slot);
      return;
    }
    narrow.compute(node);
    code.storeLocal(node);
    if (slot >= 0) {
      code.target(slot);
      code.loadLocal(node);
      code.store();
    }
  }

  private void store(int node, int slot) {
    if (isWide(node)) {
      wide.copy(node, slot);
    } else {
      code.target(slot);
      narrow.push(node);
      code.store();
    }
  }

  private void fail(Step.Fail f) {
    Label fine = new Label();
    narrow.conditions().jumpIf(f.node(), fine);
    code.target(layout.failed);
    code.constant(f.index() + 1);
    code.store();
    code.place(fine);
  }

  private void read(Step.Read r) {
    Memory shape = r.memory().shape();
    int to = layout.next(r.port().data());
    int words = Layout.wordsOf(shape);
    if (words == 1) {
      code.target(to);
      code.array(r.index());
      narrow.push(r.port().address());
      code.number(shape.depth());
      code.cells("read", "([JJI)J");
      code.store();
    } else {
      code.state();
      code.number(to);
      code.array(r.index());
      narrow.push(r.port().address());
      code.number(words);
      code.number(shape.depth());
      code.cells("read", "([JI[JJII)V");
    }
  }

  private void write(Step.Write w) {
    Memory shape = w.memory().shape();
    boolean masked = w.port().mask() >= 0 && shape.lanes() > 1;
    Label end = new Label();
    if (w.port().mask() >= 0 && !masked) {
      narrow.conditions().jumpUnless(w.port().mask(), end);
    }
    int mask = masked ? mask(w.port().mask()) : -1;
    code.array(w.index());
    narrow.push(w.port().address());
    if (shape.width() <= 64) {
      narrow.push(w.port().data());
      if (masked) {
        narrow.push(w.port().mask());
        code.number(shape.laneWidth());
      }
      code.number(shape.depth());
      code.cells("write", masked ? "([JJJJII)V" : "([JJJI)V");
    } else {
      code.state();
      code.number(values.slot(w.port().data()));
      if (masked) {
        code.number(mask);
        code.number(shape.laneWidth());
        code.number(shape.width());
      } else {
        code.number(Layout.wordsOf(shape));
      }
      code.number(shape.depth());
      code.cells("write", masked ? "([JJ[JIIIII)V" : "([JJ[JIII)V");
    }
    code.place(end);
  }

  /** Where a mask lies in the state array; a narrow one is put there. */
  private int mask(int node) {
    if (isWide(node)) {
      return values.slot(node);
    }
    code.target(scratch);
    narrow.push(node);
    code.store();
    return scratch;
  }
}
