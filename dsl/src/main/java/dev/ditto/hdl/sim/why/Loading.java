package dev.ditto.hdl.sim.why;

import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.sim.Hierarchy;
import dev.ditto.hdl.sim.Scope;
import dev.ditto.hdl.sim.Snapshot;
import java.math.BigInteger;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds the edge at which a register took the value it has. */
final class Loading {
  private final List<Snapshot> history;

  Loading(List<Snapshot> history) {
    this.history = history;
  }

  /** The last cycle before {@code time} whose edge did not keep the register; -1 if unknown. */
  int before(int time, int register) {
    return last(time, domain(register), at -> inReset(at, register) || !keeps(at, register));
  }

  /** The last cycle before {@code time} whose edge began a read of a memory; -1 if unknown. */
  int reading(int time, Scope scope, Memory memory, Memory.ReadPort port) {
    return last(
        time,
        scope.domain(memory.domain()),
        at -> history.get(at).value(scope.node(port.enable())).signum() != 0);
  }

  /** The last cycle before a time at whose end a clock rises and something holds. */
  private int last(int time, ClockDomain domain, IntPredicate holds) {
    int at = time - 1;
    while (at >= 0 && history.get(at).cycle() == history.get(at + 1).cycle() - 1) {
      if (history.get(at).rises(domain.clock()) && holds.test(at)) {
        return at;
      }
      at--;
    }
    return -1;
  }

  /** Whether reset gives the register its value at a cycle's edge. */
  boolean inReset(int time, int register) {
    BigInteger reset = history.get(time).input(domain(register).reset());
    return hierarchy().signal(register).register().reset() != null && reset.signum() == 0;
  }

  /** The top's domain that a register belongs to. */
  private ClockDomain domain(int register) {
    return hierarchy().scope(register).domain(hierarchy().signal(register).register().domain());
  }

  private Hierarchy hierarchy() {
    return history.get(0).hierarchy();
  }

  /** The value that a register takes outside reset; -1 if it never does. */
  static int next(Hierarchy hierarchy, int register) {
    Scope scope = hierarchy.scope(register);
    int driver = scope.drivers().drivers()[hierarchy.signal(register).id()];
    return driver < 0 ? -1 : scope.node(driver);
  }

  private boolean keeps(int time, int register) {
    Hierarchy hierarchy = hierarchy();
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
