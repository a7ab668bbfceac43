package dev.ditto.hdl.guide;

import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.elaborate;
import static dev.ditto.hdl.Hdl.input;
import static dev.ditto.hdl.Hdl.memory;
import static dev.ditto.hdl.Hdl.output;
import static dev.ditto.hdl.Hdl.reg;
import static dev.ditto.hdl.Hdl.uint;
import static dev.ditto.hdl.Hdl.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.check.PortTiming;
import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.emit.VerilogOptions;
import dev.ditto.hdl.graph.Attribute;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OthersTest {
  /** Gives each sample as it came 16 samples earlier. */
  static final class LineDelays extends Block {
    final UInt in = input(uint(8));
    final Bool valid = input(bool());
    final UInt out = output(uint(8));

    LineDelays() {
      var line = memory(uint(8), 16);
      var place = reg(uint(4)).init(0);
      when(valid, () -> place.next(place.wrapPlus(1)));
      line.write(place, in, valid);
      out.set(line.read(place, valid));
    }
  }

  @Test
  void isReadyForOthers() {
    // [others]
    Design product = elaborate(LineDelays::new).prefixed("acme_");
    VerilogOptions options =
        VerilogOptions.banner(List.of("Made by Acme."))
            .withPortAttributes(Map.of("valid", List.of(new Attribute("MARK_DEBUG", "TRUE"))))
            .withMemoryModules("acme_ram");
    Map<String, String> files = VerilogEmitter.emit(product, options);
    assertEquals(List.of(), PortTiming.of(product).through());
    // [/others]
    assertEquals(List.of("acme_ram_1r1w.v", "acme_LineDelays.v"), List.copyOf(files.keySet()));
    assertTrue(files.get("acme_LineDelays.v").contains("(* MARK_DEBUG = \"TRUE\" *)\n"));
    LintAssertions.assertNoFindings(files, product.top().name());
  }
}
