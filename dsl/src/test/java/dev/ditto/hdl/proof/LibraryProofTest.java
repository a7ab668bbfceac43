package dev.ditto.hdl.proof;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.design.Zoo;
import dev.ditto.hdl.lib.Fifo;
import dev.ditto.hdl.lib.MemoryFifo;
import dev.ditto.hdl.lib.RoundRobinArbiter;
import dev.ditto.hdl.lib.SkidBuffer;
import dev.ditto.hdl.lib.axi.AxiLiteSlave;
import dev.ditto.hdl.lib.axi.AxiReader;
import dev.ditto.hdl.lib.axi.AxiWriter;
import dev.ditto.hdl.lib.axi.BurstWalker;
import dev.ditto.hdl.lib.crossing.BitSynchronizer;
import dev.ditto.hdl.lib.crossing.GrayFifo;
import dev.ditto.hdl.lib.crossing.Handshake;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Verilog of every block of the library is its graph. */
class LibraryProofTest {
  record Item(UInt tag, SInt level, Bool last) {}

  private static final List<Type<?>> TYPES =
      List.of(bool(), uint(7), struct(Item.class, uint(3), sint(5), bool()));

  private static void assertProved(Stream<Supplier<Block>> blocks) {
    blocks.parallel().forEach(block -> ProofAssertions.assertProved(Hdl.elaborate(block), 2));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5})
  void fifos(int depth) {
    assertProved(TYPES.stream().map(t -> () -> new Fifo<>(new Fifo.Params<>(t, depth))));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 16})
  void memoryFifos(int depth) {
    assertProved(
        TYPES.stream().map(t -> () -> new MemoryFifo<>(new MemoryFifo.Params<>(t, depth))));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void arbiters(int inputs) {
    assertProved(
        TYPES.stream()
            .map(t -> () -> new RoundRobinArbiter<>(new RoundRobinArbiter.Params<>(t, inputs))));
  }

  @Test
  void skidBuffers() {
    assertProved(TYPES.stream().map(t -> () -> new SkidBuffer<>(new SkidBuffer.Params<>(t))));
  }

  @Test
  void clockCrossings() {
    assertProved(Stream.of(BitSynchronizer::new));
    assertProved(TYPES.stream().map(t -> () -> new Handshake<>(new Handshake.Params<>(t))));
    assertProved(TYPES.stream().map(t -> () -> new GrayFifo<>(new GrayFifo.Params<>(t, 8))));
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 14})
  void axiLite(int addressBits) {
    assertProved(Stream.of(() -> new AxiLiteSlave(new AxiLiteSlave.Params(addressBits))));
  }

  @Test
  void axi() {
    assertProved(
        Stream.of(
            () -> new AxiReader(new AxiReader.Params(32, 64, 2, 4)),
            () -> new AxiReader(new AxiReader.Params(40, 32, 3, 8)),
            () -> new AxiWriter(new AxiWriter.Params(32, 64, 4)),
            () -> new AxiWriter(new AxiWriter.Params(40, 32, 8)),
            () -> new BurstWalker(new BurstWalker.Params(32, 64, 16, 8, 12, 9)),
            () -> new BurstWalker(new BurstWalker.Params(40, 32, 256, 1, 9, 9))));
  }

  @Test
  void oneOfEverything() {
    assertProved(Stream.of(Zoo::new));
  }
}
