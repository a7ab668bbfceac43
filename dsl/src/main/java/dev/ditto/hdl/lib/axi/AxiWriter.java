package dev.ditto.hdl.lib.axi;

import static dev.ditto.hdl.Hdl.add;
import static dev.ditto.hdl.Hdl.assertAlways;
import static dev.ditto.hdl.Hdl.assume;
import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.cover;
import static dev.ditto.hdl.Hdl.formal;
import static dev.ditto.hdl.Hdl.gives;
import static dev.ditto.hdl.Hdl.output;
import static dev.ditto.hdl.Hdl.reg;
import static dev.ditto.hdl.Hdl.stream;
import static dev.ditto.hdl.Hdl.takes;
import static dev.ditto.hdl.Hdl.uint;
import static dev.ditto.hdl.Hdl.when;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.lib.Fifo;

/**
 * The write half of a memory port. The beats of a burst are taken from {@code data} once the burst
 * has been accepted; its first beat may reach memory before its address.
 */
public final class AxiWriter extends Block {
  /**
   * @param addressBits up to 64
   * @param dataBits of a beat, a power of two from 8 to 1024
   * @param outstanding bursts that may be open, 2 to 256
   */
  public record Params(int addressBits, int dataBits, int outstanding) {
    public Params {
      AxiShape.check("AXI writer", addressBits, dataBits);
      AxiShape.check("AXI writer", "outstanding", outstanding, 2, 256);
    }
  }

  /** What the client asks for. */
  public final Stream<Burst> requests;

  /** The beats of all bursts in order. */
  public final Stream<UInt> data;

  /** To the address channel. */
  public final Stream<Burst> bursts;

  /** To the data channel. */
  public final Stream<WriteBeat> beats;

  /** From the response channel. */
  public final Stream<UInt> responses;

  /** A burst was answered, well or not; for one cycle. */
  public final Bool answered = output(bool());

  /** A burst was answered with an error. */
  public final AxiFault fault;

  public AxiWriter(Params p) {
    super(p);
    requests = takes(Burst.type(p.addressBits()));
    data = takes(uint(p.dataBits()));
    bursts = gives(Burst.type(p.addressBits()));
    beats = gives(WriteBeat.type(p.dataBits()));
    responses = takes(uint(2));
    fault = output(AxiFault.type(p.addressBits()));

    // A burst enters three queues at once: for its address, its beats, and its response.
    Burst burst = requests.data();
    Stream<Burst> granted = stream(Burst.type(p.addressBits()));
    Stream<UInt> length = stream(uint(8));
    Stream<UInt> address = stream(uint(p.addressBits()));
    granted.offer(requests.valid().and(length.ready()).and(address.ready()), burst);
    length.offer(requests.valid().and(granted.ready()).and(address.ready()), burst.length());
    address.offer(requests.valid().and(granted.ready()).and(length.ready()), burst.address());
    requests.ready(granted.ready().and(length.ready()).and(address.ready()));
    Stream<Burst> issued = granted.stage();
    bursts.from(issued);

    var lengths = add(new Fifo<>(new Fifo.Params<>(length.type(), p.outstanding())));
    lengths.in.from(length);
    Stream<UInt> filling = lengths.out;
    Stream<WriteBeat> beat = stream(WriteBeat.type(p.dataBits()));
    var sent = reg(uint(8)).init(0);
    Bool last = sent.eq(filling.data());
    beat.offer(filling.valid().and(data.valid()), new WriteBeat(data.data(), last));
    data.ready(filling.valid().and(beat.ready()));
    filling.ready(beat.fires().and(last));
    when(beat.fires(), () -> sent.next(last.pick(0, sent.wrapPlus(1))));
    Stream<WriteBeat> leaving = beat.stage();
    beats.from(leaving);

    // Responses come only for open bursts, so there is always room for them.
    var addresses = add(new Fifo<>(new Fifo.Params<>(address.type(), p.outstanding())));
    addresses.in.from(address);
    Stream<UInt> waiting = addresses.out;
    var listening = reg(bool()).init(0);
    listening.next(true);
    responses.ready(listening);
    Bool answer = responses.fires();
    waiting.ready(answer);
    answered.set(answer);
    fault.occurs().set(answer.and(responses.data().bit(1)));
    fault.address().set(waiting.data());
    fault.response().set(responses.data());
    formal(
        () -> {
          describeBursts(p.dataBits() / 8);
          when(filling.valid(), () -> assertAlways(sent.le(filling.data()), "beats_of_a_burst"))
              .otherwise(() -> assertAlways(sent.eq(0), "starts_with_the_first_beat"));
          describeAnswers(addresses.count, lengths.count);
        });
  }

  private void describeBursts(int beatBytes) {
    Bool lawful = requests.data().within4K(beatBytes);
    when(requests.valid(), () -> assume(lawful, "asks_within_4_kilobytes"));
    Bool within = bursts.data().within4K(beatBytes);
    when(bursts.valid(), () -> assertAlways(within, "within_4_kilobytes"));
  }

  /** Each burst that was accepted has its address, and its beats, here or in memory. */
  private void describeAnswers(UInt open, UInt filling) {
    Bool lastBeat = beats.data().last();
    var addressed = Outstanding.count(bursts.fires(), answered);
    var written = Outstanding.count(beats.fires().and(lastBeat), answered);
    Bool whole = addressed.ne(0).and(written.ne(0));
    when(responses.valid(), () -> assume(whole, "memory_has_it_whole"));
    assertAlways(open.eq(addressed.plus(bursts.valid().asUInt())), "counts_addresses");
    UInt leaving = beats.valid().and(lastBeat).asUInt();
    assertAlways(open.eq(written.plus(filling).plus(leaving)), "counts_beats");
    when(answered, () -> assertAlways(open.ne(0), "answers_an_open_burst"));
    cover(beats.fires().and(bursts.valid()).and(addressed.eq(0)), "beat_before_its_address");
    cover(answered.and(requests.valid()).and(requests.ready().not()), "answer_makes_room");
  }
}
