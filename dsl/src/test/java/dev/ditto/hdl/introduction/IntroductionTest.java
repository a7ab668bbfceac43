package dev.ditto.hdl.introduction;

import static dev.ditto.hdl.Hdl.*;
import static dev.ditto.hdl.Rounding.FLOOR;
import static dev.ditto.hdl.Rounding.HALF_EVEN;
import static dev.ditto.hdl.Rounding.HALF_UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Clock;
import dev.ditto.hdl.Fix;
import dev.ditto.hdl.FixNumber;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.lib.crossing.GrayFifo;
import dev.ditto.hdl.reference.Interpreter;
import dev.ditto.hdl.sim.History;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.sim.coverage.Collector;
import dev.ditto.hdl.sim.wave.TextWave;
import dev.ditto.hdl.sim.wave.Vcd;
import dev.ditto.hdl.sim.why.Why;
import dev.ditto.hdl.test.LockstepTest;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  static final class Affine extends Block {
    public final Fix x = input(fix(16, 11));
    public final Fix slope = input(ufix(18, 20));
    public final Fix offset = input(fix(12, 4));
    public final Fix y = output(fix(16, 11));

    public Affine() {
      var exact = x.times(slope).plus(offset);
      y.set(exact.to(y.type(), HALF_EVEN));
    }
  }

  @Test
  void fixedPointScales() {
    FixNumber x = FixNumber.of(-1.5, fix(16, 11));
    FixNumber slope = FixNumber.of(0.2, ufix(18, 20), HALF_EVEN);
    FixNumber offset = FixNumber.of(3.25, fix(12, 4));
    FixNumber expected = x.times(slope).plus(offset).to(fix(16, 11), HALF_EVEN);
    assertEquals(fix(40, 31), x.times(slope).plus(offset).type());
    assertEquals(2.95, expected.doubleValue(), 1.0 / 4096);
    Interpreter run = new Interpreter(elaborate(Affine::new));
    run.set("x", x.raw().intValue()).set("slope", slope.raw().intValue());
    run.set("offset", offset.raw().intValue());
    assertEquals(expected.raw(), run.number("y"));
  }

  static final class Root extends Block {
    public final Fix x = input(ufix(12, 12));
    public final Fix root = output(ufix(17, 16));

    Root() {
      var table = each(17, i -> lit(Math.sqrt(i / 16.0), ufix(17, 16), HALF_UP));
      var entry = x.round(4, FLOOR).asUInt();
      var along = x.remainder(4).shl(4);
      var low = mux(entry, table.subList(0, 16));
      var step = mux(entry, table.subList(1, 17)).minus(low);
      root.set(low.plus(step.times(along)).to(root.type(), HALF_UP));
    }
  }

  @Test
  void aTableIsInterpolated() {
    Interpreter run = new Interpreter(elaborate(Root::new));
    for (int i = 0; i < 4096; i += 123) {
      FixNumber x = FixNumber.raw(i, ufix(12, 12));
      double entry = x.round(4, FLOOR).doubleValue();
      FixNumber low = FixNumber.of(Math.sqrt(entry), ufix(17, 16), HALF_UP);
      FixNumber high = FixNumber.of(Math.sqrt(entry + 1 / 16.0), ufix(17, 16), HALF_UP);
      FixNumber step = high.minus(low).times(x.remainder(4).shl(4));
      FixNumber root = low.plus(step).to(ufix(17, 16), HALF_UP);
      assertEquals(root.raw(), run.set("x", i).number("root"));
    }
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

  static final class Level extends Block {
    public final Clock bus = clock();
    public final UInt limit = in(bus, () -> input(uint(8)));
    public final UInt level = output(uint(8));

    Level() {
      var kept = in(bus, () -> reg(uint(8)).init(0));
      kept.next(limit);
      var queue = in(bus, () -> add(new GrayFifo<>(new GrayFifo.Params<>(uint(8), 8))));
      queue.to.set(mainClock());
      queue.in.offer(yes(), kept);
      queue.out.ready(yes());
      level.set(queue.out.data());
    }
  }

  @Test
  void valuesCrossClocks() {
    try (Simulation run = JavaSimulation.of(elaborate(Level::new))) {
      run.step();
      run.set("aresetn", 1);
      run.set("bus_aresetn", 1);
      run.set("limit", 9);
      run.step("bus_aclk");
      assertEquals(0, run.get("level"));
      for (int i = 0; i < 20; i++) {
        run.step();
      }
      assertEquals(9, run.get("level"));
    }
  }

  @Test
  void whatIsInsideCanBeSeen(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("counter.vcd");
    Design design = elaborate(() -> new Counter(new Counter.Params(8)));
    JavaSimulation run = JavaSimulation.of(design);
    Vcd.open(run, file);
    TextWave wave = TextWave.of(run, "enable", "value");
    Collector collector = Collector.of(run);
    History history = History.keep(run, 100);
    run.set("aresetn", 1);
    run.set("enable", 1);
    run.step(3);
    assertEquals(BigInteger.valueOf(3), run.peek("value"));
    String picture = wave.draw();
    String reason = Why.of(history).depth(1).explain("count");
    String reached = collector.coverage().text();
    run.close();
    assertTrue(Files.readString(file).contains("\n#5\n"));
    assertTrue(reached.contains("IntroductionTest.java"), reached);
    String shown = picture + "\n" + reason.replaceAll("\\w+.java:\\d+", "line");
    String readme = Files.readString(Path.of("README.md"));
    assertTrue(readme.replaceAll("\\w+.java:\\d+", "line").contains(shown), shown);
  }

  static Design design() {
    return elaborate(() -> new Counter(new Counter.Params(8)));
  }

  @LockstepTest
  void counts(Simulation counter, Random random) {
    counter.set("enable", random.nextInt(2));
    counter.step();
  }

  @Test
  void theReadmeShowsCodeThatIsTestedHere() throws IOException {
    Path here = Path.of("src/test/java/dev/ditto/hdl/introduction");
    String sources =
        Files.readString(here.resolve("IntroductionTest.java"))
            + Files.readString(here.resolve("ProofExampleTest.java"));
    String tested = sources.replaceAll("\\s", "");
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
}
