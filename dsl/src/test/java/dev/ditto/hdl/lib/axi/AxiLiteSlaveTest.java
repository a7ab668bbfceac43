package dev.ditto.hdl.lib.axi;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.sim.Simulation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AxiLiteSlaveTest {
  /** A slave in front of sixteen words; all else is refused. */
  private static final class Words extends Block {
    public final AxiLitePorts sAxil = AxiLitePorts.slave(8);

    Words() {
      var slave = add(new AxiLiteSlave(new AxiLiteSlave.Params(8)));
      sAxil.passTo(slave.bus);
      var words = memory(uint(32), 16).lanes(8);
      var good = slave.write.word().lt(16);
      slave.writeRefused.set(good.not());
      words.write(
          slave.write.word().trunc(4),
          slave.write.data(),
          slave.write.strobe(),
          slave.write.enable().and(good));
      var asked = reg(bool()).init(0);
      var refused = reg(bool());
      asked.next(slave.read.enable());
      refused.next(slave.read.word().ge(16));
      slave.answer.done().set(asked);
      slave.answer.refused().set(refused);
      slave.answer.data().set(words.read(slave.read.word().trunc(4), slave.read.enable()));
    }
  }

  private final Simulation simulation = JavaDesign.compile(Hdl.elaborate(Words::new)).start(3);

  AxiLiteSlaveTest() {
    simulation.ports().stream()
        .filter(dev.ditto.hdl.sim.Port::input)
        .forEach(p -> simulation.write(p, 0, 0));
    simulation.step(2);
    simulation.set("aresetn", 1);
    simulation.step(2);
  }

  @AfterEach
  void close() {
    simulation.close();
  }

  /** One channel towards the slave: items in order, each offered until it is taken. */
  private final class Sender {
    private final String channel;
    private final List<long[]> items;
    private final String[] payload;
    private int next;
    private boolean offered;

    Sender(String channel, List<long[]> items, String... payload) {
      this.channel = "s_axil_" + channel;
      this.items = items;
      this.payload = payload;
    }

    void beforeEdge(boolean willing) {
      offered |= willing && next < items.size();
      simulation.set(channel + "valid", offered ? 1 : 0);
      for (int i = 0; offered && i < payload.length; i++) {
        simulation.set(channel + payload[i], items.get(next)[i]);
      }
      if (offered && simulation.get(channel + "ready") != 0) {
        offered = false;
        next++;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void writesAndReadsFlowAtOnce(int seed) {
    Random random = new Random(seed);
    int willing = List.of(100, 50, 20).get(seed % 3);
    int count = 200;
    long[] model = new long[16];
    List<long[]> addresses = new ArrayList<>();
    List<long[]> data = new ArrayList<>();
    List<Long> responses = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int word = i < 16 ? i : random.nextInt(20);
      long value = random.nextInt() & 0xffff_ffffL;
      long strobe = i < 16 ? 15 : random.nextInt(16);
      addresses.add(new long[] {4 * word + random.nextInt(4)});
      data.add(new long[] {value, strobe});
      responses.add(word < 16 ? 0L : 2L);
      for (int lane = 0; lane < 4 && word < 16; lane++) {
        long mask = (strobe >> lane & 1) == 0 ? 0 : 0xffL << 8 * lane;
        model[word] = model[word] & ~mask | value & mask;
      }
    }
    Sender writeAddress = new Sender("aw", addresses, "addr");
    Sender writeData = new Sender("w", data, "data", "strb");
    List<long[]> reads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      reads.add(new long[] {4 * random.nextInt(20)});
    }
    Sender readAddress = new Sender("ar", reads, "addr");
    List<Long> written = new ArrayList<>();
    List<Long> readBack = new ArrayList<>();
    int cycles = 0;
    while (written.size() < count || readBack.size() < count) {
      writeAddress.beforeEdge(random.nextInt(100) < willing);
      writeData.beforeEdge(random.nextInt(100) < willing);
      readAddress.beforeEdge(random.nextInt(100) < willing);
      receive("b", random.nextInt(100) < willing, written);
      receive("r", random.nextInt(100) < willing, readBack);
      simulation.step();
      assertTrue(cycles++ < 100_000, "hangs");
    }
    assertEquals(responses, written);
    for (int i = 0; i < count; i++) {
      assertEquals(reads.get(i)[0] < 64 ? 0 : 2, readBack.get(i), "read " + i);
    }
    if (willing == 100) {
      assertTrue(cycles <= 3 * count + 10, cycles + " cycles for " + count + " accesses");
    }
    for (int word = 0; word < 16; word++) {
      assertEquals(model[word], read(word));
    }
  }

  private void receive(String channel, boolean willing, List<Long> responses) {
    simulation.set("s_axil_" + channel + "ready", willing ? 1 : 0);
    if (willing && simulation.get("s_axil_" + channel + "valid") != 0) {
      responses.add(simulation.get("s_axil_" + channel + "resp"));
    }
  }

  private long read(int word) {
    Sender address = new Sender("ar", List.of(new long[] {4 * word}), "addr");
    simulation.set("s_axil_rready", 1);
    for (int cycle = 0; cycle < 20; cycle++) {
      address.beforeEdge(true);
      if (simulation.get("s_axil_rvalid") != 0) {
        long value = simulation.get("s_axil_rdata");
        simulation.step();
        return value;
      }
      simulation.step();
    }
    throw new AssertionError("no answer");
  }

  @Test
  void aWriteTakesTwoCycles() {
    simulation.set("s_axil_awvalid", 1);
    simulation.set("s_axil_wvalid", 1);
    simulation.set("s_axil_bready", 1);
    int answers = 0;
    for (int cycle = 0; cycle < 100; cycle++) {
      answers += (int) simulation.get("s_axil_bvalid");
      simulation.step();
    }
    assertTrue(answers >= 48, answers + " answers in 100 cycles");
  }

  @Test
  void aReadTakesTwoCycles() {
    simulation.set("s_axil_arvalid", 1);
    simulation.set("s_axil_rready", 1);
    int answers = 0;
    for (int cycle = 0; cycle < 100; cycle++) {
      answers += (int) simulation.get("s_axil_rvalid");
      simulation.step();
    }
    assertTrue(answers >= 48, answers + " answers in 100 cycles");
  }

  /** Valid must not wait for ready; what waits behind an answer follows it without a gap. */
  @Test
  void answersComeBeforeAnybodyIsReadyForThem() {
    for (String channel : new String[] {"aw", "w", "ar"}) {
      simulation.set("s_axil_" + channel + "valid", 1);
    }
    simulation.step(10);
    assertEquals(1, simulation.get("s_axil_bvalid"));
    assertEquals(1, simulation.get("s_axil_rvalid"));
    simulation.set("s_axil_bready", 1);
    simulation.set("s_axil_rready", 1);
    simulation.step();
    assertEquals(1, simulation.get("s_axil_bvalid"));
    simulation.set("s_axil_bready", 0);
    simulation.set("s_axil_rready", 0);
    simulation.step();
    assertEquals(1, simulation.get("s_axil_bvalid"));
    assertEquals(1, simulation.get("s_axil_rvalid"));
  }

  @Test
  void inResetNothingIsReadyOrValid() {
    simulation.set("aresetn", 0);
    simulation.step();
    for (String signal : new String[] {"awready", "wready", "arready", "bvalid", "rvalid"}) {
      assertEquals(0, simulation.get("s_axil_" + signal), signal);
    }
  }

  /** A register file that takes its time, and shows noise meanwhile. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void theNextReadIsAskedForAfterTheAnswer(int seed) {
    Random random = new Random(seed);
    Deque<Long> asked = new ArrayDeque<>();
    Deque<Long> answers = new ArrayDeque<>();
    Deque<Long> words = new ArrayDeque<>();
    int taken = 0;
    try (Simulation slave =
        JavaDesign.compile(Hdl.elaborate(() -> new AxiLiteSlave(new AxiLiteSlave.Params(8))))
            .start(seed)) {
      slave.step(2);
      slave.set("aresetn", 1);
      boolean offered = false;
      long address = 0;
      for (int cycle = 0; cycle < 1000; cycle++) {
        if (!offered && random.nextBoolean()) {
          offered = true;
          address = random.nextInt(256);
        }
        slave.set("bus_arvalid", offered ? 1 : 0);
        slave.set("bus_araddr", offered ? address : random.nextInt(256));
        boolean takes = random.nextInt(3) > 0;
        slave.set("bus_rready", takes ? 1 : 0);
        long data = random.nextInt() & 0xffff_ffffL;
        boolean refused = random.nextInt(4) == 0;
        boolean done = !asked.isEmpty() && random.nextInt(3) == 0;
        slave.set("answer_done", done ? 1 : 0);
        slave.set("answer_data", data);
        slave.set("answer_refused", refused ? 1 : 0);
        slave.eval();
        assertEquals(answers.isEmpty() ? 0 : 1, slave.get("bus_rvalid"));
        if (!answers.isEmpty()) {
          assertEquals(answers.peek() >> 2, slave.get("bus_rdata"));
          assertEquals(answers.peek() & 3, slave.get("bus_rresp"));
          if (takes) {
            answers.remove();
            taken++;
          }
        }
        if (slave.get("read_enable") == 1) {
          assertEquals(0, asked.size(), "one read at a time");
          assertEquals(words.remove(), slave.get("read_word"));
          asked.add(address);
        }
        if (done) {
          asked.remove();
          answers.add(data << 2 | (refused ? 2 : 0));
        }
        if (offered && slave.get("bus_arready") == 1) {
          words.add(address >> 2);
          offered = false;
        }
        slave.step();
      }
    }
    assertTrue(taken > 100, taken + " reads");
  }
}
