package dev.ditto.program.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Compute;
import dev.ditto.accel.isa.Engine;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Sync;
import dev.ditto.accel.isa.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Who must come after whom does not depend on the order in which the commands stand. */
class PrecedenceTest {
  private static final int WORDS = 6;

  private static final List<Command> COMMANDS =
      List.of(
          new Command.Load(Sync.NONE, 0, Space.X, 0, 1, 64, 0),
          new Command.Store(Sync.NONE, 0, Space.CODE, 0, 1, 64, 0),
          Vector.builder().fromVector(true).rows(1).toCode(true).build(),
          Compute.builder().build());

  private static Planned random(Random random) {
    Command command = COMMANDS.get(random.nextInt(COMMANDS.size()));
    boolean adds = command.opcode().engine().orElseThrow() == Engine.COMPUTE;
    List<Access> accesses = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      Access.Kind kind = Access.Kind.values()[random.nextInt(adds ? 3 : 2)];
      int from = random.nextInt(WORDS);
      accesses.add(new Access(Place.Y, from, from + 1 + random.nextInt(WORDS - from), kind));
    }
    return new Planned(command, accesses, 1 + random.nextInt(100), null, "");
  }

  @Property(tries = 200)
  void anotherOrderIsFoundAfreshFromItsAccesses(
      @ForAll @IntRange(min = 1, max = 40) int size, @ForAll Random random) {
    List<Planned> plan = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      plan.add(random(random));
    }
    Precedence moved = TransferSchedule.of(Precedence.of(plan));
    assertEquals(Usage.predecessors(moved.plan()), moved.predecessors());
  }
}
