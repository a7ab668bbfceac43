package dev.ditto.hdl.lib.axi;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.sim.Simulation;
import java.util.ArrayList;
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
}
