package dev.ditto.program;

import dev.ditto.accel.isa.Command;
import java.util.ArrayList;
import java.util.List;

/** Commands written down in an order that would be right if they were executed one by one. */
final class Plan {
  private final CostModel cost;
  private final List<Planned> commands = new ArrayList<>();

  Plan(CostModel cost) {
    this.cost = cost;
  }

  void add(Tile tile, Command command, List<Access> accesses) {
    commands.add(new Planned(command, accesses, cost.cycles(command), tile));
  }

  List<Planned> commands() {
    return commands;
  }
}
