package dev.ditto.hdl.guide;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StreamTest {
  // [stream]
  record Sample(SInt left, SInt right) {}

  static final class Mixer extends Block {
    final Stream<Sample> in = takes(struct(Sample.class, sint(16), sint(16)));
    final Stream<SInt> out = gives(sint(17));
    final UInt items = output(uint(16));

    Mixer() {
      var sum = in.map(s -> s.left().plus(s.right())).stage(); // a register for data and valid
      out.from(sum.fifo(4)); // a queue of four

      var count = reg(uint(16)).init(0);
      when(out.fires(), () -> count.next(count.wrapPlus(1)));
      items.set(count);
    }
  }

  // [/stream]

  @Test
  void samplesAreAddedInOrder() {
    LintAssertions.assertClean(elaborate(Mixer::new));
    Random random = new Random(1);
    try (Simulation run = JavaSimulation.of(elaborate(Mixer::new))) {
      run.set("aresetn", 1);
      List<Integer> expected = new ArrayList<>();
      List<Integer> came = new ArrayList<>();
      boolean offered = false;
      int left = 0;
      int right = 0;
      while (came.size() < 100) {
        if (!offered) {
          offered = random.nextBoolean();
          left = (short) random.nextInt();
          right = (short) random.nextInt();
        }
        run.set("in_valid", offered ? 1 : 0);
        run.set("in_left", left & 0xffff);
        run.set("in_right", right & 0xffff);
        run.set("out_ready", random.nextInt(2));
        run.eval();
        if (offered && run.get("in_ready") == 1) {
          expected.add(left + right);
          offered = false;
        }
        if (run.get("out_valid") == 1 && run.get("out_ready") == 1) {
          came.add((int) run.get("out_data") << 15 >> 15);
        }
        run.step();
      }
      assertEquals(expected.subList(0, 100), came);
    }
  }

  // [generic]
  /** Gives every item `times` times. */
  static final class Repeat<T> extends Block {
    record Params<T>(Type<T> type, int times) {}

    final Stream<T> in;
    final Stream<T> out;

    Repeat(Params<T> p) {
      super(p);
      in = takes(p.type());
      out = gives(p.type());
      var round = reg(uintFor(p.times() - 1)).init(0);
      var last = round.eq(p.times() - 1);
      out.offer(in.valid(), in.data());
      in.ready(out.ready().and(last));
      when(out.fires(), () -> round.next(last.pick(lit(0, round.width()), round.wrapPlus(1))));
    }
  }

  static final class Twice extends Block {
    final Stream<Sample> in = takes(struct(Sample.class, sint(4), sint(4)));
    final Stream<Sample> out = gives(in.type());

    Twice() {
      var repeat = add(new Repeat<>(new Repeat.Params<>(in.type(), 2))); // instance `repeat`
      repeat.in.from(in);
      out.from(repeat.out.skid());
    }
  }

  // [/generic]

  @Test
  void blocksTakeTypes() {
    LintAssertions.assertClean(elaborate(Twice::new));
    try (Simulation run = JavaSimulation.of(elaborate(Twice::new))) {
      run.set("aresetn", 1);
      run.set("out_ready", 1);
      List<Long> came = new ArrayList<>();
      int item = 1;
      while (came.size() < 6) {
        run.set("in_valid", 1);
        run.set("in_left", item);
        run.eval();
        item += (int) run.get("in_ready");
        if (run.get("out_valid") == 1) {
          came.add(run.get("out_left"));
        }
        run.step();
      }
      assertEquals(List.of(1L, 1L, 2L, 2L, 3L, 3L), came);
    }
  }
}
