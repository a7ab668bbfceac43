package dev.ditto.hdl.formal;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.lib.Fifo;
import dev.ditto.hdl.lib.ItemWatch;
import dev.ditto.hdl.lib.MemoryFifo;
import dev.ditto.hdl.lib.RoundRobinArbiter;
import dev.ditto.hdl.lib.SkidBuffer;
import dev.ditto.hdl.lib.axi.AxiLiteSlave;
import dev.ditto.hdl.lib.axi.AxiReader;
import dev.ditto.hdl.lib.axi.AxiWriter;
import dev.ditto.hdl.lib.axi.BurstWalker;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What {@link LibraryProofTest} proves is refuted of blocks that are broken: each proof can fail.
 */
class FaultsTest {
  private static List<String> broken(Design design, int depth) {
    Result result = new Prover().check(design, depth);
    assertEquals(Verdict.REFUTED, result.verdict(), result::toString);
    assertTrue(result.traces().get(0).cycles() <= depth, result::toString);
    return result.broken().stream().map(Goal::path).toList();
  }

  private static void breaks(String property, Design design, int depth) {
    List<String> broken = broken(design, depth);
    assertTrue(broken.contains(property), broken::toString);
  }

  /** Breaks a block by taking one of its values from the wrong signal. */
  private static void breaks(
      String property, Supplier<Block> block, String value, String by, int depth) {
    breaks(property, Swap.in(elaborateFormal(block), value, by), depth);
  }

  @Test
  void fifoThatDoesNotLookAtItsReady() {
    Supplier<Block> fifo = () -> new Fifo<>(new Fifo.Params<>(uint(4), 3));
    breaks("counts_items", fifo, "push", "in_valid", 8);
  }

  @Test
  void memoryFifoThatFetchesTooEarly() {
    Supplier<Block> fifo = () -> new MemoryFifo<>(new MemoryFifo.Params<>(uint(2), 2));
    breaks("leaves_as_it_came", fifo, "fetch", "out_ready", 8);
  }

  private static Block arbiter() {
    return new RoundRobinArbiter<>(new RoundRobinArbiter.Params<>(uint(4), 3));
  }

  @Test
  void arbiterThatChoosesWhoDoesNotAsk() {
    breaks("one_for_each", FaultsTest::arbiter, "next", "last", 8);
  }

  @Test
  void arbiterThatPrefersTheFirst() {
    breaks("turn_comes_nearer", FaultsTest::arbiter, "any_turn", "waiting", 8);
  }

  @Test
  void slaveThatDoesNotWaitForData() {
    Supplier<Block> slave = () -> new AxiLiteSlave(new AxiLiteSlave.Params(6));
    breaks("one_response_a_datum", slave, "acts", "address_held", 8);
  }

  @Test
  void walkerThatForgetsTheBoundary() {
    Supplier<Block> walker = () -> new BurstWalker(new BurstWalker.Params(16, 64, 16, 3, 9, 10));
    breaks("within_its_boundary", walker, "measured", "left", 6);
  }

  private static Block reader() {
    return new AxiReader(new AxiReader.Params(13, 8, 2, 2));
  }

  @Test
  void readerThatOffersWhoDoesNotAsk() {
    breaks("notes_whose_burst_it_takes", FaultsTest::reader, "client", "waiting", 4);
  }

  @Test
  void readerThatDoesNotLookForRoom() {
    breaks("issues_what_it_takes", FaultsTest::reader, "grants", "asked_ready", 4);
  }

  @Test
  void writerThatDoesNotWaitForAnswers() {
    Supplier<Block> writer = () -> new AxiWriter(new AxiWriter.Params(13, 8, 2));
    breaks("answers_an_open_burst", writer, "answer", "listening", 4);
  }

  /** What can be wrong with a queue of two items. */
  enum Fault {
    OVERFLOWS,
    LOSES,
    DOUBLES,
    REORDERS,
    CHANGES
  }

  /** A queue of two items with a fault. */
  static final class Queue extends Block {
    record Params(Fault fault) {}

    public final Stream<UInt> in = takes(uint(2));
    public final Stream<UInt> out = gives(uint(2));

    Queue(Params p) {
      super(p);
      var first = reg(uint(2)).init(0);
      var second = reg(uint(2)).init(0);
      var count = reg(uint(2)).init(0);
      Bool push = in.fires();
      Bool pop = out.fires();
      Bool both = push.and(pop);
      UInt after = count.wrapMinus(pop.asUInt());
      Bool shifts = p.fault() == Fault.DOUBLES ? pop.and(count.eq(2).not()) : pop;

      in.ready(p.fault() == Fault.OVERFLOWS ? yes() : count.ne(2));
      UInt shown = p.fault() == Fault.REORDERS ? count.eq(2).pick(second, first) : first;
      out.offer(
          count.ne(0), p.fault() == Fault.CHANGES ? shown.xor(repeat(count.eq(2), 2)) : shown);
      when(shifts, () -> first.next(second));
      Bool stores = p.fault() == Fault.LOSES ? push.and(pop.not()) : push;
      when(stores.and(after.eq(0)), () -> first.next(in.data()))
          .elseWhen(stores, () -> second.next(in.data()));
      when(push.and(pop.not()), () -> count.next(count.wrapPlus(1)))
          .elseWhen(pop.and(both.not()), () -> count.next(after));
      new ItemWatch<>(in, out, 2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void queuesWithFaults(Fault fault) {
    String expected =
        switch (fault) {
          case OVERFLOWS -> "no_overflow";
          case LOSES, DOUBLES -> "shown_as_it_came";
          case REORDERS, CHANGES -> "out_stays_the_same";
        };
    Design design = elaborateFormal(() -> new Queue(new Queue.Params(fault)));
    breaks(expected, design, 8);
  }

  /** Passes a stream on while it may, and forgets that what is offered stays offered. */
  static final class Gate extends Block {
    public final Bool open = input(bool());
    public final Stream<UInt> in = takes(uint(2));
    public final Stream<UInt> out = gives(uint(2));

    Gate() {
      out.from(in.gate(open));
    }
  }

  @Test
  void streamThatTakesItsOfferBack() {
    breaks("out_stays_valid", elaborateFormal(Gate::new), 4);
  }

  /** Feeds a skid buffer what its parent need not keep. */
  static final class Careless extends Block {
    public final Bool offers = input(bool());
    public final UInt item = input(uint(2));
    public final Stream<UInt> out = gives(uint(2));

    Careless() {
      var buffer = add(new SkidBuffer<>(new SkidBuffer.Params<>(uint(2))));
      buffer.in.offer(offers, item);
      unused(buffer.in.ready());
      out.from(buffer.out);
    }
  }

  @Test
  void parentThatBreaksWhatItsChildAssumes() {
    List<String> broken = broken(elaborateFormal(Careless::new), 5);
    assertTrue(broken.stream().anyMatch(b -> b.startsWith("buffer.in_stays_")), broken.toString());
  }
}
