package dev.ditto.hdl.guide;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryTest {
  // [memory]
  /** Gives each sample as it came a line earlier. */
  static final class LineDelay extends Block {
    record Params(int length) {}

    final UInt in = input(uint(8));
    final Bool valid = input(bool());
    final UInt out = output(uint(8));

    LineDelay(Params p) {
      super(p);
      var line = memory(uint(8), p.length()).style(Memory.Style.BLOCK);
      var place = reg(uintFor(p.length() - 1)).init(0);
      var last = place.eq(p.length() - 1);
      when(valid, () -> place.next(last.pick(lit(0, place.width()), place.wrapPlus(1))));
      line.write(place, in, valid);
      out.set(line.read(place, valid)); // a cycle later; the old word of a write at once
    }
  }

  // [/memory]

  @Test
  void aSampleComesALineLater() {
    var design = elaborate(() -> new LineDelay(new LineDelay.Params(5)));
    LintAssertions.assertClean(design);
    try (Simulation run = JavaSimulation.of(design)) {
      run.set("aresetn", 1);
      run.set("valid", 1);
      for (int i = 0; i < 50; i++) {
        run.set("in", i);
        run.step();
        assertEquals(Math.max(0, i - 5), run.get("out"));
      }
    }
  }

  // [rom]
  /** A sine wave, and a gain for each of four channels that a host may change. */
  static final class Tone extends Block {
    final UInt phase = input(uint(6));
    final UInt channel = input(uint(2));
    final Bool change = input(bool());
    final UInt gain = input(uint(4));
    final SInt out = output(sint(13));

    Tone() {
      var wave =
          IntStream.range(0, 64)
              .mapToObj(i -> Math.round(127 * Math.sin(i * Math.PI / 32)))
              .toList();
      var sine = rom(sint(8), wave);
      var gains = memory(uint(4), 4).contents(1, 1, 1, 15);
      gains.write(channel, gain, change);
      out.set(sine.read(phase, yes()).times(gains.read(channel, yes()).signed()));
    }
  }

  // [/rom]

  @Test
  void aToneIsAsLoudAsItsChannel() {
    var design = elaborate(Tone::new);
    LintAssertions.assertClean(design);
    try (Simulation run = JavaSimulation.of(design)) {
      run.set("phase", 16);
      run.step();
      assertEquals(127, run.get("out"));
      run.set("channel", 3);
      run.step();
      assertEquals(127 * 15, run.get("out"));
    }
  }
}
