package dev.ditto.hdl.introduction;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.BlackBox;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.reference.Interpreter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pieces of dsl/README.md, in working designs. */
class IntroductionTest {
  /** Counts enabled cycles. */
  public static final class Counter extends Block {
    public record Params(int width) {}

    public final Bool enable = input(bool());
    public final UInt count;

    public Counter(Params p) {
      super(p);
      count = output(uint(p.width()));
      var value = reg(uint(p.width())).init(0);
      when(enable, () -> value.next(value.wrapPlus(1)));
      count.set(value);
    }
  }

  @Test
  void aCounterCounts() {
    Design design = elaborate(() -> new Counter(new Counter.Params(8)));
    Interpreter run = new Interpreter(design);
    run.set("enable", 1).step();
    run.step();
    run.set("enable", 0).step();
    assertEquals(2, run.get("count"));
  }

  static final class Store extends Block {
    public final UInt address = input(uint(6));
    public final Bool store = input(bool());
    public final SInt data = input(sint(16));
    public final SInt word = output(sint(16));

    Store() {
      var table = memory(sint(16), 64).style(Memory.Style.BLOCK);
      table.write(address, data, store);
      var read = table.read(address, yes());
      word.set(read);
    }
  }

  @Test
  void aMemoryRemembers() {
    Interpreter run = new Interpreter(elaborate(Store::new));
    run.set("address", 9).set("data", -7).set("store", 1).step();
    run.set("store", 0).step();
    assertEquals(-7, run.number("word").intValue());
  }

  static final class Tables extends Block {
    public final UInt index = input(uint(3));
    public final UInt now = output(uint(5));
    public final UInt later = output(uint(5));
    public final UInt preset = output(uint(5));

    Tables() {
      var primes = rom(uint(5), 2, 3, 5, 7, 11, 13, 17, 19);
      now.set(primes.at(index));
      later.set(primes.read(index, yes()));
      var presets = memory(uint(5), 4).contents(1, 2, 4, 8);
      presets.write(index.trunc(2), now, no());
      preset.set(presets.read(index.trunc(2), yes()));
    }
  }

  @Test
  void tablesHaveTheirWords() {
    Interpreter run = new Interpreter(elaborate(Tables::new));
    run.set("index", 6);
    assertEquals(17, run.get("now"));
    run.step();
    assertEquals(17, run.get("later"));
    assertEquals(4, run.get("preset"));
  }

  record Pair(SInt x, SInt w) {}

  static final class Product extends Block {
    public final Stream<Pair> in = takes(struct(Pair.class, sint(8), sint(8)));
    public final Stream<SInt> out = gives(sint(16));

    Product() {
      var product = in.map(p -> p.x().times(p.w()));
      out.from(product.stage());
    }
  }

  static final class ByHand extends Block {
    public final Stream<Pair> in = takes(struct(Pair.class, sint(8), sint(8)));
    public final Stream<SInt> out = gives(sint(16));
    public final UInt count = output(uint(8));

    ByHand() {
      var items = reg(uint(8)).init(0);
      in.ready(out.ready());
      out.offer(in.valid(), in.data().x().times(in.data().w()));
      when(in.fires(), () -> items.next(items.wrapPlus(1)));
      count.set(items);
    }
  }

  @Test
  void streamsFlow() {
    Interpreter staged = new Interpreter(elaborate(Product::new));
    staged.set("in_valid", 1).set("in_x", -3).set("in_w", 5).set("out_ready", 1).step();
    assertEquals(-15, staged.number("out_data").intValue());
    Interpreter direct = new Interpreter(elaborate(ByHand::new));
    direct.set("in_valid", 1).set("in_x", -3).set("in_w", 5).set("out_ready", 1);
    assertEquals(-15, direct.number("out_data").intValue());
    direct.step();
    assertEquals(1, direct.get("count"));
  }

  static final class Engine extends Block {
    record Params(int lanes) {}

    enum Phase {
      IDLE,
      RUN
    }

    final Bool start = input(bool());
    final Bool busy = output(bool());
    final UInt hit;
    final Stream<SInt> out = gives(sint(32));

    Engine(Params p) {
      super(p);
      hit = input(uint(p.lanes()));
      Bool go = start;
      Bool done = out.fires();
      var phase = states(Phase.IDLE);
      phase.each(
          now ->
              switch (now) {
                case IDLE -> () -> when(go, () -> phase.go(Phase.RUN));
                case RUN -> () -> when(done, () -> phase.go(Phase.IDLE));
              });
      var lanes = each(4, i -> reg(sint(32)).init(0));
      var total = reduce(lanes, (a, b) -> a.plus(b));
      loop(4, i -> when(hit.bit(i), () -> lanes.get(i).next(total.wrap(32))));
      busy.set(phase.is(Phase.RUN));
      out.offer(phase.is(Phase.RUN), lanes.get(0));
    }
  }

  static final class Machine extends Block {
    final Bool go = input(bool());
    final Bool busy = output(bool());
    final Stream<SInt> out = gives(sint(32));

    Machine() {
      var engine = add(new Engine(new Engine.Params(4)));
      engine.start.set(go);
      engine.hit.set(0);
      busy.set(engine.busy);
      out.from(engine.out);
    }
  }

  @Test
  void aChildRuns() {
    Interpreter run = new Interpreter(elaborate(Machine::new));
    run.set("go", 1).step();
    assertEquals(1, run.get("busy"));
    run.set("go", 0).set("out_ready", 1).step();
    assertEquals(0, run.get("busy"));
  }

  @Test
  void theReadmeShowsCodeThatIsTestedHere() throws IOException {
    Path here = Path.of("src/test/java/dev/ditto/hdl/introduction/IntroductionTest.java");
    String tested = Files.readString(here).replaceAll("\\s", "");
    var fences =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    int pieces = 0;
    while (fences.find()) {
      String code = fences.group(1).replaceAll("/\\*\\*.*?\\*/|//[^\n]*|(?m)^\\.\\.\\.$", "");
      for (String piece : code.split("(?<=[;{}])\\s*\n")) {
        String plain = piece.replaceAll("\\s", "").replace("publicfinalclass", "finalclass");
        assertTrue(tested.contains(plain), () -> "not tested: " + piece);
        pieces++;
      }
    }
    assertTrue(pieces > 30, "the readme has examples");
  }

  public static final class VendorMultiplier extends BlackBox {
    public record Params(int width) {}

    public final SInt a;
    public final SInt b;
    public final SInt p;

    public VendorMultiplier(Params params) {
      super("MULT_PIPE", params);
      int width = params.width();
      parameter("WIDTH", width);
      parameter("MODE", "FAST");
      clockPin("CLK");
      a = input(sint(width)).named("A");
      b = input(sint(width)).named("B");
      p = output(sint(2 * width)).named("P");
      registered(p);
      model(
          () -> {
            var product = reg(sint(2 * width));
            product.next(a.times(b));
            p.set(product);
          });
      verilog("MULT_PIPE.v");
    }
  }

  static final class Squares extends Block {
    final SInt x = input(sint(18));
    final SInt square = output(sint(36));

    Squares() {
      var multiplier = add(new VendorMultiplier(new VendorMultiplier.Params(18)));
      multiplier.a.set(x);
      multiplier.b.set(x);
      square.set(multiplier.p);
    }
  }

  @Test
  void aModuleFromElsewhereMultiplies() {
    Interpreter run = new Interpreter(elaborate(Squares::new));
    run.set("x", -300).step();
    assertEquals(90_000, run.number("square").intValue());
  }
}
