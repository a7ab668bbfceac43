package dev.ditto.interpreter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Flow;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Sync;
import dev.ditto.program.Program;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A layer that loads another word in each mode, step by step. */
class RandomModesTest {
  private static final Parameters P = Configuration.preset("tiny").parameters();
  private static final long WORD = P.columns();
  private static final long RESULTS = 0x1000;
  private static final int STEPS = 12;

  private static Command load(FlowMode mode, int waits, int signals) {
    Sync sync = new Sync(waits, signals, Flow.when(9, mode));
    return new Command.Load(sync, WORD * mode.ordinal(), Space.CODE, 0, 1, WORD, 0);
  }

  /** For each step the number of the mode whose word was stored. */
  private static List<Integer> run(List<FlowMode> offered, long seed) {
    List<Command> program = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      program.add(new Command.Step(Sync.NONE, step == 0));
      for (int i = 0; i < offered.size(); i++) {
        // The last signals, whether it is executed or not.
        program.add(load(offered.get(i), 0, i == offered.size() - 1 ? 1 : 0));
      }
      long result = RESULTS + step * WORD;
      program.add(new Command.Store(Sync.NONE.waitFor(0), result, Space.CODE, 0, 1, WORD, 0));
    }
    program.add(new Command.Finish(Sync.NONE));
    CommandInterpreter machine = new CommandInterpreter(P, seed);
    machine.map(0, 0x2000);
    for (FlowMode mode : FlowMode.values()) {
      byte[] word = new byte[(int) WORD];
      word[0] = (byte) mode.ordinal();
      machine.write(WORD * mode.ordinal(), word);
    }
    machine.run(new Program(program, List.of(), List.of(), 0, 0, 0));
    List<Integer> stored = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      stored.add((int) machine.read(RESULTS + step * WORD, 1)[0]);
    }
    return stored;
  }

  @Test
  void everyModeThatIsOfferedComesUp() {
    Set<Integer> seen = new TreeSet<>();
    for (long seed = 0; seed < 20; seed++) {
      List<Integer> modes = run(List.of(FlowMode.values()), seed);
      assertEquals(FlowMode.FULL.ordinal(), modes.get(0), "the first step");
      seen.addAll(modes);
    }
    assertEquals(Set.of(0, 1, 2), seen);
  }

  @Test
  void aModeWithoutCommandsDoesNot() {
    for (long seed = 0; seed < 20; seed++) {
      List<Integer> modes = run(List.of(FlowMode.FULL, FlowMode.TEMPORAL), seed);
      assertTrue(modes.stream().allMatch(mode -> mode < 2), modes + "");
      assertEquals(Collections.nCopies(STEPS, 0), run(List.of(FlowMode.FULL), seed));
    }
  }
}
