package dev.ditto.hdl.lib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.sim.Simulation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;

/**
 * A queue in simulation beside a queue in Java. In every cycle the oldest item is offered exactly
 * if it came at least {@code latency} cycles ago, and items are taken exactly while there is room.
 */
final class QueueModel {
  /** When a queue takes an item. */
  interface Room {
    /**
     * @param kept items inside
     * @param offers whether it offers one of them
     */
    boolean isThere(int kept, boolean offers);
  }

  /** Looks at further ports, in a settled cycle. */
  interface Look {
    void at(Simulation simulation, int kept);
  }

  private record Item(long data, long cycle) {}

  private final Simulation simulation;
  private final int latency;
  private final Room room;
  private final Look look;
  private final Deque<Item> items = new ArrayDeque<>();
  private int full;
  private int emptied;

  private QueueModel(Design design, int latency, Room room, Look look) {
    simulation = JavaDesign.compile(design).start(1);
    this.latency = latency;
    this.room = room;
    this.look = look;
  }

  /** Runs a queue of 20-bit items with both sides hesitating little and much, in turns. */
  static void check(Design design, int latency, Room room, Look look) {
    QueueModel model = new QueueModel(design, latency, room, look);
    Random random = new Random(7);
    model.reset();
    for (int phase = 0; phase < 60; phase++) {
      int offers = random.nextInt(5) * 25;
      int takes = random.nextInt(5) * 25;
      for (int cycle = 0; cycle < 50; cycle++) {
        model.cycle(
            random.nextInt(100) < offers, random.nextInt(1 << 20), random.nextInt(100) < takes);
      }
      if (phase % 8 == 7) {
        model.reset();
      }
    }
    model.simulation.close();
    assertTrue(model.full > 20 && model.emptied > 20, "both ends were met");
  }

  private void reset() {
    simulation.set("aresetn", 0);
    simulation.step();
    simulation.set("aresetn", 1);
    items.clear();
  }

  private void cycle(boolean offer, long data, boolean take) {
    simulation.set("in_valid", offer ? 1 : 0);
    simulation.set("in_data", data);
    simulation.set("out_ready", take ? 1 : 0);
    simulation.eval();
    int kept = items.size();
    Item first = items.isEmpty() && offer ? new Item(data, simulation.cycle()) : items.peek();
    boolean offers = first != null && simulation.cycle() - first.cycle() >= latency;
    assertEquals(offers ? 1 : 0, simulation.get("out_valid"), "offers");
    boolean takes = room.isThere(kept, offers);
    assertEquals(takes ? 1 : 0, simulation.get("in_ready"), "takes with " + kept + " inside");
    look.at(simulation, kept);
    if (offer && takes) {
      items.add(new Item(data, simulation.cycle()));
    }
    if (offers) {
      assertEquals(first.data(), simulation.get("out_data"), "the oldest");
      if (take) {
        items.remove();
        emptied += items.isEmpty() ? 1 : 0;
      }
    }
    full += takes ? 0 : 1;
    simulation.step();
  }
}
