package dev.ditto.hdl.guide;

import static dev.ditto.hdl.Hdl.elaborate;

import dev.ditto.hdl.sim.History;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.coverage.Collector;
import dev.ditto.hdl.sim.wave.TextWave;
import dev.ditto.hdl.sim.wave.Vcd;
import dev.ditto.hdl.sim.why.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pictures, explanations and coverage of a division of 13 by 5, in four bits. */
final class LookingInside {
  final String picture;
  final String reason;
  final String coverage;

  LookingInside() throws IOException {
    Path file = Files.createTempFile("divider", ".vcd");
    var design = elaborate(() -> new Divider(new Divider.Params(4)));
    try (JavaSimulation divider = JavaSimulation.of(design)) {
      // [look]
      Vcd.open(divider, file); // everything, for a wave viewer
      TextWave wave = TextWave.of(divider, "phase", "fits", "quotient", "rest", "out_valid");
      History history = History.keep(divider, 100);
      Collector collector = Collector.of(divider);
      // [/look]
      divider.step();
      divider.set("aresetn", 1);
      divider.set("in_valid", 1);
      divider.set("in_dividend", 13);
      divider.set("in_divisor", 5);
      divider.step();
      divider.set("in_valid", 0);
      divider.step(5);
      // [show]
      picture = wave.draw(1, 7);
      reason = Why.of(history).depth(2).explain("out_rest");
      coverage = collector.coverage().text();
      // [/show]
    }
    Files.delete(file);
  }
}
