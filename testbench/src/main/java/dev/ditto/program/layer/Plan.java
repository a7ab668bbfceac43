package dev.ditto.program.layer;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.program.order.Access;
import dev.ditto.program.order.Planned;
import dev.ditto.program.order.Tile;
import java.util.ArrayList;
import java.util.List;

/** Commands written down in an order that would be right if they were executed one by one. */
public final class Plan {
  private final Workspace work;
  private CostModel cost;
  private String part = "";
  private final List<Planned> commands = new ArrayList<>();

  /**
   * An empty plan.
   *
   * @param work what its layers work in
   */
  public Plan(CostModel cost, Workspace work) {
    this.cost = cost;
    this.work = work;
  }

  /** What its layers work in. */
  Workspace work() {
    return work;
  }

  /** What the commands that follow are expected to cost. */
  public void cost(CostModel cost) {
    this.cost = cost;
  }

  /** To which operation of the network the commands that follow belong. */
  public void part(String name) {
    part = name;
  }

  /** The operation to which they belong. */
  public String part() {
    return part;
  }

  /** A command, and everything that it reads and writes. */
  public void add(Tile tile, Command command, List<Access> accesses) {
    // Where the flow unit decides, differences are what is hoped for.
    int modes = command.sync().flow().modes();
    boolean skipped = modes == 1 << FlowMode.FULL.ordinal();
    commands.add(new Planned(command, accesses, skipped ? 1 : cost.cycles(command), tile, part));
  }

  /** All commands so far. */
  public List<Planned> commands() {
    return commands;
  }
}
