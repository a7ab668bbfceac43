package dev.ditto.accel.rtl.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.isa.Flow;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.accel.isa.Opcode;
import dev.ditto.accel.rtl.Bench;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random commands, of which each goes through its phases, while everybody else takes his time. */
class CommandSequencerTest {
  private static final int LAYERS = 8;

  private record Job(Opcode opcode, Flow flow, boolean first, boolean wrong) {
    /** What is to happen, in order, when the layer is in that mode. */
    List<String> events(FlowMode mode) {
      List<String> events = new ArrayList<>(List.of("looks"));
      boolean executed = flow.executes(mode);
      if (wrong) {
        events.add("refused");
      } else if (opcode.engine().isPresent()) {
        events.add(executed ? "queued" : "queued to be skipped");
      } else {
        events.add("starts");
        if (executed && opcode == Opcode.STEP) {
          events.add(first ? "first step" : "step");
        }
        events.add(executed && opcode == Opcode.FINISH ? "finishes" : "signals");
      }
      return events;
    }
  }

  /** The sequencer among units that answer after a while. */
  private static final class Machine implements AutoCloseable {
    final Bench bench = Bench.of(CommandSequencer::new);
    final Random random = new Random(1);
    final FlowMode[] modes = new FlowMode[LAYERS];
    final List<String> events = new ArrayList<>();
    boolean looked;
    boolean drained;

    Machine() {
      drawModes();
    }

    private void drawModes() {
      for (int layer = 0; layer < LAYERS; layer++) {
        modes[layer] = FlowMode.values()[random.nextInt(3)];
      }
    }

    private boolean chance(String port) {
      boolean value = random.nextInt(3) == 0;
      bench.set(port, value ? 1 : 0);
      return value;
    }

    /** One cycle with a command present; whether that is over with. */
    boolean cycle(Job job) {
      bench.set("valid", 1);
      bench.set("opcode", job.opcode.code());
      bench.set("layer", job.flow.layer());
      bench.set("modes", job.flow.modes());
      bench.set("first", job.first ? 1 : 0);
      // The mode is told in the cycle after the look, and is noise in all others.
      bench.set("mode", looked ? modes[job.flow.layer()].ordinal() : random.nextInt(3));
      for (String port : List.of("queued", "granted", "signalled")) {
        bench.set(port, 0);
      }
      chance("flow_ready");
      boolean idle = chance("idle");
      boolean stepReady = chance("step_ready");
      bench.settle();
      bench.set("wrong", bench.is("checks") && job.wrong ? 1 : 0);
      boolean over = false;
      looked = bench.is("flow_valid");
      if (looked) {
        events.add("looks");
        assertEquals(job.flow.layer(), (int) bench.get("flow_layer"));
        assertEquals(job.flow.modes(), (int) bench.get("flow_modes"));
      } else if (bench.is("checks") && job.wrong) {
        events.add("refused");
        over = true;
      } else if (bench.is("hands_over") && chance("queued")) {
        events.add(bench.is("skips") ? "queued to be skipped" : "queued");
        over = true;
      } else if (bench.is("wants") && chance("granted")) {
        events.add("starts");
        drained = false;
      } else if (bench.is("step_valid") && stepReady) {
        events.add(bench.is("step_data") ? "first step" : "step");
        assertTrue(drained, "a step waits until all is idle");
      } else if (bench.is("gives") && chance("signalled")) {
        bench.settle();
        events.add(bench.is("finished") ? "finishes" : "signals");
        assertTrue(drained || !bench.is("finished"), "a FINISH waits until all is idle");
        over = true;
      }
      if (!over) {
        assertFalse(bench.is("finished"));
      }
      drained |= idle && !bench.is("wants");
      bench.step();
      return over;
    }

    void without() {
      bench.set("valid", 0);
      bench.settle();
      assertFalse(bench.is("flow_valid") || bench.is("hands_over") || bench.is("wants"));
      bench.step();
    }

    @Override
    public void close() {
      bench.close();
    }
  }

  @Test
  void everyCommandGoesThroughItsPhases() {
    int skipped = 0;
    try (Machine machine = new Machine()) {
      for (int i = 0; i < 3000; i++) {
        Job job = job(machine.random);
        FlowMode mode = machine.modes[job.flow.layer()];
        machine.events.clear();
        for (int cycle = 0; !machine.cycle(job); cycle++) {
          assertTrue(cycle < 500, () -> job + " stays");
        }
        assertEquals(job.events(mode), machine.events, job + " in " + mode);
        skipped += job.flow.executes(mode) ? 0 : 1;
        if (machine.random.nextBoolean()) {
          machine.without();
        }
        if (i % 10 == 0) {
          machine.drawModes();
        }
      }
    }
    assertTrue(skipped > 500, skipped + " were skipped");
  }

  @Test
  void restForgetsTheCommand() {
    try (Machine machine = new Machine()) {
      for (int i = 0; i < 300; i++) {
        Job job = job(machine.random);
        boolean over = false;
        for (int cycle = machine.random.nextInt(20); cycle >= 0 && !over; cycle--) {
          over = machine.cycle(job);
        }
        machine.bench.set("resting", 1);
        machine.bench.step();
        machine.bench.set("resting", 0);
        machine.looked = false;
        machine.without();
      }
    }
  }

  private static Job job(Random random) {
    Opcode[] opcodes = Opcode.values();
    Opcode own = List.of(Opcode.NOP, Opcode.FINISH, Opcode.STEP).get(random.nextInt(3));
    return new Job(
        random.nextBoolean() ? own : opcodes[random.nextInt(opcodes.length)],
        new Flow(random.nextInt(LAYERS), random.nextInt(8)),
        random.nextBoolean(),
        random.nextInt(10) == 0);
  }
}
