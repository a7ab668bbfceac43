package dev.ditto.accel.rtl.pe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.rtl.Bench;
import dev.ditto.accel.rtl.encode.WindowFormat;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares both selectors, in every cycle, with lanes that are lists of tokens. */
class SelectorTest {

  /** What {@link RowPeTest} builds row-PEs of. */
  static Stream<String> formats() {
    return Stream.concat(sparse(), Stream.of("dense,1", "dense,4", "dense +1,1", "dense +2,1"));
  }

  static Stream<String> sparse() {
    return Stream.of(
        "9,1",
        "9,2",
        "9,4",
        "9 +1,1",
        "9 paired +1,1",
        "9 paired +2,1",
        "9 +2,4",
        "9 +3,2",
        "5,1",
        "5,4",
        "5 +1,2",
        "5 +2,1",
        "5 paired +2,1",
        "5 +2,4",
        "5 paired +2,4");
  }

  private static PeParameters parameters(String format) {
    int comma = format.indexOf(',');
    int lanes = Integer.parseInt(format.substring(comma + 1));
    return ComputeEngineTest.parameters(format.substring(0, comma), 1, 4, lanes, 1, 2).pe();
  }

  private static List<Bench> benches(PeParameters p, long... seeds) {
    return Bench.ofSeeds(
        () -> p.format().dense() ? new ElementSelector(p) : new TokenSelector(p), seeds);
  }

  private record Token(int address, long code) {}

  private record Row(int y, int slot) {}

  private record Window(BigInteger flags, BigInteger digits, int step, boolean last, Row row) {

    /** Anything, as on a bus on which nothing is offered. */
    static Window noise(PeParameters p, Random random) {
      return new Window(
          new BigInteger(p.format().flags(), random),
          new BigInteger(p.format().flags() * p.format().digitBits(), random),
          random.nextInt(p.weightBuffers() * p.tileSteps()),
          random.nextBoolean(),
          new Row(random.nextInt(p.yDepth()), random.nextInt(2)));
    }

    /** A lane's tokens: of the low digits, then of the high ones. */
    Deque<Token> tokens(PeParameters p, int lane) {
      WindowFormat format = p.format();
      Deque<Token> tokens = new ArrayDeque<>();
      for (int i = 0; i < format.flags(); i++) {
        int element = i % WindowFormat.ELEMENTS;
        if (flags.testBit(i) && element % p.lanes() == lane) {
          int low = i * format.digitBits();
          int digit = digits.shiftRight(low).intValue() & ((1 << format.digitBits()) - 1);
          int high = i < WindowFormat.ELEMENTS ? 0 : 1 << format.digitBits();
          tokens.add(new Token(step * p.laneElements() + element / p.lanes(), digit | high));
        }
      }
      return tokens;
    }
  }

  /** A lane, its window, and what is left of its tokens. */
  private static final class Lane {
    Window window;
    Deque<Token> tokens = new ArrayDeque<>();

    /** It has had the window that is offered. */
    boolean past;

    boolean ends() {
      return window != null && window.last && tokens.size() <= 1;
    }
  }

  /** A selector, windows for it, and lanes that do the same. */
  private static final class Machine {
    final PeParameters p;
    final Bench bench;
    final Random random;
    final Deque<Window> windows = new ArrayDeque<>();
    final List<Lane> lanes = new ArrayList<>();

    /** Says in which cycles a window is offered, and sums are drained. */
    double offers = 1;

    double drains = 1;

    int cycles;
    private boolean offered;
    private boolean draining;
    private Row ended;

    /** What comes out a cycle after it was found. */
    private boolean valid;

    private boolean rowEnd;
    private List<Token> found;

    Machine(PeParameters p, Bench bench, Random random) {
      this.p = p;
      this.bench = bench;
      this.random = random;
      for (int l = 0; l < p.lanes(); l++) {
        lanes.add(new Lane());
      }
    }

    /** Rows of windows, full or nearly empty, for all lanes alike or not. */
    void rows(int count) {
      for (int r = 0; r < count; r++) {
        Row row = new Row(random.nextInt(p.yDepth()), random.nextInt(2));
        int length = 1 + random.nextInt(5);
        int style = random.nextInt(5);
        for (int w = 0; w < length; w++) {
          boolean last = w == length - 1;
          BigInteger flags;
          do {
            flags = p.format().dense() ? channels(style, last) : flags(style);
          } while (flags.signum() == 0 && !last);
          window(flags, last, row);
        }
      }
    }

    void window(BigInteger flags, boolean last, Row row) {
      Window noise = Window.noise(p, random);
      windows.add(new Window(flags, noise.digits, noise.step, last, row));
    }

    /**
     * The first channels of a window; or of each lane's, which is more than dense arrays need, but
     * lanes know nothing of each other.
     */
    private BigInteger channels(int style, boolean last) {
      int least = last ? 0 : 1;
      int count =
          switch (style) {
            case 0 -> WindowFormat.ELEMENTS;
            case 1 -> least + random.nextInt(p.lanes() + 1);
            default -> least + random.nextInt(WindowFormat.ELEMENTS + 1 - least);
          };
      if (style < 3) {
        return BigInteger.ONE.shiftLeft(count).subtract(BigInteger.ONE);
      }
      BigInteger flags = BigInteger.ZERO;
      for (int l = 0; l < p.lanes(); l++) {
        int some = style == 3 ? random.nextInt(3) : random.nextInt(p.laneElements() + 1);
        for (int i = 0; i < some; i++) {
          flags = flags.setBit(i * p.lanes() + l);
        }
      }
      return flags;
    }

    private BigInteger flags(int style) {
      double[] shares = {1, 0.7, 0.06, 0.3, 0};
      BigInteger flags = BigInteger.ZERO;
      for (int l = 0; l < p.lanes(); l++) {
        double share = shares[style < 3 ? style : random.nextInt(shares.length)];
        for (int i = l; i < p.format().flags(); i += p.lanes()) {
          if (random.nextDouble() < share) {
            flags = flags.setBit(i);
          }
        }
      }
      return flags;
    }

    boolean busy() {
      return !windows.isEmpty() || lanes.stream().anyMatch(l -> l.window != null);
    }

    void step() {
      // What was offered stays until it is taken.
      offered = !windows.isEmpty() && (offered || random.nextDouble() < offers);
      Window window = offered ? windows.peek() : Window.noise(p, random);
      boolean drained = draining && random.nextDouble() < drains;
      bench.set("window_valid", offered ? 1 : 0);
      bench.set("window_flags", window.flags);
      bench.set("window_digits", window.digits);
      bench.set("window_tag_step", window.step);
      bench.set("window_tag_last", window.last ? 1 : 0);
      bench.set("window_tag_row_y", window.row.y);
      bench.set("window_tag_row_slot", window.row.slot);
      bench.set("drained", drained ? 1 : 0);
      bench.settle();
      compareTokens();

      boolean ends = lanes.stream().allMatch(Lane::ends);
      boolean waits = ends && draining;
      assertEquals(waits, bench.is("waits"), "waits");
      assertEquals(lanes.stream().anyMatch(l -> l.window != null), bench.is("present"), "present");
      found = lanes.stream().map(l -> l.tokens.peek()).toList();
      long count = waits ? 0 : found.stream().filter(t -> t != null).count();
      assertEquals(count, bench.get("count"), "count");
      rowEnd = ends && !waits;
      valid = count > 0 || rowEnd;
      if (rowEnd) {
        ended = lanes.get(0).window.row;
      }
      draining = rowEnd || draining && !drained;
      if (!waits) {
        lanes.forEach(this::handOver);
      }
      boolean leaves = hand(offered ? window : null);
      if (offered) {
        assertEquals(leaves, bench.is("window_ready"), "ready");
      }
      if (leaves) {
        offered = false;
        windows.remove();
        lanes.forEach(l -> l.past = false);
      }
      bench.step();
      cycles++;
    }

    private void handOver(Lane lane) {
      lane.tokens.poll();
      if (lane.window != null && lane.tokens.isEmpty() && (!lane.window.last || rowEnd)) {
        lane.window = null;
      }
    }

    /** Gives a window to the lanes that are free; whether none still has to get it. */
    private boolean hand(Window window) {
      boolean leaves = window != null;
      for (int l = 0; window != null && l < lanes.size(); l++) {
        Lane lane = lanes.get(l);
        Deque<Token> tokens = window.tokens(p, l);
        boolean wants = !lane.past && (window.last || !tokens.isEmpty());
        if (wants && lane.window == null) {
          lane.window = window;
          lane.tokens = tokens;
          lane.past = true;
        } else if (wants) {
          leaves = false;
        }
      }
      return leaves;
    }

    private void compareTokens() {
      assertEquals(valid, bench.is("tokens_valid"), "valid");
      assertEquals(rowEnd, bench.is("tokens_row_end"), "row end");
      if (draining) {
        assertEquals(ended.y, bench.get("ended_y"), "the row that ended");
        assertEquals(ended.slot, bench.get("ended_slot"), "the slot of the row that ended");
      }
      for (int l = 0; l < lanes.size(); l++) {
        String lane = "tokens_lanes_" + l + "_";
        Token token = cycles == 0 ? null : found.get(l);
        if (valid) {
          assertEquals(token != null, bench.is(lane + "valid"), lane + "valid");
        }
        if (valid && token != null) {
          assertEquals(token.address, bench.get(lane + "address"), lane + "address");
          assertEquals(token.code, bench.get(lane + "code"), lane + "code");
        } else if (cycles > 1 && token == null) {
          // What registers held at the reset has gone.
          assertEquals(0, bench.get(lane + "code"), "code without a token in lane " + l);
        }
      }
    }

    /** Until all windows have gone, and some cycles more. */
    void run() {
      int limit = cycles + 20000;
      while (busy() || draining) {
        assertTrue(cycles < limit, "a window never leaves");
        step();
      }
      for (int i = 0; i < 8; i++) {
        step();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void tokensComeInTheCyclesInWhichLanesAreFreeForThem(String format) {
    PeParameters p = parameters(format);
    try (Bench bench = benches(p, 4).get(0)) {
      Machine machine = new Machine(p, bench, new Random(format.hashCode()));
      for (double offers : new double[] {1, 0.5, 0.1}) {
        for (double drains : new double[] {1, 0.3, 0.03}) {
          machine.offers = offers;
          machine.drains = drains;
          machine.rows(15);
          machine.run();
        }
      }
    }
  }

  /** Any two flags, and all up to any: while they leave, any flags that lie side by side. */
  @ParameterizedTest
  @MethodSource("sparse")
  void aWindowIsDoneWithItsLastTokenWhereverThatIs(String format) {
    PeParameters p = parameters(format);
    try (Bench bench = benches(p, 4).get(0)) {
      Machine machine = new Machine(p, bench, new Random(8));
      for (int high = 1; high < p.format().flags(); high++) {
        for (int low = 0; low < high; low++) {
          machine.window(BigInteger.ZERO.setBit(low).setBit(high), false, new Row(1, 0));
        }
        BigInteger all = BigInteger.ZERO.setBit(high + 1).subtract(BigInteger.ONE);
        machine.window(all, false, new Row(1, 0));
      }
      machine.window(BigInteger.ZERO, true, new Row(1, 0));
      machine.run();
    }
  }

  /** A window is there in the first cycle or not. */
  @ParameterizedTest
  @MethodSource("formats")
  void itIsFreeAfterResetWhateverItsRegistersHeld(String format) {
    PeParameters p = parameters(format);
    Random random = new Random(6);
    for (Bench bench : benches(p, 1, 2, 3, 4, 5, 6, 7, 8)) {
      try (bench) {
        Machine machine = new Machine(p, bench, random);
        machine.offers = random.nextBoolean() ? 1 : 0.3;
        machine.rows(3);
        machine.run();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aResetOfOneCycleIsEnough(String format) {
    PeParameters p = parameters(format);
    Random random = new Random(7);
    try (Bench bench = benches(p, 4).get(0)) {
      for (int cycles = 1; cycles < 25; cycles++) {
        Machine before = new Machine(p, bench, random);
        before.offers = 0.8;
        before.drains = 0.2;
        before.rows(6);
        for (int cycle = 0; cycle < cycles; cycle++) {
          before.step();
        }
        bench.set("aresetn", 0);
        bench.step();
        bench.set("aresetn", 1);
      }
      Machine after = new Machine(p, bench, random);
      after.rows(3);
      after.run();
    }
  }
}
