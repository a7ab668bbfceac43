package dev.ditto.hdl.contents;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.emit.VerilogOptions;
import dev.ditto.hdl.formal.Prover;
import dev.ditto.hdl.formal.Verdict;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.proof.Equivalence;
import dev.ditto.hdl.proof.ProofAssertions;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.test.LockstepTest;
import dev.ditto.hdl.tools.LintAssertions;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.hdl.verilator.VerilatedDesign;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ContentsTest {
  static final class Presets extends Block {
    final UInt address = input(uint(2));
    final Bool store = input(bool());
    final SInt data = input(sint(8));
    final SInt word = output(sint(8));

    Presets() {
      var presets = memory(sint(8), 4).style(Memory.Style.BLOCK).contents(3, -1, 0, 127);
      presets.write(address, data, store);
      word.set(presets.read(address, yes()));
    }
  }

  static Design design() {
    return elaborate(Presets::new);
  }

  @Test
  void theyAreGivenWordByWord() {
    String verilog =
        VerilogEmitter.emit(design(), List.of()).get("Presets.v").replaceAll(" *// .*", "");
    assertTrue(
        verilog.contains(
            """
              (* ram_style = "block" *)
              reg [7:0] presets [0:3];
              initial begin
                presets[0] = 8'd3;
                presets[1] = 8'd255;
                presets[2] = 8'd0;
                presets[3] = 8'd127;
              end
              always @(posedge aclk) begin
                if (store) begin
            """),
        verilog);
    LintAssertions.assertClean(design());
  }

  /** Neither a reset nor a start with random contents brings others. */
  @LockstepTest
  void theyAreThereAtFirst(Simulation run, Random random) {
    long[] words = {3, -1, 0, 127};
    for (int i = 0; i < 300; i++) {
      int address = i < 4 ? i : random.nextInt(4);
      boolean store = i >= 4 && random.nextInt(4) == 0;
      int data = random.nextInt(256) - 128;
      run.set("aresetn", random.nextInt(8) == 0 ? 0 : 1);
      run.set("address", address);
      run.set("store", store ? 1 : 0);
      run.set("data", data & 0xff);
      run.step();
      assertEquals(words[address], run.get("word") << 56 >> 56);
      words[address] = store ? data : words[address];
    }
  }

  @Test
  void randomStartsLeaveThemAlone() {
    BuildOptions options = BuildOptions.defaults().withEffort(BuildOptions.Effort.BUILD);
    try (Simulation java = JavaDesign.compile(design()).start(5);
        Simulation verilated = VerilatedDesign.build(design(), options).start(5)) {
      for (Simulation run : List.of(java, verilated)) {
        run.set("address", 3);
        run.step();
        assertEquals(127, run.get("word"));
      }
    }
  }

  @Test
  void theyAreProved() {
    ProofAssertions.assertProved(design(), 8);
    Equivalence equivalence = new Equivalence(design(), Duration.ofMinutes(1));
    String right = equivalence.verilog("Presets");
    for (String wrong :
        List.of(
            right.replace("presets[3] = 8'd127", "presets[3] = 8'd126"),
            right.replace("presets[3] = 8'd127;", ""))) {
      assertNotEquals(right, wrong);
      assertEquals(
          "contents of memory 'presets'",
          ((dev.ditto.hdl.proof.Verdict.Different) equivalence.prove("Presets", wrong).verdict())
              .differences()
              .get(0)
              .what());
    }
  }

  /** A proof starts with them, and knows that the first write changes one. */
  static final class Known extends Block {
    record Params(long last) {}

    final Bool store = input(bool());

    Known(Params p) {
      super(p);
      var place = reg(uint(2)).init(0);
      place.next(place.wrapPlus(1));
      var table = memory(uint(8), 4).contents(9, 8, 7, p.last());
      table.write(place, lit(5, 8), store);
      var word = table.read(place, yes());
      var started = reg(bool()).init(0);
      started.next(true);
      when(started, () -> assertAlways(word.ge(5), "no_less_than_five"));
    }
  }

  @Test
  void proofsStartWithThem() {
    Design right = elaborate(() -> new Known(new Known.Params(6)));
    assertEquals(Verdict.BOUNDED, new Prover().check(right, 8).verdict());
    Design wrong = elaborate(() -> new Known(new Known.Params(4)));
    assertEquals(Verdict.REFUTED, new Prover().check(wrong, 8).verdict());
  }

  @Test
  void modulesOfMemoriesHaveNone() {
    VerilogOptions options = VerilogOptions.banner(List.of()).withMemoryModules("ram");
    assertEquals(
        List.of("Presets.v"), List.copyOf(VerilogEmitter.emit(design(), options).keySet()));
  }

  /** In Icarus Verilog, which knows more values than zero and one. */
  @Test
  void eventSimulatorsHaveThem() {
    Map<String, String> files = new TreeMap<>(VerilogEmitter.emit(design(), List.of()));
    files.put(
        "bench.v",
        """
        module bench;
          reg clock = 0;
          reg [1:0] address = 0;
          wire [7:0] word;
          integer i;
          Presets presets (
            .aclk(clock), .aresetn(1'b1), .address(address), .store(1'b0), .data(8'd0), .word(word));
          initial begin
            for (i = 0; i < 4; i = i + 1) begin
              address = i;
              #1 clock = 1;
              #1 clock = 0;
              $write("%b ", word);
            end
            $display("END");
            $finish;
          end
        endmodule
        """);
    Path directory = LintAssertions.write(files);
    try {
      List<String> command = new ArrayList<>();
      command.add(Tool.ICARUS.require().path().toString());
      command.addAll(List.of("-g2001", "-s", "bench", "-o", "bench.vvp"));
      command.addAll(files.keySet());
      Duration limit = Duration.ofMinutes(1);
      ToolResult compiled = ToolRunner.run(command, directory, limit);
      assertTrue(compiled.ok(), compiled::output);
      ToolResult run = ToolRunner.run(List.of("vvp", "-n", "bench.vvp"), directory, limit);
      assertTrue(run.output().contains("00000011 11111111 00000000 01111111 END"), run::output);
    } finally {
      LintAssertions.delete(directory);
    }
  }
}
