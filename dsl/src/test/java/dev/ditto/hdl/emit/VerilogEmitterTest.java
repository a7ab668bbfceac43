package dev.ditto.hdl.emit;

import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.elaborate;
import static dev.ditto.hdl.Hdl.input;
import static dev.ditto.hdl.Hdl.output;
import static dev.ditto.hdl.Hdl.reg;
import static dev.ditto.hdl.Hdl.sint;
import static dev.ditto.hdl.Hdl.unreset;
import static dev.ditto.hdl.Hdl.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.design.Zoo;
import dev.ditto.hdl.graph.Attribute;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.tools.LintAssertions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerilogEmitterTest {

  /** Multiplies and adds; the sum starts anew when {@code clear}. */
  static final class Mac extends Block {
    record Params(int bits) {}

    Mac(Params p) {
      super(p);
      var clear = input(bool());
      var valid = input(bool());
      var a = input(sint(p.bits));
      var b = input(sint(p.bits));
      var total = output(sint(3 * p.bits));
      var acc = reg(total.type()).init(0);
      var late = reg(bool());
      unreset("nothing is valid in reset", late);
      late.next(valid);
      var product = a.times(b);
      when(clear, () -> acc.next(0)).elseWhen(late, () -> acc.next(acc.plus(product).trunc(24)));
      total.set(acc);
    }
  }

  static final class Told extends Block {
    static final String TEXT = "a text, in words, ".repeat(10).strip();

    Told() {
      var in = input(bool());
      var kept = reg(bool()).init(0);
      kept.attribute("first", TEXT).attribute("second", TEXT);
      kept.next(in);
      output(bool()).named("out").set(kept);
    }
  }

  @Test
  void noTextIsBrokenOverLines() {
    Design design = elaborate(Told::new);
    LintAssertions.assertClean(design);
    String text = VerilogEmitter.emit(design, List.of()).get("Told.v");
    String quoted = "\"" + Told.TEXT + "\"";
    assertTrue(text.contains("(* first =\n      " + quoted + ",\n      second ="), text);
    assertEquals(2, text.split(quoted, -1).length - 1);
  }

  @Test
  void keepsTheShapeOfTheJava() {
    Design design = elaborate(() -> new Mac(new Mac.Params(8)));
    Map<String, String> files = VerilogEmitter.emit(design, List.of("A banner.", ""));
    assertEquals(List.of("Mac.v"), List.copyOf(files.keySet()));
    String text = files.get("Mac.v");
    assertTrue(text.matches("(?s).* reg late;  // VerilogEmitterTest.java:\\d+\n.*"), text);
    String withoutSites = text.replaceAll("  // \\w+\\.java:\\d+", "");
    assertEquals(
        """
        // A banner.
        //

        // Described by dev.ditto.hdl.emit.VerilogEmitterTest$Mac
        // with Params[bits=8]

        `resetall
        `timescale 1ns / 1ps
        `default_nettype none

        module Mac (
          input  wire               aclk,
          input  wire               aresetn,
          input  wire               clear,
          input  wire               valid,
          input  wire signed [7:0]  a,
          input  wire signed [7:0]  b,
          output wire signed [23:0] total
        );

          reg signed [23:0] acc;
          reg late;

          always @(posedge aclk) begin
            late <= valid;
          end

          wire signed [15:0] product = $signed({{8{a[7]}}, a}) * $signed({{8{b[7]}}, b});
          always @(posedge aclk) begin
            if (!aresetn) begin
              acc <= 24'd0;
            end else if (clear) begin
              acc <= 24'd0;
            end else if (late) begin
              acc <= acc + {{8{product[15]}}, product};
            end
          end

          assign total = acc;
        endmodule

        `default_nettype wire
        """,
        withoutSites);
    LintAssertions.assertClean(design);
  }

  @Test
  void portsOfTheTopCarryAttributes() {
    Design design = elaborate(() -> new Mac(new Mac.Params(8)));
    String words = "a text of more than a hundred characters, in one piece ".repeat(3).strip();
    VerilogOptions options =
        VerilogOptions.banner(List.of())
            .withPortAttributes(
                Map.of(
                    "aclk", List.of(new Attribute("ROLE", "clock"), new Attribute("WORDS", words)),
                    "total", List.of(new Attribute("ROLE", "sum"))));
    Map<String, String> files = VerilogEmitter.emit(design, options);
    String text = files.get("Mac.v").replaceAll("  // \\w+\\.java:\\d+", "");
    assertTrue(
        text.contains(
            """
            module Mac (
              (* ROLE = "clock" *)
              (* WORDS = "%s" *)
              input  wire               aclk,
              input  wire               aresetn,
            """
                .formatted(words)),
        text);
    assertTrue(
        text.contains(
            """
              (* ROLE = "sum" *)
              output wire signed [23:0] total
            """),
        text);
    LintAssertions.assertNoFindings(files, "Mac");
  }

  @Test
  void aPrefixStandsBeforeEveryModule() {
    Design design = elaborate(Zoo::new).prefixed("big_");
    Map<String, String> files = VerilogEmitter.emit(design, List.of());
    files.forEach(
        (file, text) -> {
          assertTrue(file.startsWith("big_"), file);
          assertTrue(text.contains("\nmodule " + file.replace(".v", "") + " ("), text);
        });
    assertEquals("big_Zoo", design.top().name());
    LintAssertions.assertNoFindings(design);
    for (String bad : List.of("1st_", "a-b", "x ", "ä", "$")) {
      assertThrows(IllegalArgumentException.class, () -> design.prefixed(bad), bad);
    }
  }

  @Test
  void everyConstructIsClean() {
    LintAssertions.assertClean(elaborate(Zoo::new));
  }

  /** Prints the Verilog of {@link Zoo}, for {@link #isTheSameInEveryVirtualMachine}. */
  public static void main(String[] args) {
    String text = String.join("", VerilogEmitter.emit(elaborate(Zoo::new), List.of()).values());
    System.out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }

  @Test
  void isTheSameInEveryVirtualMachine() throws Exception {
    String here = String.join("", VerilogEmitter.emit(elaborate(Zoo::new), List.of()).values());
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=UTF-16",
                "-Dline.separator=\r\n",
                "-cp",
                System.getProperty("java.class.path"),
                VerilogEmitterTest.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String there = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    assertEquals(here, there);
  }
}
