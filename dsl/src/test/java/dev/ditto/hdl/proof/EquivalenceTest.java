package dev.ditto.hdl.proof;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.lib.SkidBuffer;
import dev.ditto.hdl.lib.crossing.BitSynchronizer;
import dev.ditto.hdl.proof.Verdict.Difference;
import dev.ditto.hdl.proof.Verdict.Different;
import dev.ditto.hdl.tools.ToolException;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a proof says about Verilog that is not the graph. */
class EquivalenceTest {
  /** Adds up what is offered, remembers one word in a memory, and passes on through a child. */
  static final class Mixed extends Block {
    final UInt amount = input(uint(4));
    final Bool add = input(bool());
    final UInt total = output(uint(8));
    final UInt recalled = output(uint(8));
    final UInt late = output(uint(8));

    Mixed() {
      var sum = reg(uint(8)).init(0);
      when(add, () -> sum.next(sum.wrapPlus(amount)));
      total.set(sum);
      var past = memory(uint(8), 6).lanes(4);
      past.write(amount.bits(2, 0), sum, amount.bits(3, 2), add);
      recalled.set(past.read(sum.bits(2, 0), add));
      var buffer = add(new SkidBuffer<>(new SkidBuffer.Params<>(uint(8))));
      buffer.in.offer(add, sum);
      buffer.out.ready(yes());
      late.set(buffer.in.ready().pick(buffer.out.data(), sum));
    }
  }

  private static final Design DESIGN = elaborate(Mixed::new);
  private static final Equivalence EQUIVALENCE = new Equivalence(DESIGN, Duration.ofMinutes(1));

  private static Different different(String from, String to) {
    String verilog = EQUIVALENCE.verilog("Mixed");
    assertTrue(verilog.contains(from), () -> "no '" + from + "' in\n" + verilog);
    Proof proof = EQUIVALENCE.prove("Mixed", verilog.replace(from, to));
    return assertInstanceOf(Different.class, proof.verdict(), proof::toString);
  }

  @Test
  void provesWhatItWrote() {
    List<Proof> proofs = EQUIVALENCE.prove();
    assertEquals(List.of("SkidBuffer", "Mixed"), proofs.stream().map(Proof::circuit).toList());
    assertTrue(proofs.stream().allMatch(Proof::proved), proofs::toString);
  }

  @Test
  void tellsValuesAndJavaLine() {
    Different found = different("sum + {4'd0, amount}", "sum - {4'd0, amount}");
    assertEquals(1, found.differences().size());
    Difference difference = found.differences().get(0);
    assertEquals("next value of register 'sum'", difference.what());
    assertTrue(difference.site().toString().startsWith("EquivalenceTest.java:"));
    Map<String, BigInteger> when = found.when();
    assertEquals(BigInteger.ONE, when.get("add"));
    assertEquals(BigInteger.ONE, when.get("aresetn"));
    BigInteger modulus = BigInteger.valueOf(256);
    assertEquals(when.get("sum").add(when.get("amount")).mod(modulus), difference.graph());
    assertEquals(when.get("sum").subtract(when.get("amount")).mod(modulus), difference.verilog());
  }

  /** What is wrong, and the first difference that is reported. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "assign total = sum;|assign total = ~sum;|output 'total'",
        "!aresetn|aresetn|next value of register 'sum'",
        "reg [7:0] past [0:5]|reg [7:0] past [0:6]|size of memory 'past'",
        "past[|past[1'b1 ^ |read addresses of memory 'past'",
        "sum[2:0]|sum[3:1]|read addresses of memory 'past'",
        "past_lane * 4 +: 4] <=|4 - past_lane * 4 +: 4] <=|next word of memory 'past'",
        ".in_valid(add)|.in_valid(!add)|input 'buffer.in_valid' of a child",
        ".aclk(aclk)|.aclk(!aclk)|port 'buffer.aclk'",
        "SkidBuffer buffer|SkidBuffer other|the Verilog lacks the child 'buffer'",
      })
  void namesWhatDiffers(String from, String to, String what) {
    assertEquals(what, different(from, to).differences().get(0).what());
  }

  @Test
  void seesTheEdgeOfEveryClock() {
    List<String> clocks =
        different("posedge", "negedge").differences().stream().map(Difference::what).toList();
    assertEquals(
        List.of(
            "clock of memory 'past'", "clock of read data 'past_data'", "clock of register 'sum'"),
        clocks.stream().sorted().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "posedge aclk|posedge to_aclk|clock of register 'launched'",
        "!aresetn|!to_aresetn|next value of register 'launched'",
        ".aclk(to_aclk)|.aclk(aclk)|port 'arrival.aclk'",
        ".aresetn(to_aresetn)|.aresetn(aresetn)|port 'arrival.aresetn'",
      })
  void tellsClocksApart(String from, String to, String what) {
    Equivalence twoClocks = new Equivalence(elaborate(BitSynchronizer::new), Duration.ofMinutes(1));
    String verilog = twoClocks.verilog("BitSynchronizer");
    assertTrue(verilog.contains(from), verilog);
    Proof proof = twoClocks.prove("BitSynchronizer", verilog.replace(from, to));
    Different found = assertInstanceOf(Different.class, proof.verdict(), proof::toString);
    assertEquals(what, found.differences().get(0).what());
  }

  @Test
  void takesNothingUndefinedForGranted() {
    different("assign total = sum;", "assign total = add ? sum : 8'dx;");
    different("assign total = sum;", "assign total = {1'bz, sum[6:0]};");
    different("assign total = sum;", "");
  }

  @Test
  void doesNotProveFromContradictions() {
    different("assign total = sum;", "assign total = sum; assign total = ~sum;");
    different("assign total = sum;", "wire loop = !loop; assign total = {8{loop}};");
  }

  @Test
  void seesMemoryThatTheGraphDoesNotHave() {
    different("assign total = sum;", "reg [7:0] t; always @* if (add) t = sum; assign total = t;");
    different(
        "assign total = sum;", "reg [7:0] t; always @(posedge aclk) t <= sum; assign total = t;");
  }

  private static final String PRODUCT = "{32'd0, a} * {32'd0, b}";

  /** The same, but hard to see. */
  private static final String SPLIT =
      "{32'd0, a[31:1], 1'd0} * {32'd0, b} + (a[0] ? {32'd0, b} : 64'd0)";

  /** Two wide factors. */
  static final class TwoReads extends Block {
    final UInt here = input(uint(3));
    final UInt there = input(uint(3));
    final UInt first = output(uint(8));
    final UInt second = output(uint(8));

    TwoReads() {
      var store = memory(uint(8), 8);
      store.write(here, lit(1, 8), yes());
      first.set(store.read(here, yes()));
      second.set(store.read(there, yes()));
    }
  }

  /** Yosys names read ports after their lines: line 101 comes before line 98 in its order. */
  @Test
  void linesDoNotDecideTheOrderOfReadPorts() {
    Equivalence equivalence = new Equivalence(elaborate(TwoReads::new), Duration.ofMinutes(1));
    String verilog = equivalence.verilog("TwoReads");
    long before = verilog.substring(0, verilog.indexOf("<= store[here];")).lines().count();
    String moved = "\n".repeat(98 - (int) before) + verilog;
    Proof proof = equivalence.prove("TwoReads", moved);
    assertTrue(proof.proved(), proof::toString);
    ToolException broken =
        assertThrows(
            ToolException.class,
            () -> equivalence.prove("TwoReads", verilog.replace("endmodule", "end module")));
    long last = verilog.substring(0, verilog.indexOf("endmodule")).lines().count();
    assertTrue(broken.getMessage().contains("circuit.v:" + (last + 1) + ": "), broken::getMessage);
  }

  static final class Product extends Block {
    Product() {
      var a = input(uint(32));
      var b = input(uint(32));
      var product = output(uint(64));
      product.set(a.times(b));
    }
  }

  @Test
  void givesUpInTime() {
    Equivalence hard = new Equivalence(elaborate(Product::new), Duration.ofSeconds(1));
    String verilog = hard.verilog("Product");
    assertTrue(verilog.contains(PRODUCT), verilog);
    String swapped = verilog.replace(PRODUCT, "{32'd0, b} * {32'd0, a}");
    assertTrue(hard.prove("Product", swapped).proved());
    assertInstanceOf(
        Verdict.GaveUp.class, hard.prove("Product", verilog.replace(PRODUCT, SPLIT)).verdict());
  }

  @Test
  void endsYosysInTime() {
    Duration limit = Duration.ofMinutes(2);
    Duration lessASecond = limit.minusSeconds(1).negated();
    Equivalence hurried = new Equivalence(elaborate(Product::new), limit, lessASecond);
    String verilog = hurried.verilog("Product").replace(PRODUCT, SPLIT);
    Verdict verdict = hurried.prove("Product", verilog).verdict();
    assertTrue(assertInstanceOf(Verdict.GaveUp.class, verdict).reason().contains("ran longer"));
    assertThrows(
        IllegalArgumentException.class, () -> new Equivalence(DESIGN, Duration.ofMillis(999)));
  }

  @Test
  void saysWhatYosysCannotRead() {
    assertThrows(ToolException.class, () -> EQUIVALENCE.prove("Mixed", "module Mixed(; endmodule"));
  }
}
