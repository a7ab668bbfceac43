package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.InstanceDraft;
import dev.ditto.hdl.check.Finding;

/**
 * A clock with its reset. Every block has one, {@link Hdl#mainClock()}, that its registers,
 * memories, children and ports belong to unless they are made inside {@link Hdl#in(Clock,
 * Runnable)}; {@link Hdl#clock()} makes more. The ports of a clock that the variable {@code bus}
 * holds are {@code bus_aclk} and {@code bus_aresetn}: rising edge, synchronous reset, active low.
 */
public final class Clock {
  /** Of inputs that change at any moment. */
  static final Clock NONE = new Clock(null, null, null);

  final CircuitBuilder owner;
  final Naming naming;
  final CallSite madeAt;

  /** The naming of a block's main clock is null. */
  Clock(CircuitBuilder owner, Naming naming, CallSite madeAt) {
    this.owner = owner;
    this.naming = naming;
    this.madeAt = madeAt;
  }

  static Clock make(Op op) {
    Clock clock = new Clock(op.builder, op.naming("clock"), op.call());
    op.builder.clocks.add(clock);
    return clock;
  }

  /** Names the clock where Java's variable shall not; its ports are {@code NAME_aclk} and so on. */
  public Clock named(String name, int... indices) {
    naming.force(NameTree.indexed(name, indices));
    return this;
  }

  /** Connects this clock of a child with one of the block around it. */
  public void set(Clock clock) {
    Op op = Op.begin();
    InstanceDraft child = op.builder.instanceOf(owner);
    if (child == null) {
      op.report(
          "target",
          "clock '" + name() + "' is no clock of a child of this block",
          "connect it where its block is added",
          new Finding.Place("made", madeAt.site()));
    } else if (clock.checkOwned(op) && child.clocks().putIfAbsent(this, clock) != null) {
      op.report(
          "driven twice",
          "clock '" + name() + "' of child '" + child.naming().base() + "' is connected twice",
          "delete one of them",
          new Finding.Place("the child is added", child.site()));
    }
  }

  /** Whether the block under construction may use this clock; reports it when not. */
  boolean checkOwned(Op op) {
    if (owner == op.builder) {
      return true;
    }
    op.report(
        "scope",
        "clock '" + name() + "' belongs to block " + (owner == null ? "-" : owner.title()),
        "give this block a clock of its own with clock(), and connect it where the block is added:"
            + " child.bus.set(bus)",
        new Finding.Place("made", owner == null ? op.site() : madeAt.site()));
    return false;
  }

  String name() {
    if (naming == null) {
      return "mainClock()";
    }
    return naming.base() == null ? naming.fallback : naming.base();
  }
}
