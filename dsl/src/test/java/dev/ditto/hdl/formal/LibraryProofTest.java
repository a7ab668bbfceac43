package dev.ditto.hdl.formal;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.Block;
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
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** Passes items through a register. */
  static final class Stage extends Block {
    public final Stream<UInt> in = takes(uint(4));
    public final Stream<UInt> out = gives(uint(4));

    Stage() {
      Stream<UInt> stage = in.stage();
      out.from(stage);
      formal(
          () -> {
            var watch = new ItemWatch<>(in, stage, 1);
            assertAlways(watch.inside().eq(stage.valid().asUInt()), "counts_items");
          });
    }
  }

  @Test
  void stageKeepsEachItemInOrder() {
    proves(Stage::new, 2);
    reaches(Stage::new, 6);
  }

  private static Block reader() {
    return new AxiReader(new AxiReader.Params(16, 16, 3, 2));
  }

  private static Block writer() {
    return new AxiWriter(new AxiWriter.Params(16, 16, 2));
  }

  @Test
  void readerKeepsTheProtocolOfMemory() {
    proves(LibraryProofTest::reader, 2);
    reaches(LibraryProofTest::reader, 8);
  }

  @Test
  void writerKeepsTheProtocolOfMemory() {
    proves(LibraryProofTest::writer, 2);
    reaches(LibraryProofTest::writer, 8);
  }

  @ParameterizedTest
  @CsvSource({"64, 16", "32, 256", "128, 1", "1024, 32"})
  void burstsStayWithinFourKilobytes(int dataBits, int maxBurst) {
    var params = new BurstWalker.Params(16, dataBits, maxBurst, 3, 9, 10);
    proves(() -> new BurstWalker(params), 2);
    reaches(() -> new BurstWalker(params), 8);
  }
}
