package dev.ditto.hdl.sim.why;

import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.sim.Hierarchy;
import dev.ditto.hdl.sim.Scope;
import dev.ditto.hdl.sim.Snapshot;
import java.math.BigInteger;
import java.util.List;

/** Finds the edge at which a register took the value it has. */
final class Loading {
  private final List<Snapshot> history;

  Loading(List<Snapshot> history) {
    this.history = history;
  }

  /** The last cycle before {@code time} whose edge did not keep the register; -1 if unknown. */
  int before(int time, int register) {
    int at = time - 1;
    while (at >= 0
        && history.get(at).cycle() == history.get(at + 1).cycle() - 1
        && !inReset(at, register)
        && keeps(at, register)) {
      at--;
    }
    return at >= 0 && history.get(at).cycle() == history.get(at + 1).cycle() - 1 ? at : -1;
  }

  /** Whether reset gives the register its value at a cycle's edge. */
  boolean inReset(int time, int register) {
    Signal.Register facts = history.get(time).hierarchy().signal(register).register();
    BigInteger reset = history.get(time).input(facts.domain().reset());
    return facts.reset() != null && reset.signum() == 0;
  }

  /** The value that a register takes outside reset; -1 if it never does. */
  static int next(Hierarchy hierarchy, int register) {
    Scope scope = hierarchy.scope(register);
    int driver = scope.drivers().drivers()[hierarchy.signal(register).id()];
    return driver < 0 ? -1 : scope.node(driver);
  }

  private boolean keeps(int time, int register) {
    Hierarchy hierarchy = history.get(time).hierarchy();
    Deciders deciders = new Deciders(history.get(time));
    int at = next(hierarchy, register);
    while (at >= 0 && hierarchy.node(hierarchy.resolve(at)) != null) {
      at = hierarchy.resolve(at);
      Expr expr = hierarchy.node(at).expr();
      if (!(expr instanceof Expr.Mux) && !(expr instanceof Expr.Select)) {
        return false;
      }
      at = deciders.of(at).get(1);
    }
    return at < 0 || hierarchy.resolve(at) == register;
  }
}
