package dev.ditto.program.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Sync;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SemaphoreCheckTest {
  private static Command load(Sync sync) {
    return new Command.Load(sync, 0, Space.X, 0, 1, 16, 0);
  }

  private static Command encode(Sync sync) {
    return new Command.Encode(sync, false, false, 0, 0, 0, 1, 1, 16);
  }

  @Test
  void theHighestCountIsThatOfAProducerFarAhead() {
    List<Command> program = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      program.add(load(Sync.NONE.signalTo(3)));
      program.add(encode(Sync.NONE.waitFor(3)));
    }
    assertEquals(200, SemaphoreCheck.prove(program)[3]);
    program.addAll(program);
    assertEquals(
        "semaphore 3 may reach 400, it counts to 255",
        assertThrows(IllegalStateException.class, () -> SemaphoreCheck.prove(program))
            .getMessage());
  }

  @Test
  void aReturnPathBoundsTheCount() {
    List<Command> program = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      Sync load = i < 2 ? Sync.NONE : Sync.NONE.waitFor(1);
      Sync encode = i < 398 ? Sync.NONE.signalTo(1) : Sync.NONE;
      program.add(load(load.signalTo(0)));
      program.add(encode(encode.waitFor(0)));
    }
    assertEquals(2, SemaphoreCheck.prove(program)[0]);
    assertEquals(2, SemaphoreCheck.prove(program)[1]);
  }

  @Test
  void whatCannotGoOnIsFound() {
    refused(
        "command 0 (ENCODE) waits for semaphore 0, which no earlier command signals",
        encode(Sync.NONE.waitFor(0)),
        load(Sync.NONE.signalTo(0)));
    refused("semaphore 2 ends at 1", load(Sync.NONE.signalTo(2)));
    refused(
        "semaphore 5 is taken by ENCODE and, in command 3, by LOAD",
        load(Sync.NONE.signalTo(5)),
        load(Sync.NONE.signalTo(5)),
        encode(Sync.NONE.waitFor(5)),
        load(Sync.NONE.waitFor(5)));
    refused(
        "command 1 (FINISH) waits, but belongs to no engine",
        load(Sync.NONE.signalTo(5)),
        new Command.Finish(Sync.NONE.waitFor(5)));
  }

  private static void refused(String message, Command... program) {
    List<Command> commands = new ArrayList<>();
    Collections.addAll(commands, program);
    assertEquals(
        message,
        assertThrows(IllegalStateException.class, () -> SemaphoreCheck.prove(commands))
            .getMessage());
  }
}
