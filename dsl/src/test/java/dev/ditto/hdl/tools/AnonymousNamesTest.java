package dev.ditto.hdl.tools;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.UInt;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnonymousNamesTest {
  /** A register that no Java variable holds. */
  static final class Nameless extends Block {
    final UInt in = input(uint(4));
    final UInt out = output(uint(4));

    Nameless() {
      delay(reg(uint(4)));
    }

    private void delay(UInt kept) {
      kept.next(in);
      out.set(kept);
    }
  }

  @Test
  void temporariesAreFoundWhereTheyAreDeclared() {
    String verilog =
        """
        module M (  // wire _1
          input  wire       T,
          output reg signed [3:0] tmp_2
        );
          wire _T_3 = a && _used_4;
          reg [7:0] _GEN [0:3];
          localparam [1:0] when_zz_5 = 2'd1;
          wire [3:0] node12;
          Fifo_u8 _6 (
            .a(a)
          );
        endmodule
        """;
    assertEquals(
        List.of("T", "tmp_2", "_T_3", "_GEN", "when_zz_5", "node12", "_6"),
        AnonymousNames.in(verilog));
  }

  @Test
  void namesOfJavaVariablesAreNot() {
    String verilog =
        """
        module M (
          input wire [3:0] items_3,
          output wire first
        );
          reg [3:0] crossing_1;
          wire in_valid_and_in_ready = attempt && total;
          wire _unused = &{1'b0, items_3[1]};
          Fifo fifo (
            .in(items_3)
          );
        endmodule
        """;
    assertEquals(List.of(), AnonymousNames.in(verilog));
  }

  @Test
  void aDesignWithOneIsNotClean() {
    var found =
        assertThrows(
            AssertionError.class, () -> LintAssertions.assertClean(elaborate(Nameless::new)));
    assertTrue(found.getMessage().contains("unnamed_register"), found.getMessage());
  }
}
