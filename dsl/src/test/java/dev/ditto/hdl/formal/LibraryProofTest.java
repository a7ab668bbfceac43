package dev.ditto.hdl.formal;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.lib.Fifo;
import dev.ditto.hdl.lib.MemoryFifo;
import dev.ditto.hdl.lib.RoundRobinArbiter;
import dev.ditto.hdl.lib.SkidBuffer;
import dev.ditto.hdl.lib.axi.AxiLiteSlave;
import dev.ditto.hdl.lib.axi.BurstWalker;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The library's blocks keep what they promise, always; faulty ones are in {@link FaultsTest}. */
class LibraryProofTest {
  private static void proves(Supplier<Block> block, int depth) {
    Result result = new Prover().prove(elaborateFormal(block), depth);
    assertEquals(Verdict.PROVED, result.verdict(), result::toString);
  }

  private static void reaches(Supplier<Block> block, int depth) {
    Result result = new Prover().cover(elaborateFormal(block), depth);
    assertEquals(Verdict.REACHED, result.verdict(), result::toString);
  }

  private static Block fifo() {
    return new Fifo<>(new Fifo.Params<>(uint(4), 3));
  }

  private static Block memoryFifo() {
    return new MemoryFifo<>(new MemoryFifo.Params<>(uint(2), 2));
  }

  private static Block skidBuffer() {
    return new SkidBuffer<>(new SkidBuffer.Params<>(uint(4)));
  }

  private static Block arbiter() {
    return new RoundRobinArbiter<>(new RoundRobinArbiter.Params<>(uint(4), 3));
  }

  @Test
  void fifoKeepsEachItemInOrder() {
    proves(LibraryProofTest::fifo, 2);
    reaches(LibraryProofTest::fifo, 8);
  }

  @Test
  void memoryFifoKeepsEachItemInOrder() {
    Design design = elaborateFormal(LibraryProofTest::memoryFifo);
    Result result = new Prover().check(design, 10);
    assertEquals(Verdict.BOUNDED, result.verdict(), result::toString);
    reaches(LibraryProofTest::memoryFifo, 10);
  }

  @Test
  void skidBufferKeepsEachItemInOrder() {
    proves(LibraryProofTest::skidBuffer, 2);
    reaches(LibraryProofTest::skidBuffer, 6);
  }

  @Test
  void arbiterIsExclusiveAndFair() {
    proves(LibraryProofTest::arbiter, 2);
    reaches(LibraryProofTest::arbiter, 8);
  }

  @Test
  void registerSlaveAnswersEachRequestOnce() {
    proves(() -> new AxiLiteSlave(new AxiLiteSlave.Params(6)), 2);
    reaches(() -> new AxiLiteSlave(new AxiLiteSlave.Params(6)), 10);
  }

  @Test
  void burstsStayWithinFourKilobytes() {
    var params = new BurstWalker.Params(16, 64, 16, 3, 9, 10);
    proves(() -> new BurstWalker(params), 2);
    reaches(() -> new BurstWalker(params), 8);
  }
}
