package dev.ditto.hdl.lib.axi;

import static dev.ditto.hdl.Hdl.add;
import static dev.ditto.hdl.Hdl.clock;
import static dev.ditto.hdl.Hdl.gives;
import static dev.ditto.hdl.Hdl.in;
import static dev.ditto.hdl.Hdl.mainClock;
import static dev.ditto.hdl.Hdl.takes;
import static dev.ditto.hdl.Hdl.uint;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Clock;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.lib.crossing.GrayFifo;

/**
 * The five channels of a memory port, between the main clock of those who ask and the clock of the
 * bus. Each channel has a queue of its own; towards the bus a register follows it, so that what is
 * offered there has no logic behind it. Both sides are reset together.
 */
public final class AxiCrossing extends Block {
  /** Items in each queue: enough for full speed. */
  private static final int DEPTH = 8;

  /**
   * Shape of the port.
   *
   * @param addressBits up to 64
   * @param dataBits of a beat, a power of two from 8 to 1024
   */
  public record Params(int addressBits, int dataBits) {
    public Params {
      AxiShape.check("AXI crossing", addressBits, dataBits);
    }
  }

  /** The clock of the bus. */
  public final Clock bus = clock();

  /** Bursts to read. */
  public final Stream<Burst> reads;

  /** Beats that were read. */
  public final Stream<ReadBeat> readBeats;

  /** Bursts to write. */
  public final Stream<Burst> writes;

  /** Beats to write. */
  public final Stream<WriteBeat> writeBeats;

  /** Answers to writes. */
  public final Stream<UInt> responses = gives(uint(2));

  /** {@link #reads} as the bus gets them. */
  public final Stream<Burst> busReads;

  /** {@link #readBeats} as the bus gives them. */
  public final Stream<ReadBeat> busReadBeats;

  /** {@link #writes} as the bus gets them. */
  public final Stream<Burst> busWrites;

  /** {@link #writeBeats} as the bus gets them. */
  public final Stream<WriteBeat> busWriteBeats;

  /** {@link #responses} as the bus gives them. */
  public final Stream<UInt> busResponses = in(bus, () -> takes(uint(2)));

  public AxiCrossing(Params p) {
    super(p);
    Type<Burst> burst = Burst.type(p.addressBits());
    Type<ReadBeat> readBeat = ReadBeat.type(p.dataBits());
    Type<WriteBeat> writeBeat = WriteBeat.type(p.dataBits());
    reads = takes(burst);
    readBeats = gives(readBeat);
    writes = takes(burst);
    writeBeats = takes(writeBeat);
    busReads = in(bus, () -> gives(burst));
    busReadBeats = in(bus, () -> takes(readBeat));
    busWrites = in(bus, () -> gives(burst));
    busWriteBeats = in(bus, () -> gives(writeBeat));

    var readQueue = add(new GrayFifo<>(new GrayFifo.Params<>(burst, DEPTH)));
    var writeQueue = add(new GrayFifo<>(new GrayFifo.Params<>(burst, DEPTH)));
    var dataQueue = add(new GrayFifo<>(new GrayFifo.Params<>(writeBeat, DEPTH)));
    out(readQueue, reads, busReads);
    out(writeQueue, writes, busWrites);
    out(dataQueue, writeBeats, busWriteBeats);
    var beatQueue = in(bus, () -> add(new GrayFifo<>(new GrayFifo.Params<>(readBeat, DEPTH))));
    var responseQueue = in(bus, () -> add(new GrayFifo<>(new GrayFifo.Params<>(uint(2), DEPTH))));
    back(beatQueue, busReadBeats, readBeats);
    back(responseQueue, busResponses, responses);
  }

  private <T> void out(GrayFifo<T> queue, Stream<T> from, Stream<T> to) {
    queue.to.set(bus);
    queue.in.from(from);
    in(bus, () -> to.from(queue.out.stage()));
  }

  private <T> void back(GrayFifo<T> queue, Stream<T> from, Stream<T> to) {
    queue.to.set(mainClock());
    queue.in.from(from);
    to.from(queue.out);
  }
}
